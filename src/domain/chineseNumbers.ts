/** Numbers in Chinese characters: of days and items up to ninety-nine, of scores up to a hundred, and of years. */

const DIGITS = [..."〇一二三四五六七八九"];

/** "三" and "十五"; 0 for what is none. */
export const countInChinese = (text: string): number => {
  const [tens, ones = ""] = text.includes("十") ? text.split("十") : [undefined, text];
  const ten = tens === undefined ? 0 : tens === "" ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + Math.max(0, DIGITS.indexOf(ones));
};

const WHOLE = "(?:一百|[一二三四五六七八九]?十[一二三四五六七八九]?|[〇零一二三四五六七八九])";
const NUMBER = new RegExp(`^(${WHOLE})(?:点([〇零一二三四五六七八九]+))?`);

const digitsOf = (text: string): string => [...text].map((ch) => Math.max(0, DIGITS.indexOf(ch))).join("");

/** "九十七点五分" is 97.5分; a text that begins with no number up to a hundred stands as it is, and so does a single stroke: it may be a dash. */
export const numberInDigits = (text: string): string =>
  text.length < 2
    ? text
    : text.replace(NUMBER, (_, whole: string, part?: string) => {
        const digits = whole === "一百" ? "100" : String(countInChinese(whole));
        return part === undefined ? digits : `${digits}.${digitsOf(part)}`;
      });

/** "二〇二一年" is 2021年 too; ○, O, 0 and 零 are typed for 〇. */
export const yearInDigits = (text: string): string =>
  text.replace(/[〇○ＯO0零一二三四五六七八九]{4}(?=\s*年)/g, digitsOf);
