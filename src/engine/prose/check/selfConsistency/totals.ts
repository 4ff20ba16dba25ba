/** Sums that a sentence draws with 合计 out of the figures in front. */
import { phrases } from "../../lexicon/phrases";
import type { Decimal } from "../../../../domain/decimal";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, isQuantity, sameKind, sumOfStatements, sumRange, sumShown } from "./figures";

const says = phrases.totals;

const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7 };

/** 两项共安排880万元: how many are added up. */
const countedSum = (stated: Stated, i: number): number | undefined => {
  const [count, sum] = [stated[i - 1], stated[i]];
  if (count === undefined || sum === undefined || !says.allOfThem.test(sum.lead)) return undefined;
  return says.things.test(count.printed.unit) && isExact(count) ? count.printed.value.toNumber() : undefined;
};

/** 投入指标10分得10分: what was gained is added up, not what it was gained of. */
const withoutFullMarks = (given: readonly Statement[]): readonly Statement[] => {
  const gained = given.filter(({ lead, printed }) => printed.form === "score" && says.gained.test(lead));
  return gained.length > 0 ? gained : given;
};

/** 接待费7.60万元，减少0.60万元；运行费20.90万元，减少0.90万元；合计减少1.50万元: of what went the same way. */
const thatMoved = (given: readonly Statement[], sum: Statement): readonly Statement[] => {
  const [word] = says.moved.exec(sum.lead) ?? [];
  const moved = word === undefined ? [] : given.filter(({ label }) => label.includes(word));
  return moved.length > 1 ? moved : given;
};

/** 生猪68.2万头、禽412万羽，合计480.2万头（羽）: heads and birds together. */
const isOfMixed = (sum: Statement, before: Statement | undefined): boolean =>
  sum.printed.form === "count" && before?.printed.form === "count" && !sameKind(sum, before) && /^、/.test(before.lead);

/** 两项合计300份、288份: two sums, each of some of the figures. */
const isOneOfTwo = (sum: Statement, behind: Statement | undefined): boolean =>
  behind !== undefined && /^[、和]$/.test(behind.lead) && sameKind(sum, behind);

export const sumAt = (stated: Stated, i: number): Differs | undefined => {
  const sum = stated[i];
  if (sum === undefined || !isExact(sum) || !isQuantity(sum)) return undefined;
  if (isOfMixed(sum, stated[i - 1]) || isOneOfTwo(sum, stated[i + 1])) return undefined;
  const counted = countedSum(stated, i);
  if (counted === undefined && !says.sum.test(sum.lead)) return undefined;
  const before = stated.slice(0, i).filter((one) => sameKind(one, sum));
  const given = thatMoved(withoutFullMarks(before), sum);
  const said = counted ?? COUNTED[sum.lead.replace(/^[，,、；;]/, "").charAt(0)];
  const counts = said === undefined ? given.map((_, n) => n + 1).slice(1) : [said];
  const runs = counts.map((n) => given.slice(-n)).filter((run) => run.length >= 2);
  const longest = runs[runs.length - 1];
  if (longest === undefined || !given.every(isExact)) return undefined;
  if (runs.some((run) => agrees(sum, sumRange(run, sum.printed.dp)))) return undefined;
  const value: Decimal = sumOfStatements(longest);
  return contradiction({
    at: sum,
    subject: "合计",
    found: sumShown(longest, sum),
    related: longest.map((one) => one.at),
    value,
  });
};
