/** 会议费预算8万元，支出6.9万元，三项均未超预算: none of the pairs in front may have gone over. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { contradiction, isExact, isQuantity, sameKind } from "./figures";
import { inEach } from "./inTurn";

const says = phrases.budgetKept;

const isOver = (planned: Statement, came: Statement): boolean =>
  says.planned.test(planned.lead) &&
  says.cameTo.test(came.lead) &&
  isExact(planned) &&
  isExact(came) &&
  isQuantity(came) &&
  sameKind(planned, came) &&
  came.printed.value.gt(planned.printed.value);

/** `plain`: the paragraph that the sentence stands in. */
export const checkBudgetKept = (plain: string, stated: Stated): readonly Differs[] => {
  const last = stated.findLast(({ printed }) => printed.form === "amount");
  if (last === undefined || !says.kept.test(plain.slice(last.at.end, last.at.end + 24))) return [];
  return inEach(stated, (came, i) => {
    const planned = stated[i - 1];
    return planned !== undefined && isOver(planned, came)
      ? [contradiction({ at: came, subject: "未超预算", found: `预算 ${planned.at.quote}`, related: [planned.at] })]
      : [];
  });
};
