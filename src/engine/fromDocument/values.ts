/** What a cell of a document says, as JSON holds it: figures in the form's unit, blanks null, the unreadable as it stands. */
import { dayFromText, isBlankDay } from "../../domain/day";
import { numberInDigits } from "../../domain/chineseNumbers";
import { halfWidth, parseFigure, saysNothing } from "../../domain/parse";
import { isFigureKind, unitOf, type Field } from "../schema/field";
import type { Datum } from "../schema/section";
import { chosenIn } from "../schema/choices";

/** The unit that a caption or a head states for plain numbers: "元", "千元"; also one that the form does not count in, as "万美元". */
export type MoneyUnit = string;

/** "填报单位：元江县…" states none. */
const MONEY = String.raw`(?:人\s*民\s*币\s*)?((?:[十百千万亿]\s*)+(?:[美港欧日]\s*)?元|[美港欧日]\s*元|元(?!\p{Script=Han}))`;
const WORD = String.raw`单\s*位\s*[:：(（]`;
const STATED = new RegExp(String.raw`(?:${WORD}?|[(（])\s*${MONEY}`, "u");
const STATEMENT = new RegExp(String.raw`[(（]?\s*(?:(?:金\s*额|计\s*量|货\s*币)\s*)?${WORD}\s*${MONEY}\s*[)）]*`, "u");

/** "单位：元", "年度收入情况（万元）"; undefined where no unit is stated. */
export const statedUnit = (text: string): MoneyUnit | undefined => STATED.exec(text)?.[1]?.replace(/\s/g, "");

const BELOW = new RegExp(String.raw`单\s*位\s*(?:均?为|是|[:：])\s*${MONEY}`, "u");

/** "注：本表金额单位为元" below a table. */
export const unitInNote = (text: string): MoneyUnit | undefined => BELOW.exec(text)?.[1]?.replace(/\s/g, "");

/** Without "金额单位：元", which may stand alone or behind the words of a caption. */
export const withoutUnit = (text: string): string => text.replace(STATEMENT, "");

/** A plain number in the unit that the caption states. A number with a unit of its own says what it is. */
const inStatedUnit = (text: string, unit: MoneyUnit | undefined): string => {
  return unit !== undefined && unit !== "万元" && /[\d.]$/.test(halfWidth(text)) ? text + unit : text;
};

const NOTE = String.raw`[①-⑳]|[⁰¹²³⁴-⁹]{1,2}|[*＊※]{1,3}|[[［【]\s*注?\s*\d{1,2}\s*[\]］】]|[(（]\s*注\s*\d{0,2}\s*[)）]`;
const MARKED = new RegExp(String.raw`^(.*[\d元人名个分%％])\s*(?:${NOTE})$`, "su");

/** "123.45①", "123.45*": the figure without the mark of a note. 10² is a figure of its own. */
export const withoutMark = (text: string): string => (/^\s*10[⁰¹²³⁴-⁹]/.test(text) ? text : text.replace(MARKED, "$1"));

const figureDatum = (text: string, field: Field, stated: MoneyUnit | undefined): Datum => {
  const wanted = unitOf(field);
  const bare = numberInDigits(withoutMark(text));
  const said = wanted === "万元" ? inStatedUnit(bare, stated) : bare;
  const parsed = parseFigure(said, wanted);
  if (parsed.state === "blank" || parsed.state === "nothing") return null;
  if (parsed.state === "filled") return parsed.value.toFixed();
  // A number in a unit that the form does not count in is no number of the form's.
  return parseFigure(bare, wanted).state === "filled" ? said : text;
};

/** "90（其中行政62）", and of a score "98/100". */
const REMARKED = /^([^(（/／]*[^(（/／\s])\s*([(（][^()（）]+[)）]|[/／]\s*100\s*分?)$/;

interface WithRemark {
  readonly figure: string;
  /** What is said of the figure behind it; "" for nothing. */
  readonly remark: string;
}

/** A remark that is a figure or a unit itself makes the whole unclear: such a text is no figure. */
export const figureAndRemark = (text: string, field: Field): WithRemark => {
  const [, figure = "", remark = ""] = REMARKED.exec(text.trim()) ?? [];
  const unit = unitOf(field);
  const isFigure = (part: string): boolean => parseFigure(numberInDigits(part.trim()), unit).state === "filled";
  const said = remark.replace(/^[(（/／]|[)）]$/g, "");
  const isClear = /^[/／]/.test(remark) ? unit === "分" : /\p{L}/u.test(said) && statedUnit(remark) === undefined;
  const isBoth =
    isFigureKind(field.kind) && isClear && isFigure(figure) && !isFigure(text) && withoutMark(text) === text;
  return isBoth ? { figure, remark } : { figure: text, remark: "" };
};

const LONGEST_LINE = 200;

/** The line to write on may be drawn with underscores. */
const withoutRules = (text: string): string =>
  text.length > LONGEST_LINE ? text : text.replace(/^[\s_＿]*[_＿]|[_＿][\s_＿]*$/g, "");

/** A dash, a stroke or 无 says that there is nothing. */
export const datumOf = (text: string, field: Field, stated?: MoneyUnit): Datum => {
  const trimmed = withoutRules(text).trim();
  if (trimmed === "" || saysNothing(trimmed)) return null;
  if (isFigureKind(field.kind)) return figureDatum(trimmed, field, stated);
  if (field.kind === "date") return isBlankDay(trimmed) ? null : (dayFromText(trimmed) ?? trimmed);
  if (field.choices !== undefined) return chosenIn(trimmed, field.choices) ?? trimmed;
  return trimmed;
};
