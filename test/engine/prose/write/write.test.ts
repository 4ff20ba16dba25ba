/** @drawn 4 */
import fc from "fast-check";
import { reviewProse, composeParagraph } from "../../../../src/engine/prose";
import { lexicon } from "../../../../src/reports/department/lexicon";
import type { Figures } from "../../../../src/engine/prose";
import { figuresOf, SEED, SEED_WITH_BASIS } from "../figures";
import { consistentReports } from "../reports";
import { tries } from "../../../tools/drawn.mjs";

const writeAll = (figures: Figures) =>
  lexicon.templates.paragraphs.flatMap(({ id }) => {
    const written = composeParagraph(id, figures);
    return written === undefined ? [] : [{ id, ...written }];
  });

describe("generated paragraphs", () => {
  test("of any consistent report are read back without a finding and with nothing left unchecked", () => {
    fc.assert(
      fc.property(consistentReports, (given) => {
        const figures = figuresOf(given);
        const review = reviewProse(writeAll(figures), figures);
        expect(review.differences).toEqual([]);
        expect(review.unchecked).toEqual([]);
      }),
      { numRuns: tries("reports in words", 150) },
    );
  });

  test("bind every figure they print to the fields it came from, at its place", () => {
    fc.assert(
      fc.property(consistentReports, (given) => {
        for (const { text, figures } of writeAll(figuresOf(given))) {
          for (const bound of figures) {
            expect(text.slice(bound.start, bound.end)).toBe(bound.text);
            expect(bound.fields.length).toBeGreaterThan(0);
          }
          const unbound = figures.reduceRight(
            (rest, bound) => rest.slice(0, bound.start) + rest.slice(bound.end),
            text,
          );
          expect(unbound).not.toMatch(/\d/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of the published figures come out clean, with the rounding of the classes noted", () => {
    const figures = figuresOf(SEED);
    const written = writeAll(figures);
    expect(reviewProse(written, figures).differences).toEqual([]);
    expect(reviewProse(written, figures).unchecked).toEqual([]);
    expect(written.map((one) => one.id)).toEqual([
      "prose.scale",
      "prose.basicSpending",
      "prose.sangongText",
      "prose.specialUse",
      "prose.economy",
      "prose.conclusion",
    ]);
    expect(written.find((one) => one.id === "prose.specialUse")?.text).toContain("存在尾差");
  });
});

describe("the wording", () => {
  const written = (id: string, figures: Record<string, string>): string =>
    composeParagraph(id, figuresOf({ ...SEED_WITH_BASIS, figures: { ...SEED_WITH_BASIS.figures, ...figures } }))
      ?.text ?? "";

  test.each([
    ["a decrease", { "sangongBasis.priorActual": "26.97" }, "“三公”经费支出比上年的26.97万元减少1.1万元，下降4.08%。"],
    ["an increase", { "sangongBasis.priorActual": "20" }, "“三公”经费支出比上年的20万元增加5.87万元，增长29.35%。"],
    ["no change", { "sangongBasis.priorActual": "25.87" }, "“三公”经费支出与上年持平。"],
    ["a budget that was exceeded", { "sangongBasis.currentBudget": "20" }, "“三公”经费支出比预算增加5.87万元。"],
    ["items without money", {}, "未发生公务用车购置费和因公出国（境）费。"],
  ])("of 三公经费 states %s", (_name, figures, sentence) => {
    expect(written("prose.sangongText", figures)).toContain(sentence);
  });

  test("leaves the comparison out when last year is not known", () => {
    expect(written("prose.sangongText", { "sangongBasis.priorActual": "" })).not.toContain("上年");
  });

  test("says so when nothing was spent", () => {
    const none = { "sangong.sum.total": "0", "sangong.sum.reception": "0", "sangong.sum.vehicleRunning": "0" };
    expect(written("prose.sangongText", none)).toContain("2021年未发生“三公”经费支出。");
    expect(written("prose.sangongText", none)).not.toContain("未发生公务");
  });

  test("gives nothing where the tables are empty, and for a paragraph only a person can write", () => {
    expect(composeParagraph("prose.scale", figuresOf({ figures: {} }))).toBeUndefined();
    expect(composeParagraph("prose.problems", figuresOf(SEED))).toBeUndefined();
  });
});
