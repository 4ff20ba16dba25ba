/** Sums that a sentence draws without saying 合计: the year from its parts, and 共 behind a list of amounts. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { dealtOut } from "./dealtOut";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, isExact, isQuantity, sameKind, shown, sumOfStatements, sumRange } from "./figures";
import { atEach, NOTHING } from "./inTurn";

const says = phrases.runs;

const isAmount = (one: Statement): boolean => one.printed.form === "amount" && isExact(one);

const isAdded = (one: Statement): boolean =>
  isAmount(one) || (one.printed.form === "count" && isExact(one) && says.events.test(one.printed.unit));

/** Quarters, months or half years, one by one or dealt out, right in front. */
const partsOfYear = (before: Stated): readonly Statement[] => {
  const dealt = dealtOut(before);
  if (dealt.length > 0) return dealt[dealt.length - 1] === before[before.length - 1] ? dealt : [];
  const parts = before.slice(before.findLastIndex((one) => !says.partOfYear.test(one.lead)) + 1);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (first === undefined || last === undefined || parts.length < 2) return [];
  return says.firstPart.test(first.lead) && says.lastPart.test(last.lead) ? parts : [];
};

const sumDiffers = (sum: Statement, parts: readonly Statement[]): readonly Differs[] => {
  if (agrees(sum, sumRange(parts, sum.printed.dp))) return [];
  const value = sumOfStatements(parts);
  const related = parts.map(({ at }) => at);
  return [contradiction({ at: sum, subject: "合计", found: shown(value, sum), related, value })];
};

/** 上半年1290.5万元，下半年1950.75万元，全年3241.25万元 */
const yearAt = (stated: Stated, i: number): readonly Differs[] => {
  const sum = stated[i];
  if (sum === undefined || !isAdded(sum) || !says.wholeYear.test(sum.lead)) return NOTHING;
  const parts = partsOfYear(stated.slice(0, i));
  return parts.length > 0 && parts.every((one) => isAdded(one) && sameKind(one, sum)) ? sumDiffers(sum, parts) : [];
};

/** 春节前拨付150万元，6月底前拨付110万元，全年拨付260万元: something may have come later, but not with the sum's own digits changed round. */
const byThenAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second, sum] = [stated[i], stated[i + 1], stated[i + 2]];
  if (first === undefined || second === undefined || sum === undefined || !says.inAll.test(sum.lead)) return NOTHING;
  const parts = [first, second];
  const isRead = parts.every((one) => says.byThen.test(one.lead)) && [...parts, sum].every(isAmount);
  return isRead && isSwapOf(sum, sumOfStatements(parts)) ? sumDiffers(sum, parts) : [];
};

const NEXT = /^、[^，,；;。0-9]{1,10}$/;

const MOST_ADDED = 4;

/** 民警362人、工勤9人，共317人; 上级奖补126万元，村级自筹42万元，共186万元: the digits of the sum changed round, whatever is added. */
const slippedAt = (before: Stated, sum: Statement): readonly Differs[] => {
  const given = before.filter((one) => isExact(one) && sameKind(one, sum)).slice(-MOST_ADDED);
  const runs = given.slice(0, -1).map((_, n) => given.slice(n));
  if (runs.some((run) => agrees(sum, sumRange(run, sum.printed.dp)))) return [];
  const slipped = runs.find((run) => isSwapOf(sum, sumOfStatements(run)));
  return slipped === undefined ? [] : sumDiffers(sum, slipped);
};

const togetherAt = (stated: Stated, i: number): readonly Differs[] => {
  const sum = stated[i];
  if (sum === undefined || !isExact(sum) || !isQuantity(sum) || !says.together.test(sum.lead)) return NOTHING;
  const from = stated.slice(0, i).findLastIndex((one) => !NEXT.test(one.lead));
  const parts = stated.slice(Math.max(0, from), i);
  const areRead = parts.length >= 2 && parts.every((one) => isExact(one) && sameKind(one, sum));
  if (areRead) return sumDiffers(sum, parts);
  return slippedAt(stated.slice(0, i), sum);
};

/** The noun in front of 共 is the one that the parts are of. */
const areOfNoun = (parts: readonly Statement[], noun: string): boolean =>
  parts.every(({ label }) => label.endsWith(noun.slice(-2)));

/** 新增三级医院2家、二级医院3家，新增医院共5家 */
const nounTogetherAt = (stated: Stated, i: number): readonly Differs[] => {
  const sum = stated[i];
  const noun = sum === undefined ? undefined : says.nounTogether.exec(sum.lead)?.[1];
  if (sum === undefined || noun === undefined || !isExact(sum) || !isQuantity(sum)) return NOTHING;
  const from = stated.slice(0, i).findLastIndex((one) => !NEXT.test(one.lead));
  const parts = stated.slice(Math.max(0, from), i);
  const fits = parts.length >= 2 && parts.every((one) => isExact(one) && sameKind(one, sum)) && areOfNoun(parts, noun);
  return fits ? sumDiffers(sum, parts) : [];
};

const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** 1200万元，分两批拨付，第一批720万元，第二批480万元: there are no other batches. */
const batchesAt = (stated: Stated, i: number): readonly Differs[] => {
  const [whole, first] = [stated[i], stated[i + 1]];
  const count = COUNTED[says.inBatches.exec(first?.lead ?? "")?.[1] ?? ""];
  if (whole === undefined || count === undefined || !isExact(whole)) return NOTHING;
  const parts = stated.slice(i + 1, i + 1 + count);
  const last = parts[parts.length - 1];
  const areRead = parts.every((one) => says.batch.test(one.lead) && isExact(one) && sameKind(one, whole));
  if (!areRead || parts.length < count || last === undefined) return [];
  if (agrees(whole, sumRange(parts, whole.printed.dp))) return [];
  const found = `${shown(sumOfStatements(parts), whole)}（总数 ${whole.at.quote}）`;
  const related = [whole, ...parts.slice(0, -1)].map(({ at }) => at);
  return [contradiction({ at: last, subject: "各批之和", found, related })];
};

const AT_FIGURE = [yearAt, togetherAt, byThenAt, nounTogetherAt, batchesAt];

export const checkRuns = (stated: Stated): readonly Differs[] => atEach(stated, AT_FIGURE);
