/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { screen, within } from "@testing-library/react";
import { button, card, drawChecked, seriousFindings, status } from "../support/draw";
import { publishedBook } from "../support/fakeSession";
import { paragraphs } from "../support/records";

const TAB = "文字";

test("figures are told apart by word, and lead to their table cell", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  expect(
    within(screen.getByRole("list", { name: "图例" }))
      .getAllByRole("listitem")
      .map((li) => li.textContent),
  ).toEqual(["一致", "不一致", "未核对"]);
  await user.click(button("7048.24万元，不一致，定位到 收支情况!D6"));
  expect(fake.calls.at(-1)).toBe("locate 收支情况!D6");
  expect(screen.getByText("120人次").textContent).toBe("120人次（未核对）");
  expect(await seriousFindings()).toEqual([]);
});

test("a paragraph says what is wrong and counts its figures", async () => {
  await drawChecked(undefined, TAB);
  const scale = card("整体支出规模、使用方向");
  expect(scale.getByText(/表中公共财政拨款是 2499.6 万元/)).toBeTruthy();
  expect(scale.getByText("一致 3 不一致 1 未核对 0")).toBeTruthy();
});

test("定位 goes to the paragraph's own cell", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("定位段落：“三公”经费情况"));
  expect(fake.calls.at(-1)).toBe("locate 报告综述!B7");
});

test("our own text too is refreshed only after the difference was shown", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("对照后刷新：“三公”经费情况"));
  expect(fake.calls.some((c) => c.startsWith("writeParagraph"))).toBe(false);
  await user.click(button("用新文字替换"));
  expect(fake.calls).toContain("writeParagraph sangongText");
  expect(status()).toContain("“三公”经费情况”已按表格刷新。");
});

test("an edited text is replaced only after the difference was shown", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("对照后刷新：整体支出规模、使用方向"));
  const ask = screen.getByRole("group", { name: "刷新后的变化" });
  expect([...ask.querySelectorAll("del")].map((d) => d.textContent)).toEqual(["删去", "7048.24"]);
  expect([...ask.querySelectorAll("ins")].map((d) => d.textContent)).toEqual(["新增", "2499.6"]);
  expect(await seriousFindings()).toEqual([]);
  expect(fake.calls.some((c) => c.startsWith("writeParagraph"))).toBe(false);
  await user.click(button("用新文字替换"));
  expect(fake.calls).toContain("writeParagraph scale");
});

test("a blank paragraph is said to be blank, not to be out of date", async () => {
  const blank = { ...paragraphs[0]!, parts: [], edited: false, proposal: "全年总收入7138.12万元。" };
  await drawChecked({ ...publishedBook(), paragraphs: [blank] }, TAB);
  expect(screen.getByText("这一段还是空的，可以由表格写好。")).toBeTruthy();
  expect(screen.queryByText(/表格里的数变了/)).toBeNull();
});

test("keeping the present text writes nothing and returns the focus to the paragraph", async () => {
  const { fake, user } = await drawChecked(undefined, TAB);
  await user.click(button("对照后刷新：整体支出规模、使用方向"));
  await user.click(button("保留现在的文字"));
  expect(fake.calls.some((c) => c.startsWith("writeParagraph"))).toBe(false);
  expect(document.activeElement).toBe(screen.getByRole("article", { name: "整体支出规模、使用方向" }));
});

test("a long paragraph opens on request", async () => {
  const long = { ...paragraphs[2]!, parts: [{ text: "甲".repeat(500), state: "plain" as const }] };
  const { user } = await drawChecked({ ...publishedBook(), paragraphs: [long] }, TAB);
  expect(screen.queryByText("甲".repeat(500))).toBeNull();
  await user.click(button("展开全文：存在的主要问题"));
  expect(screen.getByText("甲".repeat(500))).toBeTruthy();
  await user.click(button("收起：存在的主要问题"));
  expect(screen.queryByText("甲".repeat(500))).toBeNull();
});

test("paragraphs without text are not said to have been checked", async () => {
  const blank = paragraphs.map((p) => ({ ...p, parts: [] }));
  await drawChecked({ ...publishedBook(), paragraphs: blank }, TAB);
  expect(status()).toBe(`${blank.length} 段文字都还没有填写。`);
});
