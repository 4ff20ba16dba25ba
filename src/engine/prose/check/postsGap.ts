/** 在职人员159人，比编制数少9人: the other of the two stands in the form alone. */
import { phrases } from "../lexicon/phrases";
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, shown } from "./selfConsistency/figures";
import { inEach } from "./selfConsistency/inTurn";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const says = phrases.postsGap;

const gapDiffers = (figures: Figures, gap: Statement, beside: readonly Statement[]): readonly Differs[] => {
  const { staffing } = figures.lexicon.quantities;
  if (staffing === undefined || !isExact(gap)) return [];
  const [held, posts] = [valueOf(figures, staffing.held), valueOf(figures, staffing.posts)];
  if (!isKnown(held) || !isKnown(posts)) return [];
  const isOwn = beside.every(({ printed }) => [held, posts].some(({ value }) => value.equals(printed.value)));
  const value = held.value.minus(posts.value).abs();
  if (!isOwn || value.equals(gap.printed.value)) return [];
  const related = beside.map(({ at }) => at);
  return [contradiction({ at: gap, subject: "编制与实有之差", found: shown(value, gap), related, value })];
};

/** Told where the sentence gives one of the department's two figures, or none. */
const wrongIn = (figures: Figures, stated: Stated): readonly Differs[] => {
  const [one, gap, ...more] = stated.filter(({ printed }) => printed.form === "count");
  if (one === undefined || one.unit !== undefined) return [];
  if (gap === undefined) return says.between.test(one.lead) ? gapDiffers(figures, one, []) : [];
  return more.length === 0 && says.gap.test(gap.lead) ? gapDiffers(figures, gap, [one]) : [];
};

export const checkPostsGap = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => inEach(paragraphs, ({ stated }) => inEach(stated, (sentence) => wrongIn(figures, sentence)));
