/** A direction, and by how much, against last year's figure or the budget. */
import { ZERO } from "../../../domain/decimal";
import type { ChangeClaim, Sense, Subject } from "../read/claim";
import type { Figures } from "../source";
import { agreesWith, agreesWithQuotient, changeOf, lastDigitOnly } from "./agree";
import { nameOf } from "./amount";
import { damagedBy, differs, unchecked } from "./make";
import type { Checked } from "./make";
import { printKnown, printPercent, proposeDigits, proposeWords } from "./print";
import { isKnown, valuesOf } from "./value";
import type { Known } from "./value";

interface Step {
  readonly subject: Subject;
  readonly now: Known;
  readonly then: Known;
}

/** 持平 is said of changes up to one in a hundred. */
const FLAT = 1;

const stepsOf = (figures: Figures, claim: ChangeClaim): readonly Step[] => {
  const steps: Step[] = [];
  const seen = new Set<string>();
  for (const subject of claim.what) {
    const now = valuesOf(figures, { ...subject, when: "now" }).filter(isKnown)[0];
    const then = valuesOf(figures, { ...subject, when: claim.against }).filter(isKnown)[0];
    if (now === undefined || then === undefined || seen.has(now.id)) continue;
    seen.add(now.id);
    steps.push({ subject, now, then });
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

const rightWay = (claim: ChangeClaim, step: Step): boolean => {
  const said = saidSense(claim);
  if (said === "same") return nearlyFlat(step);
  return said === senseOf(step) || (claim.printed?.value.isZero() === true && nearlyFlat(step));
};

const difference = ({ now, then }: Step): Known => ({
  ...now,
  value: now.value.minus(then.value).abs(),
  dp: now.dp > then.dp ? now.dp : then.dp,
  fields: [...now.fields, ...then.fields],
});

const rightSize = (claim: ChangeClaim, step: Step): boolean => {
  if (claim.printed === undefined) return true;
  const printed = { ...claim.printed, value: claim.printed.value.abs() };
  if (printed.form === "amount") return agreesWith(printed, difference(step));
  const change = changeOf(step.now, step.then);
  if (change === undefined) return false;
  const { low, high } = change.possible;
  const possible = change.value.isNegative() ? { low: high.negated(), high: low.negated() } : { low, high };
  return agreesWithQuotient(printed, { value: change.value.abs(), possible });
};

const fieldsOf = ({ now, then }: Step): readonly string[] => [...now.fields, ...then.fields];
const sides = ({ now, then }: Step): string => `${printKnown(then)} → ${printKnown(now)}`;

const wrongWay = (figures: Figures, claim: ChangeClaim, step: Step): Checked => {
  const opposite = figures.lexicon.oppositeOf(claim.direction.at.quote);
  return differs(
    { ...claim, at: claim.direction.at },
    {
      kind: "direction",
      gravity: "wrong",
      subject: nameOf(figures, { ...step.subject, when: "now" }),
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

const wrongSize = (figures: Figures, claim: ChangeClaim, step: Step): Checked => {
  const { printed } = claim;
  const amount = difference(step);
  const percent = changeOf(step.now, step.then)?.value.abs() ?? ZERO;
  const exact = printed?.form === "amount" ? amount.value : percent;
  return differs(claim, {
    kind: "change",
    gravity:
      printed !== undefined && printed.form === "percent" && lastDigitOnly(printed, exact) ? "rounding" : "wrong",
    subject: `${nameOf(figures, { ...step.subject, when: "now" })}比${claim.against === "prior" ? "上年" : "预算"}`,
    said: claim.at.quote,
    found: printed?.form === "amount" ? printKnown(amount) : printPercent(exact),
    fields: fieldsOf(step),
    ...(printed === undefined ? {} : { proposal: proposeDigits(printed, exact) }),
  });
};

export const checkChange = (figures: Figures, claim: ChangeClaim): Checked => {
  const steps = stepsOf(figures, claim);
  const first = steps[0];
  if (claim.printed?.damage !== undefined)
    return damagedBy(
      claim,
      claim.printed,
      claim.what[0] === undefined ? "" : nameOf(figures, claim.what[0]),
      undefined,
    );
  if (first === undefined) return unchecked(claim, "noPrior");
  const right = steps.find((step) => rightWay(claim, step) && rightSize(claim, step));
  if (right !== undefined)
    return {
      claim,
      matched: [],
      verdict: {
        state: "agrees",
        at: claim.at,
        subject: nameOf(figures, { ...right.subject, when: "now" }),
        fields: fieldsOf(right),
      },
    };
  if (steps.length > 1) return unchecked(claim, "unclear");
  return rightWay(claim, first) ? wrongSize(figures, claim, first) : wrongWay(figures, claim, first);
};
