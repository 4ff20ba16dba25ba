/** One cell, read once: what stands in the workbook or in JSON becomes filled, blank or unreadable. */
import type { AnyCell, CellId, Filled, Unreadable } from "../../domain/cell";
import { dayFromSerial, dayFromText, isBlankDay } from "../../domain/day";
import { ZERO } from "../../domain/decimal";
import { halfWidth, parseFigure } from "../../domain/parse";
import { asSeen } from "../../domain/invisibleCharacters";
import { shownNumber } from "../../domain/shownNumber";
import { isErrorValue } from "../../workbook/errorValues";
import { isFigureKind, decimalsOf, unitOf, type Field } from "../schema/field";

export interface RawCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** The number format, where it is known and may matter: of a number in a field for text. */
  readonly format?: string;
}

const written = ({ value }: RawCell): string => (value === null ? "" : String(value));

/** Programs end lines in their own ways. */
const asText = (raw: RawCell): string => withPlainLines(asSeen(written(raw)).trim());

const withPlainLines = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** Cells of one kind have their properties in one order, so that whoever reads them meets few kinds of objects. */
const blank = (id: CellId, { formula }: RawCell): AnyCell =>
  formula === undefined ? { state: "blank", id } : { state: "blank", id, formula };

/** `typed`: what stands in the cell, where that is not what was read out of it. */
const filled = <T>(id: CellId, { formula }: RawCell, value: T, typed?: string): Filled<T> => {
  if (typed === undefined)
    return formula === undefined ? { state: "filled", value, id } : { state: "filled", value, id, formula };
  return formula === undefined ? { state: "filled", value, id, typed } : { state: "filled", value, id, formula, typed };
};

const unreadable = (id: CellId, { formula }: RawCell, text: string, why: Unreadable["why"]): AnyCell =>
  formula === undefined
    ? { state: "unreadable", raw: text, why, id }
    : { state: "unreadable", raw: text, why, id, formula };

/** A dash for an amount or a number of persons is an answer: none. A score that is not given, or a share of nothing, is none at all. */
const nothing = (field: Field, id: CellId, raw: RawCell): AnyCell =>
  field.kind === "money" || field.kind === "count"
    ? filled(id, raw, { value: ZERO, unit: unitOf(field), dp: decimalsOf(field.kind) }, written(raw))
    : blank(id, raw);

const readFigure = (field: Field, id: CellId, raw: RawCell): AnyCell => {
  if (raw.value === null) return blank(id, raw);
  const unit = unitOf(field);
  const parsed = parseFigure(raw.value, unit);
  if (parsed.state === "nothing") return nothing(field, id, raw);
  if (parsed.state === "blank") return blank(id, raw);
  if (parsed.state === "unreadable") return unreadable(id, raw, asText(raw), parsed.why);
  const dp = Math.max(decimalsOf(field.kind), unit === "%" ? 0 : parsed.value.decimalPlaces());
  return filled(id, raw, { value: parsed.value, unit, dp }, parsed.fromText ? written(raw) : undefined);
};

const readDay = (id: CellId, raw: RawCell): AnyCell => {
  const text = asText(raw);
  if (text === "" || isBlankDay(text)) return blank(id, raw);
  const day = typeof raw.value === "number" ? dayFromSerial(raw.value) : dayFromText(text);
  if (day === undefined) return unreadable(id, raw, text, "notDate");
  return filled(id, raw, day, typeof raw.value === "string" && raw.value !== text ? raw.value : undefined);
};

/** As the officer sees it: Excel makes a number of "96%" or of a day, and keeps how it was written in the format alone. A code of ours is not there to be seen. */
const shownIn = ({ value, format }: RawCell, { code }: Field): RawCell["value"] | undefined =>
  typeof value !== "number" || format === undefined || code !== undefined ? value : shownNumber(value, format);

/** Spread out by blanks, as "优　秀" fills its cell, it is the same choice. */
const amongChoices = (choices: readonly string[], text: string): string | undefined =>
  choices.includes(text) ? text : choices.find((choice) => halfWidth(choice) === halfWidth(text));

const readText = (field: Field, id: CellId, raw: RawCell): AnyCell => {
  if (raw.value === null) return blank(id, raw);
  const shown = shownIn(raw, field);
  if (shown === undefined) return unreadable(id, raw, asText(raw), "notShown");
  const text = asText({ value: shown });
  if (text === "") return blank(id, raw);
  if (isErrorValue(text)) return unreadable(id, raw, text, "error");
  const read = field.choices === undefined ? text : amongChoices(field.choices, text);
  if (read === undefined) return unreadable(id, raw, text, "notChoice");
  return filled(id, raw, read, written(raw) === read ? undefined : written(raw));
};

export const readCell = (field: Field, id: CellId, raw: RawCell): AnyCell => {
  if (isFigureKind(field.kind)) return readFigure(field, id, raw);
  return field.kind === "date" ? readDay(id, raw) : readText(field, id, raw);
};
