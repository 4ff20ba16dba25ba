/** Two findings about rows that are titled alike: explaining one again keeps what was said of the other. */
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { createSession } from "../../../src/app/createSession";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { useExcel } from "../../support/excelHost";
import { sample } from "../../support/sample";

const { data, edition, self } = sample("corrected");
const UNIT = "某市工业和信息化局下属无线电监测";

/** Both names begin with the same sixteen characters, and both units have money left that the form does not explain. */
const renamed = (unit: string | null | undefined, i: number): string =>
  i < 2 ? `${i + 1}、${UNIT}${"一二"[i] ?? ""}站` : (unit ?? "");
const tables = ["income", "spending", "sangong", "assets"] as const;
const report = {
  ...data,
  ...Object.fromEntries(
    tables.map((key) => {
      const table = data[key];
      const rows = (table?.rows ?? []).map((row, i) => ({
        ...row,
        unit: renamed(row.unit, i).slice(2),
        ...(key === "spending" ? { cumulativeBalance: "100" } : {}),
      }));
      return [key, { ...table, rows }];
    }),
  ),
};

const excel = useExcel(() => standardWorkbook(department, report, edition, self).spec);

test("what was said of the other stays until that is explained again", async () => {
  const session = createSession(department, connectExcel(), () => "2022-03-20");
  const found = async () => (await session.check()).check.findings.filter((f) => f.rule === "结余.累计");
  const explainNext = async (reason: string): Promise<void> => {
    const next = (await found()).find(({ explanation }) => explanation === undefined);
    await session.explain({ key: next!.key, reason, by: "示例甲" });
    await excel.settle();
  };
  const reasons = async (): Promise<readonly string[]> =>
    ((await session.look())?.explanations ?? []).map((e) => `${e.reason} ${e.state}`);
  await explainNext("甲");
  await explainNext("乙");
  expect(await reasons()).toEqual(["甲 active", "乙 active"]);

  for (const finding of await found()) {
    const { sheet = "", address = "" } = finding.place ?? {};
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address.split("!")[1] ?? "").values = [[200]];
      await context.sync();
    });
  }
  await excel.settle();
  expect(await reasons()).toEqual(["甲 lapsed", "乙 lapsed"]);
  await explainNext("丙");
  expect(await reasons()).toEqual(["甲 lapsed", "乙 lapsed", "丙 active"]);
  await explainNext("丁");
  expect(await reasons()).toEqual(["丙 active", "丁 active"]);
});
