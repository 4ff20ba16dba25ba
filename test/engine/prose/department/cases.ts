/** Correct sentences about a made-up department, and the wrong copies that their marks {right→wrong} give. */
import { reviewProse } from "../../../../src/engine/prose";
import type { ClaimVerdict, Differs, Span } from "../../../../src/engine/prose";
import { figuresOf } from "../figures";
import passages from "./passages.json";
import report from "./report.json";
import sentences from "./sentences.json";

interface Labelled {
  readonly kind: string;
  readonly in: string;
  readonly text: string;
  readonly wrong?: string;
}

export interface Right {
  readonly kind: string;
  readonly in: string;
  readonly text: string;
}
export interface Wrong extends Right {
  /** Where what is wrong stands. */
  readonly start: number;
  readonly end: number;
}

const MARK = /\{([^{}→]*)→([^{}→]*)\}/g;

const rightOf = (text: string): string => text.replace(MARK, "$1");

/** One copy for each mark, with that mark alone turned wrong. */
const wrongsOf = ({ kind, in: id, text }: Labelled): readonly Wrong[] =>
  [...text.matchAll(MARK)].flatMap((match) => {
    const [mark, right = "", wrong = ""] = match;
    const before = rightOf(text.slice(0, match.index));
    return right === wrong
      ? []
      : [
          {
            kind,
            in: id,
            text: before + wrong + rightOf(text.slice(match.index + mark.length)),
            start: before.length,
            end: before.length + wrong.length,
          },
        ];
  });

const all: readonly Labelled[] = [...sentences.cases, ...passages.cases];

export const rights: readonly Right[] = all
  .filter((one) => one.wrong === undefined)
  .map(({ kind, in: id, text }) => ({ kind, in: id, text: rightOf(text) }));

export const wrongs: readonly Wrong[] = all.flatMap((one) => {
  if (one.wrong === undefined) return wrongsOf(one);
  const start = one.text.indexOf(one.wrong);
  return [{ kind: one.kind, in: one.in, text: one.text, start, end: start + one.wrong.length }];
});

const figures = figuresOf(report);

export const verdictsIn = ({ in: id, text }: Right): readonly ClaimVerdict[] =>
  reviewProse([{ id, text }], figures).verdicts;

export const findingsIn = ({ in: id, text }: Right): readonly Differs[] =>
  reviewProse([{ id, text }], figures).differences;

const touches = (span: Span, { start, end }: Wrong): boolean => span.start < end && start < span.end;

/** Told: a finding stands at what is wrong, or names it among the figures that do not fit together. */
export const isTold = (wrong: Wrong): boolean =>
  findingsIn(wrong).some((found) => [found.at, ...found.related].some((span) => touches(span, wrong)));
