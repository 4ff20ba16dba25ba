/** Sentences that belong to no one screen: name, status line, problems, the sheet that selects. */
import type { ProblemCode } from "../../../app/ports";
import type { Texts } from "../language";

const found = (n: number): string => `${n} ${n === 1 ? "finding" : "findings"} at the selected cell`;

export const app: Texts["app"] = {
  name: "自评通",
  screens: {
    overview: "Overview",
    findings: "Findings",
    score: "Scores",
    analysis: "Analysis",
    prose: "Text",
    records: "Records",
  },
  screensLabel: "Pages of the pane",
  loading: "Looking at the workbook …",
  year: (year) => year,
  opening: "Opening 自评通 …",
  notFetched: {
    what: "自评通 was not downloaded completely",
    next: "Please check the network and open the pane again.",
  },
  notExcel: {
    what: "自评通 is not connected to Excel",
    next: "Please open this add-in in Excel 2021 or newer; if it is, check the network and open the pane again.",
  },
  unexpected: {
    what: "This step was not finished",
    why: "Excel reported something unexpected",
    next: "Please try again; if it fails again, save the workbook and open the pane again.",
  },
};

export const status: Texts["status"] = {
  label: "Current state",
  stop: "Stop",
  stopFor: (progress) => `Stop: ${progress}`,
  editing: "Please press Enter to leave the cell being edited; the work goes on by itself.",
};

export const selection: Texts["selection"] = {
  none: "No finding at the selected cell.",
  here: (n) => `${found(n)}.`,
  elsewhere: (n) => `${found(n)}; see “Findings”.`,
  hidden: (n) => `${found(n)}, hidden by the filter.`,
};

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  editing: "A cell is being edited. Press Enter in the sheet, then try again.",
  protected: "A sheet or the workbook is protected. Take the protection away, then try again.",
  readOnly: "The file cannot be written to. Save it under another name, then try again.",
  inactive: "Another workbook is in front. Select a cell of this one, then try again.",
  nameTaken: "A sheet or a name that is needed here holds something else. Rename that, then try again.",
  notOurs: "This workbook does not hold the form. Set it up first, or open one that does.",
  missing: "A sheet, a cell or a file is not there. Check the report, and repair what is told.",
  hidden: "That sheet is hidden. Showing it ends what Excel can undo (Ctrl+Z); click once more to show it.",
  changed: "Somebody changed a cell at this moment. What was typed is kept; look at it, then try again.",
  tooLarge: "There is too much in it. Delete rows and columns outside the tables, then try again.",
  unreadableFile: "The file cannot be read. Save it once more in Excel or WPS as .xlsx, then try again.",
  unsupported: "This version of Excel lacks what is needed. Excel 2021 or later has it.",
  host: "It was not done; nothing in the workbook is lost. Try again.",
};

export const problem: Texts["problem"] = { retry: "Try again", close: "Close", inShort: (code) => PROBLEMS[code] };
