/** A 上报标记 after the add-in has learned new rules: the report has not changed for that. */
import { createHash } from "node:crypto";
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import { loadSnapshot } from "../../../src/app/loading/load";
import type { Loaded } from "../../../src/app/loading/context";
import { stampViewOf } from "../../../src/app/useCases/stamp";
import { isRuleRow } from "../../../src/app/useCases/stampRules";
import { textOf } from "../../../src/engine/report/cells";
import { cellIn, listRows } from "../../../src/engine/schema/path";
import { ruleSetVersion, ruleVersion } from "../../../src/engine/checks/version";
import { connectExcel } from "../../../src/excel";
import { sheetNames } from "../../../src/reports/department/sheets";
import { rules } from "../../../src/reports/department/rules/registry";
import type { WorkbookSnapshot } from "../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;
let snapshot: WorkbookSnapshot;

beforeAll(async () => {
  excel = await openExcel(sampleWorkbook("corrected"));
  await createSession(department, connectExcel(), () => "2022-03-20").stamp();
  await excel.settle();
  snapshot = await connectExcel().read(sheetNames);
  await excel.close();
});

const stamped = (change: (text: string) => string = (text) => text): Loaded =>
  loadSnapshot(department, {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) => (typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell)),
      ),
    })),
  });

test("under the rules of the stamp it is intact and nothing is said of rules", async () => {
  expect(await stampViewOf(stamped())).toMatchObject({ state: "intact", on: "2022-03-20" });
  expect(await stampViewOf(stamped())).not.toHaveProperty("newRules");
});

test("it is intact without any name, whose lists on the hidden sheet are known by their headers", async () => {
  const loaded = loadSnapshot(department, { ...snapshot, names: [] });
  expect(loaded.assessment.findings.map(({ rule }) => rule)).toEqual(["结构.名称补齐"]);
  expect(await stampViewOf(loaded)).toMatchObject({ state: "intact" });
});

describe("where another program ends lines in its own way", () => {
  const byWindows = (text: string): string => text.replaceAll("\n", "\r\n");

  test("nothing has changed", async () => {
    const loaded = stamped(byWindows);
    expect(await stampViewOf(loaded)).toMatchObject({ state: "intact" });
    expect(loaded.assessment.verdict).toBe("可以上报");
  });

  test("and the stamp was made of such lines, it is intact", async () => {
    const { reading, inUse } = stamped();
    const text = (id: string): string => textOf(reading.cells, id);
    const content = listRows("stampedCells", reading.cells.rowCount("stampedCells"))
      .map((row) => [text(cellIn(row, "cell")), byWindows(text(cellIn(row, "shown")))])
      .filter(([cell]) => !isRuleRow(cell ?? ""));
    const bytes = JSON.stringify({ edition: inUse.edition.id, rules: text("stamp.rules"), content });
    const digest = createHash("sha256").update(bytes).digest("hex");
    const now = stamped((given) => (given === text("stamp.digest") ? digest : byWindows(given)));
    expect(await stampViewOf(now)).toMatchObject({ state: "intact" });
    expect(await stampViewOf(stamped((given) => (given === text("stamp.digest") ? digest : given)))).toMatchObject({
      state: "broken",
    });
  });
});

test("under other rules it is intact, and those that are new or reworded are named", async () => {
  const [first, second, ...others] = rules;
  const reworded = { ...second!, messages: { ...second!.messages, more: "再看一次。" } };
  const unheard = { ...first!, id: "数值.新规则", title: "从前没有的规则" };
  const view = await stampViewOf(stamped(), [first!, reworded, ...others, unheard]);
  expect(view).toMatchObject({ state: "intact", newRules: [second!.title, "从前没有的规则"] });
  expect(await stampViewOf(stamped(), others)).toMatchObject({ state: "intact", newRules: [] });
});

test("a stamp whose own record was edited is broken, and says so in place of no changes", async () => {
  const version = ruleSetVersion(rules);
  const view = await stampViewOf(stamped((text) => (text === version ? "2020" : text)));
  expect(view).toMatchObject({ state: "broken", changed: [expect.objectContaining({ field: "上报标记的记录" })] });
});

test("a stamp of an edition that is no longer in use is broken for that", async () => {
  const names = snapshot.names.map((n) => (n.name === "自评.评分版本" ? { ...n, ref: '"hunan"' } : n));
  const view = await stampViewOf(loadSnapshot(department, { ...snapshot, names }));
  expect(view.state).toBe("broken");
  expect(view.state === "broken" && view.changed.length).toBeGreaterThan(0);
});

test("the version of a rule set follows from what its rules say", () => {
  expect(ruleSetVersion(rules)).toBe(ruleSetVersion([...rules]));
  expect(ruleSetVersion(rules.slice(1))).not.toBe(ruleSetVersion(rules));
  expect(new Set(rules.map(ruleVersion)).size).toBe(rules.length);
});
