/** What there was, what came, what went and what there is now. */
import { phrases } from "../../lexicon/phrases";
import { overlaps, subtractIntervals } from "../../../../domain/interval";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import {
  agrees,
  contradiction,
  differenceRange,
  isExact,
  isQuantity,
  rangeOf,
  sameKind,
  shown,
  sumOfStatements,
  sumRange,
} from "./figures";
import { atEach, isSaidIn, NOTHING } from "./inTurn";

const says = phrases.balance;

const usable = (one: Statement): boolean => isExact(one) && isQuantity(one);

/** 新增186.50万元，减少40.10万元，净增146.40万元 */
const netAt = (stated: Stated, i: number): readonly Differs[] => {
  const [came, went, net] = [stated[i], stated[i + 1], stated[i + 2]];
  if (came === undefined || went === undefined || net === undefined) return [];
  if (!says.came.test(came.lead) || !says.went.test(went.lead) || !says.net.test(net.lead)) return [];
  if (![came, went, net].every(usable) || !sameKind(came, went) || !sameKind(came, net)) return [];
  if (agrees(net, differenceRange(came, went))) return [];
  const value = came.printed.value.minus(went.printed.value).abs();
  const related = [came.at, went.at];
  return [contradiction({ at: net, subject: "净增减额", found: shown(value, net), related, value })];
};

/** 年初4390.60万元，新增186.50万元，处置40.10万元，年末4537.00万元 */
const balanceAt = (stated: Stated, i: number): readonly Differs[] => {
  const [opens, came, went, closes] = stated.slice(i, i + 4);
  if (opens === undefined || came === undefined || went === undefined || closes === undefined) return [];
  if (
    !says.opens.test(opens.lead) ||
    !says.came.test(came.lead) ||
    !says.went.test(went.lead) ||
    !says.closes.test(closes.lead)
  )
    return [];
  const all = [opens, came, went, closes];
  if (!all.every(usable) || !all.every((one) => sameKind(one, opens))) return [];
  const value = sumOfStatements([opens, came]).minus(went.printed.value);
  const range = subtractIntervals(sumRange([opens, came], closes.printed.dp), sumRange([went], closes.printed.dp));
  if (overlaps(rangeOf(closes), range)) return [];
  const related = [opens.at, came.at, went.at];
  return [contradiction({ at: closes, subject: "期末数", found: shown(value, closes), related, value })];
};

/** 年初预算1030万元，追加219.35万元，累计下达1249.35万元 */
const raisedAt = (stated: Stated, i: number): readonly Differs[] => {
  const [opens, came, closes] = stated.slice(i, i + 3);
  if (opens === undefined || came === undefined || closes === undefined) return [];
  if (!says.budgeted.test(opens.lead) || !says.raised.test(came.lead) || !says.raisedTo.test(closes.lead)) return [];
  const all = [opens, came, closes];
  if (!all.every(usable) || !all.every((one) => sameKind(one, opens))) return [];
  if (agrees(closes, sumRange([opens, came], closes.printed.dp))) return [];
  const value = sumOfStatements([opens, came]);
  const related = [opens.at, came.at];
  return [contradiction({ at: closes, subject: "追加后的数", found: shown(value, closes), related, value })];
};

/** 年初预算1100万元，追加149.35万元，最终支出1249.53万元: not all need have been spent, but these are the sum's digits changed round. */
const spentAt = (stated: Stated, i: number): readonly Differs[] => {
  const [opens, came, spent] = stated.slice(i, i + 3);
  if (opens === undefined || came === undefined || spent === undefined) return [];
  if (!says.budgeted.test(opens.lead) || !says.raised.test(came.lead)) return [];
  const value = sumOfStatements([opens, came]);
  if (!says.spentTo.test(spent.lead) || ![opens, came, spent].every(usable) || !isSwapOf(spent, value)) return [];
  const related = [opens.at, came.at];
  return [contradiction({ at: spent, subject: "追加后的数", found: shown(value, spent), related, value })];
};

/** 年初安排1430万元，年中追加52万元，全年支出1478.6万元，结余3.4万元: what each costs by head is stepped over. */
const leftAt = (stated: Stated, i: number): readonly Differs[] => {
  const given = stated.slice(i).filter(({ lead }) => !says.each.test(lead));
  const [opens, came, spent, left] = given;
  if (opens === undefined || opens !== stated[i] || came === undefined || spent === undefined || left === undefined)
    return [];
  const saysSo =
    says.planned.test(opens.lead) &&
    says.raisedBy.test(came.lead) &&
    says.spent.test(spent.lead) &&
    says.left.test(left.lead);
  const all = [opens, came, spent, left];
  if (!saysSo || !all.every(usable) || !all.every((one) => sameKind(one, opens))) return [];
  const { dp } = left.printed;
  if (overlaps(rangeOf(left), subtractIntervals(sumRange([opens, came], dp), sumRange([spent], dp)))) return [];
  const value = sumOfStatements([opens, came]).minus(spent.printed.value);
  const related = [opens.at, came.at, spent.at];
  return [contradiction({ at: left, subject: "结余", found: shown(value, left), related })];
};

const AT_FIGURE = [netAt, balanceAt, raisedAt, spentAt, leftAt];

/** In all of them something came. */
export const checkBalances = (stated: Stated): readonly Differs[] =>
  isSaidIn(stated, says.came) ? atEach(stated, AT_FIGURE) : NOTHING;
