/** 在职人员159人，比编制数少9人: the other of the two stands in the form alone. */
import type { Stated, Statement } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, shown } from "./selfConsistency/figures";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const GAP = /^[，,（(](?:(?:比|较)(?:核定)?编制(?:数|人数)?(?:少|多)|(?:现|尚)?(?:空编|缺编|空缺编制|超编))(?:了)?$/;

/** 在职人员较编制数少9人 */
const BETWEEN =
  /(?:^|[，,])(?:我局|我委|本部门|本单位|全局|全委)?(?:年末)?(?:在职|实有|在编)(?:人员|人数|职工|在职人员)?(?:比|较)(?:核定)?编制(?:数|人数)?(?:少|多)(?:了)?$/;

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
  if (gap === undefined) return BETWEEN.test(one.lead) ? gapDiffers(figures, one, []) : [];
  return more.length === 0 && GAP.test(gap.lead) ? gapDiffers(figures, gap, [one]) : [];
};

export const checkPostsGap = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => paragraphs.flatMap(({ stated }) => stated.flatMap((sentence) => wrongIn(figures, sentence)));
