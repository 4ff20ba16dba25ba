import fc from "fast-check";
import { decimal, ZERO } from "../../../../src/domain/decimal";
import { indicatorPoints } from "../../../../src/reports/project/scoring/indicator";
import type { Points } from "../../../../src/reports/project/scoring/points";
import { openWords, stepWords } from "../../../../src/reports/project/scoring/words";
import { standards, type Standard } from "../../../../src/reports/project/standards";
import { readValue } from "../../../../src/reports/project/values/read";

const [national, platform = national] = standards;

const pointsOf = (
  target: string,
  actual: string,
  {
    weight = "10",
    kind = "数量指标",
    standard = national,
  }: { weight?: string; kind?: string; standard?: Standard } = {},
): Points =>
  indicatorPoints(
    { kind, target: readValue(target, "2021"), actual: readValue(actual, "2021"), weight: decimal(weight) },
    standard,
  );

const shown = ({ state, low, high }: Points): readonly string[] => [state, low.toFixed(2), high.toFixed(2)];

test.each<[target: string, actual: string, points: string]>([
  ["≥95%", "96%", "10.00"],
  ["≥95%", "95", "10.00"],
  ["≥95%", "≥76%", "8.00"],
  ["不少于12次", "9次", "7.50"],
  ["12次", "12次", "10.00"],
  ["≤20万元", "18万元", "10.00"],
  ["≤20万元", "250000元", "8.00"],
  ["≤20万元", "0", "10.00"],
  ["0起", "0起", "10.00"],
  ["≤0%", "0", "10.00"],
  ["≥50公里", "40km", "8.00"],
  ["2000㎡", "1000平方米", "5.00"],
  ["2000m2", "2000平方米", "10.00"],
  ["12次/年", "9次", "7.50"],
  ["每年12次", "12次", "10.00"],
  ["≥400万元", "380", "9.50"],
  ["≥400", "380万元", "9.50"],
  ["≥1%", "0.5", "5.00"],
  ["=100%", "80%", "8.00"],
  ["=100%", "125%", "8.00"],
  ["≥12次", "0次", "0.00"],
  ["≥12次", "-3次", "0.00"],
  ["2021年12月底前", "2021年12月31日", "10.00"],
  ["2021年12月底前", "11月", "10.00"],
])("%s with %s earns %s of 10", (target, actual, points) => {
  expect(shown(pointsOf(target, actual))).toEqual(["scored", points, points]);
});

test("without a sign, cost is not to be exceeded and everything else to be reached", () => {
  expect(shown(pointsOf("20万元", "25万元", { kind: "成本指标" }))).toEqual(["scored", "8.00", "8.00"]);
  expect(shown(pointsOf("20次", "25次"))).toEqual(["scored", "10.00", "10.00"]);
});

test.each<[actual: string, low: string, high: string]>([
  ["已完成", "8.00", "10.00"],
  ["基本完成", "6.00", "10.00"],
  ["部分完成", "6.00", "8.00"],
  ["未完成", "0.00", "6.00"],
])("of a qualitative indicator, %s leaves %s to %s", (actual, low, high) => {
  expect(shown(pointsOf("有所提升", actual))).toEqual(["scored", low, high]);
});

test.each<[target: string, actual: string, why: Points["why"]]>([
  ["", "12次", "noTarget"],
  ["≥12次", "", "noActual"],
  ["≥12次", "—", "noActual"],
  ["培训3期、150人", "3期", "several"],
  ["≥12次", "3期、150人", "several"],
  ["≥12次", "12人", "unitsDiffer"],
  ["≥95%", "0.96", "unitsDiffer"],
  ["≥400万元", "3800000", "unitsDiffer"],
  ["≥400万元", "0.038", "unitsDiffer"],
  ["≥12次", "已完成", "noFigure"],
  ["有所提升", "居民收入明显增长", "words"],
  ["有所提升", "12%", "words"],
  ["≥0次", "3次", "zeroTarget"],
  ["0起", "2起", "zeroTarget"],
  ["<0起", "0起", "zeroTarget"],
  ["每季度1次", "4次", "words"],
  ["每月不少于2次", "24次", "words"],
  ["培训3期、150人", "培训3期、150人", "words"],
  ["培训3期、150人", "培训3期、140人", "several"],
  ["2021年10月底前", "2021年12月5日", "late"],
])("%s with %s is a person's to score", (target, actual, why) => {
  const points = pointsOf(target, actual);
  expect([...shown(points), points.why]).toEqual(["open", "0.00", "10.00", why]);
  expect(why === undefined ? "" : openWords(why)).not.toBe("");
});

test("an indicator that does not apply earns and asks nothing", () => {
  expect(shown(pointsOf("不适用", ""))).toEqual(["leftOut", "0.00", "0.00"]);
});

test("far beyond the target, one standard asks for a reason and another takes points off", () => {
  const words = (standard: Standard): readonly string[] => pointsOf("≥10次", "13次", { standard }).steps.map(stepWords);
  expect(words(national)).toEqual([
    "达到年度指标值，得满分 10 分",
    "好于年度指标值 30%，达到或超过 30%，须说明偏差原因",
  ]);
  expect(words(platform).at(-1)).toBe("偏差过大扣 2 分，得 8 分");
  expect(pointsOf("≥10次", "12次", { standard: platform }).high.toFixed()).toBe("10");
  expect(pointsOf("≥10次", "20次", { weight: "1", standard: platform }).high.toFixed()).toBe("0");
});

test("the derivation shows the division", () => {
  expect(pointsOf("≥12次", "9次").steps.map(stepWords)).toEqual(["10 × 9 ÷ 12 = 7.5 分"]);
  expect(pointsOf("≤20元", "25元").steps.map(stepWords)).toEqual(["超出年度指标值：10 × 20 ÷ 25 = 8 分"]);
});

const figure = fc.integer({ min: 0, max: 1_000_000 }).map((n) => decimal(n).dividedBy(100).toFixed());
const positive = fc.integer({ min: 1, max: 1_000_000 }).map((n) => decimal(n).dividedBy(100).toFixed());
const sign = fc.constantFrom("≥", "≤", "=", ">", "<");

test("points lie between 0 and the weight", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...standards),
      sign,
      positive,
      figure,
      positive,
      (standard, s, target, actual, weight) => {
        const { low, high } = pointsOf(`${s}${target}次`, `${actual}次`, { weight, standard });
        expect(low.gte(ZERO) && low.lte(high) && high.lte(weight)).toBe(true);
      },
    ),
  );
});

test("more of what is to be reached never earns less, more of what is not to be exceeded never earns more", () => {
  fc.assert(
    fc.property(fc.constantFrom("≥", "≤"), positive, figure, positive, (s, target, actual, more) => {
      const before = pointsOf(`${s}${target}`, actual).high;
      const after = pointsOf(`${s}${target}`, decimal(actual).plus(more).toFixed()).high;
      expect(s === "≥" ? after.gte(before) : after.lte(before)).toBe(true);
    }),
  );
});

test("a target written in another unit of the same kind earns the same", () => {
  fc.assert(
    fc.property(positive, figure, (target, actual) => {
      const inYuan = `${decimal(actual).times(10000).toFixed()}元`;
      expect(pointsOf(`≥${target}万元`, inYuan).high).toEqual(pointsOf(`≥${target}万元`, `${actual}万元`).high);
    }),
  );
});
