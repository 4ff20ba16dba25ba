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

interface Base {
  readonly id: CellId;
  readonly formula?: string;
}

/** A dash for an amount or a number of persons is an answer: none. A score that is not given, or a share of nothing, is none at all. */
const nothing = (field: Field, base: Base, raw: RawCell): AnyCell =>
  field.kind === "money" || field.kind === "count"
    ? {
        ...base,
        state: "filled",
        value: { value: ZERO, unit: unitOf(field), dp: decimalsOf(field.kind) },
        typed: written(raw),
      }
    : { ...base, state: "blank" };

const readFigure = (field: Field, base: Base, raw: RawCell): AnyCell => {
  const unit = unitOf(field);
  const parsed = parseFigure(raw.value, unit);
  if (parsed.state === "nothing") return nothing(field, base, raw);
  if (parsed.state === "blank") return { ...base, state: "blank" };
  if (parsed.state === "unreadable") return { ...base, state: "unreadable", raw: asText(raw), why: parsed.why };
  const dp = Math.max(decimalsOf(field.kind), unit === "%" ? 0 : parsed.value.decimalPlaces());
  const cell = { ...base, state: "filled", value: { value: parsed.value, unit, dp } } as const;
  return parsed.fromText ? { ...cell, typed: written(raw) } : cell;
};

const readDay = (base: Base, raw: RawCell): AnyCell => {
  const text = asText(raw);
  if (text === "") return { ...base, state: "blank" };
  const day = typeof raw.value === "number" ? dayFromSerial(raw.value) : dayFromText(text);
  return day === undefined
    ? { ...base, state: "unreadable", raw: text, why: "notDate" }
    : { ...base, state: "filled", value: day, ...(typeof raw.value === "number" ? {} : asTyped(raw, text)) };
};

const readText = (field: Field, base: Base, raw: RawCell): AnyCell => {
  const text = asText(raw);
  if (text === "") return { ...base, state: "blank" };
  if (isErrorValue(text)) return { ...base, state: "unreadable", raw: text, why: "error" };
  const known = field.choices === undefined || field.choices.includes(text);
  return known
    ? { ...base, state: "filled", value: text, ...(typeof raw.value === "string" ? asTyped(raw, text) : {}) }
    : { ...base, state: "unreadable", raw: text, why: "notChoice" };
};

export const readCell = (field: Field, id: CellId, raw: RawCell): AnyCell => {
  const base: Base = raw.formula === undefined ? { id } : { id, formula: raw.formula };
  if (isFigureKind(field.kind)) return readFigure(field, base, raw);
  return field.kind === "date" ? readDay(base, raw) : readText(field, base, raw);
};
