/** 项目: adding and removing self-evaluations of projects. */
import type { Texts } from "../language";

export const projectScores: Texts["projectScores"] = {
  title: (n) => `Self-evaluations of projects (${n})`,
  lineFor: (name, total, grade) => `${name}: ${total}${grade === "" ? "" : `, ${grade}`}`,
  about: ({ rate, cappedAt }) =>
    (rate === undefined ? "No budget or no spending: no execution rate." : `Execution rate ${rate}%.`) +
    (cappedAt === undefined ? "" : ` At this rate the total is at most ${cappedAt}.`),
  points: ({ weight = "blank", selfScore = "blank", allowed, leftOut }) => {
    const given = `Self ${selfScore} of ${weight}`;
    if (leftOut) return `${given}; does not apply`;
    if (allowed === undefined) return `${given}; by judgement`;
    return `${given}; its values allow ${allowed.least === allowed.most ? allowed.most : `${allowed.least}–${allowed.most}`}`;
  },
};

/** A document of a single project may say neither. */
const ownerWords = (year: string, department: string): string =>
  [department === "" ? [] : `“${department}”`, year === "" ? "last year" : year].flat().join(" of ");

export const projects: Texts["projects"] = {
  open: "Projects",
  title: "Self-evaluations of projects",
  reading: "Reading the projects …",
  read: (n) => (n === 0 ? "There are no projects yet." : `${n} ${n === 1 ? "project" : "projects"}.`),
  none: "There are no projects yet; add them below. Each has a sheet of its own, and a summary sheet lists them.",
  unnamed: (number) => `Project ${number} (no name yet)`,
  on: (sheet) => `on the sheet “${sheet}”`,
  gone: "Its sheet was deleted. Remove what is left of it here, or have “Repair” make a blank one.",
  name: "Name of the project",
  nameHint:
    "Department, year and kinds of indicators are filled in. This adds a sheet, after which Excel cannot undo (Ctrl+Z) earlier changes.",
  nameMissing: "Please give the name of the project.",
  add: "Add project",
  adding: "Adding the project …",
  added: (sheet) => `The sheet “${sheet}” is added. Please fill it in.`,
  named: "Named among key spending and special funds, and without a self-evaluation:",
  addNamed: (name) => `Add: ${name}`,
  addThis: "Add",
  copy: "Copy last year's projects",
  copyFile: "Last year's workbook (.xlsx) or Word report (.docx)",
  readingLastYear: "Reading last year's file …",
  lastYearRead: (n) => `Last year's file has ${n} ${n === 1 ? "project" : "projects"}. Please look before copying.`,
  askCopy: (year, department, n) =>
    n === 0
      ? `All projects of ${ownerWords(year, department)} have a self-evaluation already.`
      : `Copy the projects (${n}) of ${ownerWords(year, department)}? Goals and indicators are taken over; money, results, scores and reasons stay blank. This adds sheets, after which Excel cannot undo (Ctrl+Z) earlier changes. Years within targets are for you to change:`,
  isThere: "there is one of that name; not copied",
  takenFields: (n) => `${n} ${n === 1 ? "entry" : "entries"} taken over`,
  confirmCopy: (n) => (n === 1 ? "Copy 1 project" : `Copy ${n} projects`),
  copied: (n) => `Added ${n}. Please fill in money, results and scores.`,
  export: "Export to Word",
  remove: "Remove",
  removeFor: (name) => `Remove: ${name}`,
  asking: "Looking at what the project holds …",
  asked: "Please look at what will be removed.",
  ask: (name, n) =>
    n === 0
      ? `Remove the self-evaluation of “${name}”? Nothing is filled in; once a sheet is deleted, Excel cannot undo (Ctrl+Z) earlier changes.`
      : `Remove the self-evaluation of “${name}”? This will go with it (${n}); once a sheet is deleted, Excel cannot undo (Ctrl+Z) it, nor earlier changes:`,
  line: (field, shown) => `${field}: ${shown}`,
  confirm: (name) => `Remove “${name}”`,
  removing: "Removing the project …",
  removed: (name) => `The self-evaluation of “${name}” is removed.`,
  cancel: "Cancel",
  close: "Close",
};
