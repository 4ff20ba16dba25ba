import fc from "fast-check";
import { reviewProse, composeParagraph } from "../../../../src/engine/prose";
import { lexicon } from "../../../../src/reports/department/lexicon";
import type { Differs, ProseParagraph } from "../../../../src/engine/prose";
import { figuresOf, SEED, SEED_WITH_BASIS } from "../figures";
import { MUTATIONS } from "../mutations";
import { plausibleReports } from "../reports";

const applied = (paragraphs: readonly ProseParagraph[], found: Differs): readonly ProseParagraph[] =>
  paragraphs.map(({ id, text }) => {
    if (found.proposal === undefined || id !== found.proposal.paragraph) return { id, text };
    const edits = [...found.proposal.edits].sort((a, b) => b.start - a.start);
    return {
      id,
      text: edits.reduce((rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end), text),
    };
  });

const one = (text: string, id = "prose.text"): readonly ProseParagraph[] => [{ id, text }];

describe("a proposal", () => {
  test.each([
    ["基本支出2159.62万元。", "基本支出2195.62万元。"],
    ["全年总支出71256000元。", "全年总支出71256100元。"],
    ["工资福利支出1270.44万元，占基本支出的17.83%。", "工资福利支出1270.44万元，占总支出的17.83%。"],
    ["对企业补助3326.76万元，占基本支出的46.%。", "对企业补助3326.76万元，占总支出的46.69%。"],
    ["公用经费占基本支出的14.98%。", "公用经费占基本支出的14.89%。"],
    ["三公经费比上年增长4.08%。", "三公经费比上年下降4.08%。"],
    ["2019年度总收入7138.12万元。", "2021年度总收入7138.12万元。"],
    ["自评得分97分，评价等次为良好。", "自评得分98分，评价等次为优秀。"],
    ["基本支出2195 .62万元。", "基本支出2195.62万元。"],
  ])("turns %s into %s", (before, after) => {
    const figures = figuresOf(SEED_WITH_BASIS);
    const mended = reviewProse(one(before), figures).differences.reduceRight(
      (paragraphs, found) => applied(paragraphs, found),
      one(before),
    );
    expect(mended).toEqual(one(after));
    expect(reviewProse(mended, figures).differences).toEqual([]);
  });

  test("for a changed figure of a generated report makes the report clean again", () => {
    const figureMutations = MUTATIONS.filter(({ name }) =>
      ["last digit", "swapped digits", "share", "unit", "cut off"].includes(name),
    );
    fc.assert(
      fc.property(plausibleReports, fc.constantFrom(...figureMutations), fc.nat(), (given, mutation, pick) => {
        const figures = figuresOf(given);
        const paragraphs = lexicon.templates.paragraphs.map(({ id }) => ({
          id,
          text: composeParagraph(id, figures)?.text ?? "",
        }));
        const mutants = mutation.mutate(paragraphs);
        const mutant = mutants[pick % Math.max(1, mutants.length)];
        const found = mutant === undefined ? undefined : reviewProse(mutant, figures).differences[0];
        if (mutant === undefined || found === undefined || found.near !== undefined) return;
        if (mutation.name === "unit") return; // the digits are proposed in the unit as written
        expect(reviewProse(applied(mutant, found), figures).differences).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a verdict", () => {
  test("names both sides, the fields, and the other places", () => {
    const [found] = reviewProse(one("工资福利支出1270.44万元，占基本支出的17.83%。"), figuresOf(SEED)).differences;
    expect(found).toMatchObject({
      kind: "shareBase",
      said: "17.83%",
      found: "57.86%",
      near: "总支出",
      subject: "工资福利支出占基本支出",
      fields: ["economicWhole.wages", "spending.sum.basic"],
      related: [{ quote: "基本支出" }],
    });
  });

  test("on a blank field is a doubt, and a zero there is no news", () => {
    const figures = figuresOf(SEED);
    expect(reviewProse(one("政府性基金拨款320万元。"), figures).differences).toMatchObject([
      { kind: "blank", gravity: "doubt", fields: ["income.sum.fund"] },
    ]);
    expect(reviewProse(one("政府性基金拨款0万元。"), figures).differences).toEqual([]);
  });

  test("on counts knows no rounding: 201% is not 92 of 46", () => {
    const figures = figuresOf({ figures: { "profile.posts": "46", "profile.headcount": "92" } });
    expect(reviewProse(one("在职人员控制率为201.00%。"), figures).differences).toMatchObject([
      { kind: "ratio", found: "200.00%" },
    ]);
  });

  test("on a part of a multi-unit department is held against that unit's row", () => {
    const units = { spending: ["1、局机关", "2、监测站"] };
    const figures = figuresOf({
      figures: { "spending.sum.basic": "30", "spending.rows.0.basic": "20", "spending.rows.1.basic": "10" },
      units,
    });
    expect(
      reviewProse(
        one("局机关基本支出20万元，占基本支出的66.67%。局机关总支出26万元，基本支出20万元。"),
        figuresOf({
          figures: {
            "spending.sum.total": "40",
            "spending.sum.basic": "30",
            "spending.rows.0.total": "26",
            "spending.rows.0.basic": "20",
          },
          units,
        }),
      ).differences,
    ).toEqual([]);
    expect(reviewProse(one("局机关基本支出20万元，监测站基本支出12万元。"), figures).differences).toMatchObject([
      { kind: "amount", said: "12万元", found: "10万元", fields: ["spending.rows.1.basic"] },
    ]);
  });
});
