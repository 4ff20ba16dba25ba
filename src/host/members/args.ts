/** Arguments that are ranges: a proxy, or an address. */
import { invalidArgument } from "../protocol/errors";
import { ObjectRef } from "../protocol/objects";
import type { Argument } from "../protocol/objects";
import { parseRange } from "../univer/addresses";
import { findName } from "../univer/names";
import { CellRange } from "../univer/range";
import type { Sheet } from "../univer/book";

/** The range behind a proxy; undefined for anything else. */
export const rangeBehind = (value: Argument): CellRange | undefined =>
  value instanceof ObjectRef && value.target instanceof CellRange ? value.target : undefined;

/** A range proxy or an address; throws InvalidArgument for anything else. */
export const asRange = (value: Argument, sheet: Sheet): CellRange => {
  const range = rangeBehind(value);
  if (range !== undefined) return range;
  if (typeof value === "string") return rangeAt(value, sheet);
  throw invalidArgument("A range or an address was expected.");
};

/** An address, or a defined name of the sheet or the workbook. */
export const rangeAt = (text: string, sheet: Sheet): CellRange => {
  const name = findName({ book: sheet.book, sheet }, text) ?? findName({ book: sheet.book }, text);
  return name?.range ?? parseRange(text, sheet);
};
