/** Rates of a change where the sentence gives only one of the two figures, or the two in another order. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { directionAt, isChange, isComparedWith, isOfThen, usable, wholesBefore } from "./changeWords";
import { agrees, changeRange, contradiction, isExact, sameKind, shareRange, shown } from "./figures";

const says = phrases.rateAlone;
const changes = phrases.changes;

/** 总产值96.4亿元，增加4.2亿元，增长4.56% */
const isBare = (now: Statement, change: Statement): boolean =>
  says.onlyChange.test(change.lead) && !changes.otherTime.test(now.lead) && !isChange(now);
const saysOwnBase = (now: Statement, change: Statement, rate: Statement): boolean =>
  (says.onOwnBase.test(change.lead) || isBare(now, change)) &&
  changes.onlyDirection.test(rate.lead) &&
  !(now.printed.form === "count" && says.saved.test(rate.lead)) &&
  !isOfThen(now, change);

/** By how much the change is of what there was before it. */
const rateOf = (now: Statement, change: Statement): ReturnType<typeof shareRange> => {
  const isDown = changes.downward.test(directionAt(change)?.word ?? "");
  const { value } = now.printed;
  const before = isDown ? value.plus(change.printed.value) : value.minus(change.printed.value);
  return shareRange(change, { ...now, printed: { ...now.printed, value: before } });
};

/** 716052.51元，占81.25%，同比减少148979.48元: the share in between is of the figure too. */
const behindShare = (stated: Stated, i: number): number => {
  const between = stated[i + 1];
  return between?.printed.form === "percent" && says.isShare.test(between.lead) ? i + 2 : i + 1;
};

/** A，比上年增加C，增长D%: D is C by what A was before, or behind a list of parts by what their whole was. */
export const onOwnBase = (stated: Stated, i: number): readonly Differs[] => {
  const next = behindShare(stated, i);
  const [now, change, rate] = [stated[i], stated[next], stated[next + 1]];
  if (now === undefined || change === undefined || rate === undefined) return [];
  if (!usable(now, change) || !sameKind(now, change) || rate.printed.form !== "percent" || !isExact(rate)) return [];
  if (!saysOwnBase(now, change, rate)) return [];
  const share = rateOf(now, change);
  if (share === undefined || agrees(rate, share.range)) return [];
  const wholes = wholesBefore(stated.slice(0, i), now).flatMap((whole) => rateOf(whole, change) ?? []);
  if (wholes.some(({ range }) => agrees(rate, range))) return [];
  const found = shown(share.value, rate);
  return [contradiction({ at: rate, subject: "增减幅度", found, related: [now.at, change.at], value: share.value })];
};

/** 相比增加, 比较，2022年支出增加 */
const isChangeOfIt = ({ lead }: Statement): boolean =>
  changes.onlyDirection.test(lead) || says.comparedBehind.test(lead);

/** 与上年预算2860万元相比增加120万元，增长4.20%: the rate is that of the two, whatever came before. */
export const onStatedBase = (stated: Stated, i: number): readonly Differs[] => {
  const [then, change, rate] = [stated[i], stated[i + 1], stated[i + 2]];
  if (then === undefined || change === undefined || rate === undefined) return [];
  if (!usable(then, change) || !sameKind(then, change) || rate.printed.form !== "percent" || !isExact(rate)) return [];
  if (!isComparedWith(then.lead) || !isChangeOfIt(change) || !changes.onlyDirection.test(rate.lead)) return [];
  const share = shareRange(change, then);
  if (share === undefined || agrees(rate, share.range)) return [];
  const found = shown(share.value, rate);
  return [contradiction({ at: rate, subject: "增减幅度", found, related: [then.at, change.at], value: share.value })];
};

/** 门诊次均费用286.5元，同比下降3.21%，上年为296.0元 */
export const onBaseBehind = (stated: Stated, i: number): readonly Differs[] => {
  const [now, rate, then] = [stated[i], stated[i + 1], stated[i + 2]];
  if (now === undefined || rate?.printed.form !== "percent" || then === undefined || !isExact(rate)) return [];
  if (!changes.onlyDirection.test(rate.lead) || !changes.aloneOtherTime.test(then.lead)) return [];
  if (!usable(now, then) || !sameKind(now, then)) return [];
  const change = changeRange(now, then);
  if (change === undefined || agrees(rate, change.range)) return [];
  const [found, related] = [shown(change.value, rate), [now.at, then.at]];
  return [contradiction({ at: rate, subject: "增减幅度", found, related, value: change.value })];
};
