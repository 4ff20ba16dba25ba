/** 人均, 户均: worked out of the amounts and counts that the sentence itself gives. */
import type { Decimal } from "../../../../domain/decimal";
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import {
  agrees,
  contradiction,
  inBracketsBehind,
  isExact,
  isQuantity,
  sameKind,
  shown,
  sumOfStatements,
} from "./figures";

const says = phrases.rate;
const partsList = phrases.partsList;

/** Any of the words for an average. */
const AVERAGE = new RegExp(says.averages.map(({ said }) => said.source).join("|"));

const isOwnAverage = ({ label }: Statement): boolean => AVERAGE.test(label) && !says.limited.test(label);

/** 基本支出1991.90万元，其中人均公用经费1.56万元: money under another name is not what it was shared out of. */
const fundOf = ({ label }: Statement): string => /人均([\u4e00-\u9fa5]{2,4}经费)/.exec(label)?.[1] ?? "";

/** 购置支出286.5万元，其中CT机一台186万元、彩超两台每台50.25万元: of what the other items leave of the whole. */
const ofTheRest = ([whole, ...others]: readonly Statement[], counts: readonly Statement[]): readonly Decimal[] => {
  if (whole === undefined || others.length === 0) return [];
  const rest = whole.printed.value.minus(sumOfStatements(others));
  return counts.map(({ printed }) => rest.dividedBy(printed.value));
};

const MONTHS = 12;

export const averageAt = (stated: Stated, i: number): Differs | undefined => {
  const figure = stated[i];
  if (figure === undefined || !isQuantity(figure) || !isExact(figure) || !isOwnAverage(figure)) return undefined;
  const counted = says.averages.find(({ said }) => said.test(figure.label))?.counted;
  if (counted === undefined) return undefined;
  const from = stated.slice(0, i + 1).findLastIndex(({ lead }) => /[；;]/.test(lead));
  const next = stated.slice(i + 1, i + 2).filter(({ lead }) => says.totalBehind.test(lead));
  const behind = [...new Set([...next, ...inBracketsBehind(stated, i)])];
  const given = [...stated.slice(Math.max(0, from), i), ...behind].filter((one) => isExact(one) && isQuantity(one));
  const fund = fundOf(figure);
  const amounts = given.filter(
    (one) =>
      one.label.includes(fund) &&
      sameKind(one, figure) &&
      (one.depth <= figure.depth || behind.includes(one)) &&
      !says.averages.some(({ said }) => said.test(one.label)),
  );
  const counts = given.filter(
    ({ printed, label }) => counted.test(printed.unit) && !printed.value.isZero() && !partsList.perHead.test(label),
  );
  const quotients = amounts.flatMap((amount) =>
    counts.map((count) => ({ amount, count, value: amount.printed.value.dividedBy(count.printed.value) })),
  );
  const [first] = quotients;
  /** An average is rounded, even of what is counted: 户均89.4平方米. */
  const rounded: Statement = { ...figure, printed: { ...figure.printed, form: "amount" } };
  /** 发放低保金386.40万元、862人，人均补差373.55元/月 */
  const ways = quotients.flatMap(({ value }) => [value, value.dividedBy(MONTHS)]).concat(ofTheRest(amounts, counts));
  if (first === undefined || ways.some((value) => agrees(rounded, { low: value, high: value }))) return undefined;
  return contradiction({
    at: figure,
    subject: figure.label,
    found: shown(first.value, figure),
    related: [first.amount.at, first.count.at],
  });
};
