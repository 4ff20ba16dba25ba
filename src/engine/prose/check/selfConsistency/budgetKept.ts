/** 会议费预算8万元，支出6.9万元，三项均未超预算: none of the pairs in front may have gone over. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { contradiction, isExact, isQuantity, sameKind } from "./figures";

const KEPT =
  /^[，,](?:[两二三四五六七]?项)?(?:均|都|全部)(?:未超(?:出|过)?|没有超(?:出|过)?|未突破)(?:年初)?预算(?:数)?(?=[，,。；;]|$)/;
const PLANNED = /预算(?:数)?(?:为)?$/;
const CAME_TO = /^[，,、](?:实际)?(?:支出|决算|执行|开支)(?:数)?(?:为|了)?$/;

const isOver = (planned: Statement, came: Statement): boolean =>
  PLANNED.test(planned.lead) &&
  CAME_TO.test(came.lead) &&
  isExact(planned) &&
  isExact(came) &&
  isQuantity(came) &&
  sameKind(planned, came) &&
  came.printed.value.gt(planned.printed.value);

/** `plain`: the paragraph that the sentence stands in. */
export const checkBudgetKept = (plain: string, stated: Stated): readonly Differs[] => {
  const last = stated.findLast(({ printed }) => printed.form === "amount");
  if (last === undefined || !KEPT.test(plain.slice(last.at.end, last.at.end + 24))) return [];
  return stated.flatMap((came, i) => {
    const planned = stated[i - 1];
    return planned !== undefined && isOver(planned, came)
      ? [contradiction({ at: came, subject: "未超预算", found: `预算 ${planned.at.quote}`, related: [planned.at] })]
      : [];
  });
};
