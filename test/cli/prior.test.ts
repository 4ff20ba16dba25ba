/**
 * new --prior: a new year's workbook that brings last year's figures along.
 * @drawn 3
 */
import { writeFile } from "node:fs/promises";
import { writeWorkbook } from "../../src/xlsx";
import { lastYearFile } from "../support/lastYear";
import { convertToXlsx } from "../support/libreoffice";
import { needs } from "../tools/needs";
import { refusedFiles } from "../xlsx/hostile";
import { rich } from "../xlsx/rich";
import { inFolder, ziping } from "./workplace";

type At = (name: string) => string;

const report = async (file: string): Promise<unknown> => JSON.parse((await ziping("read", file)).out) as unknown;
const after = (at: At, ...more: readonly string[]) =>
  ziping("new", at("2021.xlsx"), "--prior", at("2020.xlsx"), ...more);
const inFolderWith = (file: Promise<Uint8Array>, work: (at: At) => Promise<void>): Promise<void> =>
  inFolder(async (at) => {
    await writeFile(at("2020.xlsx"), await file);
    await work(at);
  });

test("year, department and 上年数 come from last year's workbook, and it is said what was taken", () =>
  inFolderWith(lastYearFile(), async (at) => {
    const { code, out, err } = await after(at);
    expect([code, out]).toEqual([0, ""]);
    const lines = err.split("\n");
    expect(lines.slice(0, 3)).toEqual([
      `已生成 ${at("2021.xlsx")}`,
      `从 ${at("2020.xlsx")}（2020年度）带入了`,
      "    部门（单位）整体支出绩效自评报告 · 部门（单位）名称：某市工业和信息化局",
    ]);
    expect(lines).toContain("    年度收入情况（万元） · 2 行：1、局机关；2、无线电监测站");
    expect(lines).toContain("    一、部门（单位）基本概况 · 实有人数（上年：82 人）：按本年末的人数填写");
    const figures = lines.indexOf("提取了 8 个上年数");
    expect(lines.slice(figures + 1, figures + 9)).toEqual([
      "    上年收入合计：7138.12 万元",
      "    上年支出合计：7125.61 万元",
      "    上年基本支出：2195.62 万元",
      "    上年项目支出：4929.99 万元",
      "    上年末累计结余：12.51 万元",
      "    上年末固定资产：7329.64 万元",
      "    上年决算数：25.87 万元",
      "    上年预算数：30 万元",
    ]);
    expect(await report(at("2021.xlsx"))).toMatchObject({
      cover: { year: "2021", department: "某市工业和信息化局", budgetCode: "示例-301001", reportDate: null },
      profile: { posts: "90", headcount: null },
      prior: {
        income: "7138.12",
        spending: "7125.61",
        basic: "2195.62",
        project: "4929.99",
        balance: "12.51",
        assets: "7329.64",
      },
      sangongBasis: { basis: "决算/决算", priorActual: "25.87", priorBudget: "30", currentBudget: null },
      income: { sum: { total: null }, rows: [{ unit: "1、局机关" }, { unit: "2、无线电监测站" }] },
    });
  }));

needs("soffice")(
  "last year's workbook as another program saved it gives the same",
  () =>
    inFolderWith(lastYearFile().then(convertToXlsx), async (at) => {
      expect((await after(at)).code).toBe(0);
      expect(await report(at("2021.xlsx"))).toMatchObject({
        prior: { income: "7138.12", balance: "12.51", assets: "7329.64" },
        sangongBasis: { priorActual: "25.87", priorBudget: "30" },
      });
    }),
  120_000,
);

test("what last year's workbook leaves open stays blank, and it is said why", () =>
  inFolderWith(
    lastYearFile((data) => ({
      sangongBasis: { ...data.sangongBasis, currentBudget: null },
      assets: { rows: [{ unit: "1、局机关", inUse: "约五千" }] },
    })),
    async (at) => {
      const { code, err } = await after(at);
      expect(code).toBe(0);
      expect(err).toContain("提取了 6 个上年数");
      expect(err).toContain(
        "没有提取 2 个，请自行填写\n    上年决算数（万元，由上年工作簿提取） · 上年末固定资产：上年工作簿的“固定资产情况（万元） · 1、局机关 · 在用固定资产”是约五千，不是可以识别的数\n    “三公”经费比较基数（万元） · 上年预算数：上年工作簿里是空的\n",
      );
      expect(await report(at("2021.xlsx"))).toMatchObject({
        prior: { assets: null },
        sangongBasis: { priorBudget: null },
      });
    },
  ));

test("a year that is written out is understood", () =>
  inFolderWith(lastYearFile(undefined, "２０２０年度"), async (at) => {
    expect((await after(at)).err).toContain("（2020年度）带入了");
  }));

test("another department is a mistake unless it is said to be a new name", () =>
  inFolderWith(lastYearFile(), async (at) => {
    expect(await after(at, "--unit", "某市工信局")).toEqual({
      code: 2,
      out: "",
      err: "没有生成工作簿：上年工作簿的部门是“某市工业和信息化局”，本报告的部门是“某市工信局”。请确认没有选错文件。确实是同一部门改了名称的，请加 --renamed。\n",
    });
    const { code, err } = await after(at, "--unit", "某市工信局", "--renamed");
    expect([code, err.includes("部门（单位）名称"), err.includes("预算编码")]).toEqual([0, false, true]);
    expect(await report(at("2021.xlsx"))).toMatchObject({
      cover: { department: "某市工信局" },
      prior: { income: "7138.12" },
    });
  }));

const mistakes: readonly (readonly [
  what: string,
  file: () => Promise<Uint8Array>,
  args: readonly string[],
  says: RegExp,
])[] = [
  [
    "another year than the one before",
    () => lastYearFile(),
    ["--year", "2022"],
    /本报告的评价年度是 2022，所选工作簿的评价年度是 2020。请选择评价年度为 2021 的工作簿。/,
  ],
  ["a workbook that does not say its year", () => lastYearFile(undefined, ""), [], /所选工作簿的评价年度是空的/],
  ["a workbook that is not ours", () => writeWorkbook(rich), [], /没有按上年新建：所选文件里没有自评表/],
  ["an .xls", async () => refusedFiles.find(({ what }) => what === "an .xls")!.file, [], /旧版 \.xls/],
  [
    "data that bring their own",
    () => lastYearFile(),
    ["--data", "a.json"],
    /--prior 不能和 --data 同用|--data 不能和 --prior 同用/,
  ],
  ["a sample", () => lastYearFile(), ["--sample"], /--prior 不能和 --sample 同用|--sample 不能和 --prior 同用/],
];
test.each(mistakes)("%s is refused, and no file is written", (_, file, args, says) =>
  inFolderWith(file(), async (at) => {
    const { code, out, err } = await after(at, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect((await ziping("read", at("2021.xlsx"))).err).toMatch(/找不到文件/);
  }),
);

test("a file that is not there is said", () =>
  inFolder(async (at) => {
    expect((await after(at)).err).toBe(`找不到文件 ${at("2020.xlsx")}。请检查路径和文件名。\n`);
  }));

test("a Word report of last year is made into a workbook first, and it is said how", () =>
  inFolder(async (at) => {
    await writeFile(at("2020.docx"), "");
    const { code, err } = await ziping("new", at("2021.xlsx"), "--prior", at("2020.docx"));
    expect(code).toBe(2);
    expect(err).toMatch(/是 Word 文档，--prior 要的是上年的工作簿[^]*ziping new 上年\.xlsx --from/);
  }));
