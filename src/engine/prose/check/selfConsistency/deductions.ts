/** 过程类指标40分，自评得38.8分，其中资金结余扣1分、利用率扣0.2分: what was given is what was taken off. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { contradiction, isExact, shown, sumOfStatements } from "./figures";

const GIVEN = /^[，,][^，,；;。0-9]{0,6}得分?(?:为)?$/;
const TAKEN = /扣(?:了|除|减)?$/;

const takenFrom = (stated: Stated, from: number): readonly Statement[] => {
  const end = stated.findIndex((one, k) => k >= from && !TAKEN.test(one.lead));
  return stated.slice(from, end < 0 ? undefined : end);
};

const deductionsAt = (stated: Stated, i: number): readonly Differs[] => {
  const [full, given] = [stated[i], stated[i + 1]];
  if (full === undefined || given === undefined || !GIVEN.test(given.lead)) return [];
  const taken = takenFrom(stated, i + 2);
  const isRead = [full, given, ...taken].every((one) => isExact(one) && one.printed.form === "score");
  const value = full.printed.value.minus(sumOfStatements(taken));
  if (taken.length === 0 || !isRead || value.equals(given.printed.value)) return [];
  const related = [full, ...taken].map(({ at }) => at);
  return [contradiction({ at: given, subject: "得分", found: shown(value, given), related, value })];
};

const FULL = 100;
const TOTAL = /(?:总分|总得分|综合得分|自评得分|最终得分|自评得|评价得分)(?:为)?$/;
const ALL_TAKEN = /^(?:[，,]|[^，,；;。0-9]{0,8})(?:共|合计|累计|自评)?扣(?:分|了|除)?$/;

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
  if (TOTAL.test(first.lead) && /^[，,]/.test(second.lead) && ALL_TAKEN.test(second.lead))
    return outOfHundred(first, second);
  return ALL_TAKEN.test(first.lead) &&
    /扣分?$/.test(first.lead) &&
    /^[，,]最终/.test(last.lead) &&
    TOTAL.test(last.lead)
    ? outOfHundred(last, first)
    : [];
};

const OUT_OF = /(?:分值|满分|权重)(?:为|是)?$/;
const GOT = /^[，,；;、（(](?:实际|自评)?得(?:分)?(?:为)?$/;

/** 指标分值10分，自评得12分 */
const tooMuchAt = (stated: Stated, i: number): readonly Differs[] => {
  const [full, got] = [stated[i], stated[i + 1]];
  if (full === undefined || got === undefined || !OUT_OF.test(full.lead) || !GOT.test(got.lead)) return [];
  const isRead = [full, got].every((one) => isExact(one) && one.printed.form === "score");
  if (!isRead || got.printed.value.lte(full.printed.value)) return [];
  return [contradiction({ at: got, subject: "得分与分值", found: `分值 ${full.at.quote}`, related: [full.at] })];
};

const LOST = /^[，,、；;（(](?:共|合计|累计|自评)?扣(?:分|了|除|减)?$/;
const GOT_IN_THE_END = /^[，,、；;](?:最终|实际|自评)*(?:实)?得(?:分)?(?:为)?$/;

/** 满分100分，扣11.5分，实得88.5分 */
const restAt = (stated: Stated, i: number): readonly Differs[] => {
  const [full, lost, got] = stated.slice(i, i + 3);
  if (full === undefined || lost === undefined || got === undefined) return [];
  if (!OUT_OF.test(full.lead) || !LOST.test(lost.lead) || !GOT_IN_THE_END.test(got.lead)) return [];
  const value = full.printed.value.minus(lost.printed.value);
  const isRead = [full, lost, got].every((one) => isExact(one) && one.printed.form === "score");
  if (!isRead || value.equals(got.printed.value)) return [];
  return [contradiction({ at: got, subject: "得分与扣分", found: shown(value, got), related: [full.at, lost.at] })];
};

const OF_ALL = /扣(?:了|分|掉)?$/;

/** 自评扣7.4分，其中预算调整率扣3分、结转结余率扣2.4分: what is listed is not more than all. */
const listedAt = (stated: Stated, i: number): readonly Differs[] => {
  const [all, first] = [stated[i], stated[i + 1]];
  if (all === undefined || first === undefined || !OF_ALL.test(all.lead) || !/^[，,]?其中/.test(first.lead)) return [];
  const taken = takenFrom(stated, i + 1);
  const isRead = [all, ...taken].every((one) => isExact(one) && one.printed.form === "score");
  const value = sumOfStatements(taken);
  if (taken.length < 2 || !isRead || value.lte(all.printed.value)) return [];
  const related = taken.map(({ at }) => at);
  return [contradiction({ at: all, subject: "扣分", found: shown(value, all), related, value })];
};

export const checkDeductions = (stated: Stated): readonly Differs[] => [
  ...stated.flatMap((_, i) => [
    ...deductionsAt(stated, i),
    ...tooMuchAt(stated, i),
    ...restAt(stated, i),
    ...listedAt(stated, i),
  ]),
  ...totalsAt(stated),
];
