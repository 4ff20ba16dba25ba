/** One cell, read once: what stands in the workbook or in JSON becomes filled, blank or unreadable. */
import type { AnyCell, CellId } from "../../domain/cell";
import { dayFromSerial, dayFromText } from "../../domain/day";
import { ZERO } from "../../domain/decimal";
import { parseFigure } from "../../domain/parse";
import { asSeen } from "../../domain/invisibleCharacters";
import { isErrorValue } from "../../workbook/errorValues";
import { isFigureKind, decimalsOf, unitOf, type Field } from "../schema/field";

export interface RawCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

const written = ({ value }: RawCell): string => (value === null ? "" : String(value));

const asText = (raw: RawCell): string => asSeen(written(raw)).trim();

/** What stands in the cell, where that is not what was read out of it. */
const asTyped = (raw: RawCell, read: string): { readonly typed?: string } =>
  written(raw) === read ? {} : { typed: written(raw) };

/** Spread last: V8 before version 12 gives each object that gains a property behind a spread a hidden class of its own, and reading it is slow. */
interface Base {
  readonly id: CellId;
  readonly formula?: string;
}

/** A dash for an amount or a number of persons is an answer: none. A score that is not given, or a share of nothing, is none at all. */
const nothing = (field: Field, base: Base, raw: RawCell): AnyCell =>
  field.kind === "money" || field.kind === "count"
    ? {
        state: "filled",
        value: { value: ZERO, unit: unitOf(field), dp: decimalsOf(field.kind) },
        typed: written(raw),
        ...base,
      }
    : { state: "blank", ...base };

const readFigure = (field: Field, base: Base, raw: RawCell): AnyCell => {
  const unit = unitOf(field);
  const parsed = parseFigure(raw.value, unit);
  if (parsed.state === "nothing") return nothing(field, base, raw);
  if (parsed.state === "blank") return { state: "blank", ...base };
  if (parsed.state === "unreadable") return { state: "unreadable", raw: asText(raw), why: parsed.why, ...base };
  const dp = Math.max(decimalsOf(field.kind), unit === "%" ? 0 : parsed.value.decimalPlaces());
  const value = { value: parsed.value, unit, dp };
  return { state: "filled", value, ...base, ...(parsed.fromText ? { typed: written(raw) } : {}) };
};

const readDay = (base: Base, raw: RawCell): AnyCell => {
  const text = asText(raw);
  if (text === "") return { state: "blank", ...base };
  const day = typeof raw.value === "number" ? dayFromSerial(raw.value) : dayFromText(text);
  return day === undefined
    ? { state: "unreadable", raw: text, why: "notDate", ...base }
    : { state: "filled", value: day, ...base, ...(typeof raw.value === "number" ? {} : asTyped(raw, text)) };
};

const readText = (field: Field, base: Base, raw: RawCell): AnyCell => {
  const text = asText(raw);
  if (text === "") return { state: "blank", ...base };
  if (isErrorValue(text)) return { state: "unreadable", raw: text, why: "error", ...base };
  const known = field.choices === undefined || field.choices.includes(text);
  return known
    ? { state: "filled", value: text, ...base, ...(typeof raw.value === "string" ? asTyped(raw, text) : {}) }
    : { state: "unreadable", raw: text, why: "notChoice", ...base };
};

export const readCell = (field: Field, id: CellId, raw: RawCell): AnyCell => {
  const base: Base = raw.formula === undefined ? { id } : { id, formula: raw.formula };
  if (isFigureKind(field.kind)) return readFigure(field, base, raw);
  return field.kind === "date" ? readDay(base, raw) : readText(field, base, raw);
};
