/**
 * A later version brings fields and tables to a sheet that is there: an older workbook is read as it is, and gets them by 升级版式.
 * @drawn 3
 */
import { createSession } from "../../../src/app/createSession";
import type { Session } from "../../../src/app/session";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { readWhole } from "../../../src/app/structure/readWithFaults";
import { overlaid, toData } from "../../../src/engine/report/data";
import { same } from "../../../src/engine/schema/expr";
import { money, text } from "../../../src/engine/schema/field";
import { defineSchema } from "../../../src/engine/schema/schema";
import { list, table, type FormSections } from "../../../src/engine/schema/section";
import { connectExcel } from "../../../src/excel";
import type { WorkbookSnapshot, WorkbookSpec } from "../../../src/workbook/model";
import { targetOf } from "../../../src/workbook/targets";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { defineProject, project } from "../../support/projectReport";
import { sections } from "../../support/projectReport/form";
import { filled, scored } from "../../support/projectReport/filled";
import { PROJECT_SHEET } from "../../support/projectReport/sheets";

const laterSections = {
  ...sections,
  cover: {
    ...sections.cover,
    fields: {
      department: sections.cover.fields.department,
      manager: text("项目负责人", { required: true }),
      year: sections.cover.fields.year,
    },
  },
  visits: table({
    name: "检查",
    label: "现场检查",
    sumLabel: "合计",
    offeredNames: /^地点\d+$/,
    freshRows: 3,
    unitColumn: "place",
    columns: { place: text("地点"), cost: money("检查费用"), travel: money("其中：差旅费") },
  }),
  rates: {
    ...sections.rates,
    fields: { ...sections.rates.fields, visitCost: money("检查费用合计", { is: same("visits.cost") }) },
  },
  remarks: list({
    name: "备注",
    label: "其他说明",
    freshRows: 2,
    columns: { by: text("说明人"), remark: text("说明内容") },
  }),
} as const satisfies FormSections;

/** In the middle of a part, between two parts, at the end of a part, and below everything. */
const NEW_PARTS = ["cover.manager", "visits", "rates.visitCost", "remarks"] as const;

const later = defineProject({
  schema: defineSchema<FormSections & typeof sections>(laterSections),
  parts: ["cover", "costs", "visits", "rates", "story", "remarks"],
  layouts: [
    ...project.layouts,
    { id: "2", changes: ["封面增加项目负责人", "增加现场检查表"], newSheets: [], newParts: NEW_PARTS },
  ],
});

/** As the first version wrote it. */
const earlier = (): WorkbookSpec => standardWorkbook(project, overlaid({}, filled), "project", scored).spec;

let excel: TestExcel;
let session: Session;

beforeEach(async () => {
  excel = await openExcel(earlier());
  session = createSession(later, connectExcel(), () => "2022-03-20");
});

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const read = async (): Promise<WorkbookSnapshot> => connectExcel().read(later.sheets.map(({ name }) => name));

const sheetOf = ({ sheets }: WorkbookSnapshot) => sheets.find((s) => s.name === PROJECT_SHEET)!;

/** What stands in a cell of the sheet, counted from the cell that a name points at. */
const besides = (snapshot: WorkbookSnapshot, name: string, rows: number, cols: number): unknown => {
  const { area } = targetOf(snapshot, name)!;
  const { cells, top, left } = sheetOf(snapshot);
  return cells[area.row + rows - top]?.[area.col + cols - left]?.value;
};

const upgrade = async () => {
  const [fault] = (await session.look())!.faults;
  const view = await session.repairStructure([fault!.id]);
  await excel.settle();
  return view;
};

