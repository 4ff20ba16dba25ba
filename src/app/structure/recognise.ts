/** Whether a workbook holds our form: by its names together, or by the words on its sheets; never by one hidden name alone. */
import { oncePer } from "../../domain/oncePer";
import type { Report } from "../../engine/definition/report";
import { LAYOUT_NAME } from "../../engine/schema/names";
import { standardSections } from "../../engine/standard";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { formOf, type FormAnchors } from "./words/standardAnchors";
import { standardOf } from "./standardLayout";
import { surveysOf } from "./locate/survey";
import { sheetsThere, unclearTabs } from "./locate/tabsToday";
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

/** So much of a sheet holds its title and the heads of its first table. */
export const TOP = { rows: 12, cols: 12 };

/** More tabs are not looked at for what may be none of ours. */
const MOST_TABS = 40;

/** What the sheets of the form print in their first rows and columns. */
const printedOnTop = oncePer(
  ({ sheets }: FormAnchors): ReadonlySet<string> =>
    new Set(
      [...sheets.values()].flatMap(({ words }) =>
        words.words.filter(({ row, col }) => row < TOP.rows && col < TOP.cols).map(({ text }) => text),
      ),
    ),
);

/** The same of texts of a workbook, whatever its sheets are called: all of them, or those on top of each sheet. */
export const hasOurTexts = (report: Report, texts: readonly string[]): boolean => {
  const printed = printedOnTop(formOf(report));
  return wordsAmong(printed, texts).size / printed.size >= WORDS_ENOUGH;
};

/** Where neither names nor titles of tabs say that a workbook is ours: the tabs whose words on top may say so; none where there are too few. */
export const tabsToLookAt = (
  report: Report,
  names: readonly Pick<NameSpec, "name">[],
  tabs: readonly string[],
): readonly string[] => {
  const isKnown = shareOfNames(report, names) >= NAMES_ENOUGH || hasOurSheets(report, tabs);
  return isKnown || tabs.length / report.sheets.length < WORDS_ENOUGH ? [] : tabs.slice(0, MOST_TABS);
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

/** Too few sheets of the form to be read as one: which they are, and which are missing. */
export interface PartOfForm {
  readonly there: readonly string[];
  readonly missing: readonly string[];
}

export const partOfForm = (report: Report, snapshot: WorkbookSnapshot): PartOfForm => {
  const standard = standardOf(report);
  const there = sheetsThere(standard, snapshot);
  return { there, missing: standard.sheets.flatMap(({ name }) => (there.includes(name) ? [] : [name])) };
};

export const isOurs = (report: Report, snapshot: WorkbookSnapshot): boolean =>
  hasOurNames(report, snapshot.names) || hasOurWords(report, snapshot);
