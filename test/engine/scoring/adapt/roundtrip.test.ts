import { scoringBasis } from "../../../../src/reports/department/scoringBasis";
import fc from "fast-check";
import { decimal } from "../../../../src/domain/decimal";
import { emptyRow, type IndicatorRow } from "../../../../src/engine/scoring/adapt/columns";
import { readCriteria } from "../../../../src/engine/scoring/adapt/read";
import { rowsOfEdition } from "../../../../src/engine/scoring/adapt/write";
import { ruleTypeWords } from "../../../../src/engine/scoring/adapt/words";
import type { Edition } from "../../../../src/engine/scoring/edition/edition";
import { editions } from "../../../../src/reports/department/editions";
import type { OwnValues } from "../../../../src/engine/scoring/ownValues";
import { scoreSheet } from "../../../../src/engine/scoring/score";
import { stepLines } from "../../../../src/engine/scoring/steps/render";
import seed from "../cases/yueyang-2021.json";
import { facts } from "../facts";
import { selves } from "../sampleEdition";

const [yueyang] = editions;

const reread = (edition: Edition, own?: OwnValues): { readonly edition: Edition; readonly own: OwnValues } => {
  const read = readCriteria(rowsOfEdition(edition, own), edition, scoringBasis);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read;
};

describe.each(editions.map((edition): [string, Edition] => [edition.id, edition]))("%s", (_id, edition) => {
  test("written out and read back it is the same sheet", () => {
    const back = reread(edition).edition;
    expect(rowsOfEdition(back)).toEqual(rowsOfEdition(edition));
    const rest = ({ id, name, source, footnote, total, settings, grades, groups }: Edition) => ({
      id,
      name,
      source,
      footnote,
      total,
      settings,
      grades,
      groups,
    });
    expect(rest(back)).toEqual(rest(edition));
  });

  test("read back it scores the same, step by step", () => {
    const lines = (each: Edition) =>
      scoreSheet(each, facts(seed.facts), selves(seed.self)).rows.map((row) => [
        row.rulePoints?.toFixed(),
        ...stepLines(row.steps),
      ]);
    expect(lines(reread(edition).edition)).toEqual(lines(edition));
  });

  test("every rule type it uses stands in the list", () => {
    expect(rowsOfEdition(edition).filter((row) => !ruleTypeWords.includes(row.rule))).toEqual([]);
  });
});

test("targets and actuals travel with the rows", () => {
  const own: OwnValues = new Map([
    ["out.report", { target: "≥95%", actual: "97%" }],
    ["out.livelihood", { target: "", actual: "不适用" }],
  ]);
  expect(reread(yueyang, own).own).toEqual(own);
});

const points = fc.integer({ min: 1, max: 40 }).map((n) => decimal(n).dividedBy(4).toFixed());
const row = (changes: Partial<IndicatorRow>): IndicatorRow => ({
  ...emptyRow,
  id: "a",
  level1: "产出",
  level2: "职责履行",
  level3: "甲",
  weight: "5",
  rule: "人工评价",
  ...changes,
});

/** A rule of random kind and parameters, worth `weight`. */
const rule = (weight: string): fc.Arbitrary<Partial<IndicatorRow>> =>
  fc.oneof(
    fc.constant({ rule: "人工评价" }),
    fc
      .record({
        base: fc.integer({ min: 0, max: 100 }),
        size: fc.integer({ min: 1, max: 9 }),
        deduct: points,
        kind: fc.constantFrom("超过扣分", "低于扣分"),
      })
      .map(({ base, size, deduct, kind }) => ({
        rule: kind,
        measure: "在职人员控制率",
        params: `标准=${String(base)}; 每=${String(size)}; 扣=${deduct}`,
      })),
    fc.integer({ min: 1, max: 99 }).map((cut) => ({
      rule: "分段计分",
      measure: "满意度",
      params: `分段=≥${String(cut)}:${weight}、<${String(cut)}:0`,
    })),
    fc
      .constantFrom("正向", "反向")
      .map((direction) => ({ rule: "按目标完成度", params: `方向=${direction}; 满分=${weight}` })),
    fc
      .constantFrom("只计整数个", "按比例", "不足一个按一个")
      .map((mode) => ({ rule: "达标得分", measure: "公务卡刷卡率", params: `达到=50; 扣=0.2; 步进=${mode}` })),
  );

test("any edition that can be typed is written out as it was typed", () => {
  const adapted = points.chain((weight) => fc.tuple(rule(weight), fc.constant(weight)));
  fc.assert(
    fc.property(fc.array(adapted, { minLength: 1, maxLength: 6 }), (typed) => {
      const rows = typed.map(([changes, weight], index) =>
        row({ id: `r${String(index)}`, level3: `指标${String(index)}`, weight, ...changes }),
      );
      const total = typed.reduce((sum, [, weight]) => sum.plus(weight), decimal(0));
      const read = readCriteria(rows, { ...yueyang, total }, scoringBasis);
      return read.ok && JSON.stringify(rowsOfEdition(read.edition)) === JSON.stringify(rows);
    }),
  );
});
