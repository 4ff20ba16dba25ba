/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { button, card, draw, drawChecked, seriousFindings, status } from "../support/draw";
import { checkOf } from "../support/checks";
import { cleanBook, publishedBook } from "../support/fakeSession";
import { publishedScore } from "../support/score";
import { without } from "../support/without";

const TAB = "评分";
const names = (): readonly string[] =>
  screen.getAllByRole("article").map((a) => within(a).getByRole("heading").textContent);

test("an indicator shows weight, self-score, the rule's score and the measured value", async () => {
  await drawChecked(undefined, TAB);
  const control = card("财政供养人员控制率");
  expect(control.getAllByRole("definition").map((d) => d.textContent)).toEqual(["5", "5", "5"]);
  expect(control.getByText("91.11%")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("the steps open under the indicator, one a line", async () => {
  const { user } = await drawChecked(undefined, TAB);
  await user.click(button("计算过程：支付进度"));
  expect(
    card("支付进度")
      .getAllByRole("listitem")
      .map((li) => li.textContent),
  ).toEqual(["检查 5 个专项，2 个未按进度下达", "3 − 2 × 0.5 = 2 分"]);
});

test("what cannot be judged says what is missing and leads to the cell to fill", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  const satisfaction = card("社会公众或服务对象满意度");
  expect(satisfaction.getByText("未能计算")).toBeTruthy();
  expect(satisfaction.getByText(/缺少有效问卷数和满意数/)).toBeTruthy();
  await user.click(button("去补填：社会公众或服务对象满意度"));
  expect(fake.calls.at(-1)).toBe("locate 基础数据!C55");
});

test("a score that differs from the rule's is marked in words and can be taken over", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  expect(card("资金结余").getByText("与规则不同")).toBeTruthy();
  await user.click(button("采用规则得分 2：资金结余"));
  expect(fake.calls).toContain("takeOver fundBalance=2 年末结余 12.51 万元，不超过上年结转。");
  expect(card("资金结余").queryByText("与规则不同")).toBeNull();
});

test("an indicator that the rules leave to the department says so, and leads to its score", async () => {
  const [control] = publishedScore.indicators;
  const own = without(control!, "ruleScore", "selfScore");
  const check = { ...checkOf([]), score: { ...publishedScore, indicators: [own] } };
  const { fake, user } = await drawChecked({ ...publishedBook(), check }, TAB);
  expect(card("财政供养人员控制率").getByText("自行评分")).toBeTruthy();
  expect(card("财政供养人员控制率").getByText("未自评")).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
  await user.click(button("去评分：财政供养人员控制率"));
  expect(fake.calls.at(-1)).toBe("locate 评分表!F4");
});

test("a missing reason can be taken over without touching the score", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("采用扣分原因：支付进度"));
  expect(fake.calls).toContain("takeOver paymentProgress=2 有 2 个专项未按进度完成资金下达，每个扣 0.5 分。");
});

test("taking over everything asks first, with old and new", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("采用全部建议得分（1 项）"));
  const ask = within(screen.getByRole("group", { name: /确认后会写入下列自评得分/ }));
  expect(ask.getByText("资金结余：3 → 2")).toBeTruthy();
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
  const { user } = await drawChecked(undefined, TAB);
  await user.click(button("改进空间（2 项）"));
  expect(screen.getByText(/已经发生的数字是事实/)).toBeTruthy();
  expect(screen.getByText("支付进度：再有 1 个专项按进度下达，可得 2.5 分。")).toBeTruthy();
});

test("the scoring sheet can be made from here", async () => {
  const { fake, user } = await drawChecked(cleanBook(), TAB);
  expect(screen.getByText("与按规则计算的得分一致")).toBeTruthy();
  await user.click(button("生成评分表"));
  expect(fake.calls).toContain("makeScoreSheet");
});

test("before a check there is nothing to score", async () => {
  const { user } = await draw();
  await user.click(screen.getByRole("tab", { name: TAB }));
  expect(screen.getByText("还没有全审，暂时没有得分可看。")).toBeTruthy();
});
