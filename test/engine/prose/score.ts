/** Holds what the reader found against labels: which were found, which were not, which should not have been. */
import { oncePer } from "../../../src/domain/oncePer";
import { reviewProse } from "../../../src/engine/prose";
import type { ClaimVerdict } from "../../../src/engine/prose";
import { figuresOf, SEED_WITH_BASIS } from "./figures";
import labelled from "./sentences.json";

export interface Label {
  readonly at: string;
  /** "agrees", "unchecked", or a kind of difference. */
  readonly is: string;
  readonly of?: string;
}

interface Sentence {
  readonly text: string;
  readonly in?: string;
  readonly claims: readonly Label[];
}

export const sentences: readonly Sentence[] = labelled.sentences;

const figures = figuresOf(SEED_WITH_BASIS);

/** What the reader says of a sentence alone, read once for all who count or compare it. */
export const reviewOf = oncePer(({ text, in: id = "prose.text" }: Sentence) => reviewProse([{ id, text }], figures));

export interface Outcome {
  readonly sentence: Sentence;
  /** Labels met exactly: same words, same verdict, same subject where one is named. */
  readonly met: readonly Label[];
  readonly missed: readonly Label[];
  readonly surplus: readonly Label[];
}

const labelOf = (verdict: ClaimVerdict): Label => {
  if (verdict.state === "unchecked") return { at: verdict.at.quote, is: "unchecked" };
  return { at: verdict.at.quote, is: verdict.state === "differs" ? verdict.kind : "agrees", of: verdict.subject };
};

const matches = (label: Label, found: Label): boolean =>
  label.at === found.at && label.is === found.is && (label.of === undefined || label.of === found.of);

/** Both places of a repetition are labelled; the verdict stands at one of them. */
const expanded = (verdicts: readonly ClaimVerdict[]): readonly Label[] =>
  verdicts.flatMap((verdict) => [
    labelOf(verdict),
    ...(verdict.state === "differs" && verdict.kind === "twice"
      ? verdict.related.map((span) => ({ at: span.quote, is: "twice" }))
      : []),
  ]);

export const judge = (sentence: Sentence): Outcome => {
  const found = [...expanded(reviewOf(sentence).verdicts)];
  const met: Label[] = [];
  const missed: Label[] = [];
  for (const label of sentence.claims) {
    const i = found.findIndex((one) => matches(label, one));
    if (i < 0) missed.push(label);
    else met.push(...found.splice(i, 1).map(() => label));
  }
  return { sentence, met, missed, surplus: found };
};
