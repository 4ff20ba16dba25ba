/** 在职人员159人，比编制数少9人: the other of the two stands in the form alone. */
import type { Stated } from "../read/statements";
import type { Figures } from "../source";
import { contradiction, isExact, shown } from "./selfConsistency/figures";
import { isKnown, valueOf } from "./value";
import type { Differs } from "./verdict";

const GAP = /^[，,（(](?:(?:比|较)(?:核定)?编制(?:数|人数)?(?:少|多)|(?:现|尚)?(?:空编|缺编|空缺编制|超编))(?:了)?$/;

/** Told where the sentence gives one of the department's two figures and not the other. */
const wrongIn = (figures: Figures, stated: Stated): readonly Differs[] => {
  const [one, gap, ...more] = stated.filter(({ printed }) => printed.form === "count");
  if (one === undefined || gap === undefined || more.length > 0 || !GAP.test(gap.lead) || !isExact(gap)) return [];
  const { staffing } = figures.lexicon.quantities;
  if (staffing === undefined || one.unit !== undefined) return [];
  const [held, posts] = [valueOf(figures, staffing.held), valueOf(figures, staffing.posts)];
  if (!isKnown(held) || !isKnown(posts) || ![held, posts].some((known) => known.value.equals(one.printed.value)))
    return [];
  const value = held.value.minus(posts.value).abs();
  if (value.equals(gap.printed.value)) return [];
  return [contradiction({ at: gap, subject: "编制与实有之差", found: shown(value, gap), related: [one.at], value })];
};

export const checkPostsGap = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] => paragraphs.flatMap(({ stated }) => stated.flatMap((sentence) => wrongIn(figures, sentence)));
