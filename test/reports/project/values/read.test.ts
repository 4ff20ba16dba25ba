import fc from "fast-check";
import { decimal } from "../../../../src/domain/decimal";
import { readValue } from "../../../../src/reports/project/values/read";
import type { IndicatorValue } from "../../../../src/reports/project/values/value";

const amount = (value: string, unit: string, sign?: string): object => ({
  kind: "amount",
  value: decimal(value),
  unit,
  ...(sign === undefined ? {} : { sign }),
});

test.each<[string, object]>([
  ["≥95%", amount("95", "%", "≥")],
  [" ≥ ９５％ ", amount("95", "%", "≥")],
  ["不少于12次", amount("12", "次", "≥")],
  ["不少于 12 次。", amount("12", "次", "≥")],
  ["不少于十二次", amount("12", "次", "≥")],
  ["90%以上", amount("90", "%", "≥")],
  ["20万元以内", amount("200000", "元", "≤")],
  ["控制在1,200.50万元以内", amount("12005000", "元", "≤")],
  ["培训人数≥3万人次", amount("30000", "人次", "≥")],
  ["=100%", amount("100", "%", "=")],
  ["大于等于3个", amount("3", "个", "≥")],
  ["不高于5个百分点", amount("5", "%", "≤")],
  ["不低于60", amount("60", "", "≥")],
  ["12", amount("12", "")],
  ["超过100户", amount("100", "户", ">")],
  ["-3%", amount("-3", "%")],
])("%s is a figure with its sign and unit", (text, expected) => {
  expect(readValue(text, "2021")).toMatchObject(expected);
});

test.each([
  ["12次", "1"],
  ["98.60%", "0.1"],
  ["2.15亿元", "1000000"],
  ["3万人", "10000"],
])("%s is given to %s", (text, step) => {
  const read = readValue(text);
  expect(read.kind === "amount" ? read.step.toFixed() : read.kind).toBe(step);
});

test.each([
  ["2021年12月底前", "2021-12-31"],
  ["2021年12月31日前完成", "2021-12-31"],
  ["12月底前", "2021-12-31"],
  ["2021年2月底前", "2021-02-28"],
  ["2020年2月底前", "2020-02-29"],
  ["2021年底前", "2021-12-31"],
  ["当年6月30日前", "2021-06-30"],
  ["≤2021年11月", "2021-11-30"],
  ["2021-11-15", "2021-11-15"],
  ["2021年11月15日", "2021-11-15"],
])("%s is a day", (text, day) => {
  expect(readValue(text, "2021")).toEqual({ kind: "day", day });
});

test.each(["基本完成", "按时完成", "有所提升", "一批设备更新", "12月底前没有年度时写不出日子", "提升一定水平"])(
  "%s stays words",
  (text) => {
    expect(readValue(text).kind).toBe("words");
  },
);

test.each<[string, IndicatorValue["kind"]]>([
  ["", "blank"],
  [" \u3000", "blank"],
  ["—", "none"],
  ["不适用", "none"],
  ["培训3期、150人", "several"],
  ["24/25", "several"],
  ["10-12次", "several"],
  ["2021年2月30日前", "several"],
])("%s is %s: nothing is guessed", (text, kind) => {
  expect(readValue(text, "2021").kind).toBe(kind);
});

test("a month without a year needs the year of the report", () => {
  expect(readValue("12月底前", undefined).kind).not.toBe("day");
});

test("a figure is read as it was written, whatever sign and unit stand around it", () => {
  const signs = ["", "≥", "≤", "=", "不少于", "不超过", "不低于"];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(...signs),
      fc.constantFrom("", "%", "次", "元", "公里"),
      (whole, part, sign, unit) => {
        const figure = part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, "0")}`;
        const read = readValue(sign + figure + unit);
        expect(read).toMatchObject({ kind: "amount", unit });
        expect(read.kind === "amount" && read.value.equals(decimal(figure))).toBe(true);
      },
    ),
  );
});

test("whatever is typed is read as something, and never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => readValue(text, "2021").kind.length > 0));
});
