/** The guide through the year: 建表, 填报, 全审, 评分表, 上报. */
import type { Texts } from "../language";
import { mergedRows } from "./look";

const left = (n: number): string => `${n} left`;

export const guide: Texts["guide"] = {
  title: "Steps",
  read: "Guide (in Chinese)",
  steps: { install: "Set up", fill: "Fill in", check: "Check", scoreSheet: "Scoring sheet", handIn: "Hand in" },
  states: { done: "done", current: "in progress", ahead: "not begun" },
  sheets: "Progress by sheet",
  left,
  full: "complete",
  sheet: (name, filled, missing) =>
    missing === 0
      ? `${name}: ${filled} filled in, complete`
      : `${name}: ${filled} filled in, ${left(missing)}; go to the first blank`,
  filling: (missing) => `Being filled in, ${left(missing)}`,
  noErrors: "No errors found in what has been entered.",
  errors: (n) => `${n} ${n === 1 ? "error" : "errors"} to correct in what has been entered; see “Findings”.`,
  handOut: {
    title: "Ready to print, save and hand in",
    lead: "The report is stamped and the sheet of results is made.",
    print:
      "Print: clear the marks, which also ends pages where no heading stands alone, and adds sheets for tables that go on over pages, so that every page has its head (after that Excel cannot undo what was done before); click the tab 封面, hold Shift and click the tab 评分表, then print the active sheets, so that the pages are numbered among these sheets. Printing the entire workbook counts the working sheets too. Have it signed and sealed.",
    clearMarks: "Clear marks before printing",
    preparing: "Clearing marks and setting pages…",
    prepared: ({ merged, printedFrom }) =>
      `Marks are cleared and pages set${mergedRows(merged)}` +
      (printedFrom.length === 0
        ? ""
        : `; tables longer than a page print from ${printedFrom.join(", ")}, with their head on every page`),
    save: "Save: the workbook is handed in as the electronic copy; next year's figures for last year come from it.",
    word: "Export: for a Word document to be sealed and handed in, use “Export Word report”; every table repeats its head there.",
    share: "If anything changes afterwards, the stamp says which fields.",
  },
};
