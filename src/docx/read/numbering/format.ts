/** A counter in the manner of a list level (ECMA-376 part 1, 17.18.59 ST_NumberFormat). */

const COUNTING = [..."〇一二三四五六七八九"];
const LEGAL = [..."零壹贰叁肆伍陆柒捌玖"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

/** 一 … 十, 十一, 二十, 一百零五: as people count, up to 9999. */
const chinese = (n: number, digits: readonly string[], units: readonly string[], bareTen: boolean): string => {
  if (n === 0) return digits[0] ?? "";
  if (n > 9999) return String(n);
  const places = [...String(n)].map(Number);
  const words = places.map((digit, i) => {
    const unit = units[places.length - 1 - i] ?? "";
    return digit === 0 ? "零" : `${digits[digit] ?? ""}${unit}`;
  });
  const text = words.join("").replace(/零+/g, "零").replace(/零$/, "");
  return bareTen && n >= 10 && n < 20 ? text.slice(1) : text;
};

const letters = (n: number, first: number): string =>
  n < 1 ? "" : String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const roman = (n: number): string => {
  if (n > 4999) return String(n);
  let rest = n;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join("");
};

/** ① to ⑳, ㉑ to ㊿. */
const circled = (n: number): string => {
  if (n >= 1 && n <= 20) return String.fromCharCode(0x2460 + n - 1);
  if (n <= 35) return String.fromCharCode(0x3251 + n - 21);
  return n <= 50 ? String.fromCharCode(0x32b1 + n - 36) : String(n);
};

const digitByDigit = (n: number, digits: readonly string[]): string =>
  [...String(n)].map((digit) => digits[Number(digit)] ?? digit).join("");

const oneOf = (n: number, signs: readonly string[]): string => signs[(n - 1) % signs.length] ?? "";

const people = (n: number): string => chinese(n, COUNTING, ["", "十", "百", "千"], true);

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  none: () => "",
  bullet: () => "",
  chineseCounting: people,
  chineseCountingThousand: people,
  taiwaneseCounting: people,
  taiwaneseCountingThousand: people,
  japaneseCounting: people,
  koreanCounting: people,
  chineseLegalSimplified: (n) => chinese(n, LEGAL, ["", "拾", "佰", "仟"], false),
  ideographLegalTraditional: (n) => chinese(n, LEGAL, ["", "拾", "佰", "仟"], false),
  ideographDigital: (n) => digitByDigit(n, COUNTING),
  japaneseDigitalTenThousand: (n) => digitByDigit(n, COUNTING),
  ideographTraditional: (n) => oneOf(n, STEMS),
  ideographZodiac: (n) => oneOf(n, BRANCHES),
  decimalZero: (n) => String(n).padStart(2, "0"),
  decimalFullWidth: (n) => digitByDigit(n, [..."０１２３４５６７８９"]),
  decimalFullWidth2: (n) => digitByDigit(n, [..."０１２３４５６７８９"]),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (n) => `(${n})`,
  decimalEnclosedFullstop: (n) => `${n}.`,
  upperLetter: (n) => letters(n, 0x41),
  lowerLetter: (n) => letters(n, 0x61),
  upperRoman: roman,
  lowerRoman: (n) => roman(n).toLowerCase(),
};

/** A format that we do not know counts in digits, as Word does. */
export const formatted = (n: number, format: string): string => (FORMATS[format] ?? String)(n);
