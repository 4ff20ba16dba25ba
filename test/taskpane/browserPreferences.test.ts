/** @jest-environment jsdom */
import { browserPreferences } from "../../src/taskpane/browserPreferences";

const store = browserPreferences("zh-CN");

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

test("what was saved is there the next time", () => {
  expect(store.load()).toEqual({ language: "auto", unit: "万元", live: true });
  expect(store.save({ language: "en", unit: "亿元", live: false })).toBe(true);
  expect(browserPreferences("zh-CN").load()).toEqual({ language: "en", unit: "亿元", live: false });
});

test.each(["", "no JSON", "null", "[]", '{"language":"fr","live":"yes","unit":"亩"}'])(
  "the defaults hold where the browser kept %j",
  (kept) => {
    window.localStorage.setItem("ziping.preferences", kept);
    expect(store.load()).toEqual({ language: "auto", unit: "万元", live: true });
  },
);

test("a browser that forbids its storage is no failure, and is told", () => {
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(store.load()).toEqual({ language: "auto", unit: "万元", live: true });
  expect(store.save({ language: "zh", unit: "元", live: true })).toBe(false);
});
