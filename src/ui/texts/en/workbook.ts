/** Installing, repairing, checking, and the one next step. */
import type { Texts } from "../language";

export const start: Texts["start"] = {
  title: "Set up the form",
  lead: "This workbook has no 部门整体支出绩效自评报告 (self-evaluation of a department's whole expenditure) yet. Fill in the three fields below and 自评通 adds the whole set of sheets. Sheets already there do not change, but earlier changes can then no longer be undone (Ctrl+Z).",
  department: "Name of the department",
  departmentMissing: "Please give the name of the department.",
  year: "Year evaluated",
  yearWrong: "Please give the year as four digits, such as 2021.",
  edition: "Edition of the scoring sheet",
  install: "Set up",
  installing: "Setting up the form …",
  building: (sheet, n, all) => `Building “${sheet}” (${n} of ${all}) …`,
  cancel: "Cancel",
  cancelling: "Cancelling, taking back the sheets made so far …",
  cancelled: "Cancelled; the workbook is as it was.",
  installed: (sheets) =>
    sheets.length === 0
      ? "The form is complete already; nothing changed."
      : `The form is set up; ${sheets.length} sheets added: ${sheets.join(", ")}.`,
  reading: "Looking at the workbook …",
  found: "This workbook has no form yet.",
};

export const repair: Texts["repair"] = {
  title: "The form needs repair",
  lead: "These places differ from the form: figures are not found, not added up or not shown as the form has them, or texts are cut off. Repairing points names at their places again, brings back sheets and formulas, takes rows outside the tables in, fits rows, or puts number formats back. The figures you entered do not change.",
  one: "Repair",
  oneFor: (what) => `Repair: ${what}`,
  refused: "Please mend this one in the sheet.",
  running: "Looking at what is to be repaired …",
  writing: "Repairing the form; this is completed …",
  cancel: "Cancel the repair",
  cancelling: "Cancelling the repair …",
  cancelled: "Repair cancelled; the workbook is as it was.",
  done: (n, changed, found) =>
    [
      `${n} ${n === 1 ? "fault" : "faults"} repaired${changed.length === 0 ? "" : `: ${changed.join("; ")}`}.`,
      ...(found.length === 0 ? [] : [`Found afterwards: ${found.join("; ")}.`]),
    ].join(" "),
  again: "Look at the form again",
};

export const check: Texts["check"] = {
  ready: "The form is ready to be checked.",
  first: "Check",
  again: "Check again",
  running: "Checking …",
  stopped: "The check was stopped; there is no new result.",
  done: (verdict, left) => `Checked: ${verdict}. ${left}`,
  live: (verdict, left) => `Checked again after your change: ${verdict}. ${left}`,
  left: (n) => (n === 0 ? "" : `${n} left to deal with.`),
  clearMarks: "Clear marks",
  clearing: "Clearing marks …",
  cleared: "The marks are cleared; the sheets look as before.",
  resultSheet: "Sheet of results",
  resultLead:
    "Adds the sheet 校验结果, or makes it anew; once it was added, Excel cannot undo (Ctrl+Z) what was done before.",
  makingResult: "Generating the sheet of results …",
  resultMade: (address) => `The sheet of results is at ${address}.`,
};

export const next: Texts["next"] = {
  title: "Next step",
  wait: "Please wait",
  install: "Set up the form",
  repair: "Repair the form",
  check: "Check",
  locate: "Go to the first error",
  fill: "Go to the first blank",
  scores: "Go to the scores",
  paragraphs: "Go to the text",
  verify: "Go to the first open question",
  explain: "Explain the first finding",
  scoreSheet: "Generate the scoring sheet",
  stamp: "Stamp",
  restamp: "Stamp again",
  resultSheet: "Generate the sheet of results",
  handOut: "",
};

export const why: Texts["why"] = {
  wait: "",
  install: "",
  repair: "Only in a whole form are all figures found and all texts printed.",
  check: "Checks all tables, scores and text; adds marks, changes no figure.",
  locate: "Mandatory findings have to be corrected before the report is handed in.",
  fill: "In the order of the form; what is filled in is checked at any time.",
  scores: "The basic data are filled in: take the rule's scores, or give your own.",
  paragraphs: "Paragraphs with figures can be written from the tables; then add your own words.",
  verify: "Data are missing, so this cannot be judged; please fill in or verify.",
  explain: "Correct these findings, or give the reason.",
  scoreSheet: "Makes the official scoring sheet from the present figures.",
  stamp: "Notes all figures as they are, so that later changes can be seen.",
  restamp: "Figures have changed since the stamp; please stamp again once they are right.",
  resultSheet:
    "A sheet of results to be signed. The first time adds a sheet; earlier changes can then no longer be undone (Ctrl+Z).",
  handOut: "",
};

export const overview: Texts["overview"] = {
  notChecked: "Not checked yet",
  notCheckedLead:
    "Fill in the sheets from “封面” on; where units or projects need more rows, insert them above the thin grey row. “Check” at any time lists what is missing and what is wrong.",
  verdictLabel: "Verdict",
  verdicts: {
    不能上报: "Cannot be handed in (不能上报)",
    需要说明: "Explanations needed (需要说明)",
    请核实: "Please verify (请核实)",
    可以上报: "Ready to hand in (可以上报)",
  },
  score: "Self-score",
  outOf: (total) => ` / ${total}`,
  grade: (grade) => `Grade: ${grade}`,
  ruleTotal: (total) => `${total} by the rules`,
  ruleSame: "same as by the rules",
  ruleUnknown: (waiting) => `${waiting} indicators have no score yet; then the total by the rules is given`,
  summary: (_, { checked, must, explain, unsure, todo }) => {
    const open = [
      [must, "to correct"],
      [todo, "to fill in"],
      [explain, "to correct or explain"],
      [unsure, "to verify"],
    ] as const;
    const left = open.flatMap(([n, what]) => (n === 0 ? [] : [`${n} ${what}`])).join(", ");
    return `${checked} items checked. ${left === "" ? "Nothing is left to deal with." : `${left}.`}`;
  },
  counts: (c, explained) =>
    `${c.checked} checked: ${c.agrees} agree, ${c.differs} differ, ${c.unchecked} could not be checked${explained === 0 ? "" : `; ${explained} explained`}`,
  count: (label, n) => `${label} ${n}`,
  agrees: "agrees",
  must: "Mandatory",
  todo: "To fill in",
  explain: "Advisory",
  unsure: "Cannot tell",
  showOnly: "Show these findings",
  skippedList: (n) => `${n} not checked for now`,
  skippedBecause: (because, titles) => `Checked after “${because}” is corrected: ${titles.join(", ")}.`,
  more: "Other actions",
  writes: (label, what) => `${label}: ${what}`,
  lapsed: (n) =>
    `${n} ${n === 1 ? "explanation has" : "explanations have"} lapsed as figures changed; please explain again.`,
  seeRecords: "Show explanations",
};
