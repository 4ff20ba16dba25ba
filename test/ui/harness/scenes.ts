/** Every screen of the pane, and the clicks that lead to it. */
import type { Page } from "playwright-core";

export interface Scene {
  readonly name: string;
  readonly query: string;
  readonly act?: (page: Page) => Promise<void>;
}

const published = "book=published&checked=yes";

const tab =
  (name: string) =>
  async (page: Page): Promise<void> =>
    page.getByRole("tab", { name }).click();

/** Opens a finding by its line. */
const line = (page: Page, title: string): Promise<void> =>
  page.getByRole("button", { name: new RegExp(`：${title}，`) }).click();

const choosePrior = async (page: Page): Promise<void> => {
  await page
    .getByLabel("上年工作簿")
    .setInputFiles({ name: "2020.xlsx", mimeType: "", buffer: Buffer.from("last year") });
  await page.getByRole("region", { name: /^上年数/ }).scrollIntoViewIfNeeded();
};

const speakEnglish = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "设置" }).click();
  await page.getByLabel("语言 / Language").selectOption("en");
  await page.getByRole("tab", { name: "Overview" }).waitFor();
};

const inEnglish =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await speakEnglish(page);
    await tab(name)(page);
  };

export const scenes: readonly Scene[] = [
  { name: "start", query: "book=empty" },
  {
    name: "start-missing",
    query: "book=empty",
    act: (page) => page.getByRole("button", { name: "安装自评表" }).click(),
  },
  { name: "repair", query: "book=damaged" },
  { name: "unchecked", query: "book=published" },
  { name: "overview", query: published },
  {
    name: "settings",
    query: published,
    act: async (page) => {
      await page.getByRole("button", { name: "设置" }).click();
      await page.getByRole("region", { name: "设置" }).scrollIntoViewIfNeeded();
    },
  },
  ...["机构", "项目"].map((name) => ({
    name: { 机构: "units", 项目: "projects" }[name] ?? name,
    query: published,
    act: async (page: Page) => {
      await page.getByRole("button", { name, exact: true }).click();
      await page.getByRole("button", { name: "关闭", exact: true }).scrollIntoViewIfNeeded();
    },
  })),
  { name: "english-overview", query: published, act: speakEnglish },
  { name: "english-findings", query: published, act: inEnglish("Findings") },
  { name: "english-score", query: published, act: inEnglish("Scores") },
  { name: "english-text", query: published, act: inEnglish("Text") },
  { name: "overview-clean", query: "book=clean&checked=yes" },
  { name: "findings", query: published, act: tab("问题") },
  { name: "findings-none", query: "book=clean&checked=yes", act: tab("问题") },
  { name: "findings-many", query: "book=many&checked=yes", act: tab("问题") },
  {
    name: "finding-details",
    query: published,
    act: async (page) => {
      await tab("问题")(page);
      await line(page, "收入合计等于各项之和");
      await page.getByRole("button", { name: "详情：收入合计等于各项之和" }).click();
    },
  },
  {
    name: "finding-apply",
    query: published,
    act: async (page) => {
      await tab("问题")(page);
      await line(page, "收入合计等于各项之和");
      await page.getByRole("button", { name: "采用建议：收入合计等于各项之和" }).click();
    },
  },
  {
    name: "findings-filtered",
    query: published,
    act: async (page) => {
      await tab("问题")(page);
      await page.getByRole("button", { name: "筛选" }).click();
    },
  },
  {
    name: "finding-explain",
    query: published,
    act: async (page) => {
      await tab("问题")(page);
      await line(page, "各表的机构应当相同");
      await page.getByRole("button", { name: "说明：各表的机构应当相同" }).click();
      await page.getByRole("button", { name: "保存说明" }).click();
    },
  },
  {
    name: "finding-lapsed",
    query: published,
    act: async (page) => {
      await tab("说明")(page);
      await page.getByRole("button", { name: "查看问题：基础数据 · 支出经济分类" }).click();
    },
  },
  { name: "score", query: published, act: tab("评分") },
  {
    name: "score-take-all",
    query: published,
    act: async (page) => {
      await tab("评分")(page);
      await page.getByRole("button", { name: "采用全部建议得分" }).click();
      await page.getByRole("button", { name: /^支付进度：自评/ }).click();
      await page.getByRole("button", { name: "计算过程：支付进度" }).click();
    },
  },
  {
    name: "analysis",
    query: published,
    act: async (page) => {
      await tab("分析")(page);
      await page.getByRole("button", { name: "数据表：支出构成" }).click();
    },
  },
  { name: "prose", query: published, act: tab("文字") },
  {
    name: "prose-diff",
    query: published,
    act: async (page) => {
      await tab("文字")(page);
      await page.getByRole("button", { name: "对照后刷新：整体支出规模、使用方向" }).click();
    },
  },
  { name: "records", query: published, act: tab("说明") },
  { name: "prior", query: published, act: choosePrior },
  {
    name: "unit-removal",
    query: published,
    act: async (page) => {
      await page.getByRole("button", { name: "机构", exact: true }).click();
      await page
        .getByRole("button", { name: /^删除：/ })
        .first()
        .click();
      await page.getByRole("group", { name: /^从各表删除/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "look",
    query: published,
    act: async (page) => {
      await page.getByRole("button", { name: "恢复表样" }).click();
      await page.getByRole("button", { name: "不恢复" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "word",
    query: published,
    act: async (page) => {
      await page
        .getByLabel("本年度的 Word 报告（.docx）")
        .setInputFiles({ name: "报告.docx", mimeType: "", buffer: Buffer.from("a report") });
      await page
        .getByRole("region", { name: /^Word 报告/ })
        .last()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: "edition",
    query: published,
    act: async (page) => {
      await tab("评分")(page);
      await page.getByRole("button", { name: /^更换评分标准/ }).click();
      await page.getByLabel("换成").selectOption({ index: 1 });
      await page.getByRole("button", { name: "不更换" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "adapt",
    query: published,
    act: async (page) => {
      await tab("评分")(page);
      await page.getByRole("button", { name: /^支付进度：自评/ }).click();
      await page.getByRole("button", { name: "调整这个指标：支付进度" }).click();
      await page.getByRole("button", { name: "写入评价指标" }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "repairing",
    query: "book=damaged",
    act: async (page) => {
      await page.evaluate("fake.holdNext('repairStructure')");
      await page.getByRole("button", { name: "修复表格结构" }).click();
      await page.getByRole("button", { name: "取消修复" }).waitFor();
    },
  },
  { name: "prior-other-department", query: "book=otherDepartment", act: choosePrior },
  {
    name: "problem",
    query: "book=published",
    act: async (page) => {
      await page.evaluate("fake.failNext('check', editing)");
      await page.getByRole("button", { name: "全审", exact: true }).click();
    },
  },
  {
    name: "busy",
    query: "book=published",
    act: async (page) => {
      await page.evaluate("fake.holdNext('check'); pane.actions.setWaiting(true)");
      await page.getByRole("button", { name: "全审", exact: true }).click();
    },
  },
];
