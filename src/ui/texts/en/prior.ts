/** 提取上年数. */
import type { Texts } from "../language";

const figures = (n: number): string => `${n} ${n === 1 ? "figure" : "figures"}`;

export const prior: Texts["prior"] = {
  open: "Last year's figures",
  file: "Last year's workbook (.xlsx)",
  reading: "Reading last year's workbook …",
  stopped: "Stopped reading last year's workbook; nothing was written.",
  read: (n) =>
    n === 0
      ? "Last year's workbook is read; there is nothing to write."
      : `Last year's workbook is read; ${figures(n)} can be written. Please check them.`,
  unreadable: {
    what: "The chosen file could not be read",
    why: "It may have been moved, renamed, or be in use by another program",
    next: "Please close the program that uses it and choose the file again.",
  },
  title: (year, department) => `Figures of ${year}${department === "" ? "" : `, ${department}`}`,
  columns: ["Field", "Now", "In last year's workbook"],
  states: { new: "Fill in", changed: "Replace", same: "Same" },
  notTaken: (because) => `Not taken: ${because}`,
  write: (n) => `Write ${figures(n)}`,
  writeSame: (n) => `It is the same department: write ${figures(n)}`,
  cancel: "Cancel",
  close: "Close",
  writing: "Writing last year's figures …",
  written: (n) => `${figures(n)} of last year written.`,
};
