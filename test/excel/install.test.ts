/** @drawn 6 */
import { connectExcel } from "../../src/excel";
import { openExcel, useExcel } from "../support/excelHost";
import { COVER, FIRST_UNIT, INCOME, sampleSpec } from "./support/sample";

const excel = useExcel();

describe("installing into an empty workbook", () => {
  it.each([1, 200])("takes three round trips for %i units", async (units) => {
    await connectExcel().install(sampleSpec(units));
    expect(excel.syncs()).toBe(3);
  });

  it("takes two after the structure was looked at", async () => {
    const workbook = connectExcel();
    await workbook.structure();
    excel.reset();
    await workbook.install(sampleSpec(3));
    expect(excel.syncs()).toBe(2);
  });

  it("asks for no more with 200 units than with 2, apart from the pieces that the client cuts large blocks into", async () => {
    const writes = async (units: number): Promise<object> => {
      const fresh = await openExcel();
      await connectExcel().install(sampleSpec(units));
      const asked = Object.entries(fresh.writesByMember()).filter(
        ([member]) => !/^Range\.(Values|Formulas|NumberFormat)$/.test(member),
      );
      await fresh.close();
      return Object.fromEntries(asked);
    };
    expect(await writes(200)).toEqual(await writes(2));
  });

  it("writes what the specification says, and reads it back as it was", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    const found = await workbook.read([COVER, INCOME]);
    const [cover, income] = [COVER, INCOME].map((name) => found.sheets.find((sheet) => sheet.name === name));
    expect(cover?.cells.map((row) => row.map(({ value }) => value))).toEqual([
      ["部门整体支出绩效自评报告", null],
      ["预算编码", "001301"],
      ["评价年度", "2021"],
      ["说明", "=不是公式"],
    ]);
    expect(cover?.cells.flat().some(({ formula }) => formula !== undefined)).toBe(false);
    expect(income?.cells[FIRST_UNIT + 2]).toEqual([
      { value: "汇总" },
      { value: 2, formula: "=SUM(B4:B5)" },
      { value: 1, formula: "=SUM(C4:C5)" },
      { value: 1, formula: "=SUM(D4:D5)" },
    ]);
    expect(found.names).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "自评.年度", comment: "评价年度" }),
        expect.objectContaining({ name: "自评.版式", ref: '"1"', hidden: true }),
      ]),
    );
  });

  it("lets formulas use names and sheets that come with them", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    const { sheets } = await workbook.read(["参数"]);
    expect(sheets.find(({ name }) => name === "参数")).toMatchObject({
      visibility: "hidden",
      cells: [[{ value: 4, formula: "=自评.收入.合计*2" }]],
    });
  });

  it("lays formats, sizes, panes, validation and paper over it", async () => {
    await connectExcel().install(sampleSpec(3));
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(INCOME).load("showGridlines");
      const cover = context.workbook.worksheets.getItem(COVER).load("showGridlines,tabColor");
      const amount = sheet
        .getRange("C4")
        .load(
          "numberFormat,format/horizontalAlignment,format/font/name,format/rowHeight,format/columnWidth,format/protection/locked",
        );
      const title = sheet.getRange("A1").load("format/fill/color,format/font/bold");
      const top = amount.format.borders.getItem("EdgeTop").load("style,color");
      const rule = amount.dataValidation.load("rule,errorAlert");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const { pageLayout } = sheet;
      pageLayout.load("orientation,zoom,paperSize,topMargin,headersFooters/defaultForAllPages/centerFooter");
      const [printed, titles] = [
        pageLayout.getPrintAreaOrNullObject().load("address"),
        pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      ];
      const breaks = sheet.horizontalPageBreaks.load("items/columnIndex");
      await context.sync();
      return { sheet, cover, amount, title, top, rule, frozen, pageLayout, printed, titles, breaks };
    });
    expect(seen.amount.numberFormat).toEqual([["#,##0.00"]]);
    expect(seen.amount.format.toJSON()).toMatchObject({
      horizontalAlignment: "Right",
      rowHeight: 22,
      columnWidth: 66.75,
      font: { name: "宋体" },
      protection: { locked: false },
    });
    expect(seen.title.format.toJSON()).toMatchObject({ fill: { color: "#DCE6F1" }, font: { bold: true } });
    expect(seen.top.toJSON()).toMatchObject({ style: "Continuous", color: "#000000" });
    expect(seen.rule.rule).toEqual({ decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } });
    expect(seen.rule.errorAlert).toMatchObject({ message: "请填数字。", style: "Stop" });
    expect(seen.frozen.address).toContain("A1:A3");
    expect(seen.pageLayout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      topMargin: 50,
      zoom: { horizontalFitToPages: 1 },
    });
    expect(seen.pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe("第 &P 页");
    expect(seen.printed.address).toContain("A1:D7");
    expect(seen.titles.address).toContain("2:3");
    expect(seen.breaks.items).toHaveLength(1);
    expect([seen.cover.showGridlines, seen.cover.tabColor]).toEqual([false, "#C00000"]);
  });
});

