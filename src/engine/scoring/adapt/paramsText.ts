/** The 参数 column: "标准=100; 每=1; 扣=0.5". Entries end with ; or ； or a new line, or a comma before the next name; lists are set apart by 、. */
import type { RawParams } from "../methods/kind";

export interface ParamEntry {
  readonly word: string;
  readonly value: string;
}

type ReadEntries = { readonly entries: readonly ParamEntry[]; readonly faults: readonly string[] };

const entryFrom = (part: string): ParamEntry | string => {
  const at = part.search(/[=＝]/);
  const word = part.slice(0, Math.max(at, 0)).trim();
  return at <= 0 || word === "" ? `“${part}”应写成“名称=值”的样子` : { word, value: part.slice(at + 1).trim() };
};

const repeatedWords = (entries: readonly ParamEntry[]): readonly string[] =>
  entries
    .filter((entry, index) => entries.findIndex((other) => other.word === entry.word) !== index)
    .map((entry) => `参数“${entry.word}”重复`);

export const readEntries = (text: string): ReadEntries => {
  const parts = text
    .split(/[;；\n]|[，,](?=\s*\p{Script=Han}+\s*[=＝])/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const read = parts.map(entryFrom);
  const entries = read.filter((each) => typeof each !== "string");
  return { entries, faults: [...read.filter((each) => typeof each === "string"), ...repeatedWords(entries)] };
};

export const writeEntries = (entries: readonly ParamEntry[]): string =>
  entries.map(({ word, value }) => `${word}=${value}`).join("; ");

/** A rule's parameters in the officers' words, in the order the kind declares them. */
export const paramEntries = (raw: RawParams, words: Readonly<Record<string, string>>): readonly ParamEntry[] =>
  Object.entries(words).flatMap(([key, word]) => {
    const value = raw[key];
    if (value === undefined) return [];
    return [{ word, value: typeof value === "string" ? value : value.join("、") }];
  });
