/** What share of a whole its listed parts are. */
import { HUNDRED } from "../../../../domain/decimal";
import type { Interval } from "../../../../domain/interval";
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, isExact, isQuantity, isShare, rangeOf, sameKind, shareRange, shown } from "./figures";
import { NOTHING } from "./inTurn";
import type { ListedParts } from "./partsList";

const says = phrases.partShares;

/** 政府采购支出总额 is 政府采购实际支出. */
const bare = (name: string): string => {
  const short = name.replace(says.plainNouns, "");
  return short.length < SHORTEST_NAME ? name : short;
};
const SHORTEST_NAME = 4;

/** 占基本支出的: a figure of the sentence that is called 基本支出; of several budgets that of the part itself. */
const namedWhole = (stated: Stated, i: number, rate: Statement): Statement | undefined => {
  const name = says.namedShare.exec(rate.lead)?.[1];
  if (name === undefined) return undefined;
  const called = stated.slice(0, i).filter((one) => isExact(one) && bare(one.label).endsWith(bare(name)));
  const own = bare((stated[i]?.label ?? "").replace(says.ofThem, ""));
  return called.find(({ label }) => own !== "" && label.replace(says.ofThem, "").startsWith(own)) ?? called[0];
};

export const namedShareAt = (stated: Stated, i: number): readonly Differs[] => {
  const [part, rate] = [stated[i - 1], stated[i]];
  if (part === undefined || rate?.printed.form !== "percent" || !isExact(rate) || !isExact(part)) return NOTHING;
  const whole = says.takesShare.test(rate.lead) ? namedWhole(stated, i - 1, rate) : undefined;
  if (whole === undefined || !isQuantity(part) || !sameKind(part, whole)) return NOTHING;
  const share = shareRange(part, whole);
  if (share === undefined || isShare(rate, share) || isOfEarlier(stated.slice(0, i - 1), rate, whole)) return [];
  const related = [part.at, whole.at];
  return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
};

/** 决算37.50万元，比预算少2.50万元，为预算的93.75%: 为 goes back over what stands between. */
const isOfEarlier = (before: Stated, rate: Statement, whole: Statement): boolean =>
  says.isShare.test(rate.lead) &&
  before.some((one) => {
    const share = isExact(one) && sameKind(one, whole) ? shareRange(one, whole) : undefined;
    return share !== undefined && agrees(rate, share.range);
  });

/** 行政单位资产1830万元，占全部的46.2%，其中医院489万元，占12.3%: of what the whole is a share of. */
const ofWholesBase = (stated: Stated, whole: Statement, { low, high }: Interval): readonly Interval[] => {
  const own = stated[stated.indexOf(whole) + 1];
  if (own?.printed.form !== "percent" || !isExact(own) || !says.ofSome.test(own.lead)) return [];
  const rate = rangeOf(own);
  return [{ low: low.times(rate.low).dividedBy(HUNDRED), high: high.times(rate.high).dividedBy(HUNDRED) }];
};

/** Each part's share of the whole in front of 其中; right as well when it is of any other figure of the sentence. */
export const sharesIn = (stated: Stated, i: number, { whole, parts }: ListedParts): readonly Differs[] =>
  parts.flatMap((part) => {
    const rate = stated[stated.indexOf(part, i) + 1];
    if (rate?.printed.form !== "percent" || !isExact(rate) || !says.share.test(rate.lead)) return [];
    const share = shareRange(part, whole);
    if (share === undefined || isShare(rate, share)) return [];
    const others = stated
      .filter((one) => one !== part && sameKind(one, part))
      .flatMap((one) => shareRange(part, one) ?? []);
    const ranges = others.map(({ range }) => range);
    if ([...ranges, ...ofWholesBase(stated, whole, share.range)].some((range) => agrees(rate, range))) return [];
    const related = [part.at, whole.at];
    return [contradiction({ at: rate, subject: "占比", found: shown(share.value, rate), related, value: share.value })];
  });
