import corrected from "../../../src/reports/department/samples/prose.corrected.json";
import published from "../../../src/reports/department/samples/prose.published.json";
import { reviewProse } from "../../../src/engine/prose";
import type { ProseParagraph } from "../../../src/engine/prose";
import { figuresOf, SEED, SEED_WITH_BASIS } from "./figures";
import type { Given } from "./figures";

/** The corrected sample mends two class totals by 0.01, in the tables and in the prose. */
const mended = (given: Given): Given => ({
  ...given,
  figures: { ...given.figures, "economicWhole.wages": "1270.43", "economicProject.capital": "884.08" },
});

const paragraphsOf = (sample: Readonly<Record<string, string>>): readonly ProseParagraph[] =>
  Object.entries(sample).map(([id, text]) => ({ id, text }));

const PUBLISHED = [
  ["prose.scale", "amount", "wrong", "7048.24万元", "2499.6万元", "上年结转与公共财政拨款之和"],
  ["prose.basicSpending", "shareBase", "wrong", "17.83%", "57.86%", "总支出"],
  ["prose.basicSpending", "shareBase", "wrong", "14.18%", "46.02%", "总支出"],
  ["prose.basicSpending", "shareBase", "wrong", "8.76%", "28.44%", "总支出"],
  ["prose.basicSpending", "shareBase", "wrong", "12.54%", "40.71%", "总支出"],
  ["prose.basicSpending", "parts", "rounding", "7125.62万元", "7125.61万元", undefined],
  ["prose.basicSpending", "damaged", "wrong", "46.%", "46.69%", "小数点后缺数字；似为占总支出"],
  ["prose.specialUse", "parts", "rounding", "4929.98万元", "4929.99万元", undefined],
  ["prose.effectiveness", "twice", "doubt", "14家", "26家", undefined],
];

describe("the sample's prose", () => {
  test.each([
    ["alone", SEED],
    ["with last year's figures", SEED_WITH_BASIS],
  ])("as published yields exactly the breaks of the published report, %s", (_name, given) => {
    const review = reviewProse(paragraphsOf(published), figuresOf(given));
    expect(
      review.differences.map((found) => [
        found.at.paragraph,
        found.kind,
        found.gravity,
        found.said,
        found.found,
        found.near,
      ]),
    ).toEqual(PUBLISHED);
  });

  test.each([
    ["alone", SEED],
    ["with last year's figures", SEED_WITH_BASIS],
  ])("as corrected reads clean, %s", (_name, given) => {
    expect(reviewProse(paragraphsOf(corrected), figuresOf(mended(given))).differences).toEqual([]);
  });

  test("has nothing unchecked but achievements and what last year's figures would tell", () => {
    const review = reviewProse(paragraphsOf(corrected), figuresOf(mended(SEED)));
    expect(review.unchecked.map((one) => `${one.at.quote} ${one.why}`)).toEqual([
      "减少 noPrior",
      "2次 noSubject",
      "26家 noSubject",
      "减少 noPrior",
      "8.4% otherScope",
      "145.38亿元 otherScope",
      "11家 noSubject",
      "26家 noSubject",
      "15家 noSubject",
      "2119个 noSubject",
    ]);
  });

  test("keeps its paragraphs on the corrected side free of proposals and marks every figure once", () => {
    const review = reviewProse(paragraphsOf(corrected), figuresOf(mended(SEED)));
    const places = review.marks.map((mark) => `${mark.paragraph} ${String(mark.start)}`);
    expect(new Set(places).size).toBe(places.length);
    expect(review.marks.filter((mark) => mark.state === "differs")).toEqual([]);
  });
});
