/** Whether a workbook holds our form: by its names together, or by the words on its sheets; never by one hidden name alone. */
import type { Report } from "../../engine/definition/report";
import { LAYOUT_NAME } from "../../engine/schema/names";
import { standardSections } from "../../engine/standard";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { formOf } from "./words/standardAnchors";
import { standardOf } from "./standardLayout";
import { surveysOf } from "./locate/survey";
import { unclearTabs } from "./locate/tabsToday";
import { tabTitles } from "./locate/tabTitles";
import { wordsAmong } from "./words/printedWords";

/** Of the names of the form, whatever they point at. */
export const NAMES_ENOUGH = 0.25;
/** Of the standard sheets, and of the tables and lists on them. */
const WORDS_ENOUGH = 0.5;

/** `own`: only of the names that no other kind of report has. All kinds share those of the standard sections. */
export const shareOfNames = (
  report: Report,
  names: readonly Pick<NameSpec, "name">[],
  of: "all" | "own" = "all",
): number => {
  const wanted = [...standardOf(report).homes].filter(
    ([, { section }]) => of === "all" || !(section in standardSections),
  );
  const found = new Set(names.map(({ name }) => name));
  return wanted.filter(([name]) => found.has(name)).length / wanted.length;
};

export const hasOurNames = (report: Report, names: readonly Pick<NameSpec, "name">[]): boolean =>
  names.some(({ name }) => name === LAYOUT_NAME) || shareOfNames(report, names) >= NAMES_ENOUGH;

/** Worth reading, to see whether its words are ours. */
export const hasOurSheets = (report: Report, sheetNames: readonly string[]): boolean => {
  const { alike } = tabTitles(report, sheetNames);
  const told = report.sheets.filter(({ name }) => sheetNames.includes(name) || alike.has(name));
  return told.length / report.sheets.length >= WORDS_ENOUGH;
};

/** The same of all texts of a workbook, whatever its sheets are called. */
export const hasOurTexts = (report: Report, texts: readonly string[]): boolean => {
  const { printed } = formOf(report);
  return wordsAmong(printed, texts).size / printed.size >= WORDS_ENOUGH;
};

const hasOurWords = (report: Report, snapshot: WorkbookSnapshot): boolean => {
  const blocks = [...formOf(report).sheets.values()].reduce((sum, s) => sum + s.blocks.size, 0);
  const found = [...surveysOf(report, snapshot).values()].reduce((sum, s) => sum + s.headers.size, 0);
  return found / blocks >= WORDS_ENOUGH;
};

/** Of whole forms more than one, with nothing to tell which of them is meant. */
export const holdsSeveral = (report: Report, snapshot: WorkbookSnapshot): boolean =>
  report.sheets.filter(({ name }) => unclearTabs(standardOf(report), snapshot, name).length > 1).length /
    report.sheets.length >=
  WORDS_ENOUGH;

export const isOurs = (report: Report, snapshot: WorkbookSnapshot): boolean =>
  hasOurNames(report, snapshot.names) || hasOurWords(report, snapshot);
