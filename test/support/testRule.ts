/** Runs the cases of a rule as jest tests. */
import { findField, type Cells, type DepartmentReading, schema } from "../../src/reports/department/schema";
import { fillMessage } from "../../src/app/present/message";
import type { CellId } from "../../src/domain/cell";
import type { Finding } from "../../src/engine/review/finding";
import type { DepartmentRule } from "../../src/reports/department/rules/rule";
import { fieldsReadBy } from "../../src/engine/checks/expandReads";
import { runRules } from "../../src/engine/checks/run";
import { contextOf } from "./report";
import { bookFor, expectedOf, type Expected, type Fails, type Given, type RuleCases } from "./ruleCases";
import { fieldIdOf } from "../../src/engine/schema/path";

interface Ran {
  readonly findings: readonly Finding[];
  readonly messages: readonly string[];
  readonly cells: Cells;
}

/** The rule alone on the report of a case. */
export const run = (rule: DepartmentRule, given: Given): Ran => runOn(rule, given, bookFor(given).reading);

const runOn = (rule: DepartmentRule, { edition }: Given, reading: DepartmentReading): Ran => {
  const { findings } = runRules([rule], contextOf(reading, edition));
  return {
    findings,
    messages: findings.map((f) => fillMessage(rule.messages[f.messageId] ?? "", f.data)),
    cells: reading.cells,
  };
};

const asExpected = (e: Expected, outcome: Finding["outcome"]): object => ({
  outcome,
  messageId: e.messageId,
  at: e.at,
  ...(e.level === undefined ? {} : { level: e.level }),
  ...(e.data === undefined ? {} : { data: expect.objectContaining(e.data) as unknown }),
  ...(e.evidence === undefined ? {} : { evidence: [...e.evidence].sort() }),
  ...(e.suggests === undefined ? {} : { suggestion: expect.objectContaining({ value: e.suggests }) as unknown }),
});

/** Only what the case speaks of is compared. */
const comparable = (f: Finding): object => ({ ...f, evidence: f.evidence.map((e) => e.cell).sort() });

/** A list without rows is a place too: then any of its columns will do. */
const isRead = (rule: DepartmentRule, id: CellId): boolean =>
  findField(id) === undefined
    ? fieldsReadBy(rule, schema).some((read) => read.split(".")[0] === id.split(".")[0])
    : fieldsReadBy(rule, schema).includes(fieldIdOf(id));

/** Cells that the rule does not say it reads. An edit of such a cell would not bring the rule to run again. */
const unread = (rule: DepartmentRule, { at, evidence }: Finding): readonly CellId[] =>
  [at, ...evidence.map((e) => e.cell)].filter((id) => !isRead(rule, id));

const contentsOf = (cells: Cells): string => JSON.stringify([...cells.all()]);

const expectSound = (rule: DepartmentRule, { findings, messages }: Ran): void => {
  expect(messages.filter((m) => m === "" || /[{}]|undefined|NaN|。。/.test(m))).toEqual([]);
  expect(findings.flatMap((f) => unread(rule, f))).toEqual([]);
  expect(new Set(findings.map((f) => f.key)).size).toBe(findings.length);
};

const judges = (rule: DepartmentRule, c: Fails, outcome: Finding["outcome"]): void => {
  const { reading } = bookFor(c.given);
  const before = contentsOf(reading.cells);
  const ran = runOn(rule, c.given, reading);
  expect(ran.findings.map(comparable)).toEqual(
    expectedOf(c).map((e) => expect.objectContaining(asExpected(e, outcome)) as unknown),
  );
  expectSound(rule, ran);
  expect(runOn(rule, c.given, reading).findings).toEqual(ran.findings);
  expect(contentsOf(reading.cells)).toBe(before);
};

export const testRule = ({ rule, passes, fails, unsure, notices }: RuleCases): void => {
  describe(`${rule.id} ${rule.title}`, () => {
    test("says nothing about the corrected sample", () => {
      expect(run(rule, {}).findings).toEqual([]);
    });
    for (const c of passes)
      test(`lets pass: ${c.name}`, () => {
        expect(run(rule, c.given).messages).toEqual([]);
      });
    for (const c of fails)
      test(`finds: ${c.name}`, () => {
        judges(rule, c, c.outcome ?? "fail");
      });
    for (const c of unsure)
      test(`cannot judge: ${c.name}`, () => {
        judges(rule, c, "unsure");
      });
    for (const c of notices)
      test(`tells: ${c.name}`, () => {
        judges(rule, c, "notice");
      });
  });
};
