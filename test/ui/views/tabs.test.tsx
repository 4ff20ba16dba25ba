/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { draw, drawChecked } from "../support/draw";

const focused = (): string => document.activeElement?.textContent ?? "";

test("the tab list is one tab stop; arrows, Home and End move within it, Enter opens", async () => {
  const { user } = await draw();
  await user.tab();
  expect(focused()).toBe("总览");
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(focused()).toBe("评分");
  expect(screen.getByRole("tab", { selected: true }).textContent).toBe("总览");
  await user.keyboard("{End}{ArrowRight}");
  expect(focused()).toBe("总览");
  await user.keyboard("{ArrowLeft}{Home}{End}{Enter}");
  expect(screen.getByRole("tabpanel", { name: "说明" })).toBeTruthy();
});

test("the findings tab counts what still asks for something", async () => {
  await drawChecked();
  expect(screen.getByRole("tab", { name: /^问题/ }).textContent).toBe("问题7");
});

test("重新全审 is within reach from every screen, and leaves it open", async () => {
  const { fake, user } = await drawChecked();
  for (const tab of screen.getAllByRole("tab")) {
    await user.click(tab);
    const before = fake.calls.filter((call) => call === "check").length;
    await user.click(screen.getByRole("button", { name: "重新全审" }));
    expect(fake.calls.filter((call) => call === "check")).toHaveLength(before + 1);
    expect(tab.getAttribute("aria-selected")).toBe("true");
  }
});
