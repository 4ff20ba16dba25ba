/**
 * Whatever is said about prose, an officer can answer it: nobody but the officer knows what a sentence speaks of.
 * @drawn 11
 */
import type { DepartmentReading } from "../../src/reports/department/schema";
import type { Finding } from "../../src/engine/review/finding";
import { proseRules } from "../../src/reports/department/rules/prose/claims";
import { proseCases } from "../reports/department/rules/prose/prose.cases";
import { bookFor } from "../support/ruleCases";
import { assessed, correctedBook, explained, typed, type Values } from "../support/report";

const ids = new Set(proseRules.map((r) => r.id));
const aboutProse = ({ rule }: Finding): boolean => ids.has(rule);
const open = (findings: readonly Finding[]): readonly Finding[] => findings.filter((f) => f.explained === undefined);

/** Explains what is said about prose, also what is told only then. */
const answered = (reading: DepartmentReading, keys: readonly string[] = []): ReturnType<typeof assessed> => {
  const assessment = assessed(explained(reading, ...keys));
  const more = open(assessment.findings).filter(aboutProse);
  return more.length === 0 ? assessment : answered(reading, [...keys, ...more.map((f) => f.key)]);
};

test.each(proseCases.flatMap(({ fails }) => fails.map((c) => [c.name, c] as const)))("%s: can be answered", (_, c) => {
  const { reading } = bookFor(c.given);
  const before = assessed(reading);
  expect(before.findings.filter(aboutProse).filter((f) => !f.explainable)).toEqual([]);
  const { findings, verdict } = answered(reading);
  const others = open(findings).filter((f) => f.level === "强制" && f.outcome === "fail");
  expect(others.filter(aboutProse)).toEqual([]);
  expect(verdict === "不能上报").toBe(others.length > 0);
});

const sentence = "全年总支出7152.61万元，用于履行职责。";
const at = (values: Values): DepartmentReading => typed(correctedBook, values).reading;

describe("an explained 强制 about a sentence", () => {
  const { findings, verdict } = assessed(at({ "prose.scale": sentence }));
  const keys = findings.map((f) => f.key);

  test("blocks until it is explained", () => {
    expect([findings.map((f) => f.level), verdict]).toEqual([["强制"], "不能上报"]);
    expect(assessed(explained(at({ "prose.scale": sentence }), ...keys)).verdict).toBe("可以上报");
  });

  test.each<[string, Values]>([
    ["its figure", { "prose.scale": sentence.replace("7152.61", "7152.16") }],
    ["words in front of the figure", { "prose.scale": `经核对，${sentence}` }],
    ["words behind the figure", { "prose.scale": sentence.replace("职责", "职能") }],
    ["the figure of the table", { "prose.scale": sentence, "spending.rows.0.project": 4929.98 }],
  ])("lapses with %s", (_, values) => {
    const now = assessed(explained(at(values), ...keys));
    expect(now.findings.filter((f) => f.explained !== undefined)).toEqual([]);
  });

  test.each<[string, Values]>([
    ["a sentence before it", { "prose.scale": `人员按编制配备。${sentence}` }],
    ["a sentence behind it", { "prose.scale": `${sentence}人员按编制配备。` }],
  ])("holds when %s is added", (_, values) => {
    expect(assessed(explained(at(values), ...keys)).verdict).toBe("可以上报");
  });
});
