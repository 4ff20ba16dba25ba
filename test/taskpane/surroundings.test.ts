/** @jest-environment jsdom */
import { lastYear, matching, onColours } from "../../src/taskpane/surroundings";

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

test("colours are asked for again when the system changes them and when somebody comes back, and once more when the client has forgotten", () => {
  jest.useFakeTimers();
  const queries = new Map<string, EventTarget>();
  window.matchMedia = (query) => {
    const target = queries.get(query) ?? new EventTarget();
    queries.set(query, target);
    return target as MediaQueryList;
  };
  const again = jest.fn();
  onColours(again);
  for (const target of queries.values()) target.dispatchEvent(new Event("change"));
  expect(again).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event("focus"));
  expect(again).toHaveBeenCalledTimes(3);
  jest.advanceTimersByTime(60_000);
  expect(again).toHaveBeenCalledTimes(4);
  jest.useRealTimers();
});
