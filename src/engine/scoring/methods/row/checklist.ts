import * as v from "valibot";
import type { Decimal } from "../../../../domain/decimal";
import { sumOf } from "../../../../domain/decimal";
import { answersTo, itemTexts, repeated, unprinted } from "../checklistFacts";
import { defineRule, type ScoringContext } from "../kind";
import { type MethodOutcome, scored, unsure } from "../outcome";
import { listOf, type NamedParam, namedNumber } from "../params";
import { fullScoreFault, totalPoints } from "../weight";

interface Params {
  readonly items: readonly NamedParam<Decimal>[];
}

const marksOf = ({ items }: Params): readonly string[] => items.map((item) => item.name);

const scoreChecklist = (params: Params, context: ScoringContext): MethodOutcome => {
  const answers = answersTo(marksOf(params), context);
  if (answers.state !== "answered") return unsure(answers.state, answers.fields);
  const points = sumOf(params.items.filter((item) => answers.met.includes(item.name)).map((item) => item.value));
  const unmet = params.items
    .filter((item) => answers.unmet.includes(item.name))
    .map(({ name, value }) => ({ mark: name, text: itemTexts(context.ruleText).get(name) ?? name, points: value }));
  return scored(points, { kind: "items", met: answers.met, unmet, points });
};

/** Points for each item met; an item is met or not, there is no half. */
export const checklist = defineRule({
  kind: "checklist",
  name: "清单得分",
  example: "①按规定内容公开预决算信息，1分；②按规定时限公开预决算信息，0.5分；…",
  reads: "report",
  words: { items: "清单" },
  params: v.strictObject({ items: listOf(namedNumber) }),
  faults: (params, weight, ruleText) => [
    ...repeated(marksOf(params)),
    ...unprinted(marksOf(params), ruleText),
    ...fullScoreFault(totalPoints(params.items), weight),
  ],
  prints: ({ items }) => ({ items: new Map(items.map(({ name, value }) => [name, value])) }),
  score: scoreChecklist,
  next(params, context) {
    const now = scoreChecklist(params, context);
    const step = now.state === "points" ? now.steps[0] : undefined;
    const open = step?.kind === "items" ? step.unmet[0] : undefined;
    return now.state === "points" && open !== undefined
      ? { kind: "items", items: [open.text], points: now.points.plus(open.points) }
      : undefined;
  },
});
