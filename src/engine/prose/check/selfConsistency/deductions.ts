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

export const checkDeductions = (stated: Stated): readonly Differs[] =>
  stated.flatMap((_, i) => deductionsAt(stated, i));
