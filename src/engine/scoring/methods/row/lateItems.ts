import * as v from "valibot";
import { Decimal, lesser } from "../../../../domain/decimal";
import { type Facts, usedRows } from "../../facts";
import type { Settings } from "../../settings";
import type { LateFund } from "../../steps/step";
import { defineRule, type ScoringContext } from "../kind";
import type { ScoringBasis } from "../../basis";
import { type DatedTable, type Node, readFunds } from "../lateFunds";
import { type MethodOutcome, scored, unsure } from "../outcome";
import { fullPoints, listOf, notation, notNegative, parseNamedNumber } from "../params";
import { restatedFault } from "../weight";

interface Params {
  readonly nodes: readonly Node[];
  readonly deduct: Decimal;
  readonly full?: Decimal | undefined;
}

const parseNode = (text: string, { tables }: ScoringBasis): Node | undefined => {
  const entry = parseNamedNumber(text);
  return entry !== undefined && Object.hasOwn(tables.dated?.nodes ?? {}, entry.name)
    ? { word: entry.name, share: entry.value }
    : undefined;
};

const node = (basis: ScoringBasis): v.GenericSchema<string, Node> =>
  notation((text) => parseNode(text, basis), "应写成“春节前:50”“6月底前:100”的样子");

const nothingToPass = (facts: Facts, { noneWhenZero }: DatedTable): boolean => {
  const cell = facts.figure(noneWhenZero);
  return cell.state === "filled" && cell.value.value.isZero();
};

/** At most one deduction for a fund, unless the setting counts every missed date. */
const misses = (late: readonly LateFund[], mode: Settings["late"]): number =>
  mode === "perItem" ? late.length : late.reduce((sum, fund) => sum + fund.missed.length, 0);

const withoutList = ({ facts, weight }: ScoringContext, dated: DatedTable): MethodOutcome =>
  nothingToPass(facts, dated)
    ? scored(weight, { kind: "noFunds", points: weight })
    : unsure("noStatement", [{ field: dated.table, label: dated.label }]);

const scoreLate = ({ nodes, deduct }: Params, context: ScoringContext): MethodOutcome => {
  const { facts, settings, weight } = context;
  const { dated } = facts.tables;
  if (dated === undefined) return unsure("noStatement", []);
  if (usedRows(facts, dated.table).length === 0) return withoutList(context, dated);
  const funds = readFunds(facts, dated, nodes);
  if (funds.state !== "read") return unsure(funds.state, funds.fields);
  const deducted = lesser(weight, deduct.times(misses(funds.late, settings.late)));
  const points = weight.minus(deducted);
  return scored(points, {
    kind: "late",
    tested: funds.tested,
    late: funds.late,
    excused: funds.excused,
    deduct,
    deducted,
    points,
  });
};

/** Full points, less a fixed amount for every special fund passed on late. */
export const lateItems = defineRule({
  kind: "lateItems",
  name: "逾期项目扣分",
  example:
    "春节前下达全部专项资金的50%；6月底前所有专项资金指标全部下达完。每出现一个专项未按进度完成资金下达扣0.5分，扣完为止。",
  reads: "report",
  words: { nodes: "节点", deduct: "扣", full: "满分" },
  params: (basis) => v.strictObject({ nodes: listOf(node(basis)), deduct: notNegative, full: fullPoints }),
  settings: ["late"],
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ nodes, deduct }) => ({ bounds: nodes.map(({ share }) => share), deduct }),
  score: scoreLate,
  next(params, context) {
    const now = scoreLate(params, context);
    const step = now.state === "points" ? now.steps[0] : undefined;
    if (step?.kind !== "late" || step.deducted.isZero() || context.settings.late !== "perItem") return undefined;
    const to = Decimal.min(step.late.length, context.weight.dividedBy(params.deduct).ceil()).minus(1);
    return { kind: "fewer", what: "late", to, points: context.weight.minus(to.times(params.deduct)) };
  },
});
