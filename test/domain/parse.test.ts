/** @drawn 40 */
import fc from "fast-check";
import { Decimal } from "../../src/domain/decimal";
import { halfWidth, parseFigure } from "../../src/domain/parse";
import type { Unit } from "../../src/domain/figure";

const read = (raw: string | number | boolean | null, unit: Unit = "万元"): string => {
  const parsed = parseFigure(raw, unit);
  if (parsed.state === "filled") return parsed.value.toFixed();
  return parsed.state === "unreadable" ? parsed.why : parsed.state;
};

const money: readonly (readonly [string | number | boolean | null, string])[] = [
  [7138.12, "7138.12"],
  [0, "0"],
  [-12.5, "-12.5"],
  [0.1 + 0.2, "0.3"],
  [1e-7, "0.0000001"],
  [12.3456789, "12.3456789"],
  [7138.12 - 7125.61, "12.51"],
  ["7138.12", "7138.12"],
  [" 7,138.12 ", "7138.12"],
  ["１２３．４５", "123.45"],
  ["\u202d7138.12\u202c", "7138.12"],
  ["\ufeff7,138.12\u200b", "7138.12"],
  ["7138.12\u00a0万元", "7138.12"],
  ["7\u202f138.12", "7138.12"],
  ["\u200b", "blank"],
  ["7138.12万元", "7138.12"],
  ["7138.12 万元", "7138.12"],
  ["71381200元", "7138.12"],
  ["0.7亿元", "7000"],
  ["7138.12万", "7138.12"],
  ["0.7亿", "7000"],
  ["￥7138.12", "7138.12"],
  ["¥ 71,381,200.00 元", "7138.12"],
  ["7138.12￥", "notNumber"],
  ["90名", "notNumber"],
  ["71381.2千元", "7138.12"],
  ["71.3812百万元", "7138.12"],
  ["7138.12万美元", "notNumber"],
  ["+3", "3"],
  ["-3", "-3"],
  ["−3", "-3"],
  ["1,234,567.8", "1234567.8"],
  ["", "blank"],
  ["  ", "blank"],
  ["　", "blank"],
  [null, "blank"],
  ["-", "nothing"],
  ["—", "nothing"],
  ["——", "nothing"],
  ["/", "nothing"],
  ["无", "nothing"],
  ["7138.\n12", "7138.12"],
  ["7,138,\r\n120.5", "7138120.5"],
  ["7138.12\n万元", "7138.12"],
  ["7 1 3 8. 1 2", "7138.12"],
  ["7,138.12\n100", "notNumber"],
  ["100\r\n200", "notNumber"],
  ["７１３８．１２　１００", "notNumber"],
  ["71381200\n100元", "notNumber"],
  ["7138.12 100", "notNumber"],
  ["7125.61¹", "notNumber"],
  ["12,34", "notNumber"],
  ["1.2.3", "notNumber"],
  [".5", "notNumber"],
  ["5.", "notNumber"],
  ["约2500", "notNumber"],
  ["2500左右", "notNumber"],
  ["无业务", "notNumber"],
  ["12%", "notNumber"],
  ["3人", "notNumber"],
  ["1e5", "notNumber"],
  ["7.13812E3", "7138.12"],
  ["7.13812E+03", "7138.12"],
  ["7.13812E7元", "7138.12"],
  ["1.0E-2", "0.01"],
  ["71.3812E2", "notNumber"],
  ["7.13812E3E", "notNumber"],
  ["7.13812E123", "notNumber"],
  ["0x10", "notNumber"],
  [true, "notNumber"],
  ["#REF!", "error"],
  ["#DIV/0!", "error"],
  ["#N/A", "error"],
  ["#NAME?", "error"],
  [NaN, "error"],
  [Infinity, "error"],
];

test.each(money)("in an amount cell %j reads as %s", (raw, expected) => {
  expect(read(raw)).toBe(expected);
});

test.each([
  ["82", "82"],
  ["82人", "82"],
  ["82 人", "82"],
  ["82名", "82"],
  ["82个", "82"],
  ["82名左右", "notNumber"],
  ["￥82", "notNumber"],
  ["82万", "notNumber"],
  [82, "82"],
  ["82万元", "notNumber"],
] as const)("in a cell of persons %j reads as %s", (raw, expected) => {
  expect(read(raw, "人")).toBe(expected);
});

test.each([
  [0.3081, "30.81"],
  ["30.81%", "30.81"],
  ["３０．８１％", "30.81"],
  ["30.81", "30.81"],
  [1, "100"],
  [0.30813022660516016, "30.813022660516"],
] as const)("in a percentage cell %j reads as %s", (raw, expected) => {
  expect(read(raw, "%")).toBe(expected);
});

test("a figure read from text says so, because Excel does not count it", () => {
  expect(parseFigure("12.5", "万元")).toMatchObject({ state: "filled", fromText: true });
  expect(parseFigure(12.5, "万元")).toMatchObject({ state: "filled", fromText: false });
});

test("every amount in 分 comes back as it was, as a number and as text, with separators and full-width", () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), (fen) => {
      const sign = fen < 0 ? "-" : "";
      const digits = String(Math.abs(fen)).padStart(3, "0");
      const yuan = digits.slice(0, -2);
      const exact = `${sign}${yuan}.${digits.slice(-2)}`;
      const same = (raw: string | number): void => {
        expect(Number(read(raw))).toBe(Number(exact));
      };
      same(Number(exact));
      same(exact);
      same(`${sign}${yuan.replace(/\B(?=(\d{3})+$)/g, ",")}.${digits.slice(-2)}`);
      same(exact.replace(/[-\d.]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0)));
    }),
  );
});

test("whatever is typed, the outcome is a finite figure, blank, nothing, or unreadable", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom(..."0123456789.,+-—%％万亿元人 　１２．") }),
        fc.double(),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.constantFrom<Unit>("万元", "%", "人", "分"),
      (raw, unit) => {
        const parsed = parseFigure(raw, unit);
        if (parsed.state === "filled") expect(parsed.value.isFinite()).toBe(true);
        else expect(["blank", "nothing", "unreadable"]).toContain(parsed.state);
      },
    ),
    { numRuns: 1000 },
  );
});

/** By the fifteen digits that a spreadsheet keeps, without the short way for figures that somebody typed. */
const byDigits = (raw: number, unit: Unit): Decimal => {
  const exact = new Decimal(raw).toSignificantDigits(15);
  const near = exact.toDecimalPlaces(unit === "%" ? 12 : 6);
  const value = exact
    .minus(near)
    .abs()
    .lt(unit === "%" ? "1e-14" : "1e-9")
    ? near
    : exact;
  return unit === "%" ? value.times(100) : value;
};

test("a number means the same, whether or not it has so few digits that there is no noise to look for", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 9 })).map(([n, dp]) => n / 10 ** dp),
    fc.tuple(fc.integer(), fc.integer()).map(([a, b]) => a / 100 - b / 100),
  );
  fc.assert(
    fc.property(number, fc.constantFrom<Unit>("万元", "%", "人", "分"), (raw, unit) => {
      const parsed = parseFigure(raw, unit);
      expect(parsed).toMatchObject({ state: "filled", fromText: false });
      if (parsed.state !== "filled") return;
      expect(parsed.value.toString()).toBe(byDigits(raw, unit).toString());
      expect(parsed.value.isNegative()).toBe(byDigits(raw, unit).isNegative());
    }),
    { numRuns: 2000 },
  );
});

test("half-width text stays as it is when read again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(halfWidth(halfWidth(text))).toBe(halfWidth(text));
    }),
  );
});
