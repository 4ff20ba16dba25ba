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

/** 编制168名（行政58名、事业106名、工勤4名），在职159人，空编9名: both stand in front, kind by kind in brackets. */
const besideBoth = (figures: Figures, counts: readonly Statement[]): readonly Differs[] => {
  const outer = counts.filter(({ depth }) => depth === 0);
  const [posts, held, gap] = outer;
  if (posts === undefined || held === undefined || gap === undefined) return [];
  const isGap = outer.length < counts.length && says.gap.test(gap.lead.replace(/^[）)]/, ""));
  return isGap && !posts.printed.value.equals(held.printed.value) ? gapDiffers(figures, gap, [posts, held]) : [];
};

/** Told where the sentence gives one of the department's two figures, none, or both. */
const wrongIn = (figures: Figures, stated: Stated): readonly Differs[] => {
  const counts = stated.filter(({ printed }) => printed.form === "count");
  const both = besideBoth(figures, counts);
  if (both.length > 0) return both;
  const [one, gap, ...more] = counts;
  if (one === undefined || one.unit !== undefined) return [];
  if (gap === undefined) return says.between.test(one.lead) ? gapDiffers(figures, one, []) : [];
  return more.length === 0 && says.gap.test(gap.lead) ? gapDiffers(figures, gap, [one]) : [];
};

export const checkPostsGap = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => inEach(paragraphs, ({ stated }) => inEach(stated, (sentence) => wrongIn(figures, sentence)));
