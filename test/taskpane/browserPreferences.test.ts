/** @jest-environment jsdom */
import { browserPreferences } from "../../src/taskpane/browserPreferences";

const store = browserPreferences("zh-CN");

afterEach(() => {
  jest.restoreAllMocks();
  window.localStorage.clear();
});

test("what was saved is there the next time", () => {
  expect(store.load()).toEqual({ language: "auto", live: true });
  expect(store.save({ language: "en", live: false })).toBe(true);
  expect(browserPreferences("zh-CN").load()).toEqual({ language: "en", live: false });
});

test.each(["", "no JSON", "null", "[]", '{"language":"fr","live":"yes"}'])(
  "the defaults hold where the browser kept %j",
  (kept) => {
    window.localStorage.setItem("ziping.preferences", kept);
    expect(store.load()).toEqual({ language: "auto", live: true });
  },
);

test("a browser that forbids its storage is no failure, and is told", () => {
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(store.load()).toEqual({ language: "auto", live: true });
  expect(store.save({ language: "zh", live: true })).toBe(false);
});
