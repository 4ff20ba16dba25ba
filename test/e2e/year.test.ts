import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { department, departmentWith } from "../../src/reports/department";
import { sectionsOfProjects } from "../../src/reports/project/data";
import { defaultEdition } from "../../src/app/standard/editions";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { overlaid } from "../../src/engine/report/data";
import { freshReport } from "../../src/reports/department/fresh";
import { writeWorkbook } from "../../src/xlsx";
import type { ProjectData } from "../../src/reports/project/form";
import { dataOfProject, twelveProjects, type MadeProject } from "../support/twelveProjects";
import { checked, OWN_SCORES, OWN_TEXTS, ownYear, yearBefore } from "../support/aYear";
import { needs } from "../tools/needs";
import { eventually } from "./support/eventually";
import { fill, paste, placeOf, valueOf, type Row } from "./support/form";
import { fillNew, fillResults } from "./support/projects";
import { Workbench } from "./support/workbench";

/** All but one were there last year. */
const NEW = "林业科技推广";
const copied = twelveProjects.filter(({ name }) => name !== NEW);
const lastYears = (project: MadeProject): ProjectData => {
  const data = dataOfProject(project);
  return { ...data, head: { ...data.head, year: "2020" } };
};

/** A year from nothing to paper: no sample, every figure typed, pasted or taken over. Each step begins where the one before ended. */
describe("A year in a browser", () => {
  const step = needs("chromium");
  let opened: Promise<Workbench> | undefined;
  let folder = "";
  const open = (): Promise<Workbench> => (opened ??= Workbench.open());

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "ziping-e2e-"));
    const { spec } = standardWorkbook(
      departmentWith(copied.map((_, i) => i + 1)),
      {
        ...overlaid(freshReport("2020", ownYear.cover.department, defaultEdition(department)), yearBefore),
        ...sectionsOfProjects({ whole: {}, each: copied.map(lastYears) }),
      },
      "yueyang-2021",
    );
    await writeFile(path.join(folder, "2020.xlsx"), await writeWorkbook(spec));
  });

  afterAll(async () => {
    await (await opened)?.close();
    await rm(folder, { recursive: true });
  });

  const guide = async (): Promise<string> => {
    const workbench = await open();
    await workbench.screen("总览");
    return workbench.inPane.getByRole("region", { name: "填报步骤" }).innerText();
  };

  step("begins with an empty workbook and installs a blank form", async () => {
    const workbench = await open();
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.pageButton("新建").click();
    await workbench.documentIs("新建.xlsx");
    await workbench.inPane.getByRole("textbox", { name: /部门（单位）名称/ }).fill(ownYear.cover.department);
    await workbench.inPane.getByRole("textbox", { name: /评价年度/ }).fill("2021");
    await workbench.button("安装自评表").click();
    await workbench.inPane.getByRole("tab", { name: "总览" }).waitFor({ timeout: 180_000 });
    expect(await guide()).toMatch(/封面[^]*差 3 处[^]*报告综述[^]*差 12 处/);
  });

  step("fills in the cover from the first blank on, and is told how much is left", async () => {
    const workbench = await open();
    await workbench.button("去填第一处空白").click();
    await eventually(() => workbench.selected(), await placeOf(workbench, "自评.封面.预算编码"));
    await fill(workbench, "自评.封面.预算编码", ownYear.cover.budgetCode);
    await fill(workbench, "自评.封面.报告日期", ownYear.cover.reportDate);
    await fill(workbench, "自评.封面.制表机关", ownYear.cover.issuer);
    await workbench.said(/填报中，还差 \d+ 处/);
    expect(await workbench.verdict()).not.toContain("不能上报");
    await eventually(async () => /封面\s*已填完/.test(await guide()), true);
  });

  step("describes the department and its work", async () => {
    const workbench = await open();
    const { profile, tasks } = ownYear;
    await fill(workbench, "自评.概况.联系人", profile.contact);
    await fill(workbench, "自评.概况.联络电话", profile.phone);
    await fill(workbench, "自评.概况.人员编制", profile.posts);
    await fill(workbench, "自评.概况.实有人数", profile.headcount);
    await fill(workbench, "自评.概况.职能职责概述", profile.duties);
    await fill(workbench, "自评.概况.运行情况及成绩", profile.results);
    for (const [i, { task }] of tasks.rows.entries())
      await workbench.type(await placeOf(workbench, "自评.年度任务", i, 1), task);
    await eventually(async () => /基本概况\s*已填完/.test(await guide()), true);
  });

  const addUnit = async (name: string): Promise<void> => {
    const workbench = await open();
    await workbench.inPane.getByRole("textbox", { name: /机构名称/ }).fill(name);
    await workbench.button("添加机构").click();
    await workbench.said(`${name}”一行`);
  };
  const bare = (unit: string): string => unit.replace(/^\d、/, "");

  step("adds four units, each in every table", async () => {
    const workbench = await open();
    await workbench.screen("总览");
    await workbench.button("机构").click();
    for (const { unit } of ownYear.income.rows.slice(0, 4)) await addUnit(bare(unit));
    for (const table of ["收入", "支出", "三公", "固定资产"])
      expect(await workbench.value(await placeOf(workbench, `自评.${table}`, 4))).toBe("4、综合执法大队");
  });

  const TABLES: readonly (readonly [table: string, right: number, rows: readonly Row[]])[] = [
    ["收入", 2, ownYear.income.rows.map((r) => [r.carriedIn, r.grant, r.fund, r.nonTax, r.other])],
    ["三公", 2, ownYear.sangong.rows.map((r) => [r.reception, r.vehicleRunning, r.vehiclePurchase, r.abroad])],
    ["固定资产", 2, ownYear.assets.rows.map((r) => [r.inUse, r.leased, r.other])],
    ["支出", 3, ownYear.spending.rows.map((r) => [r.personnel, r.publicUse, r.project])],
    ["支出", 7, ownYear.spending.rows.map((r) => [r.cumulativeBalance])],
  ];
  const pasteUnits = async (from: number, to: number): Promise<void> => {
    const workbench = await open();
    for (const [table, right, rows] of TABLES)
      await paste(workbench, await placeOf(workbench, `自评.${table}`, 1 + from, right), rows.slice(from, to));
  };

  step("pastes their figures table by table, and the totals follow", async () => {
    const workbench = await open();
    await pasteUnits(0, 4);
    await eventually(() => valueOf(workbench, "自评.收入.合计"), 2000);
    await eventually(() => valueOf(workbench, "自评.支出.合计"), 1988);
    await eventually(() => valueOf(workbench, "自评.三公.合计"), 25);
  });

  step("adds a unit late, and the totals take it in", async () => {
    const workbench = await open();
    await workbench.screen("总览");
    if (!(await workbench.button("添加机构").isVisible())) await workbench.button("机构").click();
    await addUnit("资源监测中心");
    await pasteUnits(4, 5);
    await eventually(() => valueOf(workbench, "自评.收入.合计"), 2100);
    await eventually(() => valueOf(workbench, "自评.支出.累计结余"), 12);
    await eventually(() => valueOf(workbench, "自评.固定资产.合计"), 1100);
  });

  step("sets the goals, and what came of them", async () => {
    const workbench = await open();
    const { goals, indicators, evaluators } = ownYear;
    // Typed, as officers write them; a pasted block would fill the same cells, merged ones one after the other.
    for (const [i, { no, expected, actual }] of goals.rows.entries())
      for (const [right, text] of [
        [0, no],
        [1, expected],
        [3, actual],
      ] as const)
        await workbench.type(await placeOf(workbench, "自评.定性目标", i, right), text);
    const numbered = await placeOf(workbench, "自评.定量目标", 0, 2);
    await paste(
      workbench,
      numbered,
      indicators.rows.map(({ target, actual }) => [target, actual]),
    );
    await paste(workbench, await placeOf(workbench, "自评.自评结果.评价等次"), [[ownYear.result.grade]]);
    const people = evaluators.rows.map(({ name, title, unit }) => [name, title, unit]);
    await paste(workbench, await placeOf(workbench, "自评.评价人员"), people);
    await eventually(async () => /绩效自评\s*已填完[^]*评价人员\s*已填完/.test(await guide()), true);
  });

  /** Single fields one below the other, as they stand on 基础数据. */
  const COLUMNS: readonly (readonly [first: string, values: Row])[] = [
    ["编制.行政编制", [ownYear.staffing.postsAdmin, ownYear.staffing.postsWorker, ownYear.staffing.postsInstitution]],
    ["编制.行政在职", [ownYear.staffing.staffAdmin, ownYear.staffing.staffWorker, ownYear.staffing.staffInstitution]],
    ["三公基数.变动率口径", [ownYear.sangongBasis.basis]],
    ["三公基数.本年预算数", [ownYear.sangongBasis.currentBudget]],
    ["预算调整.年初预算数", Object.values(ownYear.budget)],
    ["政府采购.采购预算数", Object.values(ownYear.procurement)],
    ["公务卡.公务卡结算金额", Object.values(ownYear.card)],
    ["满意度.有效问卷数", [ownYear.survey.valid, ownYear.survey.satisfied]],
    ["经济分类.工资福利支出", Object.values(ownYear.economicWhole)],
    ["项目经济分类.工资福利支出", Object.values(ownYear.economicProject)],
  ];

  step("fills in 基础数据", async () => {
    const workbench = await open();
    for (const [first, values] of COLUMNS)
      await paste(
        workbench,
        await placeOf(workbench, `自评.${first}`),
        values.map((value) => [value]),
      );
    await fill(workbench, "自评.满意度.调查日期", ownYear.survey.surveyedOn);
    await paste(
      workbench,
      await placeOf(workbench, "自评.重点支出"),
      ownYear.keyProjects.rows.map(({ name, budget, key }) => [name, budget, key]),
    );
    const funds = ownYear.specialFunds.rows.map((f) => [f.name, f.amount, f.paidBySpringFestival, f.paidByJune]);
    await paste(workbench, await placeOf(workbench, "自评.专项资金"), funds);
    await workbench.type(await placeOf(workbench, "自评.专项资金", 0, 4), ownYear.specialFunds.rows[0].issuedOn);
    await paste(workbench, await placeOf(workbench, "自评.专项资金", 0, 5), [[ownYear.specialFunds.rows[0].excused]]);
    const answers = Array.from({ length: 10 }, (): Row => [checked.met, checked.evidence]);
    await paste(workbench, await placeOf(workbench, "自评.核对清单", 0, 4), answers);
    await paste(workbench, await placeOf(workbench, "自评.违规事项", 0, 4), [["0"], ["0"]]);
    await eventually(() => valueOf(workbench, "自评.编制.在职合计"), 85);
  });

  step("takes 上年数 out of last year's workbook", async () => {
    const workbench = await open();
    await workbench.screen("总览");
    const [dialog] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.button("提取上年数").click(),
    ]);
    await dialog.setFiles(path.join(folder, "2020.xlsx"));
    await workbench.button("写入 8 个数").click();
    await workbench.said("已写入 8 个上年数");
    expect(await valueOf(workbench, "自评.上年数.收入合计")).toBe(2020);
    await eventually(async () => /基础数据\s*已填完/.test(await guide()), true);
  });

  const scoreRow = async (id: string): Promise<number> => {
    const workbench = await open();
    const ref = (await placeOf(workbench, "自评.评分", 0, 10)).replace(/\d+$/, "");
    const rows = await workbench.values(`${ref}3:${ref.split("!")[1]}40`);
    return rows.findIndex(([cell]) => cell === id);
  };

  step("takes over the points that the rules propose, all of them named before", async () => {
    const workbench = await open();
    await workbench.check();
    await workbench.screen("总览");
    await workbench.button("去评分").click();
    await workbench.button(/^采用全部建议得分/).click();
    const ask = workbench.inPane.getByRole("group", { name: /确认后会写入/ });
    const lines = await ask.getByRole("listitem").allInnerTexts();
    expect(lines).toHaveLength(16);
    expect(lines.find((line) => line.startsWith("资金结余"))).toMatch(/未填 → 2.*结余/);
    await workbench.button("确认写入").click();
    await workbench.said("已写入 16 项得分");
    expect(await workbench.value(await placeOf(workbench, "自评.评分", await scoreRow("pr.surplus"), 5))).toBe(2);
  });

  step("gives its own points where the rules leave them to the department", async () => {
    const workbench = await open();
    for (const [id, score] of Object.entries(OWN_SCORES))
      await workbench.type(await placeOf(workbench, "自评.评分", await scoreRow(id), 5), score);
    await eventually(() => valueOf(workbench, "自评.评分合计.自评总分"), 99);
    await eventually(async () => /评分表\s*已填完/.test(await guide()), true);
  });

  step("lists what stands behind the points that it gave itself", async () => {
    const workbench = await open();
    const lines = ownYear.evidence.rows.map((line) => [
      line.number,
      line.indicator,
      line.material,
      line.documentNumber ?? "",
      line.datedOn,
      line.pages,
    ]);
    await paste(workbench, await placeOf(workbench, "自评.佐证材料"), lines);
    await eventually(() => workbench.value("佐证材料!A4"), "佐证8-1");
  });

  step("copies the eleven projects of last year, and adds one that 重点支出 names", async () => {
    const workbench = await open();
    await workbench.screen("总览");
    await workbench.button("项目").click();
    await workbench.said("还没有项目自评表");
    const [dialog] = await Promise.all([
      workbench.page.waitForEvent("filechooser"),
      workbench.button("复制上年项目").click(),
    ]);
    await dialog.setFiles(path.join(folder, "2020.xlsx"));
    await workbench.button("复制 11 个项目").click();
    await workbench.said("已添加 11 个项目的自评表", 180_000);
    await workbench.button(`添加：${NEW}`).click();
    await workbench.said("已添加“项目12”表");
    await eventually(() => valueOf(workbench, "自评.项目12基本.项目名称"), NEW);
  });

  step("fills in what came of the twelve projects, and their list adds them up", async () => {
    const workbench = await open();
    for (const [i, project] of copied.entries()) await fillResults(workbench, i + 1, project);
    for (const project of twelveProjects.filter(({ name }) => name === NEW)) await fillNew(workbench, 12, project);
    await eventually(() => valueOf(workbench, "自评.项目汇总.全年执行数合计"), 754.52);
    await eventually(() => valueOf(workbench, "自评.项目汇总.未列入自评的项目支出"), 13.48);
  });

  step("lets the tables write the paragraphs that they determine, and writes the others", async () => {
    const workbench = await open();
    await workbench.button("去写综述").click();
    await workbench.said("段文字都还没有填写");
    for (let left = await refreshes(); left > 0; left = await refreshes()) {
      await workbench.inPane
        .getByRole("button", { name: /^对照后刷新：/ })
        .first()
        .click();
      await workbench.button("用新文字替换").click();
      await workbench.said("已按表格刷新");
    }
    for (const [key, text] of Object.entries(OWN_TEXTS)) await fill(workbench, nameOfParagraph(key), text);
    await fill(workbench, "自评.综述.基本情况", `${OWN_TEXTS["overview"]}年末实有在职人员85人。`);
    await eventually(async () => /填报\s*已完成/.test((await guide()).replace(/\s+/g, "")), true);
  });

  const refreshes = async (): Promise<number> =>
    (await open()).inPane.getByRole("button", { name: /^对照后刷新：/ }).count();
  const nameOfParagraph = (key: string): string =>
    `自评.综述.${department.schema.fieldRef(`prose.${key}`).field.name ?? ""}`;

  step("gives pasted texts the height that they need, and finds nothing wrong any more", async () => {
    const workbench = await open();
    await workbench.check();
    await workbench.screen("总览");
    await workbench.inPane.getByRole("button", { name: /文字显示不全$/ }).click();
    await workbench.said(/已修复/);
    await workbench.check();
    await workbench.screen("问题");
    expect(await workbench.inPane.getByRole("main").innerText()).toContain("没有问题");
    await workbench.screen("总览");
    expect(await workbench.verdict()).toContain("可以上报");
  });

  step("makes the scoring sheet, stamps the report, makes the result, and is told what comes after", async () => {
    const workbench = await open();
    await workbench.button("生成评分表").click();
    await workbench.said("评分表已生成");
    await workbench.screen("总览");
    await workbench.button("做上报标记").click();
    await workbench.said(/标记/);
    await workbench.button("生成校验结果表").click();
    await workbench.said("校验结果表已生成");
    expect(await workbench.inPane.getByRole("main").innerText()).toContain("可以打印、保存、上报");
    await workbench.button("打印前清除标记").click();
    await workbench.said("标记已清除，分页已重排");
  });

  step("saves it and opens it again as it was stamped", async () => {
    const workbench = await open();
    const file = path.join(folder, "2021.xlsx");
    await workbench.save(file);
    await workbench.openFile(file);
    await workbench.check();
    expect(await workbench.verdict()).toContain("可以上报");
    expect(await workbench.inPane.getByRole("main").innerText()).toContain("之后没有改动");
  });

  needs("soffice")("prints every part of it", async () => {
    await open();
    await promisify(execFile)("soffice", [
      `-env:UserInstallation=file://${path.join(folder, "profile")}`,
      ...["--headless", "--convert-to", "pdf", "--outdir", folder],
      path.join(folder, "2021.xlsx"),
    ]);
    const { stdout } = await promisify(execFile)("pdftotext", ["-layout", path.join(folder, "2021.pdf"), "-"]);
    const words = stdout.replace(/\s+/g, "");
    for (const text of [
      ownYear.cover.department,
      "资源监测中心",
      ownYear.goals.rows[1].actual,
      OWN_TEXTS["measures"]!,
      ...twelveProjects.map(({ name }) => name),
    ])
      expect(words).toContain(text.replace(/\s+/g, ""));
    expect((await readFile(path.join(folder, "2021.pdf"))).length).toBeGreaterThan(0);
  });

  step("let no error go unseen", async () => {
    const workbench = await open();
    expect(workbench.outside).toEqual([]);
    expect(workbench.faults).toEqual([]);
  });
});
