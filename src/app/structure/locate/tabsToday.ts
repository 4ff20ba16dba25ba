/** On which tab each sheet of the standard form stands today, whatever the tab is called: its names say so, or else its title and its own words. */
import { oncePer } from "../../../domain/oncePer";
import { rememberingLast } from "../../../domain/rememberingLast";
import { targetOf } from "../../../workbook/targets";
import type { FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { plainWords } from "../words/printedWords";
import { isPrintSheet } from "../words/printSheetWords";
import type { StandardLayout } from "../standardLayout";
import { tabTitles } from "./tabTitles";

/** Of the words that a sheet prints, on the tab that is taken for it. */
const WORDS_ENOUGH = 0.8;
/** The same, where its title holds that of the sheet. */
const WORDS_ENOUGH_UNDER_TITLE = 0.5;

/** By standard sheet: the tab to which most of its names point. */
const byNames = ({ homes }: StandardLayout, snapshot: WorkbookSnapshot): ReadonlyMap<string, string> => {
  const present = new Set(snapshot.sheets.map((s) => s.name));
  const votes = new Map<string, Map<string, number>>();
  for (const [name, { sheet }] of homes) {
    const at = targetOf(snapshot, name)?.sheet;
    if (at === undefined || !present.has(at)) continue;
    const own = votes.get(sheet) ?? new Map<string, number>();
    votes.set(sheet, own.set(at, (own.get(at) ?? 0) + 1));
  }
  const most = (own: ReadonlyMap<string, number>): string => [...own].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
  return new Map([...votes].map(([sheet, own]) => [sheet, most(own)]));
};

const isEnough = (share: number, words: readonly string[], texts: ReadonlySet<string>): boolean =>
  words.filter((w) => texts.has(w)).length >= share * words.length;

export const textsOn = ({ cells }: Pick<FoundSheet, "cells">): ReadonlySet<string> =>
  new Set(cells.flatMap((row) => row.flatMap(({ value }) => (typeof value === "string" ? [plainWords(value)] : []))));

const wordsOf = ({ words }: StandardLayout, sheet: string): readonly string[] => [
  ...new Set(words.get(sheet)?.words.map(({ text }) => text) ?? []),
];

/** Of a form that is there several times: the words that only this sheet of it prints; undefined for all others. */
const ownWords = (standard: StandardLayout, sheet: string): readonly string[] | undefined => {
  const words = wordsOf(standard, sheet);
  const others = standard.sheets.flatMap(({ name }) => {
    const printed = new Set(name === sheet ? [] : wordsOf(standard, name));
    return isEnough(WORDS_ENOUGH, words, printed) ? [printed] : [];
  });
  return others.length === 0 ? undefined : words.filter((word) => others.every((printed) => !printed.has(word)));
};

/** For a sheet of which there is neither a tab nor a name that points anywhere: the tabs of nobody's with its title or its words. */
const byTitleAndWords = (
  standard: StandardLayout,
  { sheets }: WorkbookSnapshot,
  named: ReadonlyMap<string, string>,
): readonly (readonly [sheet: string, tabs: readonly string[]])[] => {
  const present = new Set(sheets.map((s) => s.name));
  const lost = standard.sheets.filter(({ name }) => !present.has(name) && !named.has(name));
  if (lost.length === 0) return [];
  const taken = new Set([...standard.sheets.map(({ name }) => name), ...named.values()]);
  const others = sheets.filter((sheet) => !taken.has(sheet.name) && sheet.cells.length > 0 && !isPrintSheet(sheet));
  const free = others.map((sheet) => ({ tab: sheet.name, texts: textsOn(sheet) }));
  const titled = tabTitles(
    standard,
    others.map(({ name }) => name),
  );
  return lost.map(({ name }) => {
    const same = titled.same.get(name);
    if (same !== undefined) return [name, [same]];
    const words = wordsOf(standard, name);
    const withWords = (share: number): readonly string[] =>
      free.filter(({ texts }) => isEnough(share, words, texts)).map(({ tab }) => tab);
    const own = ownWords(standard, name);
    const isIts = (tab: string): boolean =>
      own === undefined || (own.length > 0 && free.some((f) => f.tab === tab && isEnough(1, own, f.texts)));
    const hits = words.length > 1 ? withWords(WORDS_ENOUGH).filter(isIts) : [];
    const alike = titled.alike.get(name);
    return [name, hits.length > 0 ? hits : withWords(WORDS_ENOUGH_UNDER_TITLE).filter((tab) => tab === alike)];
  });
};

/** Sheets of the form that stand on a tab with nearly all of their words. */
export const sheetsThere = (standard: StandardLayout, snapshot: WorkbookSnapshot): readonly string[] =>
  standard.sheets.flatMap(({ name }) => {
    const [tab, words] = [sheetToday(standard, snapshot, name), wordsOf(standard, name)];
    const texts = textsOn(snapshot.sheets.find((s) => s.name === tab) ?? { cells: [] });
    return words.length > 1 && isEnough(WORDS_ENOUGH, words, texts) ? [name] : [];
  });

interface TabsToday {
  readonly at: ReadonlyMap<string, string>;
  /** Where more tabs than one may be the sheet. */
  readonly unclear: ReadonlyMap<string, readonly string[]>;
}

const tabsToday = (standard: StandardLayout, snapshot: WorkbookSnapshot): TabsToday => {
  const named = byNames(standard, snapshot);
  const told = byTitleAndWords(standard, snapshot, named);
  const sure = told.flatMap(([sheet, [tab, ...more]]) =>
    tab === undefined || more.length > 0 ? [] : [[sheet, tab] as const],
  );
  return { at: new Map([...named, ...sure]), unclear: new Map(told.filter(([, tabs]) => tabs.length > 1)) };
};

const tabsOf = oncePer((standard: StandardLayout) =>
  rememberingLast((snapshot: WorkbookSnapshot) => tabsToday(standard, snapshot)),
);

/** The standard name where neither names nor words tell. */
export const sheetToday = (standard: StandardLayout, snapshot: WorkbookSnapshot, sheet: string): string =>
  tabsOf(standard)(snapshot).at.get(sheet) ?? sheet;

/** Tabs of which each has the words of a sheet that is gone: which of them it is, nothing tells. */
export const unclearTabs = (standard: StandardLayout, snapshot: WorkbookSnapshot, sheet: string): readonly string[] =>
  tabsOf(standard)(snapshot).unclear.get(sheet) ?? [];
