import fc from "fast-check";
import { aroundChanges, diffText } from "../../../src/ui/store/diff";

const only = (parts: ReturnType<typeof diffText>, without: "added" | "removed"): string =>
  parts
    .filter((p) => p.kind !== without)
    .map((p) => p.text)
    .join("");

test("a changed figure is replaced as a whole", () => {
  expect(diffText("结余12.51万元。", "结余12.15万元。")).toEqual([
    { text: "结余", kind: "same" },
    { text: "12.51", kind: "removed" },
    { text: "12.15", kind: "added" },
    { text: "万元。", kind: "same" },
  ]);
});

test.each([
  ["figures with thousands separators", "共1,234.5元", "共1,234.6元", "1,234.5"],
  ["full-width figures", "共１２．５％", "共１２．６％", "１２．５％"],
  ["percentages", "占30.81%。", "占30.82%。", "30.81%"],
])("%s are never cut", (_, before, after, whole) => {
  expect(diffText(before, after).find((p) => p.kind === "removed")?.text).toBe(whole);
});

test("equal texts are one part, and nothing against nothing is none", () => {
  expect(diffText("年末结余。", "年末结余。")).toEqual([{ text: "年末结余。", kind: "same" }]);
  expect(diffText("", "")).toEqual([]);
});

test("texts too long to compare token by token are shown whole, old beside new", () => {
  const before = "甲".repeat(3000);
  const after = "乙".repeat(3000);
  expect(diffText(before, after)).toEqual([
    { text: before, kind: "removed" },
    { text: after, kind: "added" },
  ]);
});

test("both texts can be read back from the difference", () => {
  const prose = fc.string({ unit: fc.constantFrom("支", "出", "1", "2", ".", "，", "%", "万", " ") });
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const parts = diffText(before, after);
      expect(only(parts, "added")).toBe(before);
      expect(only(parts, "removed")).toBe(after);
    }),
  );
});

test("around its changes a long text is shown with an ellipsis for the rest", () => {
  const [before, after] = [
    "甲".repeat(40) + "基本" + "乙".repeat(40) + "丙",
    "甲".repeat(40) + "总" + "乙".repeat(40) + "丁",
  ];
  expect(aroundChanges(diffText(before, after)).map(({ text }) => text)).toEqual([
    `……${"甲".repeat(12)}`,
    "基本",
    "总",
    `${"乙".repeat(12)}……${"乙".repeat(12)}`,
    "丙",
    "丁",
  ]);
});
