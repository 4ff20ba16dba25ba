/**
 * What is said of reports with faults put into them: whole sentences, and never two figures for one cell.
 * @drawn 14
 */
import { department } from "../../../src/reports/department";
import type { Assessment } from "../../../src/app/assessment/assess";
import { presentFinding } from "../../../src/app/present/check";
import { findField } from "../../../src/reports/department/schema";
import { findRule } from "../../../src/reports/department/rules/registry";
import { assessed, correctedBook, typed, type Values } from "../../support/report";

const { cells, places } = correctedBook.reading;
const figures = [...cells.all()].flatMap((cell) =>
  cell.state === "filled" && typeof cell.value === "object" ? [{ id: cell.id, value: cell.value }] : [],
);

const FAULTS: readonly ((now: number) => number | string | null)[] = [
  (now) => now * 10,
  (now) => now + 1,
  (now) => now / 100,
  (now) => -now,
  () => null,
  (now) => `约${now}`,
  (now) => String(now),
  (now) => now * 10_000,
  (now) => now + 0.01,
];

/** One fault, or a part and its total at once. */
const injected: readonly Values[] = figures.flatMap(({ id, value }, i): readonly Values[] => {
  if (i % 3 > 0) return [];
  const now = value.value.dividedBy(value.unit === "%" ? 100 : 1).toNumber();
  const fault = (FAULTS[(i / 3) % FAULTS.length] ?? String)(now);
  const sum = id.replace(/\.rows\.\d+\./, ".sum.");
  return i % 2 === 0 || sum === id || !places.has(sum) ? [{ [id]: fault }] : [{ [id]: fault, [sum]: now + 7 }];
});

const messagesOf = (a: Assessment): readonly string[] =>
  a.findings.map((f) => presentFinding(department, f, a.cells, places).message);

const WITHOUT_A_SENTENCE = /^[a-zA-Z]+$|[{}]|undefined|NaN|。。|尾差[^。]*尾差|[^。）”]$/;

/** Texts are proposed whole, each with its own mend; figures must agree. */
const proposalsOf = (a: Assessment): ReadonlyMap<string, ReadonlySet<string>> => {
  const byCell = new Map<string, Set<string>>();
  for (const { suggestion } of a.findings)
    if (suggestion !== undefined && findField(suggestion.cell)?.field.kind !== "text")
      byCell.set(suggestion.cell, (byCell.get(suggestion.cell) ?? new Set()).add(suggestion.value));
  return byCell;
};

test.each(injected.map((values) => [JSON.stringify(values), values] as const))("%s", (_, values) => {
  const a = assessed(typed(correctedBook, values).reading);
  expect(a.findings.filter((f) => findRule(f.rule)?.messages[f.messageId] === undefined)).toEqual([]);
  expect(messagesOf(a).filter((m) => WITHOUT_A_SENTENCE.test(m))).toEqual([]);
  expect([...proposalsOf(a)].filter(([, values]) => values.size > 1)).toEqual([]);
});
