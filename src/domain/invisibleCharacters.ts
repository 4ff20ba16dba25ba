/** Characters that nobody sees: what copying out of web pages, PDF files and chat programs brings along. */

/** Format characters (zero width, direction, byte order mark, soft hyphen), fillers, what is no character, and control characters that break no line. */
const UNSEEN =
  /[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u034f\u115f\u1160\u2800\u3164\uffa0\ufffe\uffff]/gu;
/** Looks like a space, but is another character to every comparison. */
const NO_BREAK = /[\u00a0\u2007\u202f]/g;

const ANY = new RegExp(`${UNSEEN.source}|${NO_BREAK.source}`, "u");

/** What nearly all texts are written with: letters, digits, signs and marks that everybody sees. Known faster than the absence of all others. */
const SEEN =
  /^[\t\n\r -~\u00b0-\u00ff\u2010-\u2026\u2200-\u22ff\u2460-\u24ff\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

const hasUnseen = (text: string): boolean => !SEEN.test(text) && ANY.test(text);

/** The text as it looks: without what nobody sees, plain spaces for those that do not break. */
export const asSeen = (text: string): string =>
  hasUnseen(text) ? text.replace(UNSEEN, "").replace(NO_BREAK, " ") : text;

/** Nothing is seen of it: a cell with such a text is blank to whoever looks at it. */
export const showsNothing = (text: string): boolean => text === "" || asSeen(text).trim() === "";

/** Without what would break a line, or is a command to the terminal that shows it. */
export const inOneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");

const NAMES: readonly (readonly [characters: RegExp, name: string])[] = [
  [/[\u200b-\u200d\u2060]/, "零宽字符"],
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/, "文字方向符"],
  [/\ufeff/, "字节顺序标记"],
  [/\u00ad/, "软连字符"],
  [NO_BREAK, "不间断空格"],
];

const nameOf = (character: string): string =>
  NAMES.find(([characters]) => new RegExp(characters, "u").test(character))?.[1] ??
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const HIDDEN = new RegExp(ANY.source, "gu");

/** What stands in the text unseen, each kind once, in the order of the text. */
export const unseenIn = (text: string): readonly string[] =>
  hasUnseen(text) ? [...new Set([...text.matchAll(HIDDEN)].map(([found]) => nameOf(found)))] : [];
