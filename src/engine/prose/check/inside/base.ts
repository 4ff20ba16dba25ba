/** 占应刷卡金额68.9万元的59.08%: the base with its own figure in front of the share. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";

const TAKEN_OF = /(?:占|为|是|相当于|完成|达到?)[^，,；;。0-9]{0,16}$/;
const SHARE = /^的(?:比[例重])?(?:为|达|约)?$/;

const partsOf = (stated: Stated, until: number, whole: Statement): readonly Statement[] =>
  stated.slice(0, until).filter((one) => isExact(one) && isQuantity(one) && sameKind(one, whole));

const baseAt = (stated: Stated, i: number): readonly Differs[] => {
  const [whole, rate] = [stated[i - 1], stated[i]];
  if (whole === undefined || rate?.printed.form !== "percent" || !isExact(rate) || !isExact(whole)) return [];
  if (!SHARE.test(rate.lead) || !TAKEN_OF.test(whole.lead)) return [];
  const shares = partsOf(stated, i - 1, whole).flatMap((part) => {
    const share = shareRange(part, whole);
    return share === undefined ? [] : [{ part, ...share }];
  });
  const nearest = shares[shares.length - 1];
  if (nearest === undefined || shares.some(({ range }) => agrees(rate, range))) return [];
  const { part, value } = nearest;
  return [contradiction({ at: rate, subject: "占比", found: shown(value, rate), related: [part.at, whole.at], value })];
};

export const checkBases = (stated: Stated): readonly Differs[] => stated.flatMap((_, i) => baseAt(stated, i));
