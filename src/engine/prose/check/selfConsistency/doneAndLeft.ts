/** 往来款18笔、金额126万元，已清理15笔、金额98万元，剩余3笔、金额28万元: what is done and what is not are all there is, count by count and amount by amount. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact, isQuantity, sameKind, shown } from "./figures";
import { atEach, isSaidIn, NOTHING } from "./inTurn";

const says = phrases.doneAndLeft;

/** The words that say of what a figure is: those of the count in front, where it is the amount of that. */
const wordsOf = (stated: Stated, one: Statement): string => {
  const before = stated[stated.indexOf(one) - 1];
  return says.amountOf.test(one.lead) && before?.printed.form === "count" ? before.lead : one.lead;
};

/** 已履行 and 未履行, or whatever is left. */
const areBoth = (done: string, left: string): boolean => {
  const deed = says.done.exec(done)?.[1];
  return deed !== undefined && (says.left.test(left) || says.undone.exec(left)?.[1]?.startsWith(deed) === true);
};

const leftAt = (stated: Stated, i: number): readonly Differs[] => {
  const all = stated[i];
  if (all === undefined) return [];
  const [done, left] = stated.slice(i + 1).filter((one) => sameKind(one, all));
  if (done === undefined || left === undefined || says.done.test(wordsOf(stated, all))) return [];
  if (![all, done, left].every((one) => isExact(one) && isQuantity(one))) return [];
  if (!areBoth(wordsOf(stated, done), wordsOf(stated, left)) || agrees(left, differenceRange(all, done))) return [];
  const value = all.printed.value.minus(done.printed.value).abs();
  const related = [all.at, done.at];
  return [contradiction({ at: left, subject: "已办与未办", found: shown(value, left), related, value })];
};

/** 原值78.6万元，累计折旧74.67万元，净值3.93万元 */
const netAt = (stated: Stated, i: number): readonly Differs[] => {
  const [cost, used, net] = stated.slice(i, i + 3);
  if (cost === undefined || used === undefined || net === undefined || !says.cost.test(cost.lead)) return [];
  if (!says.depreciation.test(used.lead) || !says.net.test(net.lead)) return [];
  if (![cost, used, net].every((one) => one.printed.form === "amount" && isExact(one))) return [];
  if (agrees(net, differenceRange(cost, used))) return [];
  const value = cost.printed.value.minus(used.printed.value).abs();
  return [contradiction({ at: net, subject: "净值", found: shown(value, net), related: [cost.at, used.at], value })];
};

const AT_FIGURE = [leftAt, netAt];

export const checkDoneAndLeft = (stated: Stated): readonly Differs[] =>
  isSaidIn(stated, says.done) || isSaidIn(stated, says.cost) ? atEach(stated, AT_FIGURE) : NOTHING;
