/** Digits that are no figures: list numbers, document numbers, dates, titles, codes such as 5G and 12+1. */
import { endOfMatch, firstMatch } from "./scan";

interface Skipped {
  readonly end: number;
  /** "period": a date, transparent to grammar · "mark": a list number, which begins an item · "text": a name. */
  readonly as: "period" | "mark" | "text";
}

const UNIT = "(?:\\d|%|[十百千万亿]*元)";
/** Thousands set apart by a blank (GB/T 15835), or the number of a name before an amount: 7 125.61万元, 项目1 200万元. */
const GROUPED = /\d{1,3}(?:[ \u2005\u2006\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?/;

const NAME_OR_DATE = firstMatch<Skipped["as"]>([
  [GROUPED, "text"],
  [/《[^》\n]{0,120}》/, "text"],
  [/[〔\[［(（](?:19|20)\d{2}[〕\]］)）]\s*第?\s*\d+\s*号/, "text"],
  [/[（(][12一二][)）]型/, "text"],
  [/第\s*\d+(?:-\d+)?/, "text"],
  [/第[一二三四五六七八九十百]+/, "text"],
  [/前\s*\d+(?:名|位|强)/, "text"],
  [new RegExp(`(?:19|20)\\d{2}[-./](?:0?[1-9]|1[0-2])(?:[-./]\\d{1,2})?(?!(?:[-./]\\d{1,2})?\\s?${UNIT})`), "period"],
  [/\d{1,2}\s*月?\s*[-—–~～至]\s*\d{1,2}\s*月(?:份|底|末|初)?/, "period"],
  [/\d{1,2}\s*月(?:\s*\d{1,2}\s*[日号])?(?:份|底|末|初|前|后)?/, "period"],
  [/\d{1,2}\s*日(?:前|后)?/, "period"],
  [/\d{1,2}:\d{2}/, "period"],
  [/\d+\s*号(?!召)/, "text"],
]);

const ITEM_NUMBER = firstMatch<"mark">([
  [/[①-⑳]/, "mark"],
  [new RegExp(`\\d{1,2}\\s?(?:、|\\.(?!\\s?${UNIT})|[)）])`), "mark"],
  [/[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]、?/, "mark"],
  [/[一二三四五六七八九十]{1,3}\s?[、.]/, "mark"],
]);
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

const startsItem = (text: string, at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && i > at - MOST_INDENT && /[ \t\u3000\u00a0]/.test(text.charAt(i))) i -= 1;
  return i < 0 || /[\n\r。；;：:！？!?]/.test(text.charAt(i));
};

const itemNumber = (text: string, at: number): number | undefined =>
  endOfMatch(SPOKEN, text, at) ?? (startsItem(text, at) ? ITEM_NUMBER(text, at)?.end : undefined);

/** A run of letters, digits and + that holds a letter or +, and is not simply a figure before its unit. */
const code = (text: string, at: number): number | undefined => {
  const end = endOfMatch(CODE, text, at);
  if (end === undefined) return undefined;
  const run = text.slice(at, end);
  return /[A-Za-z+×*#_]/.test(run) && !/^[\d.,]*[OoIl][\d.,OoIl]*$/.test(run) ? end : undefined;
};

const named = (text: string, at: number): number | undefined => {
  if (/["“‘]/.test(text.charAt(at - 1))) return endOfMatch(QUOTED, text, at);
  if (LABELLED.test(text.slice(Math.max(0, at - 3), at))) return endOfMatch(LABEL_NUMBER, text, at);
  return endOfMatch(BARE_YEAR, text, at);
};

const CAN_BEGIN_ITEM = /[①-⑳\d(（一二三四五六七八九十]/;
const CAN_BEGIN_NAME_OR_DATE = /[\d《〔\[［(（第前]/;
const CAN_BEGIN_CODE = /[\dA-Za-z+]/;
const DIGIT = /\d/;

/** What to step over at this place; undefined when it may hold a figure or a word. */
export const skipAt = (text: string, at: number): Skipped | undefined => {
  const ch = text.charAt(at);
  const item = CAN_BEGIN_ITEM.test(ch) ? itemNumber(text, at) : undefined;
  if (item !== undefined) return { end: item, as: "mark" };
  const known = CAN_BEGIN_NAME_OR_DATE.test(ch) ? NAME_OR_DATE(text, at) : undefined;
  if (known !== undefined) return { end: known.end, as: known.is };
  const coded = CAN_BEGIN_CODE.test(ch) ? code(text, at) : undefined;
  const end = coded ?? (DIGIT.test(ch) ? named(text, at) : undefined);
  return end === undefined ? undefined : { end, as: "text" };
};
