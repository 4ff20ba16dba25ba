/** In Excel, where sheets are read by their names: a form without any name on tabs whose titles say nothing. */
import { createSession } from "../../../src/app/createSession";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import type { WorkbookSpec } from "../../../src/workbook/model";
import { useExcel } from "../../support/excelHost";
import { sampleWorkbook } from "../../support/sample";

const session = () => createSession(department, connectExcel(), () => "2022-03-20");

describe("a form that has lost its names and the titles of its tabs", () => {
  const { sheets } = sampleWorkbook("corrected");
  const tabs = new Map(sheets.map(({ name }, i) => [name, `Sheet${i + 1}`]));
  const retitled: WorkbookSpec = {
    names: [],
    sheets: sheets.map((sheet) => ({ ...sheet, name: tabs.get(sheet.name) ?? "" })),
  };
  const excel = useExcel(() => retitled);

  test("is known again when the pane is opened, and by 全审: the loss is one fault", async () => {
    const pane = session();
    expect((await pane.look())?.faults.map(({ what }) => what)).toEqual([expect.stringContaining("名称")]);
    const { check } = await pane.check();
    expect(check.findings.map(({ rule, outcome }) => [rule, outcome])).toContainEqual(["结构.名称补齐", "notice"]);
    expect(check.findings.filter(({ outcome }) => outcome !== "notice")).toEqual([]);
    await excel.settle();
  });

  test("its tabs are looked at once when the pane is opened", async () => {
    await session().look();
    expect(excel.syncs()).toBe(4);
    await excel.settle();
  });
});

describe("somebody else's workbook", () => {
  const blank = { columnWidths: [], rowHeights: new Map<number, number>(), merges: [], validations: [] };
  const foreign = (count: number): WorkbookSpec => ({
    names: [],
    sheets: Array.from({ length: count }, (_, i) => ({
      ...blank,
      name: `台账${i + 1}`,
      cells: [{ row: 0, col: 0, value: "收入合计" }],
    })),
  });

  describe("of few tabs", () => {
    const excel = useExcel(() => foreign(3));

    test("is opened without a look at any cell", async () => {
      expect(await session().look()).toBeUndefined();
      expect(excel.syncs()).toBe(1);
    });
  });

  describe("of many tabs", () => {
    const excel = useExcel(() => foreign(60));

    test("takes one round trip more when it is opened, and is not ours", async () => {
      expect(await session().look()).toBeUndefined();
      expect(excel.syncs()).toBe(2);
      await expect(session().check()).rejects.toThrow("没有自评表");
    });
  });
});
