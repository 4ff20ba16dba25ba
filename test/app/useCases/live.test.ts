/**
 * What a person does in the grid while the pane is open: the check follows by itself, reads only, and ends in the right state.
 * @drawn 2
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import type { CheckView } from "../../../src/app/views/check";
import type { Session } from "../../../src/app/session";
import type { StructureFault } from "../../../src/app/views/structure";
import { connectExcel } from "../../../src/excel";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;
let session: Session;
let views: CheckView[];
let faults: (readonly StructureFault[])[];
let failures: unknown[];
let stop: () => Promise<void>;

beforeEach(async () => {
  excel = await openExcel(sampleWorkbook("corrected"));
  session = createSession(department, connectExcel(), () => "2022-03-20");
  views = [];
  faults = [];
  failures = [];
  await session.check();
  stop = await session.onLive(
    (view) => {
      views.push(view.check);
      faults.push(view.faults);
    },
    (error) => failures.push(error),
  );
});

afterEach(async () => {
  await stop();
  expect(failures).toEqual([]);
  await excel.settle();
  await excel.close();
});

const rulesNow = (): readonly string[] => [
  ...new Set((views.at(-1)?.findings ?? []).filter((f) => f.level === "强制").map((f) => f.rule)),
];

/** Until the pause after the edit has passed and the check has answered. */
const followed = async (count: number): Promise<void> => {
  for (let wait = 0; wait < 100 && views.length < count; wait++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await excel.settle();
  expect(views.length).toBeGreaterThanOrEqual(count);
};

test("typing a figure over a formula is followed at once, with nothing written", async () => {
  await excel.settle();
  excel.reset();
  await excel.host.person.type("收支情况!B6", 7000);
  await followed(1);
  expect(rulesNow()).toContain("勾稽.收入.合计");
  expect(excel.writes()).toBe(0);
});

test("undo brings the verdict back", async () => {
  await excel.host.person.type("收支情况!B6", 7000);
  await followed(1);
  await excel.host.person.undo();
  await excel.settle();
  expect((await session.check()).check.verdict).toBe("可以上报");
});

test("a paste over several cells is one edit", async () => {
  await excel.host.person.paste("收支情况!C6", [[4000, 3000]]);
  await followed(1);
  expect(views).toHaveLength(1);
  expect(views[0]?.verdict).toBe("不能上报");
});

test("a row inserted just above the end row is a new unit, and deleting it again leaves nothing behind", async () => {
  await excel.host.person.activate("收支情况");
  await excel.host.person.insert("收支情况!8:8");
  await excel.host.person.type("收支情况!A8", "3、中小企业服务中心");
  await excel.host.person.type("收支情况!D8", 10);
  await followed(1);
  const view = (await session.check()).check;
  expect(view.findings.map((f) => f.rule)).toContain("机构.一致");
  await excel.host.person.delete("收支情况!8:8");
  await excel.settle();
  expect((await session.check()).check.findings.map((f) => `${f.place?.address ?? ""} ${f.message}`)).toEqual([]);
});

test("an edit in a workbook whose form was taken away is told, not passed over", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    worksheets.load("items");
    names.load("items");
    await context.sync();
    for (const name of names.items) name.delete();
    worksheets.add("备忘").activate();
    for (const sheet of worksheets.items) sheet.visibility = Excel.SheetVisibility.visible;
    for (const sheet of worksheets.items) sheet.delete();
    await context.sync();
  });
  await excel.host.person.type("备忘!C6", 1);
  for (let wait = 0; wait < 100 && failures.length === 0; wait++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(failures.splice(0)).toEqual([expect.objectContaining({ code: "notOurs" })]);
});

test("a deleted layout name is told as a fault beside the findings", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.getItem("自评.版式").delete();
    await context.sync();
  });
  await excel.host.person.type("收支情况!C6", 1);
  await followed(1);
  expect(faults.at(-1)?.map((fault) => fault.what)).toEqual(["1 个名称不见了或失去了引用，各栏已按标题认出"]);
});
