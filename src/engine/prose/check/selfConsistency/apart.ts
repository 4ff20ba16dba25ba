/** How far two figures of a sentence lie apart: 与…相差C, 超任务B C, 到位A，支付B，余C. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact, isQuantity, sameKind, shown } from "./figures";
import { slipOf, swapIn } from "./digitSlip";
import { atEach, NOTHING } from "./inTurn";

const says = phrases.apart;

const usable = (one: Statement): boolean => isExact(one) && isQuantity(one);

const saysApart = (second: Statement, third: Statement): boolean =>
  (says.and.test(second.lead) && says.apart.test(third.lead)) ||
  (says.minus.test(second.lead) && says.rest.test(third.lead)) ||
  (says.beyond.test(second.lead) && says.by.test(third.lead));

/** 上年结转A加上本年收入B，减去支出C，结余D: not of B alone. */
const isAddend = ({ lead }: Statement): boolean => /^[，,、]?(?:再)?加上?/.test(lead);

const apartAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second, third] = [stated[i], stated[i + 1], stated[i + 2]];
  if (first === undefined || second === undefined || third === undefined || !saysApart(second, third)) return NOTHING;
  if (![first, second, third].every(usable) || !sameKind(first, second) || !sameKind(first, third)) return [];
  if (isAddend(first) || agrees(third, differenceRange(first, second))) return [];
  const value = first.printed.value.minus(second.printed.value).abs();
  const related = [first.at, second.at];
  return [contradiction({ at: third, subject: "两数之差", found: shown(value, third), related, value })];
};

/** The base in brackets goes by the name that it was compared by. */
const besideAt = (stated: Stated, i: number): readonly Differs[] => {
  const [now, by, base] = [stated[i], stated[i + 1], stated[i + 2]];
  const name = by === undefined ? undefined : says.higher.exec(by.lead)?.[1];
  if (now === undefined || by === undefined || base === undefined || name === undefined) return NOTHING;
  const isNamed = says.inBrackets.test(base.lead) && name.endsWith(base.label.replace(says.copula, ""));
  if (!isNamed || base.depth <= by.depth || ![now, by, base].every(usable)) return [];
  if (!sameKind(now, by) || !sameKind(now, base) || agrees(by, differenceRange(now, base))) return [];
  const value = now.printed.value.minus(base.printed.value).abs();
  return [contradiction({ at: by, subject: "两数之差", found: shown(value, by), related: [now.at, base.at], value })];
};

const restAt = (stated: Stated, i: number): readonly Differs[] => {
  const [had, went, left] = [stated[i], stated[i + 1], stated[i + 2]];
  if (had === undefined || went === undefined || left === undefined || !says.bareRest.test(left.lead)) return NOTHING;
  if (says.ofBefore.test(had.lead) || !says.handedOut.test(had.lead) || !says.paid.test(went.lead)) return [];
  if (![had, went, left].every(usable) || !sameKind(had, went) || !sameKind(had, left)) return [];
  if (agrees(left, differenceRange(had, went))) return [];
  const value = had.printed.value.minus(went.printed.value).abs();
  const related = [had.at, went.at];
  return [contradiction({ at: left, subject: "使用与剩余", found: shown(value, left), related, value })];
};

/** Where the next figure stands that is no percentage. */
const besidesRates = (stated: Stated, i: number): number => {
  let next = i + 1;
  while (stated[next]?.printed.form === "percent") next += 1;
  return next;
};

/** 上年结转项目资金386.73万元，当年使用312.45万元，剩余74.28万元: told only where a slip of the hand explains it. */
const leftAt = (stated: Stated, i: number): readonly Differs[] => {
  const [next, last] = [besidesRates(stated, i), besidesRates(stated, besidesRates(stated, i))];
  const [had, went, left] = [stated[i], stated[next], stated[last]];
  if (had === undefined || had.printed.form === "percent" || went === undefined || left === undefined) return NOTHING;
  if (!says.went.test(went.lead) || !says.left.test(left.lead) || ![had, went, left].every(usable)) return [];
  if (!sameKind(had, went) || !sameKind(had, left) || agrees(left, differenceRange(had, went))) return [];
  const slip = slipOf([went, left], had) ?? swapIn([went, left], had);
  if (slip === undefined) return [];
  const related = [had, went, left].filter((one) => one !== slip.part).map(({ at }) => at);
  const { part, value } = slip;
  return [contradiction({ at: part, subject: "使用与剩余", found: shown(value, part), related, value })];
};

const AT_FIGURE = [apartAt, besideAt, restAt, leftAt];

export const checkApart = (stated: Stated): readonly Differs[] => atEach(stated, AT_FIGURE);
