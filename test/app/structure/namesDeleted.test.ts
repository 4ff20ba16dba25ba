/**
 * All names deleted in the name manager: one cause, one notice, one repair.
 * @drawn 2
 */
import { createSession } from "../../../src/app/createSession";
import { loadSnapshot } from "../../../src/app/loading/load";
import { snapshotIn } from "../../../src/cli/load";
import { replacing, returned } from "../../support/returned";
import { sampleWorkbook } from "../../support/sample";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { useExcel } from "../../support/excelHost";

const excel = useExcel(() => sampleWorkbook("corrected"));

test("formulas that speak of deleted names are told with them, worked out, and put back with them", async () => {
  const session = createSession(department, connectExcel(), () => "2022-03-20");
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items");
    await context.sync();
    for (const name of names.items) name.delete();
    await context.sync();
  });
  await excel.settle();
  const view = await session.check();
  expect(view.check.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([["结构.名称补齐", "notice"]]);
  expect(view.check.verdict).toBe("可以上报");
  expect(view.faults.map(({ repair }) => repair)).toEqual(["补齐名称，恢复公式，不改动填写的数据"]);
  await session.repairStructure(view.faults.map(({ id }) => id));
  await excel.settle();
  const mended = await session.check();
  expect(mended.faults).toEqual([]);
  expect(mended.check.findings).toEqual([]);
});

const scoped = replacing("xl/workbook.xml", /<definedName name="自评/g, '<definedName localSheetId="0" name="自评');

/** Values in place of the formulas of the row of 汇总 of the first table, and wrong ones. */
const pastedOver = replacing("xl/worksheets/sheet3.xml", /<row r="5".*?<\/row>/s, (row) =>
  row.replace(/<f>[^<]*<\/f><v>([\d.]+)<\/v>/g, (_, value: string) => `<v>${Number(value) + 100}</v>`),
);

test.each([
  ["is one notice", [scoped], ["结构.名称补齐"]],
  ["with a row pasted over has one finding more", [scoped, pastedOver], ["结构.恢复公式", "结构.名称补齐"]],
])("a report whose names are all scoped to a sheet %s", async (_, changes, rules) => {
  const { assessment } = loadSnapshot(department, snapshotIn(await returned(...changes)));
  expect(assessment.findings.map(({ rule }) => rule).sort()).toEqual([...rules].sort());
});
