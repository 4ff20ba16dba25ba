/** How far two figures of a sentence lie apart: 与…相差C, 超任务B C, 到位A，支付B，余C. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact, isQuantity, sameKind, shown } from "./figures";
import { slipOf } from "./digitSlip";

const usable = (one: Statement): boolean => isExact(one) && isQuantity(one);

/** 年初预算2980万元与决算支出3241.25万元相差261.25万元 */
const APART = /^[，,]?(?:两者|二者)?(?:相差|差额|差距)(?:为|达)?$/;
const AND = /^[，,]?(?:与|和|同|较|比)/;
/** 完成1860户，超年度任务1800户60户 */
const BEYOND =
  /^[，,](?:超出?|超过|比|较|高于|低于|高出)[^，,；;。0-9]{0,8}(?:任务|计划|目标|平均|均值)[^，,；;。0-9]{0,6}$/;
const BY = /^(?:多|超出|超)?$/;

/** 收入3415.60万元减去支出3241.25万元，年末结转174.35万元 */
const MINUS = /^[，,]?(?:减去?|扣除|扣减)[^，,；;。0-9]{0,10}$/;
const REST = /^[，,、](?:后)?(?:年末|当年|剩余|净)?(?:结余|结转|余额|余|剩余|净额|为|得)[^，,；;。0-9]{0,6}$/;

const saysApart = (second: Statement, third: Statement): boolean =>
  (AND.test(second.lead) && APART.test(third.lead)) ||
  (MINUS.test(second.lead) && REST.test(third.lead)) ||
  (BEYOND.test(second.lead) && BY.test(third.lead));

const apartAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second, third] = stated.slice(i, i + 3);
  if (first === undefined || second === undefined || third === undefined || !saysApart(second, third)) return [];
  if (![first, second, third].every(usable) || !sameKind(first, second) || !sameKind(first, third)) return [];
  if (agrees(third, differenceRange(first, second))) return [];
  const value = first.printed.value.minus(second.printed.value).abs();
  const related = [first.at, second.at];
  return [contradiction({ at: third, subject: "两数之差", found: shown(value, third), related, value })];
};

const WENT =
  /^[，,、](?:当年|本年|全年|已|实际|累计)*(?:使用|支付|支出|拨付|完成支付|消化|盘活|收回|追减|核减|调减|到位|筹集|落实)[^，,；;。0-9]{0,4}$/;
const LEFT =
  /^[，,、](?:剩余|尚余|结余|结转|余|节约|节省|节支|年末结[转余]|期末|年末余额|缺口|尚缺|差额|未到位|未支付|待支付|实际可用|实际下达|净)[^，,；;。0-9]{0,4}$/;

/** 下达620万元，已拨付588万元，结余32万元: there is nothing else that could be left. */
const HANDED_OUT = /(?:下达|安排|到位|拨入|收到|争取)[^，,；;。0-9]{0,12}$/;
const PAID = /^[，,、](?:当年|本年|全年|已|实际|累计)*(?:支付|支出|拨付|使用)(?:了|资金)?$/;
const BARE_REST = /^[，,、](?:剩余|尚余|结余|节余|余)(?:资金)?$/;
const OF_BEFORE = /上年|年初|期初|结[转余]|历年/;

const restAt = (stated: Stated, i: number): readonly Differs[] => {
  const [had, went, left] = stated.slice(i, i + 3);
  if (had === undefined || went === undefined || left === undefined || OF_BEFORE.test(had.lead)) return [];
  if (!HANDED_OUT.test(had.lead) || !PAID.test(went.lead) || !BARE_REST.test(left.lead)) return [];
  if (![had, went, left].every(usable) || !sameKind(had, went) || !sameKind(had, left)) return [];
  if (agrees(left, differenceRange(had, went))) return [];
  const value = had.printed.value.minus(went.printed.value).abs();
  const related = [had.at, went.at];
  return [contradiction({ at: left, subject: "使用与剩余", found: shown(value, left), related, value })];
};

/** 上年结转项目资金386.73万元，当年使用312.45万元，剩余74.28万元: told only where a slip of the hand explains it. */
const leftAt = (stated: Stated, i: number): readonly Differs[] => {
  const [had, went, left] = stated.slice(i).filter(({ printed }) => printed.form !== "percent");
  if (had === undefined || went === undefined || left === undefined || had !== stated[i]) return [];
  if (!WENT.test(went.lead) || !LEFT.test(left.lead) || ![had, went, left].every(usable)) return [];
  if (!sameKind(had, went) || !sameKind(had, left) || agrees(left, differenceRange(had, went))) return [];
  const slip = slipOf([went, left], had);
  if (slip === undefined) return [];
  const related = [had, went, left].filter((one) => one !== slip.part).map(({ at }) => at);
  const { part, value } = slip;
  return [contradiction({ at: part, subject: "使用与剩余", found: shown(value, part), related, value })];
};

export const checkApart = (stated: Stated): readonly Differs[] =>
  stated.flatMap((_, i) => [...apartAt(stated, i), ...restAt(stated, i), ...leftAt(stated, i)]);
