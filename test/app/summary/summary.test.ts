import { department as report } from "../../../src/reports/department";
import { summaryColumns, summaryTies } from "../../../src/app/summary/columns";
import type { SummaryInput } from "../../../src/app/summary/input";
import { summaryWorkbook } from "../../../src/app/summary/summary";
import type { Department } from "../../../src/engine/summary/department";
import type { SheetSpec } from "../../../src/workbook/model";
import { departmentNamed, remark } from "../../engine/summary/departments";

const amounts = (grant: string) => ({
  ...Object.fromEntries(summaryColumns(report).map(({ id }) => [id, null])),
  "income.total": grant,
  "income.grant": grant,
});

const workbook = (departments: readonly Department[], more: Partial<SummaryInput> = {}) =>
  summaryWorkbook({ report, departments, unread: [], seed: "2022", drawn: 1, unit: "亿元", places: 1, ...more });

/** Rows of texts and figures, without those that are empty. */
const rowsOf = (sheets: readonly SheetSpec[], name: string): readonly (readonly unknown[])[] => {
  const cells = sheets.find((s) => s.name === name)?.cells ?? [];
  const rows = new Map<number, unknown[]>();
  for (const { row, value } of cells) if (value !== null) rows.set(row, [...(rows.get(row) ?? []), value]);
  return [...rows.values()];
};

test("the ties of the four tables are those that add and subtract", () => {
  const words = summaryTies(report).map(
    ({ whole, parts }) => `${whole} = ${parts.map((p) => (p.minus ? "−" : "+") + p.column).join(" ")}`,
  );
  expect(words).toEqual([
    "income.total = +income.carriedIn +income.grant +income.fund +income.nonTax +income.other",
    "spending.total = +spending.basic +spending.project",
    "spending.basic = +spending.personnel +spending.publicUse",
    "spending.yearBalance = +income.total −spending.total",
    "sangong.total = +sangong.reception +sangong.vehicleRunning +sangong.vehiclePurchase +sangong.abroad",
    "assets.total = +assets.inUse +assets.leased +assets.other",
  ]);
});

test("projects are listed department by department and added up; without any there is no such list", () => {
  const project = (name: string, spent: string, score: string) => ({
    ...{ name, budget: "10.1", spent, rate: "90" },
    ...{ score, grade: score === "" ? "" : "优秀" },
  });
  const { sheets } = workbook([
    departmentNamed("甲局", { projects: [project("甲一", "9.1", "96.5"), project("甲二", "", "")] }),
    departmentNamed("乙局"),
    departmentNamed("丙局", { projects: [project("丙一", "0.2", "90")] }),
  ]);
  const rows = rowsOf(sheets, "项目一览");
  expect(rows[1]).toEqual(["2 个部门报送了项目支出绩效自评表，共 3 个项目；还没有打分的写“—”。"]);
  expect(rows.slice(3)).toEqual([
    [1, "甲局", "甲一", 10.1, 9.1, 90, 96.5, "优秀"],
    [2, "甲局", "甲二", 10.1, 90, "—", ""],
    [3, "丙局", "丙一", 10.1, 0.2, 90, 90, "优秀"],
    ["", "合计（3 个项目）", "", 30.3, 9.3, "", ""],
  ]);
  expect(workbook([departmentNamed("乙局")]).sheets.map(({ name }) => name)).not.toContain("项目一览");
});

test("every file has its line: a department that handed in twice, and one that could not be read, are told", () => {
  const { sheets } = workbook(
    [departmentNamed("甲局", { selfScore: "98.5" }), departmentNamed("甲局", { file: "甲局(1).xlsx" })],
    { unread: [{ file: "丙.xls", outcome: "无法读取", problem: "这是旧版" }] },
  );
  const rows = rowsOf(sheets, "各部门一览");
  expect(rows[1]).toEqual([expect.stringMatching(/^收到 3 个文件：已审核 2 个，无法读取或未能审核 1 个/)]);
  expect(rows[2]).toEqual([expect.stringMatching(/^1 个部门重复报送，见备注；汇总时各只计入一份/)]);
  expect(rows[4]).toEqual([
    1,
    "甲局",
    "2021",
    "可以上报",
    98.5,
    "—",
    "",
    0,
    0,
    0,
    0,
    0,
    "重复报送（共 2 份），计入汇总",
    "甲局.xlsx",
  ]);
  expect(rows[5]).toContain("重复报送，没有计入汇总，计入的是 甲局.xlsx");
  expect(rows[6]).toEqual([3, "", "", "无法读取", "", "", "", "", "", "", "", "", "这是旧版", "丙.xls"]);
});

test("what is handed in twice by many departments takes one line above the list", () => {
  const names = ["甲局", "乙局", "丙局"];
  const { sheets } = workbook(
    names.flatMap((name) => [
      departmentNamed(name, { file: `${name}.docx`, fromWord: true }),
      departmentNamed(name, { file: `${name}.xlsx` }),
    ]),
  );
  const rows = rowsOf(sheets, "各部门一览");
  expect(sheets[0]?.freeze?.rows).toBe(4);
  expect(rows[2]).toEqual([expect.stringMatching(/^3 个部门重复报送/)]);
  expect(rows[4]).toContain("重复报送，没有计入汇总，计入的是 甲局.xlsx");
  expect(rows[5]).toContain("重复报送（共 2 份），计入汇总");
});

