/** 抽查凭证320份，附件不全的16份，占5%: the two figures that the sentence has are the part and its whole, where no other base is named. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isChange } from "./changeWords";
import { agrees, contradiction, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";

const says = phrases.bareShare;

const usable = (one: Statement): boolean => isExact(one) && isQuantity(one);

/** 公办园在园幼儿占比, behind 其中公办园6864人 */
const isOfPart = ({ lead }: Statement, { label }: Statement): boolean => {
  const name = says.named.exec(lead)?.[1];
  const own = label.replace(says.opening, "");
  return name !== undefined && own.length >= 2 && name.includes(own);
};

const isPart = (whole: Statement, part: Statement): boolean =>
  whole.printed.unit === part.printed.unit &&
  sameKind(whole, part) &&
  part.printed.value.lt(whole.printed.value) &&
  !says.notAPart.test(part.lead) &&
  /^[，,]/.test(part.lead) &&
  !isChange(whole);

const differsIn = (rate: Statement, part: Statement, whole: Statement): readonly Differs[] => {
  const share = shareRange(part, whole);
  if (share === undefined || !isExact(rate) || agrees(rate, share.range)) return [];
  const related = [part.at, whole.at];
  return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
};

/** 占比61.45%：38.55% */
const RATIO = /^[:：]$/;

const shareOfFirst = ([whole, part, rate, next]: Stated): readonly Differs[] => {
  if (whole === undefined || part === undefined || rate?.printed.form !== "percent") return [];
  if (next !== undefined && RATIO.test(next.lead)) return [];
  if (![whole, part].every(usable) || !isPart(whole, part)) return [];
  return says.bare.test(rate.lead) || isOfPart(rate, part) ? differsIn(rate, part, whole) : [];
};

const thatIsAt = (stated: Stated, i: number): readonly Differs[] => {
  const [rate, part, whole] = stated.slice(i, i + 3);
  if (rate?.printed.form !== "percent" || part === undefined || whole === undefined) return [];
  if (!says.thatIs.test(part.lead) || !says.of.test(whole.lead) || ![part, whole].every(usable)) return [];
  return sameKind(part, whole) ? differsIn(rate, part, whole) : [];
};

export const checkBareShares = (stated: Stated): readonly Differs[] => [
  ...shareOfFirst(stated),
  ...stated.flatMap((_, i) => thatIsAt(stated, i)),
];
