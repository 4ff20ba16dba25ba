import { clip, countStates, plainText } from "../../../src/ui/store/prose";
import { paragraphs } from "../support/records";

const scale = paragraphs[0]!;

test("a paragraph reads as its parts joined", () => {
  expect(plainText(scale)).toBe(
    "全年总收入7138.12万元，其中一般公共预算拨款7048.24万元。全年总支出7125.61万元，其中基本支出占30.81%。",
  );
});

test("states are counted over the figures", () => {
  expect(countStates(scale.parts)).toEqual({ agrees: 3, differs: 1, unchecked: 0 });
});

test("a short paragraph is complete", () => {
  expect(clip(scale.parts, 300)).toEqual({ parts: scale.parts, complete: true });
});

test("a long paragraph is cut in plain text, never inside a figure", () => {
  const { parts, complete } = clip(scale.parts, 7);
  expect(complete).toBe(false);
  expect(parts.map((p) => p.text)).toEqual(["全年总收入", "7138.12万元"]);
  expect(clip(scale.parts, 3).parts.map((p) => p.text)).toEqual(["全年总……"]);
});
