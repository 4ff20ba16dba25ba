/** One cell, read once: what stands in the workbook or in JSON becomes filled, blank or unreadable. */
import type { AnyCell, CellId } from "../../domain/cell";
import { dayFromSerial, dayFromText } from "../../domain/day";
import { parseFigure } from "../../domain/parse";
import { isFigureKind, decimalsOf, unitOf, type Field } from "../schema/field";

export interface RawCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

const asText = (value: RawCell["value"]): string => (value === null ? "" : String(value)).trim();

interface Base {
  readonly id: CellId;
  readonly formula?: string;
}

const readFigure = (field: Field, base: Base, raw: RawCell): AnyCell => {
  const unit = unitOf(field);
  const parsed = parseFigure(raw.value, unit);
  if (parsed.state === "blank") return { ...base, state: "blank" };
  if (parsed.state === "unreadable") return { ...base, state: "unreadable", raw: asText(raw.value), why: parsed.why };
  const dp = Math.max(decimalsOf(field.kind), unit === "%" ? 0 : parsed.value.decimalPlaces());
  const cell = { ...base, state: "filled", value: { value: parsed.value, unit, dp } } as const;
  return parsed.fromText ? { ...cell, typed: asText(raw.value) } : cell;
};

const readDay = (base: Base, raw: RawCell): AnyCell => {
  const text = asText(raw.value);
  if (text === "") return { ...base, state: "blank" };
  const day = typeof raw.value === "number" ? dayFromSerial(raw.value) : dayFromText(text);
  return day === undefined
    ? { ...base, state: "unreadable", raw: text, why: "notDate" }
    : { ...base, state: "filled", value: day };
};

const readText = (field: Field, base: Base, raw: RawCell): AnyCell => {
  const text = asText(raw.value);
  if (text === "") return { ...base, state: "blank" };
  if (/^#(REF!|VALUE!|NAME\?|N\/A|DIV\/0!|NUM!|NULL!)$/.test(text))
    return { ...base, state: "unreadable", raw: text, why: "error" };
  const known = field.choices === undefined || field.choices.includes(text);
  return known
    ? { ...base, state: "filled", value: text }
    : { ...base, state: "unreadable", raw: text, why: "notChoice" };
};

export const readCell = (field: Field, id: CellId, raw: RawCell): AnyCell => {
  const base: Base = raw.formula === undefined ? { id } : { id, formula: raw.formula };
  if (isFigureKind(field.kind)) return readFigure(field, base, raw);
  return field.kind === "date" ? readDay(base, raw) : readText(field, base, raw);
};
