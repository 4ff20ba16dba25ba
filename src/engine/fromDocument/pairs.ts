/** Labels with their values in running text: "填报人（签名）：甲    联系电话：1234". */
import { exactLabel, type Labels } from "./words";

interface Pair<T> {
  readonly target: T;
  readonly value: string;
  /** What follows the value under a label that the form does not have; "" for nothing. */
  readonly rest: string;
}

/** Some way behind a value, something with a colon is another label. */
const FOREIGN_LABEL = /[\s　]{2,}(\S{2,20}?[：:])/;

const valueAndRest = (text: string): { readonly value: string; readonly rest: string } => {
  const found = FOREIGN_LABEL.exec(text);
  return found === null
    ? { value: text.trim(), rest: "" }
    : { value: text.slice(0, found.index).trim(), rest: text.slice(found.index).trim() };
};

/** Longer words in front of a colon are no label of a form. */
const LONGEST_LABEL = 40;

interface Mark<T> {
  readonly target: T;
  readonly from: number;
  readonly to: number;
}

/** The label that ends at a colon: as long as it can be. */
const labelBefore = <T>(text: string, from: number, colon: number, labels: Labels<T>): Mark<T> | undefined => {
  for (let start = Math.max(from, colon - LONGEST_LABEL); start < colon; start++) {
    const target = exactLabel(text.slice(start, colon), labels);
    if (target !== undefined) return { target, from: start, to: colon + 1 };
  }
  return undefined;
};

export const pairsIn = <T>(text: string, labels: Labels<T>): readonly Pair<T>[] => {
  const marks: Mark<T>[] = [];
  for (const { index } of text.matchAll(/[:：]/g)) {
    const mark = labelBefore(text, marks.at(-1)?.to ?? 0, index, labels);
    if (mark !== undefined) marks.push(mark);
  }
  return marks.map(({ target, to }, i) => ({ target, ...valueAndRest(text.slice(to, marks[i + 1]?.from)) }));
};

/** Where the first label begins; text in front of it belongs to none. */
export const startsWithPair = <T>(text: string, labels: Labels<T>): boolean => {
  const colon = text.search(/[:：]/);
  return colon > 0 && exactLabel(text.slice(0, colon), labels) !== undefined;
};

const GAPS = /\t+|[ \u3000]{2,}/g;

/** "人员编制    90    实有人数    82": labels and their values with tabs or wide blanks between; nothing where the text begins with no label. */
export const spacedPairs = <T>(text: string, labels: Labels<T>): readonly Pair<T>[] => {
  const gaps = [...text.matchAll(GAPS)].map(({ index, 0: gap }) => ({ from: index, to: index + gap.length }));
  const marks: Mark<T>[] = [];
  for (const [i, start] of [0, ...gaps.map(({ to }) => to)].entries()) {
    if (start > 0 && start < (marks.at(-1)?.to ?? Infinity)) continue;
    for (const { from, to } of gaps.slice(i, i + LONGEST_LABEL)) {
      const target = from - start > LONGEST_LABEL ? undefined : exactLabel(text.slice(start, from), labels);
      if (target === undefined) continue;
      marks.push({ target, from: start, to });
      break;
    }
  }
  return marks.map(({ target, to }, i) => ({ target, ...valueAndRest(text.slice(to, marks[i + 1]?.from)) }));
};
