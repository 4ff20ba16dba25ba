/** The whole form with texts as long as real ones: laid out with them, and typed into a blank form by an officer. */
import { createSession } from "../../src/app/createSession";
import { editionById } from "../../src/app/standard/editions";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { fieldsOf } from "../../src/engine/schema/lookup";
import { blockName, cellName } from "../../src/engine/schema/names";
import { connectExcel } from "../../src/excel";
import { fromUniver } from "../../src/host/snapshot/fromUniver";
import { department } from "../../src/reports/department";
import { freshReport } from "../../src/reports/department/fresh";
import { cellAddress, parseRef } from "../../src/workbook/address";
import { writeWorkbook } from "../../src/xlsx";
import { openExcel, type TestExcel } from "./excelHost";
import { sample } from "./sample";

const SENTENCE = "负责全市预算单位的绩效管理工作，组织完成年度自评，预算执行率为91.11%；群众满意度95.2%。";

const textOf = (length: number, title: string): string => (title + SENTENCE.repeat(50)).slice(0, length - 2) + "完。";

const paragraphs = Object.entries(fieldsOf(department.schema.sectionOf("prose")));
const prose = Object.fromEntries(paragraphs.map(([key], i) => [key, textOf(200 + 54 * i, `段落${i}：`)]));
const duties = textOf(1200, "职能：");
const tasks = Array.from({ length: 24 }, (_, i) => ({ no: String(i + 1), task: textOf(90 + 12 * i, `任务${i}：`) }));
const goals = Array.from({ length: 15 }, (_, i) => ({
  no: String(i + 1),
  expected: textOf(60 + 10 * i, `目标${i}：`),
  actual: textOf(80 + 14 * i, `完成${i}：`),
}));
const indicators = Array.from({ length: 24 }, (_, i) => ({
  group: "产出目标",
  kind: "数量指标",
  target: textOf(40 + 3 * i, `指标值${i}：`),
  actual: textOf(30 + 2 * i, `达到${i}：`),
}));

export const LONG_TEXTS: readonly string[] = [
  duties,
  ...Object.values(prose),
  ...tasks.map((t) => t.task),
  ...goals.flatMap((g) => [g.expected, g.actual]),
  ...indicators.flatMap((g) => [g.target, g.actual]),
];

export const EDITION = "yueyang-2021";

export const laidOutWithThem = (): Promise<Uint8Array> => {
  const { data, self } = sample("corrected");
  const profile = { ...data.profile, duties };
  const lists = { tasks: { rows: tasks }, goals: { rows: goals }, indicators: { rows: indicators } };
  const filled = { ...data, prose, profile, ...lists };
  return writeWorkbook(standardWorkbook(department, filled, EDITION, self).spec);
};

const placeOf = ({ host }: TestExcel, name: string) =>
  parseRef(fromUniver(host.save()).names.find((n) => n.name === name)?.ref ?? "")!;

const typeField = async (excel: TestExcel, section: string, key: string, text: string): Promise<void> => {
  const declared = department.schema.sectionOf(section);
  const { sheet, area } = placeOf(excel, cellName(declared, fieldsOf(declared)[key]!));
  await excel.host.person.type(`${sheet}!${cellAddress(area.row, area.col)}`, text);
};

/** Rows that the list lacks are inserted above its end row; the cells of each column are pasted. */
const fillList = async (excel: TestExcel, key: string, rows: readonly Readonly<Record<string, string>>[]) => {
  const section = department.schema.sectionOf(key);
  const { sheet, area } = placeOf(excel, blockName(section));
  const end = area.row + area.rows;
  const missing = rows.length - (area.rows - 1);
  await excel.host.person.insert(`${sheet}!${end}:${end + missing - 1}`);
  let col = area.col;
  for (const [column, { span = 1 }] of Object.entries(fieldsOf(section))) {
    const cells = rows.map((row) => [row[column] ?? null]);
    await excel.host.person.paste(`${sheet}!${cellAddress(area.row, col)}`, cells);
    col += span;
  }
};

/** With 调整行高 and 打印前清除标记 at the end, as the guide says. */
export const typedIntoBlank = async (): Promise<Uint8Array> => {
  const fresh = freshReport("2021", "某市某局", editionById(department, EDITION));
  const excel = await openExcel(standardWorkbook(department, fresh, EDITION).spec);
  try {
    const session = createSession(department, connectExcel());
    for (const [key, text] of Object.entries(prose)) await typeField(excel, "prose", key, text);
    await typeField(excel, "profile", "duties", duties);
    await fillList(excel, "tasks", tasks);
    await fillList(excel, "goals", goals);
    await fillList(excel, "indicators", indicators);
    await session.fitRows();
    await session.prepareToPrint();
    return await writeWorkbook(fromUniver(excel.host.save()));
  } finally {
    await excel.close();
  }
};
