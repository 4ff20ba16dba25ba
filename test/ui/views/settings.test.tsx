/**
 * @jest-environment jsdom
 * @drawn 2
 */
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { App, createPane, defaultPreferences, paneTheme, speak, type Preferences } from "../../../src/ui";
import { button, draw, drawChecked, seriousFindings, status } from "../support/draw";
import { publishedCheck } from "../support/checks";
import { createFakeSession, editing } from "../support/fakeSession";

const formWords = () => Promise.resolve({ 基础数据: "Basic data" });

afterEach(() => speak("zh", formWords));

const panel = (name = "设置") => within(screen.getByRole("region", { name }));

/** A browser that keeps what is saved. */
const drawKeeping = async (kept: Preferences = defaultPreferences) => {
  const saved: Preferences[] = [];
  const fake = createFakeSession();
  const pane = createPane(fake, {
    officeLocale: "zh-CN",
    formWords,
    load: () => kept,
    save: (preferences) => saved.push(preferences) > 0,
  });
  render(<App pane={pane} theme={paneTheme({ prefersDark: false, forcedColors: false })} year="2021" />);
  await act(() => pane.start());
  return { fake, saved, user: userEvent.setup() };
};

test("English is spoken at once, everywhere, and kept", async () => {
  const { saved, user } = await drawKeeping();
  await user.click(button("设置"));
  expect(await seriousFindings()).toEqual([]);
  await user.selectOptions(panel().getByRole("combobox", { name: "语言 / Language" }), "en");
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
    "Overview",
    "Findings",
    "Scores",
    "Analysis",
    "Text",
    "Records",
  ]);
  expect(status()).toBe("Settings changed.");
  expect(panel("Settings").getByText(/kept in this browser/)).toBeTruthy();
  expect(saved).toEqual([{ language: "en", unit: "万元", live: true }]);
  await user.click(button("Check"));
  await user.click(screen.getByRole("tab", { name: /^Findings/ }));
  expect(screen.getByRole("heading", { name: "基础数据 Basic data" })).toBeTruthy();
  expect(status()).toMatch(/^Checked: Cannot be handed in \(不能上报\)\. \d+ left to deal with\.$/);
});

test("a finding in English says its title and both sides; the Chinese sentence stands below and says that it is", async () => {
  const title = publishedCheck.findings.find(({ rule }) => rule === "勾稽.收入.合计")?.title ?? "";
  await speak("en", () => Promise.resolve({ [title]: "Total income follows from its parts" }));
  const { user } = await drawChecked(undefined, "Findings");
  const line = screen.getAllByRole("button", { name: /: Total income follows from its parts/, expanded: false })[0]!;
  await user.click(line);
  const card = within(screen.getAllByRole("article", { name: "Total income follows from its parts" })[0]!);
  expect(card.getByText(/^entered .+, compared with .+/)).toBeTruthy();
  expect(card.getByText(/^In Chinese:/).querySelector("[lang=zh-CN]")?.textContent).toMatch(/。$/);
  expect(card.getByText(/^Basis \(in Chinese\):/)).toBeTruthy();
  expect(await seriousFindings()).toEqual([]);
});

test("a problem in English says what it comes to before its Chinese sentences", async () => {
  await speak("en", formWords);
  const { fake, user } = await draw();
  fake.failNext("check", editing);
  await user.click(button("Check"));
  expect(screen.getByText(/^A cell is being edited/)).toBeTruthy();
  expect(screen.getByText(editing.what).closest("[lang=zh-CN]")).toBeTruthy();
});

test("分析 shows amounts in the unit that is chosen, findings in that of the form", async () => {
  const { saved, user } = await drawKeeping();
  await user.click(button("设置"));
  await user.selectOptions(panel().getByRole("combobox", { name: "“分析”里的金额单位" }), "亿元");
  expect(saved.at(-1)).toMatchObject({ unit: "亿元" });
  await user.click(button("全审"));
  await user.click(screen.getByRole("tab", { name: /^分析/ }));
  const spending = within(screen.getByRole("region", { name: "支出构成" }));
  expect(spending.getByText("合计 0.712561 亿元")).toBeTruthy();
  expect(spending.getByRole("button", { name: /^基本支出：0.219562 亿元，30.81%/ })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: /^问题/ }));
  expect(screen.queryByText(/亿元/)).toBeNull();
});

test("a browser that keeps nothing is told, and the choice holds all the same", async () => {
  const { user } = await draw();
  await user.click(button("设置"));
  await user.click(panel().getByRole("checkbox", { name: "边填边核对" }));
  expect(panel().getByText("浏览器不允许保存，本次打开期间有效。")).toBeTruthy();
  expect(panel().getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
});

test("边填边核对 off stops listening to edits, on listens again, once", async () => {
  const { fake, user } = await drawKeeping({ language: "zh", unit: "万元", live: false });
  expect(fake.calls).not.toContain("onLive");
  await user.click(button("设置"));
  await user.click(panel().getByRole("checkbox"));
  await user.click(panel().getByRole("checkbox"));
  await user.click(panel().getByRole("checkbox"));
  expect(fake.calls.filter((call) => call === "onLive")).toHaveLength(2);
});

test("what the scoring standard leaves open is listed once the report is checked, with its points", async () => {
  const { user } = await draw();
  await user.click(button("设置"));
  expect(panel().getByText("全审以后这里列出会改变得分的取法。")).toBeTruthy();
});

test("another reading that would change the score is told by indicator", async () => {
  const { user } = await drawChecked();
  await user.click(button("设置"));
  expect(panel().getByText("支付进度：逾期计法取“每个节点扣一次”时得 1 分")).toBeTruthy();
});
