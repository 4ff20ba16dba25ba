/** On which tab each sheet of the standard form stands today, whatever the tab is called: its names say so, or else its own words. */
import { oncePer } from "../../../domain/oncePer";
import { rememberingLast } from "../../../domain/rememberingLast";
import { targetOf } from "../../../workbook/targets";
import type { FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { plainWords } from "../words/printedWords";
import type { StandardLayout } from "../standardLayout";

/** Of the words that a sheet prints, on the tab that is taken for it. */
const WORDS_ENOUGH = 0.8;

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

const textsOn = ({ cells }: FoundSheet): ReadonlySet<string> =>
  new Set(cells.flatMap((row) => row.flatMap(({ value }) => (typeof value === "string" ? [plainWords(value)] : []))));

const wordsOf = ({ words }: StandardLayout, sheet: string): readonly string[] => [
  ...new Set(words.get(sheet)?.words.map(({ text }) => text) ?? []),
];

/** Forms that are there several times print the same words: these do not say which of them a tab is. */
const isAlone = (standard: StandardLayout, sheet: string): boolean => {
  const words = wordsOf(standard, sheet).join();
  return standard.sheets.every(({ name }) => name === sheet || wordsOf(standard, name).join() !== words);
};

/** Sheets of which there is neither a tab nor a name that points anywhere, each with the one tab of nobody's that has its words. */
const byWords = (
  standard: StandardLayout,
  { sheets }: WorkbookSnapshot,
  named: ReadonlyMap<string, string>,
): readonly (readonly [sheet: string, tab: string])[] => {
  const present = new Set(sheets.map((s) => s.name));
  const lost = standard.sheets.filter(({ name }) => !present.has(name) && !named.has(name));
  if (lost.length === 0) return [];
  const taken = new Set([...standard.sheets.map(({ name }) => name), ...named.values()]);
  const free = sheets
    .filter(({ name, cells }) => !taken.has(name) && cells.length > 0)
    .map((sheet) => ({ tab: sheet.name, texts: textsOn(sheet) }));
  return lost.flatMap(({ name }) => {
    const words = wordsOf(standard, name);
    const hits = free.filter(({ texts }) => words.filter((w) => texts.has(w)).length >= WORDS_ENOUGH * words.length);
    const [hit] = hits;
    const isSure = hit !== undefined && hits.length === 1 && words.length > 1 && isAlone(standard, name);
    return isSure ? [[name, hit.tab] as const] : [];
  });
};

const tabsToday = (standard: StandardLayout, snapshot: WorkbookSnapshot): ReadonlyMap<string, string> => {
  const named = byNames(standard, snapshot);
  return new Map([...named, ...byWords(standard, snapshot, named)]);
};

const tabsOf = oncePer((standard: StandardLayout) =>
  rememberingLast((snapshot: WorkbookSnapshot) => tabsToday(standard, snapshot)),
);

/** The standard name where neither names nor words tell. */
export const sheetToday = (standard: StandardLayout, snapshot: WorkbookSnapshot, sheet: string): string =>
  tabsOf(standard)(snapshot).get(sheet) ?? sheet;
