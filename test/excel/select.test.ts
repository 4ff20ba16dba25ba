import { connectExcel } from "../../src/excel";
import { useExcel } from "../support/excelHost";
import { INCOME, sampleSpec } from "./support/sample";

const excel = useExcel();

const selected = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });

describe("going to cells", () => {
  it("brings their sheet to the front and selects them", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    await workbook.select(INCOME, { row: 3, col: 1, rows: 2, cols: 2 });
    expect(await selected()).toBe(`${INCOME}!B4:C5`);
  });

  it("shows a hidden sheet when it is asked for once more, having said that this ends what can be undone", async () => {
    const workbook = connectExcel();
    await workbook.install(sampleSpec(2));
    const go = (): Promise<void> => workbook.select("参数", { row: 0, col: 0, rows: 1, cols: 1 });
    excel.reset();
    await expect(go()).rejects.toMatchObject({
      code: "hidden",
      why: "工作表“参数”已隐藏，显示它以后 Excel 不能再撤销（Ctrl+Z）之前的修改",
    });
    expect(excel.writes()).toBe(0);
    await go();
    expect(await selected()).toBe("参数!A1");
  });

  it("names the sheet that is missing", async () => {
    await expect(connectExcel().select("没有", { row: 0, col: 0, rows: 1, cols: 1 })).rejects.toMatchObject({
      code: "missing",
      why: "找不到工作表“没有”",
    });
  });

  it("asks for our window when another workbook is in front, and never for a repair", async () => {
    excel.host.conditions.behind = true;
    await expect(connectExcel().select("Sheet1", { row: 0, col: 0, rows: 1, cols: 1 })).rejects.toMatchObject({
      code: "inactive",
      next: "请先点一下本工作簿的单元格，再试一次。",
    });
  });

  it.each(["Worksheet.Activate", "Range.Select"])(
    "asks for our window when another workbook is in front and %s fails",
    async (member) => {
      excel.host.faults.failMember(member, {
        code: member === "Range.Select" ? "InvalidSelection" : "GeneralException",
      });
      await expect(connectExcel().select("Sheet1", { row: 0, col: 0, rows: 1, cols: 1 })).rejects.toMatchObject({
        code: "inactive",
      });
    },
  );
});
