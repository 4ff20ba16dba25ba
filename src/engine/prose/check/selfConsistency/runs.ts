/** Sums that a sentence draws without saying 合计: the year from its parts, and 共 behind a list of amounts. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { dealtOut } from "./dealtOut";
import { exclusive } from "./exclusive";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, isExact, isQuantity, sameKind, shown, sumOfStatements, sumRange } from "./figures";

const PART_OF_YEAR =
  /(?:[上下]半年|[一二三四]季度|\d{1,2}\s*月(?:份|底)?|\d{1,2}\s*[-—至~]\s*\d{1,2}\s*月)[^，,；;。、0-9]{0,8}$/;
const LAST_PART = /下半年|四季度|12\s*月/;
const FIRST_PART = /上半年|一季度|1\s*(?:[-—至~]\s*\d{1,2}\s*)?月/;
const WHOLE_YEAR = /^[，,、；;]全年[^，,；;。0-9]{0,6}$/;

const isAmount = (one: Statement): boolean => one.printed.form === "amount" && isExact(one);

/** What happens and is over, so that a year has as many as its parts together. */
const EVENTS = /^(?:.{0,2}次|场|期|批|起|宗|件|例|份|篇|条)$/;
const isAdded = (one: Statement): boolean =>
  isAmount(one) || (one.printed.form === "count" && isExact(one) && EVENTS.test(one.printed.unit));

/** Quarters, months or half years, one by one or dealt out, right in front. */
const partsOfYear = (before: Stated): readonly Statement[] => {
  const dealt = dealtOut(before);
  if (dealt.length > 0) return dealt[dealt.length - 1] === before[before.length - 1] ? dealt : [];
  const parts = before.slice(before.findLastIndex((one) => !PART_OF_YEAR.test(one.lead)) + 1);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (first === undefined || last === undefined || parts.length < 2) return [];
  return FIRST_PART.test(first.lead) && LAST_PART.test(last.lead) ? parts : [];
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
  if (sum === undefined || !isAdded(sum) || !WHOLE_YEAR.test(sum.lead)) return [];
  const parts = partsOfYear(stated.slice(0, i));
  return parts.length > 0 && parts.every((one) => isAdded(one) && sameKind(one, sum)) ? sumDiffers(sum, parts) : [];
};

const BY_THEN = /前(?:已)?(?:拨付|下达|支出|支付|到位)?(?:了|资金)?$/;
const IN_ALL = /^[，,、；;]全年(?:共)?(?:拨付|下达|支出|支付|到位)(?:了|资金)?$/;

/** 春节前拨付150万元，6月底前拨付110万元，全年拨付260万元: something may have come later, but not with the sum's own digits changed round. */
const byThenAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second, sum] = stated.slice(i, i + 3);
  if (first === undefined || second === undefined || sum === undefined || !IN_ALL.test(sum.lead)) return [];
  const parts = [first, second];
  const isRead = parts.every((one) => BY_THEN.test(one.lead)) && [...parts, sum].every(isAmount);
  return isRead && isSwapOf(sum, sumOfStatements(parts)) ? sumDiffers(sum, parts) : [];
};

const TOGETHER = /^[，,]共$/;
const NEXT = /^、[^，,；;。0-9]{1,10}$/;

/** 中央420万元、省级230万元、县级599.35万元，共1249.35万元 */
const THINGS = /^(?:个|家|所|座|处|条|项)$/;
const isListed = (one: Statement): boolean =>
  isAmount(one) || (one.printed.form === "count" && isExact(one) && THINGS.test(one.printed.unit));

const togetherAt = (stated: Stated, i: number): readonly Differs[] => {
  const sum = stated[i];
  if (sum === undefined || !isExact(sum) || !isQuantity(sum) || !TOGETHER.test(sum.lead)) return [];
  const from = stated.slice(0, i).findLastIndex((one) => !NEXT.test(one.lead));
  const parts = stated.slice(Math.max(0, from), i);
  const areRead = parts.length >= 2 && parts.every((one) => isExact(one) && sameKind(one, sum));
  return areRead && (parts.every(isListed) || exclusive(parts)) ? sumDiffers(sum, parts) : [];
};

const NOUN_TOGETHER = /^[，,]([\u4e00-\u9fa5]{2,8})共(?:计|有)?$/;

/** The noun in front of 共 is the one that the parts are of. */
const areOfNoun = (parts: readonly Statement[], noun: string): boolean =>
  parts.every(({ label }) => label.endsWith(noun.slice(-2)));

/** 新增三级医院2家、二级医院3家，新增医院共5家 */
const nounTogetherAt = (stated: Stated, i: number): readonly Differs[] => {
  const sum = stated[i];
  const noun = sum === undefined ? undefined : NOUN_TOGETHER.exec(sum.lead)?.[1];
  if (sum === undefined || noun === undefined || !isExact(sum) || !isQuantity(sum)) return [];
  const from = stated.slice(0, i).findLastIndex((one) => !NEXT.test(one.lead));
  const parts = stated.slice(Math.max(0, from), i);
  const fits = parts.length >= 2 && parts.every((one) => isExact(one) && sameKind(one, sum)) && areOfNoun(parts, noun);
  return fits ? sumDiffers(sum, parts) : [];
};

const BATCH = /第[一二三四五六]批[^，,；;。0-9]{0,6}$/;
const IN_BATCHES = /分(两|二|三|四|五|六)批/;
const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };

/** 1200万元，分两批拨付，第一批720万元，第二批480万元: there are no other batches. */
const batchesAt = (stated: Stated, i: number): readonly Differs[] => {
  const [whole, first] = [stated[i], stated[i + 1]];
  const count = COUNTED[IN_BATCHES.exec(first?.lead ?? "")?.[1] ?? ""];
  if (whole === undefined || count === undefined || !isExact(whole)) return [];
  const parts = stated.slice(i + 1, i + 1 + count);
  const last = parts[parts.length - 1];
  const areRead = parts.every((one) => BATCH.test(one.lead) && isExact(one) && sameKind(one, whole));
  if (!areRead || parts.length < count || last === undefined) return [];
  if (agrees(whole, sumRange(parts, whole.printed.dp))) return [];
  const found = `${shown(sumOfStatements(parts), whole)}（总数 ${whole.at.quote}）`;
  const related = [whole, ...parts.slice(0, -1)].map(({ at }) => at);
  return [contradiction({ at: last, subject: "各批之和", found, related })];
};

export const checkRuns = (stated: Stated): readonly Differs[] =>
  stated.flatMap((_, i) => [
    ...yearAt(stated, i),
    ...togetherAt(stated, i),
    ...byThenAt(stated, i),
    ...nounTogetherAt(stated, i),
    ...batchesAt(stated, i),
  ]);
