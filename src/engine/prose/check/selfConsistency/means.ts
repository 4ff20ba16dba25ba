/** 经发局96分、招商局93分、建设局91分，平均93.33分: the mean lies among what it is of, and is no other with two digits changed round. */
import { Decimal } from "../../../../domain/decimal";
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, isExact, sameKind, shown, sumOfStatements } from "./figures";
import { atEach, NOTHING } from "./inTurn";

const says = phrases.means;
const FEWEST = 3;

/** The list right in front. */
const listedBefore = (stated: Stated, i: number): readonly Statement[] => {
  const from = stated.slice(0, i).findLastIndex(({ lead }) => !says.listed.test(lead));
  return stated.slice(Math.max(0, from), i);
};

/** A mean is rounded, of scores too. */
const rounded = (mean: Statement): Statement => ({ ...mean, printed: { ...mean.printed, form: "amount" } });

const meanAt = (stated: Stated, i: number): readonly Differs[] => {
  const mean = stated[i];
  if (mean === undefined || !isExact(mean) || !says.mean.test(mean.lead)) return NOTHING;
  const listed = listedBefore(stated, i);
  if (listed.length < FEWEST || !listed.every((one) => isExact(one) && sameKind(one, mean))) return [];
  const values = listed.map(({ printed }) => printed.value);
  const value = sumOfStatements(listed).dividedBy(listed.length);
  const said = mean.printed.value;
  const isAmong = said.gte(Decimal.min(...values)) && said.lte(Decimal.max(...values));
  const isOfAll = mean.printed.form === "score" && says.ofAll.test(listed[0]?.lead ?? "");
  if (isAmong && !isSwapOf(mean, value) && (!isOfAll || agrees(rounded(mean), { low: value, high: value }))) return [];
  const related = listed.map(({ at }) => at);
  return [contradiction({ at: mean, subject: "平均数", found: shown(value, mean), related, value })];
};

const AT_FIGURE = [meanAt];

export const checkMeans = (stated: Stated): readonly Differs[] => atEach(stated, AT_FIGURE);