describe("an installation that is watched", () => {
  const watching = (cancelAt = -1) => {
    const seen: string[] = [];
    const onSheet = (name: string, before: number, all: number): void => void seen.push(`${name} ${before}/${all}`);
    return { seen, watch: { onSheet, isCancelled: () => seen.length === cancelAt } };
  };
  const visible = async (): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name,items/visibility");
      await context.sync();
      return sheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
    });

  it("tells each sheet, shows none before all are there, and makes the same workbook", async () => {
    const workbook = connectExcel();
    const seen: (readonly string[])[] = [];
    const watch = { onSheet: (name: string) => void seen.push([name]), isCancelled: () => false };
    await workbook.structure();
    excel.reset();
    expect(await workbook.install(sampleSpec(2), watch)).toBe(true);
    expect(excel.syncs()).toBe(5);
    expect(seen.flat()).toEqual([COVER, INCOME, "参数"]);
    expect(await visible()).toEqual(["Sheet1", COVER, INCOME]);
    const watched = await workbook.read([COVER, INCOME, "参数"]);
    const other = await openExcel();
    await connectExcel().install(sampleSpec(2));
    const atOnce = await connectExcel().read([COVER, INCOME, "参数"]);
    await other.close();
    expect(watched).toEqual(atOnce);
  });

  it.each([1, 2, 3])("cancelled at sheet %i leaves the workbook as it was", async (at) => {
    const workbook = connectExcel();
    const { watch } = watching(at);
    expect(await workbook.install(sampleSpec(2), watch)).toBe(false);
    expect(await visible()).toEqual(["Sheet1"]);
    expect(await connectExcel().structure()).toEqual({ names: [], sheetNames: ["Sheet1"] });
    expect(await workbook.install(sampleSpec(2))).toBe(true);
    expect(await visible()).toEqual(["Sheet1", COVER, INCOME]);
  });

  it("broken off at a sheet shows nothing half-built, and completes at the next try", async () => {
    const workbook = connectExcel();
    const { watch } = watching();
    excel.host.faults.failMember("Range.Merge", { code: "GeneralException" });
    await expect(workbook.install(sampleSpec(2), watch)).rejects.toMatchObject({ code: "host" });
    expect(await visible()).toEqual(["Sheet1"]);
    expect((await connectExcel().structure()).sheetNames).toEqual(["Sheet1"]);
    expect(await connectExcel().install(sampleSpec(2), watching().watch)).toBe(true);
    expect(await visible()).toEqual(["Sheet1", COVER, INCOME]);
  });
});

