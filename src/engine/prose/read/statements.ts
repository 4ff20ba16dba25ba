/** The figures of a sentence with the words in front of each, for what can be checked inside the text itself, whatever the nouns are. */
import { codesOf } from "../lexicon/trie";
import type { PrintedFigure } from "./claim";
import type { Span } from "./span";
import { spanOf } from "./page";
import type { Page } from "./page";
import type { GroupToken, Token } from "./tokens/token";

export interface Statement {
  readonly printed: PrintedFigure;
  readonly at: Span;
  /** Everything between the figure before and this one, or the beginning of the sentence, without the blanks. */
  readonly lead: string;
  /** The same as it stands in the text, and where it begins. */
  readonly leadAsPrinted: string;
  readonly leadStart: number;
  /** The last phrase of `lead`: what the figure is said of. */
  readonly label: string;
  /** The unit of the department that `lead` names last, and what stands between it and the figure. */
  readonly unit?: { readonly name: string; readonly behind: string };
  /** How many brackets the figure stands in. */
  readonly depth: number;
}

export type Stated = readonly Statement[];

/** 同比减少 166271.4 元: pages made from print put blanks around figures. */
const BLANKS = /[ \t\u00a0\u3000]/g;
const ENDS_PHRASE = codesOf("，,；;：:、（）()");

const lastPhrase = (words: string): string => {
  let from = words.length;
  while (from > 0 && !ENDS_PHRASE.has(words.charCodeAt(from - 1))) from--;
  return words.slice(from);
};

interface Reading {
  readonly sentences: Statement[][];
  /** The one that is being read, once it has a figure. */
  sentence: Statement[] | undefined;
  from: number;
  unit: { readonly name: string; readonly end: number } | undefined;
}

const isEnd = (token: Token): boolean =>
  token.kind === "mark" && (token.value === "." || token.value === "line" || token.value === "item");

const walk = (page: Page, tokens: readonly Token[], depth: number, reading: Reading): void => {
  for (const token of tokens) {
    if (token.kind === "group") walk(page, (token satisfies GroupToken).value, depth + 1, reading);
    if (isEnd(token)) {
      reading.sentence = undefined;
      reading.from = token.end;
      reading.unit = undefined;
    }
    if (token.kind === "unit") reading.unit = { name: token.value, end: token.end };
    if (token.kind !== "figure") continue;
    const leadAsPrinted = page.plain.slice(reading.from, token.start);
    const lead = leadAsPrinted.replace(BLANKS, "");
    if (reading.sentence === undefined) reading.sentences.push((reading.sentence = []));
    reading.sentence.push({
      printed: token.value,
      at: spanOf(page, token.start, token.end),
      lead,
      leadAsPrinted,
      leadStart: reading.from,
      label: lastPhrase(lead),
      depth,
      ...(reading.unit === undefined
        ? {}
        : { unit: { name: reading.unit.name, behind: page.plain.slice(reading.unit.end, token.start) } }),
    });
    reading.from = token.end;
    reading.unit = undefined;
  }
};

/** Sentence by sentence; a numbered item is a sentence of its own. Sentences without figures are left out. */
export const statementsOf = (page: Page, tokens: readonly Token[]): readonly Stated[] => {
  const reading: Reading = { sentences: [], sentence: undefined, from: 0, unit: undefined };
  walk(page, tokens, 0, reading);
  return reading.sentences;
};
