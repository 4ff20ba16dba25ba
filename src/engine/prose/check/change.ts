/** A direction, and by how much, against last year's figure or the budget. */
import { ZERO } from "../../../domain/decimal";
import { negated, type Interval } from "../../../domain/interval";
import type { Against, ChangeClaim, Sense, Subject } from "../read/claim";
import { said } from "../read/setting";
import type { BudgetStage } from "../read/setting";
import type { Figures } from "../source";
import { agreesWith, agreesWithQuotient, changeOf, lastDigitOnly } from "./tolerance";
import { damagedBy, differs, unchecked } from "./verdictBuilders";
import type { CheckedClaim } from "./verdictBuilders";
import { checkShareChange } from "./shareChange";
import { printKnown, printPercent, proposeDigits, proposeWords } from "./formatFigures";
import { gravityOf, isUndecided, nameOf } from "./readings";
import { isKnown, valuesOf } from "./value";
import type { Known } from "./value";
import type { Gravity } from "./verdict";

interface Step {
  readonly subject: Subject;
  readonly now: Known;
  readonly then: Known;
}

/** 持平 is said of changes up to one in a hundred. */
const FLAT = 1;

/** The figure that the change starts from: last year's of the same measure, or this year's budget. */
const startOf = (subject: Subject, against: Against): Subject => {
  const { setting } = subject;
  return {
    ...subject,
    setting:
      against === "prior"
        ? { ...setting, time: said({ when: "prior" }) }
        : { ...setting, measure: said<BudgetStage>(against) },
  };
};

/** A change of this year's figure only: what grew in another year is not in the report. */
const stepsOf = (figures: Figures, subjects: readonly Subject[], against: Against): readonly Step[] => {
  const steps: Step[] = [];
  const seen = new Set<string>();
  for (const subject of subjects) {
    if (subject.setting.time.value.when !== "now") continue;
    const starts = valuesOf(figures, startOf(subject, against)).filter(isKnown);
    for (const now of valuesOf(figures, subject).filter(isKnown)) {
      const then = starts.find(({ id }) => id === now.id);
      if (then === undefined || seen.has(now.id)) continue;
      seen.add(now.id);
      steps.push({ subject, now, then });
    }
  }
  return steps;
};

const senseOf = ({ now, then }: Step): Sense =>
  now.value.gt(then.value) ? "up" : now.value.lt(then.value) ? "down" : "same";

/** 增长−4.08% goes down. */
const saidSense = (claim: ChangeClaim): Sense => {
  if (claim.printed === undefined || !claim.printed.value.isNegative() || claim.printed.value.isZero())
    return claim.direction.sense;
  return claim.direction.sense === "up" ? "down" : "up";
};

const nearlyFlat = (step: Step): boolean => {
  const change = changeOf(step.now, step.then);
  return step.now.value.equals(step.then.value) || (change !== undefined && change.value.abs().lte(FLAT));
};

/** 超出预算0万元: not above it, and maybe below. */
const isNotAtAll = ({ against, printed }: ChangeClaim): boolean =>
  against !== "prior" && printed?.value.isZero() === true;

const rightWay = (claim: ChangeClaim, step: Step): boolean => {
  const said = saidSense(claim);
  if (claim.denied === true) return said !== senseOf(step);
  if (said === "same") return nearlyFlat(step);
  if (isNotAtAll(claim)) return said !== senseOf(step);
  return said === senseOf(step) || (claim.printed?.value.isZero() === true && nearlyFlat(step));
};

const difference = ({ now, then }: Step): Known => ({
  ...now,
  value: now.value.minus(then.value).abs(),
  dp: now.dp > then.dp ? now.dp : then.dp,
  fields: [...now.fields, ...then.fields],
});

const rightSize = (claim: ChangeClaim, step: Step): boolean => {
  if (claim.printed === undefined || isNotAtAll(claim)) return true;
  const printed = { ...claim.printed, value: claim.printed.value.abs() };
  if (printed.form === "amount") return agreesWith(printed, difference(step));
  const change = changeOf(step.now, step.then);
  if (change === undefined) return false;
  const possible = (): Interval => (change.value.isNegative() ? negated(change.possible()) : change.possible());
  return agreesWithQuotient(printed, { value: change.value.abs(), possible });
};