describe("installing where something is already", () => {
  it("leaves every other sheet alone", async () => {
    await excel.host.person.paste("Sheet1!A1", [
      ["我的数据", 1],
      ["=B1*2", "x"],
    ]);
    await connectExcel().install(sampleSpec(2));
    const { sheets } = await connectExcel().read(["Sheet1"]);
    expect(sheets.find(({ name }) => name === "Sheet1")?.cells).toEqual([
      [{ value: "我的数据" }, { value: 1 }],
      [{ value: 2, formula: "=B1*2" }, { value: "x" }],
    ]);
  });

  it("does nothing the second time, and loses nothing that was typed", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    await excel.host.person.type(`'${INCOME}'!C4`, 88.5);
    const before = await workbook.read([COVER, INCOME]);
    excel.reset();
    await workbook.install(sampleSpec(2));
    expect(excel.writes()).toBe(0);
    expect(await workbook.read([COVER, INCOME])).toEqual(before);
  });

  it("reports a name that belongs to somebody else before anything is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add("自评.收入", "=Sheet1!$A$1");
      await context.sync();
    });
    excel.reset();
    await expect(connectExcel().install(sampleSpec(2))).rejects.toMatchObject({
      code: "nameTaken",
      why: expect.stringContaining("自评.收入") as string,
    });
    expect(excel.writes()).toBe(0);
  });

  it("adds a sheet that went missing, and points its broken names into it", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(COVER).delete();
      await context.sync();
    });
    await workbook.install(sampleSpec(2));
    const { names } = await workbook.read([]);
    expect(names.find(({ name }) => name === "自评.年度")?.ref).toMatch(/封面'?!\$B\$3$/);
  });
});

/** Excel on the web. */
describe("where names take no text in quotation marks", () => {
  beforeEach(() => {
    excel.host.conditions.refusesTextNames = true;
  });

  it("an installation completes, and its names read as anywhere else", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    const { names } = await connectExcel().structure();
    expect(names).toContainEqual({ name: "自评.版式", ref: '"1"', hidden: true });
    expect(names.map(({ name }) => name).sort()).toEqual(["自评.年度", "自评.收入", "自评.收入.合计", "自评.版式"]);
    excel.reset();
    await connectExcel().install(sampleSpec(2));
    expect(excel.writes()).toBe(0);
  });

  it("one that broke off looks like none, and completes at the next try", async () => {
    const workbook = connectExcel();
    excel.host.faults.failMember("Range.Merge", { code: "GeneralException" });
    await expect(workbook.install(sampleSpec(2))).rejects.toMatchObject({ code: "host" });
    expect((await connectExcel().structure()).sheetNames).toEqual(["Sheet1"]);
    await connectExcel().install(sampleSpec(2));
    expect((await connectExcel().structure()).sheetNames).toEqual(["Sheet1", COVER, INCOME, "参数"]);
  });

  it("a name that holds text is put right", async () => {
    const workbook = connectExcel();
    await workbook.setNames([{ name: "自评.版式", ref: '"2"', hidden: true }]);
    await workbook.setNames([{ name: "自评.版式", ref: '"3"', hidden: true }]);
    expect((await workbook.structure()).names).toEqual([{ name: "自评.版式", ref: '"3"', hidden: true }]);
  });
});

describe("where no printer is installed", () => {
  beforeEach(() => {
    excel.host.conditions.noPrinter = true;
  });

  it("everything stands but the paper, in few round trips for any number of sheets", async () => {
    await connectExcel().install(sampleSpec(2));
    expect(excel.syncs()).toBeLessThan(60);
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(INCOME).load("showGridlines");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const { pageLayout } = sheet;
      pageLayout.load("orientation");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [frozen.address, printed.address, pageLayout.orientation, front.name];
    });
    expect(seen).toEqual([`${INCOME}!A1:A3`, `${INCOME}!A1:D6`, "Portrait", COVER]);
    excel.reset();
    await connectExcel().install(sampleSpec(2));
    expect(excel.writes()).toBe(0);
  });
});

describe("while another workbook is in front", () => {
  it("nothing is installed, the sentence says what to do, and the next try completes", async () => {
    const workbook = connectExcel();
    excel.host.conditions.behind = true;
    await expect(workbook.install(sampleSpec(2))).rejects.toMatchObject({
      code: "inactive",
      next: "请先点一下本工作簿的单元格，再试一次。",
    });
    expect((await workbook.structure()).names).toEqual([]);
    excel.host.conditions.behind = false;
    await workbook.install(sampleSpec(2));
    expect((await workbook.structure()).sheetNames).toEqual(["Sheet1", COVER, INCOME, "参数"]);
  });
});
