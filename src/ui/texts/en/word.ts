/** 从 Word 报告建表, 从上年 Word 报告提取, 导出 Word 报告. */
import type { Texts } from "../language";

const places = (n: number): string => `${n} ${n === 1 ? "place" : "places"}`;

export const word: Texts["word"] = {
  group: "Word report",
  use: { draft: "Set up from a Word report", lastYear: "Take from last year's Word report" },
  file: { draft: "This year's Word report (.docx)", lastYear: "Last year's Word report (.docx)" },
  reading: "Reading the Word report …",
  read: (n, unplaced) =>
    `The Word report is read: ${n} fields have content${unplaced === 0 ? "" : `, ${places(unplaced)} have no field`}. Please check.`,
  title: ({ use, year, department }) => {
    const about = [year, department].filter((part) => part !== "").join(", ");
    return `${use === "draft" ? "Word report" : "Last year's Word report"}${about === "" ? "" : ` (${about})`}`;
  },
  installs:
    "This workbook has no form yet: the whole set of sheets will be added and filled in. Sheets already there do not change, but earlier changes can then no longer be undone (Ctrl+Z).",
  columns: ["Field", "Now", "In the Word report"],
  part: (fresh, replaced, notTaken) =>
    [
      fresh === 0 ? "" : `fills ${fresh}`,
      replaced === 0 ? "" : `replaces ${replaced}`,
      notTaken === 0 ? "" : `${notTaken} not written`,
    ]
      .filter((part) => part !== "")
      .join(", ") || "same as now",
  take: (name) => `Write “${name}”`,
  details: (name) => `Show “${name}”`,
  states: { new: "Fill in", changed: "Replace", same: "Same" },
  notTaken: (because) => `Not written: ${because}`,
  unplaced: (n) => `${places(n)} of the report have no field`,
  outside: "Outside the body text",
  missing: (n) => `Fields that the document leaves blank: ${n}`,
  install: "Set up and fill in",
  write: (n) => `Write ${places(n)}`,
  writeSame: (n) => `It is the right file: write ${places(n)}`,
  cancel: "Cancel",
  close: "Close",
  comparing: "Comparing with what is there …",
  writing: "Writing; this is completed …",
  cancelWriting: "Do not write",
  cancelling: "Cancelling …",
  cancelled: "Cancelled; the workbook is as it was.",
  written: (n) => `${places(n)} written.`,
  installed: "The form is set up and filled in from the Word report.",
  export: "Export Word report",
  exportLead:
    "Cover, parts 一 to 五 and the scoring sheet as the form prints them, with the figures shown in the workbook.",
  exportProject: (name) => `Export to Word: ${name}`,
  publicProject: "Public version: who filled it in and the telephone number read 略",
  public: "Public version: names and telephone numbers become “略”",
  attachments: "With the list of evidence, 基础数据 and the ratios",
  make: "Generate and download",
  making: "Generating the Word report …",
  made: (name) => `“${name}” is generated.`,
  again: "Download again",
  downloading: (name) => `Handed to the browser for download: ${name}`,
  copy: "Copy all text",
  copied: "Copied. Please paste it into an empty Word document.",
  notCopied: "Copying failed; please export from the command line.",
  noDownload:
    "If no download appears: the pane of Excel for Mac cannot download files. Use “Copy all text” and paste into an empty Word document (set fonts and page numbers there), or save the workbook and run: ziping word WORKBOOK.xlsx -o REPORT.docx",
};
