/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { App, createPane, defaultPreferences, paneTheme, speak, type Preferences } from "../../../src/ui";
import { button, draw, drawChecked, seriousFindings, status } from "../support/draw";
import { createFakeSession } from "../support/fakeSession";

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
  expect(saved).toEqual([{ language: "en", live: true }]);
  await user.click(button("Check"));
  await user.click(screen.getByRole("tab", { name: /^Findings/ }));
  expect(screen.getByRole("heading", { name: "基础数据 Basic data" })).toBeTruthy();
  expect(status()).toMatch(/^Checked: Cannot be handed in \(不能上报\)\. \d+ left to deal with\.$/);
});

test("a browser that keeps nothing is told, and the choice holds all the same", async () => {
  const { user } = await draw();
  await user.click(button("设置"));
  await user.click(panel().getByRole("checkbox", { name: "边填边核对" }));
  expect(panel().getByText("浏览器不允许保存，本次打开期间有效。")).toBeTruthy();
  expect(panel().getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
});

test("边填边核对 off stops listening to edits, on listens again, once", async () => {
  const { fake, user } = await drawKeeping({ language: "zh", live: false });
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
