/** What there was, what came, what went and what there is now. */
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

/** 本年新增186.50万元, 追加1842.30万元 */
export const CAME = /(?:新增|增加|购置|调入|新购|追加|调增)[^，,；;0-9]{0,8}$/;
const WENT =
  /^[，,、](?:[^，,；;0-9]{0,6})(?:减少|处置|报废|调出|核销|追减|调减|收回|核减|压减|退出|注销|迁出|清退)[^，,；;0-9]{0,6}$/;
const usable = (one: Statement): boolean => isExact(one) && isQuantity(one);

const NET = /^[，,]?(?:净增加?|净减少?|净增额)(?:为|了)?$/;

/** 新增186.50万元，减少40.10万元，净增146.40万元 */
const netAt = (stated: Stated, i: number): readonly Differs[] => {
  const [came, went, net] = [stated[i], stated[i + 1], stated[i + 2]];
  if (came === undefined || went === undefined || net === undefined) return [];
  if (!CAME.test(came.lead) || !WENT.test(went.lead) || !NET.test(net.lead)) return [];
  if (![came, went, net].every(usable) || !sameKind(came, went) || !sameKind(came, net)) return [];
  if (agrees(net, differenceRange(came, went))) return [];
  const value = came.printed.value.minus(went.printed.value).abs();
  const related = [came.at, went.at];
  return [contradiction({ at: net, subject: "净增减额", found: shown(value, net), related, value })];
};

const OPENS = /(?:年初|期初|上年末|上年结转|上年结余|批复预算)[^，,；;0-9]{0,12}$/;
const CLOSES = /^[，,、；;](?:年末|期末|年底|累计|调整后|调整预算|全年预算)[^，,；;0-9]{0,12}$/;

const BUDGETED = /年初(?:部门|批复)?预算[^，,；;0-9]{0,8}$/;
const RAISED = /^[，,、](?:年中)?(?:追加|调增)[^，,；;0-9]{0,6}$/;
const RAISED_TO = /^[，,；;](?:累计下达|调整后|调整预算|全年预算|最终下达|全年下达)[^，,；;0-9]{0,6}$/;

/** 年初4390.60万元，新增186.50万元，处置40.10万元，年末4537.00万元 */
const balanceAt = (stated: Stated, i: number): readonly Differs[] => {
  const [opens, came, went, closes] = stated.slice(i, i + 4);
  if (opens === undefined || came === undefined || went === undefined || closes === undefined) return [];
  if (!OPENS.test(opens.lead) || !CAME.test(came.lead) || !WENT.test(went.lead) || !CLOSES.test(closes.lead)) return [];
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
  if (!BUDGETED.test(opens.lead) || !RAISED.test(came.lead) || !RAISED_TO.test(closes.lead)) return [];
  const all = [opens, came, closes];
  if (!all.every(usable) || !all.every((one) => sameKind(one, opens))) return [];
  if (agrees(closes, sumRange([opens, came], closes.printed.dp))) return [];
  const value = sumOfStatements([opens, came]);
  const related = [opens.at, came.at];
  return [contradiction({ at: closes, subject: "追加后的数", found: shown(value, closes), related, value })];
};

const SPENT_TO = /^[，,；;](?:最终|全年|年末)(?:实际)?支出$/;

/** 年初预算1100万元，追加149.35万元，最终支出1249.53万元: not all need have been spent, but these are the sum's digits changed round. */
const spentAt = (stated: Stated, i: number): readonly Differs[] => {
  const [opens, came, spent] = stated.slice(i, i + 3);
  if (opens === undefined || came === undefined || spent === undefined) return [];
  if (!BUDGETED.test(opens.lead) || !RAISED.test(came.lead)) return [];
  const value = sumOfStatements([opens, came]);
  if (!SPENT_TO.test(spent.lead) || ![opens, came, spent].every(usable) || !isSwapOf(spent, value)) return [];
  const related = [opens.at, came.at];
  return [contradiction({ at: spent, subject: "追加后的数", found: shown(value, spent), related, value })];
};

export const checkBalances = (stated: Stated): readonly Differs[] =>
  stated.flatMap((_, i) => [
    ...netAt(stated, i),
    ...balanceAt(stated, i),
    ...raisedAt(stated, i),
    ...spentAt(stated, i),
  ]);