test("is read as it is: one notice, nothing asked of what it does not have", async () => {
  const { check, faults } = await session.check();
  expect(check.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([["结构.版式升级", "notice"]]);
  expect(check.verdict).toBe("可以上报");
  expect(faults.map(({ id, what }) => [id, what])).toEqual([
    ["layoutOlder:cover", expect.stringContaining("封面增加项目负责人；增加现场检查表")],
  ]);
});

test("gets what is new where the form has it, and keeps all that was typed", async () => {
  const before = await read();
  const { changed, found } = await upgrade();
  expect(changed).toContainEqual(expect.stringMatching(new RegExp(`^“${PROJECT_SHEET}”增加 \\d+ 行$`)));
  expect(found).toEqual([]);
  const after = await read();
  const [was, is] = [before, after].map((snapshot) => toData(readWhole(project, snapshot).cells));
  expect(is).toEqual(was);
  expect(readWhole(later, after).faults).toEqual([]);
  const { faults, check } = await session.check();
  expect(faults).toEqual([]);
  expect(check.findings.map(({ rule, field }) => [rule, field])).toEqual([
    ["必填.空白", expect.stringContaining("项目负责人")],
  ]);
});

test("new cells stand beside their words, in the order of the form", async () => {
  await upgrade();
  const after = await read();
  expect(besides(after, "自评.封面.项目负责人", 0, -1)).toBe("项目负责人");
  expect([-1, 1].map((row) => besides(after, "自评.封面.项目负责人", row, -1))).toEqual(["项目单位", "评价年度"]);
  expect([0, 1, 2].map((col) => besides(after, "自评.检查", -1, col))).toEqual(["地点", "检查费用", "其中：差旅费"]);
  expect(besides(after, "自评.检查", -2, 0)).toBe("现场检查");
  expect(besides(after, "自评.比率.检查费用合计", -1, -1)).toBe("材料占支出");
  expect([0, 1].map((col) => besides(after, "自评.备注", -1, col))).toEqual(["说明人", "说明内容"]);
  const { area } = targetOf(after, "自评.检查")!;
  expect(area.row).toBeGreaterThan(targetOf(after, "自评.资金")!.area.row);
  expect(area.row).toBeLessThan(targetOf(after, "自评.比率.预算执行率")!.area.row);
});

test("its formulas work out what is then typed", async () => {
  await upgrade();
  const { area } = targetOf(await read(), "自评.检查")!;
  await connectExcel().write([
    { sheet: PROJECT_SHEET, row: area.row + 1, col: 0, value: "甲地" },
    { sheet: PROJECT_SHEET, row: area.row + 1, col: 1, value: 1.5 },
    { sheet: PROJECT_SHEET, row: area.row + 2, col: 0, value: "乙地" },
    { sheet: PROJECT_SHEET, row: area.row + 2, col: 1, value: 2.25 },
  ]);
  await excel.settle();
  const cell = readWhole(later, await read()).cells.figure("rates.visitCost");
  expect((await session.check()).check.findings.map(({ rule }) => rule)).toEqual(["必填.空白"]);
  expect([cell.state === "filled" && cell.value.value.toFixed(), cell.formula === undefined]).toEqual(["3.75", false]);
});

test("what an officer wrote between and below stays, a row inserted in a table too", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(PROJECT_SHEET);
    const { area } = targetOf(await read(), "自评.资金")!;
    sheet.getRange(`${area.row + 2}:${area.row + 2}`).insert("Down");
    sheet.getRange("A60").values = [["科室自己的备注"]];
    await context.sync();
  });
  const before = await read();
  const { found } = await upgrade();
  expect(found).toEqual([]);
  const after = await read();
  expect(toData(readWhole(project, after).cells)).toEqual(toData(readWhole(project, before).cells));
  expect(
    sheetOf(after)
      .cells.flat()
      .map(({ value }) => value),
  ).toContain("科室自己的备注");
});

test("a second time there is nothing to bring", async () => {
  await upgrade();
  expect((await session.look())!.faults).toEqual([]);
});

test("without its version it is taken for what its names show", async () => {
  const snapshot = await read();
  const unnamed = { ...snapshot, names: snapshot.names.filter(({ name }) => name !== "自评.版式") };
  expect(readWhole(later, unnamed).faults.map(({ kind }) => kind)).toEqual(["layoutOlder", "namesLost"]);
});
