/** What a cell shows in the workbook, as text for paper: the number format of its kind, nothing for a blank. */
import type { AnyCell } from "../../../domain/cell";
import { decimal, HUNDRED, type Decimal } from "../../../domain/decimal";
import type { Scalar } from "../../../workbook/model";
import type { Field } from "../../schema/field";

const PLACES = 2;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "7,138.10"; more decimals than the form prints are kept, so that paper never shows a figure that nobody typed. */
const amount = (value: Decimal): string => {
  const [whole = "", part] = value.toFixed(Math.max(PLACES, value.decimalPlaces())).split(".");
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
};

const rate = (percent: Decimal): string => `${percent.toDecimalPlaces(PLACES).toFixed(PLACES)}%`;

/** What is no field of its own but repeats one, by its number format. */
export const printedScalar = (value: Scalar, numberFormat = ""): string => {
  if (typeof value !== "number") return value === null ? "" : String(value);
  const exact = decimal(value);
  if (numberFormat.endsWith("%")) return rate(exact.times(HUNDRED));
  return numberFormat.includes("#,##0") ? amount(exact) : exact.toFixed();
};

export const printedText = (cell: AnyCell, field: Field): string => {
  if (cell.state === "blank") return "";
  if (cell.state === "unreadable") return cell.raw;
  if (typeof cell.value === "string") return cell.value;
  const { value } = cell.value;
  switch (field.kind) {
    case "money":
      return amount(value);
    case "percent":
      return rate(value);
    default:
      return value.toFixed();
  }
};
