/** Numbers in Chinese characters: of days and items up to ninety-nine, and of years. */

const DIGITS = [..."〇一二三四五六七八九"];

/** "三" and "十五"; 0 for what is none. */
export const countInChinese = (text: string): number => {
  const [tens, ones = ""] = text.includes("十") ? text.split("十") : [undefined, text];
  const ten = tens === undefined ? 0 : tens === "" ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + Math.max(0, DIGITS.indexOf(ones));
};

/** "二〇二一年" is 2021年 too; ○, O, 0 and 零 are typed for 〇. */
export const yearInDigits = (text: string): string =>
  text.replace(/[〇○ＯO0零一二三四五六七八九]{4}(?=\s*年)/g, (year) =>
    [...year].map((ch) => Math.max(0, DIGITS.indexOf(ch))).join(""),
  );
