/**
 * 恢复表样, through the real client: told first, put back in few round trips, everything typed kept.
 * @drawn 1
 */
import { createSession } from "../../../src/app/createSession";
import { sampleKinds, sampleWorkbook } from "../../support/sample";
import type { Session } from "../../../src/app/session";
import type { CheckView } from "../../../src/app/views/check";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import type { WorkbookSpec } from "../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;
afterEach(() => excel.close());

const open = async (spec: WorkbookSpec): Promise<Session> => {
  excel = await openExcel(spec);
  return createSession(department, connectExcel());
};

/** What pasting from another sheet does to a block. */
const spoil = (sheet: string, address: string, spoilt: (range: Excel.Range) => void): Promise<void> =>
  Excel.run(async (context) => {
    spoilt(context.workbook.worksheets.getItem(sheet).getRange(address));
    await context.sync();
  });

const pasteOver = (range: Excel.Range): void => {
  range.format.font.name = "Arial";
  range.format.font.bold = true;
  range.format.font.color = "#FF0000";
  range.format.fill.color = "#FFFF00";
  range.format.horizontalAlignment = "Left";
  range.numberFormat = [["0"]];
  range.format.borders.getItem("EdgeTop").style = "None";
  range.format.borders.getItem("EdgeBottom").style = "None";
  range.format.borders.getItem("EdgeRight").style = "Double";
  range.dataValidation.clear();
};

const figures = async (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("收支情况").getRange("A1:H40").load("values");
    await context.sync();
    return range.values;
  });

test.each(sampleKinds)("nothing is changed where nothing is wrong: the %s sample", async (kind) => {
  const session = await open(sampleWorkbook(kind));
  excel.reset();
  expect(await session.lookChanges()).toEqual([]);
  expect(excel.syncs()).toBeLessThanOrEqual(3);
  expect(excel.writes()).toBe(0);
  await session.restoreLook([], []);
  expect(excel.writes()).toBe(0);
});

describe("a block pasted with somebody else's formats", () => {
  test("is told cell by cell and kind by kind", async () => {
    const session = await open(sampleWorkbook("corrected"));
    await spoil("收支情况", "D6", pasteOver);
    expect(await session.lookChanges()).toEqual([
      {
        sheet: "收支情况",
        lines: [
          "字体：D6",
          "对齐：D6",
          "底色：D6",
          "数字格式：D6",
          expect.stringMatching(/^边框：.*D6/),
          "填写提示和限制：1 处",
        ],
      },
    ]);
  });

  test("gets the form's look back in few round trips, and keeps every figure", async () => {
    const session = await open(sampleWorkbook("corrected"));
    await spoil("收支情况", "B5:F8", (range) => {
      range.format.font.name = "Arial";
      range.format.fill.color = "#FFFF00";
      range.format.columnWidth = 30;
    });
    await spoil("收支情况", "D6", pasteOver);
    const before = await figures();
    const shown = await session.lookChanges();
    expect(shown[0]?.lines).toEqual(expect.arrayContaining(["列宽：5 列"]));
    excel.reset();
    await session.restoreLook(shown, ["收支情况"]);
    expect(excel.syncs()).toBeLessThanOrEqual(6);
    expect(await session.lookChanges()).toEqual([]);
    expect(await figures()).toEqual(before);
  });

  test("is left as it is when something has changed since it was shown", async () => {
    const session = await open(sampleWorkbook("corrected"));
    await spoil("收支情况", "D6", pasteOver);
    const shown = await session.lookChanges();
    await spoil("收支情况", "D7", pasteOver);
    excel.reset();
    await expect(session.restoreLook(shown, ["收支情况"])).rejects.toMatchObject({ code: "unsupported" });
    expect(excel.writes()).toBe(0);
  });
});

test("formulas that figures were pasted over come back, and a figure pasted as text becomes the figure", async () => {
  const session = await open(sampleWorkbook("corrected"));
  await excel.host.person.type("收支情况!B6", 7138.12);
  await spoil("收支情况", "D6", (range) => {
    range.numberFormat = [["@"]];
  });
  await excel.host.person.type("收支情况!D6", "2,499.60");
  const [change] = await session.lookChanges();
  expect(change?.lines).toEqual([
    "数字格式：D6",
    "收支情况!B6 恢复公式",
    "收支情况!D6 文本“2,499.60”改为数字 2499.6 万元",
  ]);
  await session.restoreLook([change!], ["收支情况"]);
  await excel.settle();
  expect(await session.lookChanges()).toEqual([]);
  expect((await session.check()).check.verdict).toBe("可以上报");
});

test("what nobody sees in names and days goes at once, and stays in paragraphs", async () => {
  const session = await open(sampleWorkbook("corrected"));
  await excel.host.person.type("封面!C4", "某市工业和信息化局\u00a0");
  await excel.host.person.type("收支情况!A6", "1、局机关\u200b");
  await excel.host.person.type("基本概况!B4", "一、负责工业\u200b运行监测。");
  const unseen = (view: CheckView): number => view.findings.filter(({ rule }) => rule === "数值.看不见的字符").length;
  expect(unseen((await session.check()).check)).toBe(2);
  const shown = await session.lookChanges();
  expect(shown.map(({ lines }) => lines)).toEqual([
    ["封面!C4 “某市工业和信息化局”去掉看不见的字符（不间断空格）"],
    ["收支情况!A6 “1、局机关”去掉看不见的字符（零宽字符）"],
  ]);
  await session.restoreLook(
    shown,
    shown.map(({ sheet }) => sheet),
  );
  await excel.settle();
  expect(await session.lookChanges()).toEqual([]);
  expect(unseen((await session.check()).check)).toBe(0);
});

test("only the sheets that were chosen are touched, and rows that were inserted move with what they hold", async () => {
  const session = await open(sampleWorkbook("corrected"));
  await excel.host.person.activate("收支情况");
  await excel.host.person.insert("收支情况!1:1");
  await spoil("收支情况", "D7", pasteOver);
  await spoil("基本概况", "B2", pasteOver);
  const shown = await session.lookChanges();
  expect(shown.map(({ sheet }) => sheet)).toEqual(["基本概况", "收支情况"]);
  expect(shown[1]?.lines[0]).toBe("字体：D7");
  await session.restoreLook(
    shown.filter(({ sheet }) => sheet === "收支情况"),
    ["收支情况"],
  );
  expect((await session.lookChanges()).map(({ sheet }) => sheet)).toEqual(["基本概况"]);
});
