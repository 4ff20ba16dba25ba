/** 更换评分标准. */
import type { Texts } from "../language";

const indicators = (n: number): string => `${n} ${n === 1 ? "indicator" : "indicators"}`;
const places = (n: number): string => `${n} ${n === 1 ? "change" : "changes"}`;

export const edition: Texts["edition"] = {
  open: "Change scoring standard",
  openFor: (name) => `Change scoring standard, now “${name}”`,
  reading: "Looking for other scoring standards …",
  read: (others) =>
    others === 0 ? "There is no other scoring standard." : `${others} other standards. Please choose one.`,
  choose: "Change to",
  notChosen: "Please choose",
  option: (name, period) => `${name} (${period})`,
  comparing: "Comparing the two standards …",
  compared: "Please look at the changes before confirming; nothing is written yet.",
  changeTo: (from, to) => `From “${from}” to “${to}”:`,
  kept: (n) => `${indicators(n)} in both; self-scores and reasons stay`,
  keptPlain: (n) => `${indicators(n)} of them without a change and without an entry.`,
  added: (n) => `${indicators(n)} new, to be filled in`,
  gone: (n) => `${indicators(n)} not in the new standard; scores and reasons come back if you change back`,
  changesKept: (n) => `${places(n)} of yours that still apply stay`,
  changesLost: (n) => `${places(n)} and list entries that no longer apply`,
  record: (sheet) =>
    `All of it is written on the new sheet “${sheet}”; nothing is lost. Once a sheet was added, Excel cannot undo (Ctrl+Z) earlier changes.`,
  line: (indicator, shown) => (shown === "" ? indicator : `${indicator}: ${shown}`),
  change: "Change",
  cancel: "Do not change",
  changing: "Changing the scoring standard …",
  changed: (name, notes) => [`Scoring standard changed to “${name}”.`, ...notes].join(" "),
};
