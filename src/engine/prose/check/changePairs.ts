/** 运行维护费较上年增加1.2万元，增幅2.33%: where the form has this year's figure alone, the year before is what the first takes it to. */
import type { Decimal } from "../../../domain/decimal";
import { negated, type Interval } from "../../../domain/interval";
import type { ChangeClaim } from "../read/claim";
import type { Figures } from "../source";
import { printPercent, proposeDigits } from "./formatFigures";
import { nameOf } from "./readings";
import { agreesWithQuotient, changeOf } from "./tolerance";
import { isKnown, valuesOf } from "./value";
import type { Known } from "./value";
import type { Differs } from "./verdict";
import type { CheckedClaim } from "./verdictBuilders";

interface Pair {
  readonly amount: ChangeClaim;
  readonly rate: ChangeClaim;
}

const isOpenChange = ({ claim, verdict }: CheckedClaim, form: "amount" | "percent"): ChangeClaim | undefined =>
  verdict.state === "unchecked" &&
  verdict.why === "noPrior" &&
  claim.says === "change" &&
  claim.against === "prior" &&
  claim.direction.sense !== "same" &&
  claim.printed?.form === form &&
  claim.printed.damage === undefined &&
  claim.printed.hedge === undefined
    ? claim
    : undefined;

const NO_PAIRS: readonly Pair[] = [];

const pairsIn = (checked: readonly CheckedClaim[]): readonly Pair[] =>
  checked.flatMap((one, i) => {
    const amount = isOpenChange(one, "amount");
    const next = amount === undefined ? undefined : checked[i + 1];
    const rate = next === undefined ? undefined : isOpenChange(next, "percent");
    if (amount === undefined || rate === undefined) return NO_PAIRS;
    const isSame = amount.what.length === 1 && amount.what[0]?.quantities[0] === rate.what[0]?.quantities[0];
    const isOfNow = amount.what[0]?.setting.time.value.when === "now";
    return isSame && isOfNow && amount.direction.sense === rate.direction.sense ? [{ amount, rate }] : [];
  });

const about = (value: Decimal, now: Known): Interval => {
  const { low, high } = now.possible();
  const width = high.minus(low);
  return { low: value.minus(width), high: value.plus(width) };
};

const before = (now: Known, { direction, printed }: ChangeClaim): Known | undefined => {
  if (printed === undefined) return undefined;
  const value = direction.sense === "up" ? now.value.minus(printed.value) : now.value.plus(printed.value);
  return value.isPositive() && !value.isZero() ? { ...now, value, possible: () => about(value, now) } : undefined;
};

const wrongIn = (figures: Figures, { amount, rate }: Pair): readonly Differs[] => {
  const [subject] = amount.what;
  const { printed } = rate;
  const values = subject === undefined ? [] : valuesOf(figures, subject).filter(isKnown);
  const changes = values.flatMap((now) => {
    const then = before(now, amount);
    const change = then === undefined ? undefined : changeOf(now, then);
    return change === undefined ? [] : [{ value: change.value.abs(), possible: () => positive(change.possible()) }];
  });
  const [first] = changes;
  if (subject === undefined || printed === undefined || first === undefined || values.length !== changes.length)
    return [];
  if (changes.some((change) => agreesWithQuotient(printed, change))) return [];
  return [
    {
      state: "differs",
      kind: "inside",
      gravity: "doubt",
      at: rate.at,
      subject: `${nameOf(figures, subject)}增减幅度`,
      said: rate.at.quote,
      found: printPercent(first.value),
      fields: [],
      related: [amount.at],
      proposal: proposeDigits(printed, first.value),
    },
  ];
};

const positive = (range: Interval): Interval => (range.high.isNegative() ? negated(range) : range);

export const checkChangePairs = (figures: Figures, checked: readonly CheckedClaim[]): readonly Differs[] =>
  pairsIn(checked).flatMap((pair) => wrongIn(figures, pair));
