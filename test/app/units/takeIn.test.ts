/**
 * 移入表内: a unit's row that was written outside its table is taken in with its figures, over the real client.
 * @drawn 2
 */
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import type { ReportView } from "../../../src/app/views/report";
import type { Session } from "../../../src/app/session";
import { readWhole } from "../../../src/app/structure/readWithFaults";
import type { Reading } from "../../../src/engine/report/read";
import { textIn } from "../../../src/domain/cell";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { sheetNames } from "../../../src/reports/department/sheets";
import { parseRef } from "../../../src/workbook/address";
import { openExcel, type TestExcel } from "../../support/excelHost";

const book = sampleWorkbook("corrected");
/** Row number, from 1, of the grey end row of the income table. */
const END = ((): number => {
  const { area } = parseRef(book.names.find((n) => n.name === "自评.收入")!.ref)!;
  return area.row + area.rows;
})();
let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const open = async (): Promise<Session> => {
  excel = await openExcel(book);
  return createSession(department, connectExcel(), () => "2022-03-20");
};
const reading = async (): Promise<Reading> => readWhole(department, await connectExcel().read(sheetNames));
const rowFaults = (view: ReportView | undefined) =>
  view!.faults.filter((f) => f.id.startsWith("rowOutside") || f.id.startsWith("endRowUsed"));
const exact = ({ cells }: Reading, id: string): string => {
  const cell = cells.figure(id);
  return cell.state === "filled" ? cell.value.value.toFixed() : cell.state;
};

test.each([
  ["in the grey end row", END],
  ["below the grey end row", END + 1],
])("a row %s goes into the table with its figures, and the old cells are empty", async (_, row) => {
  const session = await open();
  const before = await reading();
  await excel.host.person.paste(`收支情况!A${row}`, [["3、信息中心", 120.5, null, 100.5, null, null, 20]]);
  await excel.settle();
  const [fault] = rowFaults(await session.look());
  expect(fault!.repair).toBe("移入表内，增加一行，填写的数字不变");
  await session.repairStructure([fault!.id]);
  await excel.settle();
  const read = await reading();
  expect(read.faults).toEqual([]);
  expect(read.cells.rowCount("income")).toBe(3);
  expect(read.cells.cell("income.rows.2.unit")).toMatchObject({ value: "3、信息中心" });
  expect(["total", "grant", "other"].map((f) => exact(read, `income.rows.2.${f}`))).toEqual(["120.5", "100.5", "20"]);
  const added = Number(exact(read, "income.sum.other")) - Number(exact(before, "income.sum.other"));
  expect(added).toBeCloseTo(20);
  expect(read.cells.rowCount("spending")).toBe(2);
});

test.each([
  ["beside a unit", 0],
  ["beside the end row", 1],
])("a row %s goes into the table by the order of its columns, and the old cells are empty", async (_, below) => {
  const session = await open();
  const row = END - 1 + below;
  await excel.host.person.paste(`收支情况!I${row}`, [["3、信息中心", null, null, 100.5, null, null, 20]]);
  await excel.settle();
  const [fault] = rowFaults(await session.look());
  expect(fault!.repair).toBe("按本表各列的次序移入表内，增加一行，填写的数字不变");
  await session.repairStructure([fault!.id]);
  await excel.settle();
  const read = await reading();
  expect(read.faults).toEqual([]);
  expect(read.cells.cell("income.rows.2.unit")).toMatchObject({ value: "3、信息中心" });
  expect(["total", "grant", "other"].map((f) => exact(read, `income.rows.2.${f}`))).toEqual(["120.5", "100.5", "20"]);
  const { findings } = (await session.check()).check;
  expect(findings.filter((f) => f.rule.startsWith("结构.表外"))).toEqual([]);
});

const HEAD = parseRef(book.names.find((n) => n.name === "自评.收入")!.ref)!.area.row + 1;

test("a row inserted above 汇总 goes into the table with its figures", async () => {
  const session = await open();
  await excel.host.person.insert(`收支情况!${HEAD}:${HEAD}`);
  await excel.host.person.paste(`收支情况!A${HEAD}`, [["3、信息中心", null, null, 100.5, null, null, 20]]);
  await excel.settle();
  const outside = (await session.check()).check.findings.filter((f) => f.rule === "结构.表外");
  expect(outside.map((f) => [f.level, f.message.includes("写在《年度收入情况（万元）》表外，没有计入合计")])).toEqual([
    ["强制", true],
  ]);
  const [fault] = rowFaults(await session.look());
  await session.repairStructure([fault!.id]);
  await excel.settle();
  const read = await reading();
  expect(read.faults).toEqual([]);
  expect(["total", "grant", "other"].map((f) => exact(read, `income.rows.2.${f}`))).toEqual(["120.5", "100.5", "20"]);
});

test("a row inserted above the first unit is a unit of the table, and one repair brings its figures into every total", async () => {
  const session = await open();
  await excel.host.person.insert(`收支情况!${HEAD + 1}:${HEAD + 1}`);
  await excel.host.person.paste(`收支情况!A${HEAD + 1}`, [["3、信息中心", null, null, 100.5, null, null, 20]]);
  await excel.settle();
  const before = await reading();
  expect(before.cells.cell("income.rows.0.unit")).toMatchObject({ value: "3、信息中心" });
  const [found, ...more] = (await session.check()).check.findings.filter((f) => f.level === "强制");
  expect([found?.rule, found?.suggestion?.label, more]).toEqual(["结构.恢复公式", "恢复全部公式（3 处）", []]);
  await session.applySuggestion(found!.key);
  await excel.settle();
  const read = await reading();
  expect(["total", "grant", "other"].map((f) => exact(read, `income.rows.0.${f}`))).toEqual(["120.5", "100.5", "20"]);
  expect((await session.check()).check.findings.filter((f) => /^(结构|汇总)\./.test(f.rule))).toEqual([]);
});

test.each<readonly [string, readonly (string | number | null)[]]>([
  ["without a name", [null, 120.5, null, 100.5]],
  ["of a unit that the table has", ["2、其他", 5]],
  ["with more beside it", ["3、信息中心", 5, null, null, null, null, null, 7]],
  ["with a formula of the officer's own", ["3、信息中心", null, "=100*2"]],
])("a row %s is told and left as it is", async (_, cells) => {
  const session = await open();
  const known = (await reading()).cells.cell("income.rows.1.unit");
  const name = cells[0] === "2、其他" ? textIn(known) : cells[0];
  await excel.host.person.paste(`收支情况!A${END + 1}`, [[name ?? null, ...cells.slice(1)]]);
  await excel.settle();
  const [fault] = rowFaults(await session.look());
  expect(fault).toBeDefined();
  expect(fault!.repair).toBeUndefined();
  excel.reset();
  await session.repairStructure([fault!.id]);
  expect(excel.writes()).toBe(0);
});

test("several rows are taken in at once", async () => {
  const session = await open();
  await excel.host.person.paste(`收支情况!A${END}`, [
    ["3、信息中心", null, null, 1],
    ["4、监察支队", null, null, 2],
  ]);
  await excel.settle();
  await session.repairStructure(rowFaults(await session.look()).map((f) => f.id));
  await excel.settle();
  const read = await reading();
  expect(read.faults).toEqual([]);
  expect(read.cells.rowCount("income")).toBe(4);
  expect([2, 3].map((i) => exact(read, `income.rows.${i}.grant`))).toEqual(["1", "2"]);
});
