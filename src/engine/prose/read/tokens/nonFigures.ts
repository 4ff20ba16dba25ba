/** Digits that are no figures: list numbers, document numbers, dates, titles, codes such as 5G and 12+1. */

export interface Skipped {
  readonly end: number;
  /** "period": a date, transparent to grammar · "mark": a list number, which begins an item · "text": a name. */
  readonly as: "period" | "mark" | "text";
}

const UNIT = "(?:\\d|%|[十百千万亿]*元)";
const PATTERNS: readonly (readonly [RegExp, Skipped["as"]])[] = [
  [/《[^》\n]{0,120}》/y, "text"],
  [/[〔\[［(（](?:19|20)\d{2}[〕\]］)）]\s*第?\s*\d+\s*号/y, "text"],
  [/[（(][12一二][)）]型/y, "text"],
  [/第\s*\d+(?:-\d+)?/y, "text"],
  [/第[一二三四五六七八九十百]+/y, "text"],
  [/前\s*\d+(?:名|位|强)/y, "text"],
  [
    new RegExp(`(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\\d{1,2})?(?!(?:[-./]\\d{1,2})?\\s?${UNIT})`, "y"),
    "period",
  ],
  [/\d{1,2}\s*月?\s*[-—–~～至]\s*\d{1,2}\s*月(?:份|底|末|初)?/y, "period"],
  [/\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?(?:份|底|末|初|前|后)?/y, "period"],
  [/\d{1,2}\s*日(?:前|后)?/y, "period"],
  [/\d{1,2}:\d{2}/y, "period"],
  [/\d+\s*号(?!召)/y, "text"],
];

const AT_ITEM_START: readonly RegExp[] = [
  /[①-⑳]/y,
  new RegExp(`\\d{1,2}\\s?(?:、|\\.(?!\\s?${UNIT})|[)）])`, "y"),
  /[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]、?/y,
  /[一二三四五六七八九十]{1,3}\s?[、.]/y,
];
const SPOKEN = /[一二三四五六七八九十]{1,3}是/y;
const CODE = /[A-Za-z0-9+×*#_.]+/y;
const LABELLED = /(?:任务|目标|附件|附表|表|图|注|阶段|步骤|案例)\s?$/;
const LABEL_NUMBER = /\d{1,2}(?:-\d{1,2})?(?=[:：、。，,）)\s《》“”]|\.(?!\d)|$)/y;
const QUOTED = /\d+(?=["”’])/y;
/** 2098批次 is a count. */
const COUNTED =
  "[\\d.,%\\s个家人名项次万亿元余多批亩户吨件份台辆篇场起宗处座套米条位组艘册笔款间株升页头只羽口尾]|公(?:里|斤|顷)|平方|立方|分(?!别)|天|岁";
const BARE_YEAR = new RegExp(`(?:19|20)\\d{2}(?!${COUNTED})`, "y");
const MOST_INDENT = 12;

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
};

const startsItem = (text: string, at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && i > at - MOST_INDENT && /[ \t\u3000\u00a0]/.test(text.charAt(i))) i -= 1;
  return i < 0 || /[\n\r。；;：:！？!?]/.test(text.charAt(i));
};

const itemNumber = (text: string, at: number): number | undefined => {
  const spoken = endOf(SPOKEN, text, at);
  if (spoken !== undefined) return spoken;
  if (!startsItem(text, at)) return undefined;
  for (const pattern of AT_ITEM_START) {
    const end = endOf(pattern, text, at);
    if (end !== undefined) return end;
  }
  return undefined;
};

/** A run of letters, digits and + that holds a letter or +, and is not simply a figure before its unit. */
const code = (text: string, at: number): number | undefined => {
  const end = endOf(CODE, text, at);
  if (end === undefined) return undefined;
  const run = text.slice(at, end);
  return /[A-Za-z+×*#_]/.test(run) && !/^[\d.,]*[OoIl][\d.,OoIl]*$/.test(run) ? end : undefined;
};

const named = (text: string, at: number): number | undefined => {
  if (/["“‘]/.test(text.charAt(at - 1))) return endOf(QUOTED, text, at);
  if (LABELLED.test(text.slice(Math.max(0, at - 3), at))) return endOf(LABEL_NUMBER, text, at);
  return endOf(BARE_YEAR, text, at);
};

const CAN_BEGIN = /[①-⑳\d《〔\[［(（第前一二三四五六七八九十A-Za-z+]/;

/** What to step over at this place; undefined when it may hold a figure or a word. */
export const skipAt = (text: string, at: number): Skipped | undefined => {
  if (!CAN_BEGIN.test(text.charAt(at))) return undefined;
  const item = itemNumber(text, at);
  if (item !== undefined) return { end: item, as: "mark" };
  for (const [pattern, as] of PATTERNS) {
    const end = endOf(pattern, text, at);
    if (end !== undefined) return { end, as };
  }
  const coded = code(text, at) ?? named(text, at);
  return coded === undefined ? undefined : { end: coded, as: "text" };
};
