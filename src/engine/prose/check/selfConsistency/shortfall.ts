/** 报名6210人，实考6147人，缺考63人; 应免68.3万头，实免67.6万头，免疫率98.98%; 有效600份，满意552份，不满意48份: who ought to, who did and who did not. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, differenceRange, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";
import { atEach, isSaidIn, NOTHING } from "./inTurn";

const says = phrases.shortfall;

const usable = (one: Statement): boolean => isExact(one) && isQuantity(one);

const saysRest = (ought: Statement, did: Statement, rest: Statement): boolean =>
  (says.ought.test(ought.lead) && says.did.test(did.lead) && says.didNot.test(rest.lead)) ||
  (says.valid.test(ought.lead) && says.pleased.test(did.lead) && says.displeased.test(rest.lead));

const restAt = (ought: Statement, did: Statement, rest: Statement): readonly Differs[] => {
  if (!saysRest(ought, did, rest) || !usable(rest) || !sameKind(ought, rest)) return [];
  if (agrees(rest, differenceRange(ought, did))) return [];
  const value = ought.printed.value.minus(did.printed.value).abs();
  const related = [ought.at, did.at];
  return [contradiction({ at: rest, subject: "应有与实有之差", found: shown(value, rest), related, value })];
};

const rateAt = (ought: Statement, did: Statement, rate: Statement): readonly Differs[] => {
  if (!says.ought.test(ought.lead) || !says.did.test(did.lead) || !says.rate.test(rate.lead) || !isExact(rate))
    return [];
  const share = shareRange(did, ought);
  if (share === undefined || agrees(rate, share.range)) return [];
  const related = [ought.at, did.at];
  return [
    contradiction({ at: rate, subject: rate.label, found: shown(share.value, rate), related, value: share.value }),
  ];
};

/** 应发1956万元，实发1965万元: more than was due, in the same digits. */
const slipAt = (ought: Statement, did: Statement): readonly Differs[] => {
  if (!says.ought.test(ought.lead) || !says.did.test(did.lead) || did.printed.value.lte(ought.printed.value)) return [];
  const { value } = ought.printed;
  return isSwapOf(did, value)
    ? [contradiction({ at: did, subject: "应有与实有", found: shown(value, did), related: [ought.at], value })]
    : [];
};

const shortfallAt = (stated: Stated, i: number): readonly Differs[] => {
  const [ought, did, ...behind] = stated.slice(i, i + 4);
  if (ought === undefined || did === undefined || !usable(ought) || !usable(did) || !sameKind(ought, did)) return [];
  const [rate] = behind.filter(({ printed }) => printed.form === "percent");
  const [rest] = behind.filter(({ printed }) => printed.form !== "percent");
  return [
    ...slipAt(ought, did),
    ...(rate === undefined || rate !== behind[0] ? [] : rateAt(ought, did, rate)),
    ...(rest === undefined ? [] : restAt(ought, did, rest)),
  ];
};

const AT_FIGURE = [shortfallAt];

export const checkShortfalls = (stated: Stated): readonly Differs[] =>
  isSaidIn(stated, says.ought) || isSaidIn(stated, says.valid) ? atEach(stated, AT_FIGURE) : NOTHING;
