/** The department's units by the name they have in prose. */
import { trieOf } from "../lexicon/trie";
import type { Trie } from "../lexicon/trie";
import type { Figures, UnitRow } from "../source";

const TABLES = ["income", "spending", "sangong", "assets"];
const NUMBERED = /^\s*(?:\d+|[一二三四五六七八九十]+)\s*[、.．]\s*/;

/** "1、局机关" is 局机关. */
export const unitName = (label: string): string => label.replace(NUMBERED, "").trim();

export const rowOfUnit = (figures: Figures, table: string, name: string): UnitRow | undefined =>
  figures.units(table).find((unit) => unitName(unit.label) === name);

export const unitNames = (figures: Figures): Trie<string> => {
  const names = TABLES.flatMap((table) => figures.units(table).map((unit) => unitName(unit.label)));
  return trieOf([...new Set(names)].filter((name) => name.length > 1).map((name) => [name, name] as const));
};
