/** npm run pictures: takes the pictures of README and of the officer's guide from the workbench of today. Look at each before committing it. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { department } from "../../src/reports/department";
import type { ReportData } from "../../src/reports/department/form";
import type { TypedScores } from "../../src/engine/standard/scoringRows";
import { writeWorkbook } from "../../src/xlsx";
import { SHARED, startWorkbench } from "../e2e/support/server";
import { Workbench } from "../e2e/support/workbench";
import { OWN_SCORES, OWN_TEXTS, ownYear } from "../support/aYear";

const assets = path.join(__dirname, "..", "..", "assets");
const EDITION = "yueyang-2021";
const bytesOf = (data: ReportData, typed: TypedScores = new Map()): Promise<Uint8Array> =>
  writeWorkbook(standardWorkbook(department, data, EDITION, typed).spec);

const whole = async ({ page }: Workbench, file: string): Promise<void> => {
  await page.waitForTimeout(1500);
  await page.screenshot({ path: path.join(assets, file) });
};

const pane = async ({ page }: Workbench, file: string): Promise<void> => {
  await page.waitForTimeout(500);
  await page.locator("#pane iframe").screenshot({ path: path.join(assets, file) });
};

type Picture = (
  workbench: Workbench,
  fileOf: (data: ReportData, typed?: TypedScores) => Promise<string>,
) => Promise<void>;

const ofReadme: Picture = async (workbench) => {
  await workbench.check();
  await workbench.screen("问题");
  await workbench.openFinding("经济分类合计等于支出合计");
  await whole(workbench, "workbench.png");
  await workbench.sizePane(375, 650);
  for (const [screen, file] of [
    ["总览", "pane-overview.png"],
    ["评分", "pane-scores.png"],
    ["分析", "pane-analysis.png"],
  ] as const) {
    await workbench.screen(screen);
    await pane(workbench, file);
  }
};

const ofInstalling: Picture = async (workbench) => {
  await workbench.pageButton("新建").click();
  await workbench.documentIs("新建.xlsx");
  await workbench.inPane.getByRole("textbox", { name: /部门（单位）名称/ }).fill(ownYear.cover.department);
  await workbench.inPane.getByRole("textbox", { name: /评价年度/ }).fill("2021");
  await whole(workbench, "docs/guide-new.png");
};

const ofFilling: Picture = async (workbench, fileOf) => {
  const { cover, income, spending, sangong } = ownYear;
  const first = <T>({ rows }: { readonly rows: readonly T[] }) => ({ rows: rows.slice(0, 4) });
  const names = ownYear.assets.rows.slice(0, 4).map(({ unit }) => ({ unit }));
  const data = {
    cover,
    income: first(income),
    spending: first(spending),
    sangong: first(sangong),
    assets: { rows: names },
  };
  await workbench.openFile(await fileOf(data));
  await workbench.goTo("收支情况!C6");
  await workbench.screen("总览");
  await whole(workbench, "docs/guide-fill.png");
};

const ofScoring: Picture = async (workbench, fileOf) => {
  await workbench.openFile(await fileOf(ownYear));
  await workbench.goTo("评分表!F3");
  await workbench.check();
  await workbench.screen("评分");
  await workbench.button(/^采用全部建议得分/).click();
  await workbench.button("确认写入").click();
  await workbench.said(/已写入 \d+ 项得分/);
  await whole(workbench, "docs/guide-score.png");
};

const scores: TypedScores = new Map(Object.entries(OWN_SCORES).map(([id, score]) => [id, { score, reason: null }]));

const ofWriting: Picture = async (workbench, fileOf) => {
  await workbench.openFile(await fileOf({ ...ownYear, prose: OWN_TEXTS }, scores));
  await workbench.goTo("报告综述!A3");
  await workbench.check();
  await workbench.screen("文字");
  await workbench.inPane
    .getByRole("button", { name: /^对照后刷新：/ })
    .first()
    .click();
  await workbench.button("用新文字替换").click();
  await workbench.said("已按表格刷新");
  await whole(workbench, "docs/guide-prose.png");
};

const ofReporting: Picture = async (workbench) => {
  await workbench.loadSample("corrected");
  await workbench.check();
  await workbench.button("生成评分表").click();
  await workbench.said("评分表已生成");
  await workbench.screen("总览");
  await workbench.button("做上报标记").click();
  await workbench.said(/标记/);
  await workbench.button("生成校验结果表").click();
  await workbench.said("校验结果表已生成");
  await workbench.screen("总览");
  await whole(workbench, "docs/guide-done.png");
};

const pictures: readonly Picture[] = [ofReadme, ofInstalling, ofFilling, ofScoring, ofWriting, ofReporting];

const main = async (): Promise<void> => {
  const served = await startWorkbench();
  process.env[SHARED] = served.url;
  const folder = await mkdtemp(path.join(tmpdir(), "ziping-pictures-"));
  const fileOf = async (data: ReportData, typed?: TypedScores): Promise<string> => {
    const file = path.join(folder, "某市林业局2021.xlsx");
    await writeFile(file, await bytesOf(data, typed));
    return file;
  };
  try {
    for (const take of pictures) {
      const workbench = await Workbench.open();
      await take(workbench, fileOf).finally(() => workbench.close());
    }
  } finally {
    await served.stop();
    await rm(folder, { recursive: true });
  }
};

void main();
