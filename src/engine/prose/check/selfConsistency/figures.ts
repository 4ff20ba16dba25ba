/** What the checks inside a sentence share: which figures can be added or compared, and how exactly they were printed. */
import { phrases } from "../../lexicon/phrases";
import { Decimal, HUNDRED, ZERO } from "../../../../domain/decimal";
import {
  addIntervals,
  exactly,
  halfUnit,
  isWithin,
  negated,
  overlaps,
  subtractIntervals,
} from "../../../../domain/interval";
import type { Interval } from "../../../../domain/interval";
import type { Span } from "../../read/span";
import type { Stated, Statement } from "../../read/statements";
import { percentOf } from "../tolerance";
import { printPercent, proposeDigits } from "../formatFigures";
import type { Differs } from "../verdict";
import type { Known } from "../value";

const says = phrases.figures;

/** Read whole and meant exactly. */
export const isExact = ({ printed }: Statement): boolean =>
  printed.hedge === undefined && printed.damage === undefined && printed.form !== "range";

export const isQuantity = ({ printed: { form } }: Statement): boolean =>
  form === "amount" || form === "count" || form === "score";

/** Persons under whatever unit, posts too: 编制168名, 空编9个. */
const countedIn = ({ printed: { unit }, label }: Statement): string =>
  says.persons.test(unit) || (unit === "个" && says.posts.test(label)) ? "人" : unit;

/** Amounts with amounts, 人 with 人. */
export const sameKind = (a: Statement, b: Statement): boolean =>
  a.printed.form === b.printed.form && (a.printed.form !== "count" || countedIn(a) === countedIn(b));

/** Where the true value lies, given the places shown. Counts are exact. */
export const rangeOf = ({ printed }: Statement): Interval => {
  const half = (printed.form === "count" && printed.dp >= 0) || printed.form === "score" ? ZERO : halfUnit(printed.dp);
  return { low: printed.value.minus(half), high: printed.value.plus(half) };
};

/** In a list whose total shows decimals, 180万元 is 180.00万元: zeros at the end are dropped in print. */
const asExactAs = (part: Statement, dp: number): Statement =>
  part.printed.form === "amount" && part.printed.dp >= 0 && part.printed.dp < dp
    ? { ...part, printed: { ...part.printed, dp } }
    : part;

/** `dp`: the places that the total shows. */
export const sumRange = (parts: readonly Statement[], dp: number): Interval =>
  addIntervals(parts.map((part) => rangeOf(asExactAs(part, dp))));
export const sumOfStatements = (parts: readonly Statement[]): Decimal =>
  parts.reduce((sum, { printed }) => sum.plus(printed.value), ZERO);

/** Whether the parts come to the whole, as exactly as it shows: to the very figure, as a rule. */
export const comeTo = (whole: Statement, parts: readonly Statement[]): boolean =>
  sumOfStatements(parts).equals(whole.printed.value) || overlaps(rangeOf(whole), sumRange(parts, whole.printed.dp));

const absolute = ({ low, high }: Interval): Interval => {
  if (high.isNegative()) return negated({ low, high });
  return low.isNegative() ? { low: ZERO, high: Decimal.max(high, low.negated()) } : { low, high };
};

/** Beside 15.17万元, 18万元 is 18.00万元. */
const alike = (a: Statement, b: Statement): readonly [Statement, Statement] => [
  asExactAs(a, b.printed.dp),
  asExactAs(b, a.printed.dp),
];

export const differenceRange = (a: Statement, b: Statement): Interval => {
  const [one, other] = alike(a, b);
  return absolute(subtractIntervals(rangeOf(one), rangeOf(other)));
};

/** Half a unit more for percentages: cut instead of rounded is no contradiction. */
const widened = (range: Interval, { printed }: Statement): Interval => {
  const slack = printed.form === "percent" && printed.dp > 0 ? halfUnit(printed.dp) : ZERO;
  return { low: range.low.minus(slack), high: range.high.plus(slack) };
};

export const agrees = (figure: Statement, range: Interval): boolean =>
  overlaps(rangeOf(figure), widened(range, figure));

const knownOf = (figure: Statement): Known => ({
  state: "known",
  id: "",
  unit: "万元",
  value: figure.printed.value,
  dp: figure.printed.dp,
  possible: () => rangeOf(figure),
  fields: [],
});

/** a as a percentage of b, with what rounding leaves open. */
export const shareRange = (
  a: Statement,
  b: Statement,
): { readonly value: Decimal; readonly range: Interval } | undefined => {
  const [part, whole] = alike(a, b);
  const share = percentOf(knownOf(part), knownOf(whole));
  return share === undefined ? undefined : new ShareRange(share.value, share.possible);
};

class ShareRange {
  constructor(
    readonly value: Decimal,
    private readonly possible: () => Interval,
  ) {}
  get range(): Interval {
    return this.possible();
  }
}

/** Whether the percentage is that share; of what is not below nothing, the quotient itself tells as a rule. */
export const isShare = (rate: Statement, share: { readonly value: Decimal; readonly range: Interval }): boolean => {
  const isTold = !share.value.isNegative() && isWithin(share.value, rangeOf(rate));
  return isTold || agrees(rate, share.range);
};

/** The change from b to a, in percent, without its sign. */
export const changeRange = (
  a: Statement,
  b: Statement,
): { readonly value: Decimal; readonly range: Interval } | undefined => {
  const share = shareRange(a, b);
  if (share === undefined) return undefined;
  const range = subtractIntervals(share.range, exactly(HUNDRED));
  return { value: share.value.minus(HUNDRED).abs(), range: absolute(range) };
};

interface Found {
  readonly at: Statement;
  readonly subject: string;
  readonly found: string;
  readonly related: readonly Span[];
  /** What would make it right, in the figure's own terms. */
  readonly value?: Decimal;
}

/** A 提示: which of the figures is wrong, only the officer knows. */
export const contradiction = ({ at, subject, found, related, value }: Found): Differs => ({
  state: "differs",
  kind: "inside",
  gravity: "doubt",
  at: at.at,
  subject,
  said: at.at.quote,
  found,
  fields: [],
  related,
  ...(value === undefined ? {} : { proposal: proposeDigits(at.printed, value) }),
});

/** The exact value in the unit that the text uses: 0.74亿元, 93.75%. */
export const shown = (value: Decimal, { printed }: Statement): string => {
  if (printed.form === "percent") return printPercent(value);
  const scaled = value.times(printed.scale);
  return `${scaled.toDecimalPlaces(Math.max(2, scaled.decimalPlaces() > 4 ? 2 : scaled.decimalPlaces())).toFixed()}${printed.unit}`;
};

export const sumShown = (parts: readonly Statement[], like: Statement): string =>
  `${parts.map(({ at }) => at.quote).join(" + ")} = ${shown(sumOfStatements(parts), like)}`;

/** 执行率96.70%（支出13115.87万元，预算13437.80万元） */
export const inBracketsBehind = (stated: Stated, i: number): readonly Statement[] => {
  const depth = stated[i]?.depth ?? 0;
  const end = stated.findIndex((one, k) => k > i && one.depth <= depth);
  const behind = stated.slice(i + 1, end < 0 ? undefined : end);
  return behind.every((one) => isExact(one) && isQuantity(one)) ? behind : [];
};
