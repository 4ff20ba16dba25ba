/** 10亿元以上项目3个、5—10亿元项目5个: the limits of a band belong to the name of what is counted. */
import type { Stated, Statement } from "../../read/statements";
import { phrases } from "../../lexicon/phrases";

const says = phrases.bands;

const isLimit = (one: Statement, next: Statement | undefined): boolean =>
  next?.printed.form === "count" &&
  (says.behindLimit.test(next.lead) || (one.printed.form === "range" && says.behindRange.test(next.lead)));

/** The count under the name without the limits. */
const named = (limit: Statement, counted: Statement): Statement => {
  const noun = counted.lead.replace(says.behindLimit, "");
  return { ...counted, lead: limit.lead + noun, label: limit.label + noun };
};

export const withoutBands = (stated: Stated): Stated =>
  stated.some((one, i) => isLimit(one, stated[i + 1]))
    ? stated.flatMap((one, i) => {
        const before = stated[i - 1];
        if (isLimit(one, stated[i + 1])) return [];
        return before !== undefined && isLimit(before, one) ? [named(before, one)] : [one];
      })
    : stated;
