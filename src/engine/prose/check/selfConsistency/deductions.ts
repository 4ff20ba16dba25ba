/** 过程类指标40分，自评得38.8分，其中资金结余扣1分、利用率扣0.2分: what was given is what was taken off. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { contradiction, isExact, shown, sumOfStatements } from "./figures";
import { atEach, NOTHING } from "./inTurn";

const says = phrases.deductions;

const takenFrom = (stated: Stated, from: number): readonly Statement[] => {
  const end = stated.findIndex((one, k) => k >= from && !says.taken.test(one.lead));
  return stated.slice(from, end < 0 ? undefined : end);
};

const deductionsAt = (stated: Stated, i: number): readonly Differs[] => {
  const [full, given] = [stated[i], stated[i + 1]];
  if (full === undefined || given === undefined || !says.given.test(given.lead)) return [];
  const taken = takenFrom(stated, i + 2);
  const isRead = [full, given, ...taken].every((one) => isExact(one) && one.printed.form === "score");
  const value = full.printed.value.minus(sumOfStatements(taken));
  if (taken.length === 0 || !isRead || value.equals(given.printed.value)) return [];
  const related = [full, ...taken].map(({ at }) => at);
  return [contradiction({ at: given, subject: "得分", found: shown(value, given), related, value })];
};

const FULL = 100;

/** 自评总分88.5分，扣11.5分; 自评扣分1.2分，…最终得分98.8分: together they are the hundred that there is. */
const outOfHundred = (given: Statement, taken: Statement): readonly Differs[] => {
  const isRead = [given, taken].every((one) => isExact(one) && one.printed.form === "score");
  const value = taken.printed.value.negated().plus(FULL);
  if (!isRead || value.equals(given.printed.value)) return [];
  const found = `${shown(value, given)}（${String(FULL)}分减扣分）`;
  return [contradiction({ at: given, subject: "得分与扣分", found, related: [taken.at] })];
};

const totalsAt = (stated: Stated): readonly Differs[] => {
  const [first, second] = stated;
  const last = stated[stated.length - 1];
  if (first === undefined || second === undefined || last === undefined) return [];
  if (says.total.test(first.lead) && /^[，,]/.test(second.lead) && says.allTaken.test(second.lead))
    return outOfHundred(first, second);
  const all = allTakenIn(stated, first, second);
  return all !== undefined && says.inTheEnd.test(last.lead) && says.total.test(last.lead)
    ? outOfHundred(last, all)
    : [];
};

/** 过程扣0.7分，效果扣0.5分，共扣1.2分: neither of the first two. */
const allTakenIn = (stated: Stated, first: Statement, second: Statement): Statement | undefined => {
  const all = stated.find(({ lead }) => says.together.test(lead));
  const isOneOfThem = says.taken.test(second.lead) && !says.parted.test(second.lead);
  const isAll = says.allTaken.test(first.lead) && says.taking.test(first.lead) && !isOneOfThem;
  return all ?? (isAll ? first : undefined);
};

/** 指标分值10分，自评得12分 */
const tooMuchAt = (stated: Stated, i: number): readonly Differs[] => {
  const [full, got] = [stated[i], stated[i + 1]];
  if (full === undefined || got === undefined || !says.outOf.test(full.lead) || !says.got.test(got.lead)) return [];
  const isRead = [full, got].every((one) => isExact(one) && one.printed.form === "score");
  if (!isRead || got.printed.value.lte(full.printed.value)) return [];
  return [contradiction({ at: got, subject: "得分与分值", found: `分值 ${full.at.quote}`, related: [full.at] })];
};

/** 满分100分，扣11.5分，实得88.5分 */
const restAt = (stated: Stated, i: number): readonly Differs[] => {
  const [full, lost, got] = stated.slice(i, i + 3);
  if (full === undefined || lost === undefined || got === undefined) return [];
  if (!says.outOf.test(full.lead) || !says.lost.test(lost.lead) || !says.gotInTheEnd.test(got.lead)) return [];
  const value = full.printed.value.minus(lost.printed.value);
  const isRead = [full, lost, got].every((one) => isExact(one) && one.printed.form === "score");
  if (!isRead || value.equals(got.printed.value)) return [];
  return [contradiction({ at: got, subject: "得分与扣分", found: shown(value, got), related: [full.at, lost.at] })];
};

/** 自评扣7.4分，其中预算调整率扣3分、结转结余率扣2.4分: what is listed is not more than all; behind a colon it is all. */
const listedAt = (stated: Stated, i: number): readonly Differs[] => {
  const [all, first] = [stated[i], stated[i + 1]];
  if (all === undefined || first === undefined || !says.ofAll.test(all.lead) || !says.parted.test(first.lead))
    return [];
  const taken = takenFrom(stated, i + 1);
  const isRead = [all, ...taken].every((one) => isExact(one) && one.printed.form === "score");
  const value = sumOfStatements(taken);
  const isAll = says.partedWhole.test(first.lead) && taken.length === stated.length - i - 1;
  if (taken.length < 2 || !isRead || (isAll ? value.equals(all.printed.value) : value.lte(all.printed.value)))
    return [];
  const related = taken.map(({ at }) => at);
  return [contradiction({ at: all, subject: "扣分", found: shown(value, all), related, value })];
};

/** 支出进度滞后扣1分，固定资产利用率扣0.2分，共扣1.2分 */
const togetherAt = (stated: Stated, i: number): readonly Differs[] => {
  const all = stated[i];
  if (all === undefined || i < 2 || !says.together.test(all.lead)) return [];
  const taken = stated.slice(0, i);
  const isRead = [all, ...taken].every((one) => isExact(one) && one.printed.form === "score");
  const value = sumOfStatements(taken);
  if (!isRead || !taken.every(({ lead }) => says.taken.test(lead)) || value.equals(all.printed.value)) return [];
  const related = taken.map(({ at }) => at);
  return [contradiction({ at: all, subject: "扣分", found: shown(value, all), related, value })];
};

const AT_FIGURE = [deductionsAt, tooMuchAt, restAt, listedAt, togetherAt];

export const checkDeductions = (stated: Stated): readonly Differs[] =>
  stated.some(({ printed }) => printed.form === "score")
    ? [...atEach(stated, AT_FIGURE), ...totalsAt(stated)]
    : NOTHING;