const fieldsOf = ({ now, then }: Step): readonly string[] => [...now.fields, ...then.fields];
const sides = ({ now, then }: Step): string => `${printKnown(then)} → ${printKnown(now)}`;

/** 强制 only where the noun and what it is compared with stand in the clause itself. */
const gravityIn = (claim: ChangeClaim, step: Step): Gravity =>
  claim.carried === true || claim.others.length > 0 || step.subject.quantities.length > 1
    ? "doubt"
    : gravityOf(step.subject);

const wrongWay = (figures: Figures, claim: ChangeClaim, step: Step): CheckedClaim => {
  const opposite = claim.denied === true ? undefined : figures.lexicon.oppositeOf(claim.direction.at.quote);
  return differs(
    { ...claim, at: claim.direction.at },
    {
      kind: "direction",
      gravity: gravityIn(claim, step),
      subject: nameOf(figures, step.subject),
      said: claim.direction.at.quote,
      found: sides(step),
      fields: fieldsOf(step),
      related: claim.printed === undefined ? [] : [claim.at],
      ...(opposite === undefined || senseOf(step) === "same"
        ? {}
        : { proposal: proposeWords(claim.direction.at, opposite) }),
    },
  );
};

const wrongSize = (figures: Figures, claim: ChangeClaim, step: Step): CheckedClaim => {
  const { printed } = claim;
  const amount = difference(step);
  const percent = changeOf(step.now, step.then)?.value.abs() ?? ZERO;
  const exact = printed?.form === "amount" ? amount.value : percent;
  return differs(claim, {
    kind: "change",
    gravity:
      printed !== undefined && printed.form === "percent" && lastDigitOnly(printed, exact)
        ? "rounding"
        : gravityIn(claim, step),
    subject: `${nameOf(figures, step.subject)}比${claim.against === "prior" ? "上年" : "预算"}`,
    said: claim.at.quote,
    found: printed?.form === "amount" ? printKnown(amount) : printPercent(exact),
    fields: fieldsOf(step),
    ...(printed === undefined ? {} : { proposal: proposeDigits(printed, exact) }),
  });
};

const agreed = (figures: Figures, claim: ChangeClaim, step: Step): CheckedClaim => ({
  claim,
  matched: [],
  verdict: { state: "agrees", at: claim.at, subject: nameOf(figures, step.subject), fields: fieldsOf(step) },
});

/** 支出决算8.48万元，比上年减少0.72万元 behind a list: of the last part or of the whole, and only one has a figure of last year. */
const isOpenNoun = (figures: Figures, { against }: ChangeClaim, { subject }: Step): boolean =>
  isUndecided(figures, subject) || isUndecided(figures, startOf(subject, against));

/** A change belongs to the noun it follows; that it would fit the whole of the sentence may make it right, never wrong. */
const checkAmountChange = (figures: Figures, claim: ChangeClaim): CheckedClaim => {
  const [subject] = claim.what;
  if (claim.printed?.damage !== undefined)
    return damagedBy(claim, claim.printed, subject === undefined ? "" : nameOf(figures, subject), undefined);
  const steps = stepsOf(figures, claim.what, claim.against);
  const fits = (step: Step): boolean => rightWay(claim, step) && rightSize(claim, step);
  const right = steps.find(fits) ?? stepsOf(figures, claim.others, claim.against).find(fits);
  if (right !== undefined) return agreed(figures, claim, right);
  const first = steps[0];
  if (first === undefined) return unchecked(claim, "noPrior");
  const others = claim.others.filter((other) => stepsOf(figures, [other], claim.against).length === 0);
  const several = claim.what.length > 1 && steps.length > 1;
  if (several || others.length > 0 || isOpenNoun(figures, claim, first)) return unchecked(claim, "unclear");
  return rightWay(claim, first) ? wrongSize(figures, claim, first) : wrongWay(figures, claim, first);
};

/** Behind a share, 较上年下降 is wrong only where neither the share nor the amount went down. */
export const checkChange = (figures: Figures, claim: ChangeClaim): CheckedClaim => {
  if (claim.share === undefined) return checkAmountChange(figures, claim);
  const ofShare = checkShareChange(figures, claim, claim.share.base);
  if (!claim.share.orAmount || ofShare.verdict.state === "agrees") return ofShare;
  const ofAmount = checkAmountChange(figures, claim);
  return ofAmount.verdict.state === "agrees" || ofShare.verdict.state === "differs" ? ofAmount : ofShare;
};
