/** Random Chinese text with figures, in the manner of reports: nouns that the reader knows and others, every unit and precision, parts, shares, changes. */
import fc from "fast-check";
import { Decimal } from "../../src/domain/decimal";
import type { Figures } from "../../src/engine/prose";
import { lexicon } from "../../src/reports/department/lexicon";
import { isKnown, valueOf } from "../../src/engine/prose/check/value";

const { quantities, quantityOf, terms } = lexicon;

const noun = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...terms.terms.flatMap((t) => t.words)) },
  { weight: 1, arbitrary: fc.constantFrom("某专项", "局机关", "培训", "评价得分", "控制率", "") },
);

const digits = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }).map(String),
  fc.tuple(fc.nat({ max: 99_999 }), fc.stringMatching(/^\d{1,8}$/)).map(([whole, part]) => `${whole}.${part}`),
  fc.stringMatching(/^[0-9][0-9.,，－-]{0,40}$/),
  fc.constantFrom("0", "-1", "0.0", "46.", "1,234.5", "１２３.４", "七千", "三亿二千", "几百", "肆仟元整", "1e9"),
);

const unit = fc.constantFrom("元", "万元", "亿元", "千元", "百万元", "万", "亿", "%", "％", "个百分点", "人", "分", "");
const hedge = fc.constantFrom("", "", "", "约", "近", "超过", "不超过", "共", "占", "占总支出的", "增长", "下降");
const amount = fc.tuple(hedge, digits, unit, fc.constantFrom("", "", "左右", "余元", "以内")).map((p) => p.join(""));

const clause = fc
  .tuple(
    fc.constantFrom("", "", "其中", "其中：", "2021年", "2020年", "上年", "年初预算", "本年", "（", "与上年相比，"),
    noun,
    fc.array(amount, { minLength: 1, maxLength: 2 }),
    fc.constantFrom("", "", "，比上年增长3.5%", "，下降0.4亿元", "，增加20%", "，占30.81%", "，与上年持平", "）"),
  )
  .map(([opening, what, amounts, tail]) => `${opening}${what}${amounts.join("、")}${tail}`);

const mark = fc.constantFrom("，", "，", "；", "。", "。", "、", "：", "\n", ".", "");

/** What a unit's figures are of one 万元, and how a figure may be cut short in it: 0.71亿元, 7126万元, 71256100.00元. */
const inUnit = fc.tuple(
  fc.constantFrom(["元", "10000"] as const, ["万元", "1"] as const, ["亿元", "0.0001"] as const),
  fc.integer({ min: 0, max: 8 }),
);

/** A whole and its parts as the report has them, each to a precision of its own: sentences with nothing wrong in them. */
const partedWholes = (figures: Figures): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...quantities.wholes), fc.array(inUnit, { minLength: 12, maxLength: 12 }))
    .map(([{ whole, parts }, ways]) =>
      [whole, ...parts]
        .map((id, i) => {
          const value = valueOf(figures, id);
          const [[name, scale], places] = ways[i % ways.length] ?? [["万元", "1"], 2];
          const shown = isKnown(value) ? value.value : new Decimal(0);
          return `${i === 1 ? "其中" : ""}${quantityOf(id).label}${shown.times(scale).toFixed(places)}${name}`;
        })
        .join("，"),
    );

/** `figures`: of the report that the text will stand in, so that some of the text is right. */
export const anyProse = (figures: Figures): fc.Arbitrary<string> => {
  const piece = fc.oneof({ weight: 4, arbitrary: clause }, { weight: 1, arbitrary: partedWholes(figures) });
  const sentences = fc.array(fc.tuple(piece, mark), { minLength: 1, maxLength: 8 }).map((all) => all.flat().join(""));
  return fc.oneof(
    { weight: 8, arbitrary: sentences },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  );
};
