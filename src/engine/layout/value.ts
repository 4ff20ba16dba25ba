/** What is written into a cell: the model's exact value in the form a spreadsheet keeps it. */
import type { AnyCell } from "../../domain/cell";
import { HUNDRED } from "../../domain/decimal";
import { serialOf } from "../../domain/day";
import type { Scalar } from "../../workbook/model";
import type { Field } from "../schema/field";

export const scalarOf = (cell: AnyCell, field: Field): Scalar => {
  if (cell.state === "blank") return null;
  if (cell.state === "unreadable") return cell.raw;
  if (typeof cell.value === "string") return field.kind === "date" ? (serialOf(cell.value) ?? cell.value) : cell.value;
  const { value } = cell.value;
  return (field.kind === "percent" ? value.dividedBy(HUNDRED) : value).toNumber();
};