test("reports of other years have their line and are in no total", () => {
  const { sheets } = workbook([
    departmentNamed("甲局", { amounts: amounts("1") }),
    departmentNamed("乙局", { amounts: amounts("2") }),
    departmentNamed("丙局", { amounts: amounts("4"), year: "2020" }),
  ]);
  const rows = rowsOf(sheets, "各部门一览");
  expect(rows[0]).toEqual(["2021 年度部门整体支出绩效自评各部门一览"]);
  expect(rows[2]).toEqual(["1 个文件的评价年度不是 2021，没有计入汇总，见备注。"]);
  expect(rows.at(-1)).toContain("其他年度，没有计入汇总");
  expect(rowsOf(sheets, "汇总 收入")[0]?.[0]).toMatch(/^2021 年度汇总表：/);
  expect(rowsOf(sheets, "汇总 收入").at(-1)?.slice(0, 2)).toEqual(["合计（2 个部门）", 3]);
});

test("a table adds up its departments in cells that can be followed, and again in 亿元", () => {
  const { sheets } = workbook([
    departmentNamed("甲局", { amounts: amounts("7138.12") }),
    departmentNamed("乙局", { amounts: amounts("0.1") }),
    departmentNamed("丙局", { amounts: { ...amounts("0.2"), "income.fund": undefined } }),
  ]);
  const exact = sheets.find((s) => s.name === "汇总 收入");
  expect(exact?.cells.find((c) => c.row === 6 && c.col === 1)).toMatchObject({
    value: 7138.42,
    formula: "=SUM(B4:B6)",
  });
  expect(rowsOf(sheets, "汇总 收入")[1]).toEqual([expect.stringContaining("丙局“政府基金拨款”")]);
  expect(rowsOf(sheets, "汇总 收入")[5]).toEqual(["丙局", 0.2, 0.2, "读不出来"]);
  expect(rowsOf(sheets, "舍位 收入").at(-1)).toEqual(["合计（3 个部门）", 0.7, 0, 0.7, 0, 0, 0]);
});

test("figures that cannot be read are told on the sheet of their table, by name while they are few", () => {
  const unreadable = (...ids: readonly string[]) => ({
    amounts: { ...amounts("1"), ...Object.fromEntries(ids.map((id) => [id, undefined])) },
  });
  const all = summaryColumns(report).map(({ id }) => id);
  const one = workbook([departmentNamed("甲局", unreadable("income.fund"))]).sheets;
  expect(rowsOf(one, "汇总 收入")[1]?.[0]).toMatch(/没有计入的：甲局“政府基金拨款”。$/);
  expect(rowsOf(one, "汇总 支出")[1]?.[0]).not.toMatch(/没有计入/);
  const many = workbook(Array.from({ length: 12 }, (_, i) => departmentNamed(`${i} 局`, unreadable(...all)))).sheets;
  expect(rowsOf(many, "汇总 收入")[1]?.[0]).toMatch(
    /没有计入的：0 局 6 个、1 局 6 个、.*9 局 6 个等 12 个部门，共 72 个。$/,
  );
});

test("the distribution is drawn by the workbook itself, over the cells beside it", () => {
  const sheet = workbook([departmentNamed("甲局")]).sheets.find((s) => s.name === "得分分布");
  const [chart] = sheet?.charts ?? [];
  const labels = sheet?.cells.filter((c) => c.col === 0 && c.row >= (chart?.categories.row ?? 0)).map((c) => c.value);
  expect(labels?.slice(0, chart?.categories.rows)).toEqual(expect.arrayContaining(["90—100", "没有得分"]));
  expect(chart?.series.map((s) => s.name)).toEqual(["自评得分", "规则得分"]);
});

describe("退回意见", () => {
  const open = { remarks: [remark("一", "强制"), remark("二", "已说明")] };

  test("is a sheet for each department that has something to put right, and holds that alone", () => {
    const { sheets } = workbook([departmentNamed("甲局", open), departmentNamed("乙局")]);
    expect(sheets.map((s) => s.name).filter((n) => n.startsWith("退回"))).toEqual(["退回 甲局"]);
    expect(rowsOf(sheets, "退回 甲局").slice(3)).toEqual([
      [1, "强制", "收支情况!B7", "年度收入情况 · 合计", "合计与分项不符。", "编报说明"],
    ]);
  });

  test("has a name that Excel takes and no other sheet has", () => {
    const long = "某省某市某某区人民政府某某街道办事处综合行政执法大队（本级）";
    const names = [long, long, "甲[乙]:局", "'局'"].map((name) => departmentNamed(name, open));
    const sheets = workbook(names).sheets.map((s) => s.name);
    expect(new Set(sheets).size).toBe(sheets.length);
    expect(sheets.slice(-4)).toEqual([
      `退回 ${long}`.slice(0, 31),
      `${`退回 ${long}`.slice(0, 28)}(2)`,
      "退回 甲_乙__局",
      "退回 ’局’",
    ]);
  });

  test.each([
    ["某局\n（本级）", "退回 某局 （本级）"],
    ["某\u0000局\t\u2028", "退回 某 局 "],
    [`${"某".repeat(27)}𠮷局`, `退回 ${"某".repeat(27)}`],
    [`${"某".repeat(26)}𠮷局`, `退回 ${"某".repeat(26)}𠮷`],
  ])("no line break and no half of a character is in its name: %j", (name, sheet) => {
    expect(workbook([departmentNamed(name, open)]).sheets.at(-1)?.name).toBe(sheet);
  });
});

test("the draw states its seed, and the shared wording where it stands", () => {
  const text = "严格按照预算安排支出，专款专用，全年没有发生截留挪用的情况。";
  const said = { texts: [{ field: "结论", text }] };
  const { sheets } = workbook([departmentNamed("甲局", said), departmentNamed("乙局", said)]);
  expect(rowsOf(sheets, "抽查名单")[1]).toEqual([expect.stringContaining("种子“2022”")]);
  expect(rowsOf(sheets, "抽查名单")).toHaveLength(5);
  expect(rowsOf(sheets, "雷同文字").at(-1)).toEqual([1, text, 27, 2, "结论：甲局、乙局"]);
});
