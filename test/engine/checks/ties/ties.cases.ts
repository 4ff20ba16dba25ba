/** Cases of every tie, made from the registry: what goes wrong with a total goes wrong with every total in the same ways. */
import { fieldRef } from "../../../../src/reports/department/schema";
import type { Decimal } from "../../../../src/domain/decimal";
import type { FigureCell } from "../../../../src/domain/cell";
import { scalarOf } from "../../../../src/engine/layout/value";
import { exactValue } from "../../../../src/engine/report/complete";
import type { Exact } from "../../../../src/engine/report/evaluate";
import { ties } from "../../../../src/reports/department/rules/ties";
import type { DepartmentRule } from "../../../../src/reports/department/rules/rule";
import { bookFor, ruleCases, type Fails, type Given, type Passes, type RuleCases } from "../../../support/ruleCases";
import type { Values } from "../../../support/report";
import { fullReport } from "./fullReport";

const base: Given = { report: fullReport };
const { cells } = bookFor(base).reading;

interface Tie {
  readonly rule: DepartmentRule;
  readonly id: string;
  readonly exact: Extract<Exact, { state: "value" }>;
  readonly terms: readonly string[];
}

const targetOf = (rule: DepartmentRule): string => {
  const { id, section, sectionKey, key } = fieldRef(rule.reads[0] ?? "");
  if (section.type !== "table") return id;
  return `${sectionKey}.${rule.id.startsWith("汇总.") ? "sum" : "rows.0"}.${key}`;
};

const tieOf = (rule: DepartmentRule): Tie => {
  const id = targetOf(rule);
  const exact = exactValue(id, cells, cells.figure);
  if (exact?.state !== "value") throw new Error(`${rule.id}: the full report has no value for ${id}`);
  return { rule, id, exact, terms: exact.terms.filter((t) => t.state === "filled").map((t) => t.id) };
};

const kindOf = (id: string) => fieldRef(id).field.kind;

/** As Excel keeps it. */
const stored = (id: string, value: Decimal): number => {
  const cell: FigureCell = { id, state: "filled", value: { value, unit: "万元", dp: 2 } };
  return Number(scalarOf(cell, fieldRef(id).field));
};

const typing = (t: Tie, value: Decimal, others: Values = {}): Given => ({
  ...base,
  typed: { [t.id]: stored(t.id, value), ...others },
});

const termChanged = (t: Tie): Values => {
  const first = t.terms[0]!;
  const now = cells.figure(first);
  if (now.state !== "filled") throw new Error(`${first} has no value`);
  return { [first]: stored(first, now.value.value.plus(17)) };
};

const off = (t: Tie): Fails => ({
  name: "相差 0.01",
  given: typing(t, t.exact.value.plus("0.01")),
  messageId: kindOf(t.id) === "money" ? "rounding" : "differs",
  level: kindOf(t.id) === "money" ? "提示" : "强制",
  at: t.id,
  evidence: [t.id, ...t.terms],
});

const casesOf = (t: Tie): readonly Fails[] => {
  const sides = { at: t.id, evidence: [t.id, ...t.terms] };
  const suggests = t.exact.value.toFixed();
  return [
    {
      name: "合计中一个数字写错",
      given: typing(t, t.exact.value.plus(20)),
      messageId: "differs",
      level: "强制",
      suggests,
      ...sides,
    },
    {
      name: "合计是填死的数，分项改了",
      given: typing(t, t.exact.value, termChanged(t)),
      messageId: "differs",
      level: "强制",
      ...sides,
    },
    off(t),
    {
      name: "公式被正确的数字覆盖",
      given: typing(t, t.exact.value),
      messageId: "overwritten",
      level: "提示",
      suggests,
      ...sides,
    },
    {
      name: "公式的结果没有重算",
      given: { ...base, stale: { [t.id]: stored(t.id, t.exact.value.plus(20)) } },
      messageId: "stale",
      level: "强制",
      suggests,
      ...sides,
    },
    {
      name: "公式被删掉，单元格空白",
      given: { ...base, typed: { [t.id]: null } },
      messageId: "blank",
      level: "强制",
      suggests,
      ...sides,
    },
    {
      name: "合计是填死的数，分项全空",
      given: typing(t, t.exact.value, Object.fromEntries(t.terms.map((id) => [id, null]))),
      messageId: "unbacked",
      level: "强制",
      at: t.id,
    },
  ];
};

const printed = (t: Tie): readonly Fails[] =>
  kindOf(t.id) !== "percent"
    ? []
    : [
        {
          name: "比率按两位小数填写，公式没有了",
          given: typing(t, t.exact.value.toDecimalPlaces(2)),
          messageId: "overwritten",
          level: "提示",
          at: t.id,
        },
      ];

const recalculated = (t: Tie): Passes => ({ name: "分项改了，公式跟着改", given: { ...base, typed: termChanged(t) } });

export const tieCases: readonly RuleCases[] = ties.map(tieOf).map((t) =>
  ruleCases(t.rule, {
    passes: [{ name: "各数填齐", given: base }, recalculated(t)],
    fails: [...casesOf(t), ...printed(t)],
  }),
);
