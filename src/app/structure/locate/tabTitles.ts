/** Tabs whose titles tell a sheet of the form in other words: with blanks around it, or with a number, a year or 附件 before or behind it. */
import { plainWords } from "../words/printedWords";

interface Titles {
  readonly sheets: readonly { readonly name: string }[];
}

/** Of which exactly one is told by exactly one tab. */
const pairsBy = (
  sheets: readonly string[],
  tabs: readonly string[],
  isTold: (title: string, sheet: string) => boolean,
): readonly (readonly [sheet: string, tab: string])[] => {
  const told = tabs.map((tab) => ({ tab, by: sheets.filter((sheet) => isTold(plainWords(tab), sheet)) }));
  return sheets.flatMap((sheet) => {
    const hits = told.filter(({ by }) => by.includes(sheet));
    const [hit] = hits;
    return hit !== undefined && hits.length === 1 && hit.by.length === 1 ? [[sheet, hit.tab] as const] : [];
  });
};

interface TabTitles {
  /** Tabs that are called as the sheet is, but for blanks. */
  readonly same: ReadonlyMap<string, string>;
  /** Tabs whose titles hold that of the sheet. */
  readonly alike: ReadonlyMap<string, string>;
}

/** For the sheets that no tab is called as. */
export const tabTitles = ({ sheets }: Titles, tabs: readonly string[]): TabTitles => {
  const present = new Set(tabs);
  const all = sheets.map(({ name }) => name);
  const free = tabs.filter((tab) => !all.includes(tab));
  const isLost = ([sheet]: readonly [string, string]): boolean => !present.has(sheet);
  return {
    same: new Map(pairsBy(all, free, (title, sheet) => title === sheet).filter(isLost)),
    alike: new Map(pairsBy(all, free, (title, sheet) => title.includes(sheet)).filter(isLost)),
  };
};
