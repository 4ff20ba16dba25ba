/** The scoring sheet and the prose. */
import type { Texts } from "../language";

export const score: Texts["score"] = {
  title: "Scores",
  notChecked: "The report has not been checked yet, so there are no scores to see.",
  self: "Self",
  rule: "Rule",
  weight: "Points",
  value: "Measured",
  blank: "blank",
  unknown: "not calculated",
  own: "by judgement",
  differs: "differs from the rule",
  notScored: "not scored",
  filters: {
    all: "All",
    blank: "Not scored",
    differs: "Differs from rule",
    deducted: "Deducted",
    unsure: "Cannot tell",
    room: "Room to improve",
  },
  filterLabel: "Filter indicators",
  noMatch: "No indicator matches.",
  steps: "Steps",
  rules: "Scoring standard",
  reason: "Reason for the deduction",
  proposedReason: "Proposed reason",
  give: "Score it",
  giveFor: (name) => `Score it: ${name}`,
  fill: "Fill in",
  fillFor: (name) => `Fill in: ${name}`,
  takeScore: (points) => `Take the rule's ${points}`,
  takeReason: "Take the reason",
  takeFor: (what, name) => `${what}: ${name}`,
  takeAll: (n) => `Take all proposed scores (${n})`,
  takeAllAsk: "Confirming writes these scores and reasons; scores that stand there are replaced:",
  takeAllLine: (name, from, to, reason) =>
    `${name}: ${from} → ${to}${reason === undefined ? "" : `; reason: ${reason}`}`,
  confirm: "Write",
  cancel: "Do not write",
  taking: "Writing the scores …",
  taken: (n) => `${n} ${n === 1 ? "score" : "scores"} written.`,
  make: "Scoring sheet",
  makeLead: "Makes the sheet 评分表 anew from the present figures; scores and reasons that were typed stay.",
  making: "Generating the scoring sheet …",
  made: (address, notes) => [`The scoring sheet is at ${address}.`, ...notes].join(" "),
  lineFor: (name, self, weight, remark) => `${name}: self ${self} of ${weight}${remark === "" ? "" : `, ${remark}`}`,
  ofWeight: (weight) => ` / ${weight}`,
  roomFor: (nextStep) => `Room to improve: ${nextStep}`,
  roomNote: "Figures of the past are facts and are not changed for a score; this is for planning the next year.",
};

export const prose: Texts["prose"] = {
  title: "Text against tables",
  legend: "Legend",
  states: { agrees: "agrees", differs: "differs", unchecked: "not checked" },
  empty: "There is no text yet.",
  reading: "Checking the text …",
  read: (n, differing, blank) => {
    if (n === 0) return `None of the ${blank} paragraphs is filled in yet.`;
    const rest = blank === 0 ? "" : ` ${blank} are still blank.`;
    const checked = `${n} ${n === 1 ? "paragraph" : "paragraphs"} checked`;
    return differing === 0
      ? `${checked}; no figure contradicts the tables.${rest}`
      : `${checked}; ${differing} with figures that differ.${rest}`;
  },
  again: "Check the text again",
  figure: (shown, state) => `${shown}, ${state}`,
  figureAt: (shown, state, address) => `${shown}, ${state}, go to ${address}`,
  locate: "Go to paragraph",
  locateFor: (title) => `Go to paragraph: ${title}`,
  counts: (agrees, differs, unchecked) => `agrees ${agrees}　differs ${differs}　not checked ${unchecked}`,
  compare: "Compare and refresh",
  compareFor: (title) => `Compare and refresh: ${title}`,
  outdated: "Figures in the tables have changed; this paragraph can be refreshed.",
  blank: "This paragraph is still blank; the tables can write it.",
  edited: "You have edited this paragraph. Please look at what will change before refreshing.",
  diffTitle: "Changes",
  removed: "removed",
  added: "added",
  replace: "Replace with the new text",
  keep: "Keep the present text",
  writing: "Refreshing the paragraph …",
  written: (title) => `“${title}” is refreshed from the tables.`,
  expand: "Show all",
  collapse: "Show less",
};
