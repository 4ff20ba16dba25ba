import fc from "fast-check";
import { mergeEdits } from "../../../src/app/present/mergeEdits";

const text = "工资占基本支出的17.83%，补助占基本支出的46.%。";

test("corrections of different places are made together", () => {
  const versions = [text.replace("工资占基本", "工资占总"), text.replace("基本支出的46.%", "总支出的46.69%")];
  expect(mergeEdits(text, versions)).toEqual({
    text: "工资占总支出的17.83%，补助占总支出的46.69%。",
    taken: [0, 1],
  });
});

test("the same correction twice is one; of two corrections of one place the first is taken", () => {
  const [a, b] = [text.replace("17.83%", "57.86%"), text.replace("17.83%", "30.81%")];
  expect(mergeEdits(text, [a, a, b])).toEqual({ text: a, taken: [0, 1] });
});

test("one correction by itself gives its own text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(mergeEdits(before, [after]).text).toBe(after);
    }),
  );
});

test("corrections of distinct words do not disturb each other, in whatever order they come", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), fc.array(fc.nat({ max: 5 }), { minLength: 1 }), (words, chosen) => {
      const before = Array.from({ length: words }, (_, i) => `第${i}处甲`).join("，");
      const one = (whole: string, i: number): string => whole.replace(`第${i}处甲`, `第${i}处乙`);
      const wanted = [...new Set(chosen.filter((i) => i < words))];
      const merged = mergeEdits(
        before,
        wanted.map((i) => one(before, i)),
      );
      expect(merged.text).toBe(wanted.reduce(one, before));
    }),
  );
});
