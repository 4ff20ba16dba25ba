/** What a cell of a document says, as JSON holds it: figures in the form's unit, blanks null, the unreadable as it stands. */
import { dayFromText } from "../../domain/day";
import { halfWidth, parseFigure, saysNothing } from "../../domain/parse";
import { isFigureKind, unitOf, type Field } from "../schema/field";
import type { Datum } from "../schema/section";

/** The unit that a caption or a head states for plain numbers. */
export type MoneyUnit = "万元" | "元" | "亿元";

const STATED = /(?:单位\s*[:：]?\s*(?:人民币)?|[(（]\s*(?:单位\s*[:：]\s*)?)(万元|亿元|元)/;

/** "单位：元", "年度收入情况（万元）"; undefined where no unit is stated. */
export const statedUnit = (text: string): MoneyUnit | undefined => {
  const [, unit] = STATED.exec(text) ?? [];
  return unit === "万元" || unit === "元" || unit === "亿元" ? unit : undefined;
};

/** A plain number in the unit that the caption states. A number with a unit of its own says what it is. */
const inStatedUnit = (text: string, unit: MoneyUnit | undefined): string => {
  const clean = halfWidth(text);
  return unit !== undefined && unit !== "万元" && /[\d.]$/.test(clean) ? clean + unit : text;
};

const figureDatum = (text: string, field: Field, stated: MoneyUnit | undefined): Datum => {
  const wanted = unitOf(field);
  const parsed = parseFigure(wanted === "万元" ? inStatedUnit(text, stated) : text, wanted);
  if (parsed.state === "blank" || parsed.state === "nothing") return null;
  return parsed.state === "filled" ? parsed.value.toFixed() : text;
};

/** A dash, a stroke or 无 says that there is nothing. */
export const datumOf = (text: string, field: Field, stated?: MoneyUnit): Datum => {
  const trimmed = text.trim();
  if (trimmed === "" || saysNothing(trimmed)) return null;
  if (isFigureKind(field.kind)) return figureDatum(trimmed, field, stated);
  if (field.kind === "date") return dayFromText(trimmed) ?? trimmed;
  return trimmed;
};
