/** 基本支出占总支出的61.45%，比重较上年下降5.2个百分点: a share of this year against that of the year before. */
import type { Decimal } from "../../../domain/decimal";
import { overlaps, subtractIntervals, type Interval } from "../../../domain/interval";
import type { ChangeClaim, PrintedFigure, Sense, Subject } from "../read/claim";
import { inYearBefore } from "../read/rates";
import type { Figures } from "../source";
import { printPercent, proposeDigits, proposeWords } from "./formatFigures";
import { gravityOf, isUndecided, nameOf } from "./readings";
import { pairsOf } from "./sharePairs";
import { agreesWithQuotient, isOneOff, shareOf } from "./tolerance";
import type { Quotient } from "./tolerance";
import { isKnown, valuesOf } from "./value";
import { differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";

interface ShareStep {
  readonly now: Quotient;
  readonly then: Quotient;
  readonly fields: readonly string[];
}

const stepsOf = (figures: Figures, what: Subject, base: Subject): readonly ShareStep[] => {
  const known = (subject: Subject) => valuesOf(figures, subject).filter(isKnown);
  const before = [...pairsOf(known(inYearBefore(what)), known(inYearBefore(base)))];
  return [...pairsOf(known(what), known(base))].flatMap((now) =>
    before
      .filter((then) => then.part.id === now.part.id && then.base.id === now.base.id)
      .map((then) => ({
        now: shareOf(now.part, now.base),
        then: shareOf(then.part, then.base),
        fields: [now, then].flatMap(({ part, base: of }) => [...part.fields, ...of.fields]),
      })),
  );
};

const isAlike = ({ now, then }: ShareStep): boolean => overlaps(now.possible(), then.possible());

const senseOf = ({ now, then }: ShareStep): Sense => (now.value.gt(then.value) ? "up" : "down");

/** 持平 is said of changes up to one point. */
const FLAT = 1;

const movedBy = ({ now, then }: ShareStep): Decimal => now.value.minus(then.value).abs();

const rightWay = ({ direction: { sense } }: ChangeClaim, step: ShareStep): boolean =>
  sense === "same" ? movedBy(step).lte(FLAT) : isAlike(step) || sense === senseOf(step);

/** The two shares may have been rounded before they were subtracted. */
const rightSize = (printed: PrintedFigure | undefined, step: ShareStep): boolean => {
  const [high, low] = senseOf(step) === "up" ? [step.now, step.then] : [step.then, step.now];
  const possible = (): Interval => subtractIntervals(high.possible(), low.possible());
  return (
    printed === undefined ||
    isOneOff(printed, movedBy(step)) ||
    agreesWithQuotient(printed, { value: movedBy(step), possible })
  );
};

const wrong = (figures: Figures, claim: ChangeClaim, what: Subject, base: Subject, step: ShareStep): CheckedClaim => {
  const { direction, printed } = claim;
  const subject = `${nameOf(figures, what)}占${nameOf(figures, base)}`;
  const gravity = claim.carried === true ? "doubt" : gravityOf(what, base);
  if (rightWay(claim, step))
    return differs(claim, {
      kind: "change",
      gravity,
      subject: `${subject}比上年`,
      said: claim.at.quote,
      found: `${movedBy(step).toFixed(2)}个百分点`,
      fields: step.fields,
      ...(printed === undefined ? {} : { proposal: proposeDigits(printed, movedBy(step).toDecimalPlaces(2)) }),
    });
  const opposite = figures.lexicon.oppositeOf(direction.at.quote);
  return differs(
    { ...claim, at: direction.at },
    {
      kind: "direction",
      gravity,
      subject,
      said: direction.at.quote,
      found: `${printPercent(step.then.value)} → ${printPercent(step.now.value)}`,
      fields: step.fields,
      ...(opposite === undefined ? {} : { proposal: proposeWords(direction.at, opposite) }),
    },
  );
};

/** Told only where the form has both shares, and no reading of the words makes the text right. */
export const checkShareChange = (figures: Figures, claim: ChangeClaim, base: Subject): CheckedClaim => {
  const [what] = claim.what;
  const steps = what === undefined ? [] : stepsOf(figures, what, base);
  const [first] = steps;
  if (what === undefined || first === undefined) return unchecked(claim, "noPrior");
  const right = steps.find((step) => rightWay(claim, step) && rightSize(claim.printed, step));
  if (right !== undefined) {
    const subject = `${nameOf(figures, what)}占${nameOf(figures, base)}`;
    return { claim, matched: [], verdict: { state: "agrees", at: claim.at, subject, fields: right.fields } };
  }
  return isUndecided(figures, what) || isUndecided(figures, base)
    ? unchecked(claim, "unclear")
    : wrong(figures, claim, what, base, first);
};
