/** The department and its units by the names they have in prose, the short ones too. */
import { rememberingLast } from "../../../domain/rememberingLast";
import { abbreviationsOf } from "./abbreviations";
import { trieOf } from "../lexicon/trie";
import type { Trie } from "../lexicon/trie";
import type { Figures, ProseUnit } from "../source";

const NUMBERED = /^\s*(?:\d+|[一二三四五六七八九十]+)\s*[、.．]\s*/;
const OWN_OFFICE = /机关$|本级$/;

/** "1、局机关" is 局机关. */
export const unitName = (label: string): string => label.replace(NUMBERED, "").trim();

export const rowOfUnit = (figures: Figures, table: string, name: string): ProseUnit | undefined =>
  figures.units(table).find((unit) => unitName(unit.label) === name);

export interface NameEntry {
  readonly token:
    { readonly kind: "unit"; readonly label: string } | { readonly kind: "word"; readonly role: "department" };
  /** Part of the name only: behind unknown words it may be part of another. */
  readonly short: boolean;
}

const SHORTEST = 3;
const HEAD = 2;
const LONGEST_TAIL = 4;

/** 执法大队, 县执法大队 and 农业执法大队 for 县农业综合行政执法大队: the end of the name, with its place or two characters of its beginning or without; and what leaves characters out. */
const shortNames = (name: string): readonly string[] => {
  const place = /^[市县区州盟旗省]/.exec(name)?.[0];
  const all: string[] = [];
  for (let at = 1; name.length - at >= SHORTEST; at++) {
    all.push(name.slice(at));
    if (place !== undefined && at > 1) all.push(place + name.slice(at));
  }
  for (let head = 0; head + HEAD <= name.length; head++)
    for (let tail = HEAD; tail <= LONGEST_TAIL; tail++)
      if (head + HEAD < name.length - tail) all.push(name.slice(head, head + HEAD) + name.slice(-tail));
  return all;
};

const unitEntry = (label: string, short: boolean): NameEntry => ({ token: { kind: "unit", label }, short });

/** A short name that two units share is neither's. */
const unambiguous = (names: readonly string[]): ReadonlyMap<string, NameEntry> => {
  const owned = new Map<string, NameEntry>();
  const shared = new Set<string>();
  for (const name of names) {
    const entry = unitEntry(name, true);
    const add = (short: string): void => {
      const owner = owned.get(short);
      if (owner === undefined) owned.set(short, entry);
      else if (owner !== entry) shared.add(short);
    };
    shortNames(name).forEach(add);
    abbreviationsOf(name).forEach(add);
  }
  for (const short of shared) owned.delete(short);
  return owned;
};

/** 局机关, 机关本级 are the row of the office itself, where there is one such row. */
const ownOffice = (names: readonly string[], words: readonly string[]): readonly (readonly [string, NameEntry])[] => {
  const offices = names.filter((name) => OWN_OFFICE.test(name));
  const [office] = offices;
  return words.map((word) => [word, unitEntry(office !== undefined && offices.length === 1 ? office : word, false)]);
};

const textOf = (figures: Figures, field: string): string => {
  const cell = figures.text(field);
  return cell.state === "filled" ? cell.value.trim() : "";
};

const PLACE = /^[^市县区州盟旗省]{1,6}(?=[市县区州盟旗省][^市县区州盟旗省]{2,})/;

/** 市水利局 for 某市水利局 */
const withoutPlace = (department: string): readonly string[] => {
  const short = department.replace(PLACE, "");
  return short === department || short.length < SHORTEST ? [] : [short];
};

interface Names {
  readonly department: string;
  readonly names: readonly string[];
}

/** A unit row named like the department is no name of its own: the text means the whole. */
const namesOf = rememberingLast((figures: Figures): Names => {
  const department = textOf(figures, figures.fields.department);
  const all = figures.fields.unitTables.flatMap((table) => figures.units(table).map((unit) => unitName(unit.label)));
  return { department, names: [...new Set(all)].filter((name) => name.length > 1 && name !== department) };
});

export const isOfSameNames = (a: Figures, b: Figures): boolean => {
  const [one, other] = [namesOf(a), namesOf(b)];
  return (
    one.department === other.department &&
    one.names.length === other.names.length &&
    one.names.every((name, i) => name === other.names[i])
  );
};

/** Worked out once for a report, however many of its paragraphs are asked about one by one. */
export const namesIn = rememberingLast((figures: Figures): Trie<NameEntry> => {
  const { department, names } = namesOf(figures);
  const whole: NameEntry = { token: { kind: "word", role: "department" }, short: false };
  const short = withoutPlace(department).map((name) => [name, { ...whole, short: true }] as const);
  return trieOf(
    names.map((name) => [name, unitEntry(name, false)] as const),
    ownOffice(names, figures.lexicon.words.ownOffice),
    short,
    department.length > 1 ? [[department, whole] as const] : [],
    unambiguous(names),
  );
});
