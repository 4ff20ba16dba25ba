/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { button, drawChecked, seriousFindings, status } from "../support/draw";
import { publishedBook } from "../support/fakeSession";

const TAB = "评分";
const first = publishedBook().check.score.indicators[0]!;
const NAME = first.path[2];

const opened = async () => {
  const drawn = await drawChecked(undefined, TAB);
  await drawn.user.click(screen.getAllByRole("button", { name: new RegExp(NAME) })[0]!);
  await drawn.user.click(button(`调整这个指标：${NAME}`));
  return drawn;
};
const form = () => within(screen.getByRole("region", { name: "调整指标“财政供养人员控制率”" }));
const field = (name: string) => form().getByRole<HTMLInputElement>("textbox", { name });
const trials = () => within(form().getByRole("region", { name: "试算" }));

test("the parameters of the rule are labelled fields, and three values show their points", async () => {
  await opened();
  expect([field("标准").value, field("计满分").value, field("分值").value]).toEqual(["100", "5", "5"]);
  expect(
    trials()
      .getAllByRole<HTMLInputElement>("textbox")
      .map((input) => input.value),
  ).toEqual(["100", "102", "105"]);
  expect(trials().getAllByText("得 5 分")).toHaveLength(3);
  expect(await seriousFindings()).toEqual([]);
});

test("another weight offers the matching rule, and it is written as it was tried", async () => {
  const { fake, user } = await opened();
  await user.clear(field("分值"));
  await user.type(field("分值"), "6");
  expect(form().getByText("规则和评分标准还按 5 分写。")).toBeTruthy();
  await user.click(button("一并改为 6 分"));
  expect(field("计满分").value).toBe("6");
  expect(form().queryByText(/还按 5 分写/)).toBeNull();
  expect(trials().getAllByText("得 6 分")).toHaveLength(3);
  await user.click(button("写入评价指标"));
  expect(fake.calls).toContain("adaptIndicator 6 超过扣分 标准=100; 满分=6");
  expect(status()).toContain("已写入 评价指标!D4，请重新生成评分表。");
});

test("another kind of rule brings its own fields; what is missing is said and nothing can be written", async () => {
  const { fake, user } = await opened();
  await user.selectOptions(form().getByRole("combobox", { name: "规则类型" }), "分段计分");
  expect(field("分段").value).toBe("");
  expect(form().getByText("例如：≥90%，计5分。")).toBeTruthy();
  expect(form().getByRole("alert").textContent).toContain("缺少参数“标准”");
  await user.click(button("写入评价指标"));
  expect(fake.calls.some((c) => c.startsWith("adaptIndicator"))).toBe(false);
  await user.click(button("取消"));
  expect(screen.queryByRole("region", { name: /^调整指标/ })).toBeNull();
});

test("other values are tried as they are typed", async () => {
  const { fake, user } = await opened();
  await user.type(trials().getByRole("textbox", { name: "试算值 1" }), "1");
  expect(fake.calls.at(-1)).toBe("tryIndicator 5 1001,102,105");
});
