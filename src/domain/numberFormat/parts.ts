/** A number format taken apart (ECMA-376 part 1, 18.8.31). What no form of ours is filled in with is not read: fractions, powers, conditions, durations, other calendars. */

/** `digit`: "0", "#" or "?" · `mark`: "." "," "%" "/" · `moment`: "yyyy", "m", "AM/PM" · `general`: the number as it is */
export interface FormatPart {
  readonly kind: "words" | "digit" | "mark" | "moment" | "general";
  readonly text: string;
}

const SECTION = /(?:"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|[^;"\\_*[])*/uy;

/** What stands between semicolons; undefined where a quotation does not end. */
const sectionsOf = (format: string): readonly string[] | undefined => {
  const sections: string[] = [];
  for (let at = 0; at <= format.length; at = SECTION.lastIndex + 1) {
    SECTION.lastIndex = at;
    sections.push(SECTION.exec(format)?.[0] ?? "");
    if (SECTION.lastIndex < format.length && format[SECTION.lastIndex] !== ";") return undefined;
  }
  return sections;
};

const QUOTED = /"[^"]*"|\\./gu;

/** The section for a number, and whether a sign has to be put before it. The one for texts says nothing of numbers. */
export const sectionFor = (
  value: number,
  format: string,
): { readonly section: string; readonly signed: boolean } | undefined => {
  const all = sectionsOf(format);
  if (all === undefined || all.length > 4) return undefined;
  const isForTexts = (section: string, i: number): boolean =>
    i === 3 || (i === all.length - 1 && section.replace(QUOTED, "").includes("@"));
  const [positive = "General", negative, zero = positive] = all.filter((section, i) => !isForTexts(section, i));
  if (value > 0) return { section: positive, signed: false };
  if (value === 0) return { section: zero, signed: false };
  return { section: negative ?? positive, signed: negative === undefined };
};

const PART =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|(?<blank>_.)|\*.|\[\$(?<currency>[^\]-]*)(?<locale>-[^\]]*)?\]|\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]|(?<general>general)|(?<moment>am\/pm|上午\/下午|y+|m+|d+|h+|s+)|(?<digit>[0#?])|(?<mark>[.,%/])|(?<words>[^a-z@[\]"\\_*])/iuy;

/** 804, en-US; calendars and digits of other kinds take more letters than these. */
const LOCALE = /^-(?:[\da-f]{1,4}|[a-z]{2}-[a-z]{2})$/i;

const partOf = (found: Partial<Record<string, string>>): FormatPart => {
  const { general, moment, digit, mark } = found;
  if (general !== undefined) return { kind: "general", text: general };
  if (moment !== undefined) return { kind: "moment", text: moment.toLowerCase() };
  if (digit !== undefined) return { kind: "digit", text: digit };
  if (mark !== undefined) return { kind: "mark", text: mark };
  const { quoted, escaped, currency, words, blank } = found;
  return { kind: "words", text: quoted ?? escaped ?? currency ?? words ?? (blank === undefined ? "" : " ") };
};

/** Months and halves of the day by their names, in another language than English. */
const NAMED_ELSEWHERE = /\[\$[^\]]*-(?!409|en).*(?:mmm|am\/pm)/i;

/** undefined where it says anything that is not read. */
export const partsOf = (section: string): readonly FormatPart[] | undefined => {
  const parts: FormatPart[] = [];
  if (NAMED_ELSEWHERE.test(section)) return undefined;
  PART.lastIndex = 0;
  for (let end = 0; end < section.length; end = PART.lastIndex) {
    const found = PART.exec(section)?.groups;
    if (found === undefined || (found["locale"] !== undefined && !LOCALE.test(found["locale"]))) return undefined;
    parts.push(partOf(found));
  }
  return parts;
};
