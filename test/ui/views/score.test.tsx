/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { button, card, draw, drawChecked, openIndicator, seriousFindings, status } from "../support/draw";
import { checkOf } from "../support/checks";
import { cleanBook, publishedBook } from "../support/fakeSession";
import { publishedScore, scoredProject } from "../support/score";
import { without } from "../support/without";

const TAB = "评分";
const names = (): readonly string[] =>
  screen.getAllByRole("article").map((a) => document.getElementById(a.getAttribute("aria-labelledby")!)!.textContent);

test("the rubric is a tree of lines with self-score, weight and what is to be said of each", async () => {
  await drawChecked(undefined, TAB);
  expect(screen.getAllByRole("heading", { level: 3 }).map((h) => h.textContent)).toEqual(["投入", "过程", "效果"]);
  expect(screen.getAllByRole("heading", { level: 4 }).map((h) => h.textContent)).toEqual([
    "预算配置",
    "预算执行",
    "履职效益",
  ]);
  expect(screen.getAllByRole("button", { name: /：自评/ }).map((b) => b.getAttribute("aria-label"))).toEqual([
    "财政供养人员控制率：自评 5，分值 5",
    "支付进度：自评 2，分值 3，有扣分",
    "资金结余：自评 3，分值 3，与规则不同",
    "社会公众或服务对象满意度：自评 5，分值 5，无法判断",
  ]);
  expect(await seriousFindings()).toEqual([]);
});

test("an indicator opens to weight, self-score, the rule's score and the measured value", async () => {
  const control = await openIndicator(await drawChecked(undefined, TAB), "财政供养人员控制率");
  expect(control.getAllByRole("definition").map((d) => d.textContent)).toEqual(["5", "5", "5", "91.11%"]);
  expect(await seriousFindings()).toEqual([]);
});

test("the steps open under the indicator, one a line", async () => {
  const drawn = await drawChecked(undefined, TAB);
  await openIndicator(drawn, "支付进度");
  await drawn.user.click(button("计算过程：支付进度"));
  expect(
    card("支付进度")
      .getAllByRole("listitem")
      .map((li) => li.textContent),
  ).toEqual(["检查 5 个专项，2 个未按进度下达", "3 − 2 × 0.5 = 2 分"]);
});

test("what cannot be judged says what is missing and leads to the cell to fill", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  const satisfaction = await openIndicator(drawn, "社会公众或服务对象满意度");
  expect(satisfaction.getByText("未能计算")).toBeTruthy();
  expect(satisfaction.getByText(/缺少有效问卷数和满意数/)).toBeTruthy();
  await user.click(button("去补填：社会公众或服务对象满意度"));
  expect(fake.calls.at(-1)).toBe("locate 基础数据!C55");
});

test("a score that differs from the rule's is marked in words and can be taken over", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  await openIndicator(drawn, "资金结余");
  await user.click(button("采用规则得分 2：资金结余"));
  expect(fake.calls).toContain("takeOver fundBalance=2 年末结余 12.51 万元，不超过上年结转。");
  expect(screen.queryByRole("button", { name: /^资金结余：.*与规则不同/ })).toBeNull();
});

test("an indicator that the rules leave to the department says so, and leads to its score", async () => {
  const [control] = publishedScore.indicators;
  const own = without(control!, "ruleScore", "selfScore");
  const check = { ...checkOf([]), score: { ...publishedScore, indicators: [own] } };
  const drawn = await drawChecked({ ...publishedBook(), check }, TAB);
  const { fake, user } = drawn;
  expect(button("财政供养人员控制率：自评 未填，分值 5，未自评")).toBeTruthy();
  expect((await openIndicator(drawn, "财政供养人员控制率")).getByText("自行评分")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await user.click(button("去评分：财政供养人员控制率"));
  expect(fake.calls.at(-1)).toBe("locate 评分表!F4");
});

test("a missing reason can be taken over without touching the score", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { fake, user } = drawn;
  await openIndicator(drawn, "支付进度");
  await user.click(button("采用扣分原因：支付进度"));
  expect(fake.calls).toContain("takeOver paymentProgress=2 有 2 个专项未按进度完成资金下达，每个扣 0.5 分。");
});

test("taking over everything asks first, with old and new scores and every reason", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("采用全部建议得分（1 项）"));
  const ask = within(screen.getByRole("group", { name: /确认后会写入下列自评得分/ }));
  expect(ask.getByText("资金结余：3 → 2；扣分原因：年末结余 12.51 万元，不超过上年结转。")).toBeTruthy();
  await user.click(ask.getByRole("button", { name: "不写入" }));
  expect(fake.calls.some((c) => c.startsWith("takeOver"))).toBe(false);
  await user.click(button("采用全部建议得分（1 项）"));
  await user.click(button("确认写入"));
  expect(status()).toContain("已写入 1 项得分。");
});

test.each([
  [/^与规则不同/, ["资金结余"]],
  [/^有扣分/, ["支付进度"]],
  [/^无法判断/, ["社会公众或服务对象满意度"]],
])("the filter %s lists its indicators", async (filter, expected) => {
  const { user } = await drawChecked(undefined, TAB);
  await user.click(button(filter));
  expect(names()).toEqual(expected);
});

test("room for improvement stands with the note that past figures are facts", async () => {
  const drawn = await drawChecked(undefined, TAB);
  const { user } = drawn;
  await user.click(button("改进空间 2"));
  expect(names()).toEqual(["支付进度", "资金结余"]);
  expect(screen.getByText(/已经发生的数字是事实/)).toBeTruthy();
  const payment = await openIndicator(drawn, "支付进度");
  expect(payment.getByText("改进空间：再有 1 个专项按进度下达，可得 2.5 分。")).toBeTruthy();
});

test("the scoring sheet can be made from here", async () => {
  const { fake, user } = await drawChecked(cleanBook(), TAB);
  expect(screen.getByText("与按规则计算的得分一致")).toBeTruthy();
  await user.click(button("生成评分表"));
  expect(fake.calls).toContain("makeScoreSheet");
});

test("projects stand below with total and grade, and open to what their values allow", async () => {
  const check = { ...checkOf([]), score: { ...publishedScore, projects: [scoredProject] } };
  const drawn = await drawChecked({ ...publishedBook(), check }, TAB);
  expect(screen.getByRole("heading", { name: "项目自评（1 个）" })).toBeTruthy();
  await drawn.user.click(button("甲项目：80 分，良好"));
  const project = card("甲项目");
  expect(project.getByText("预算执行率 55.5%。按执行率，总分最高 80 分。")).toBeTruthy();
  expect(project.getAllByText(/^自评 /).map(({ textContent }) => textContent)).toEqual([
    "自评 5.55／10，可得 5.55",
    "自评 18／20，可得 16—20",
    "自评 未填／未填，不适用",
  ]);
  expect(project.getByText("10 × 执行率 55.5% = 5.55 分")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await drawn.user.click(project.getByRole("button", { name: /^预算执行率/ }));
  expect(drawn.fake.calls.at(-1)).toBe("locate 项目01!G6");
});

test("before a check there is nothing to score", async () => {
  const { user } = await draw();
  await user.click(screen.getByRole("tab", { name: TAB }));
  expect(screen.getByText("还没有全审，暂时没有得分可看。")).toBeTruthy();
});
