import * as v from "valibot";
import { Decimal } from "../../../../domain/decimal";
import { answersTo, itemTexts, repeated, unprinted } from "../checklistFacts";
import { defineRule, type ScoringContext } from "../kind";
import { type MethodOutcome, scored, unsure } from "../outcome";
import { fullPoints, listOf, notation, notNegative } from "../params";
import { restatedFault } from "../weight";

interface Params {
  readonly items: readonly string[];
  readonly deduct: Decimal;
  readonly full?: Decimal | undefined;
}

const mark = notation((text) => (text.trim() === "" ? undefined : text.trim()), "应为①②③等序号");

const scoreMissing = ({ items, deduct }: Params, context: ScoringContext): MethodOutcome => {
  const answers = answersTo(items, context);
  if (answers.state !== "answered") return unsure(answers.state, answers.fields);
  const texts = itemTexts(context.ruleText);
  const points = Decimal.max(0, context.weight.minus(deduct.times(answers.unmet.length)));
  const unmet = answers.unmet.map((name) => ({ mark: name, text: texts.get(name) ?? name, points: deduct }));
  return scored(points, { kind: "items", met: answers.met, unmet, points });
};

/** Full points, less a fixed amount for each item that is missing, down to 0. */
export const checklistDeduct = defineRule({
  kind: "checklistDeduct",
  name: "清单缺项扣分",
  example: "“三公经费”管理①②③各1分，每少一项扣1分。",
  reads: "report",
  words: { items: "清单", deduct: "扣", full: "满分" },
  params: v.strictObject({ items: listOf(mark), deduct: notNegative, full: fullPoints }),
  faults: ({ items, full }, weight, ruleText) => [
    ...repeated(items),
    ...unprinted(items, ruleText),
    ...restatedFault(full, weight),
  ],
  prints: ({ items, deduct }) => ({ deduct, items: new Map(items.map((name) => [name, undefined])) }),
  score: scoreMissing,
  next(params, context) {
    const now = scoreMissing(params, context);
    const step = now.state === "points" ? now.steps[0] : undefined;
    if (step?.kind !== "items" || step.unmet.length === 0 || params.deduct.isZero()) return undefined;
    const needed = Decimal.min(step.unmet.length, context.weight.dividedBy(params.deduct).ceil()).minus(1);
    const items = step.unmet.slice(needed.toNumber()).map((item) => item.text);
    return { kind: "items", items, points: context.weight.minus(params.deduct.times(needed)) };
  },
});
