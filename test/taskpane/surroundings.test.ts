/** @jest-environment jsdom */
import { lastYear, matching } from "../../src/taskpane/surroundings";

const prefer = (...queries: readonly string[]): void => {
  window.matchMedia = (query) => ({ matches: queries.includes(query) }) as MediaQueryList;
};

test("the year offered is the one that has ended", () => {
  expect(lastYear(new Date(2022, 0, 1))).toBe("2021");
  expect(lastYear(new Date(2022, 11, 31))).toBe("2021");
});

test("Excel's background is passed on; the system's preferences stand beside it", () => {
  prefer("(prefers-color-scheme: dark)");
  expect(matching("#FFFFFF")).toEqual({ background: "#FFFFFF", prefersDark: true, forcedColors: false });
  prefer("(forced-colors: active)");
  expect(matching()).toEqual({ background: undefined, prefersDark: false, forcedColors: true });
});
