/** Units are the same unit whatever number stands before their name: "1、局机关" = "局机关". */
import { textIn, type AnyCell } from "../../domain/cell";
import { halfWidth } from "../../domain/parse";

/** Of a name as it is written, with or without a number. */
export const plainUnitName = (label: string): string =>
  halfWidth(label).replace(/^[(（]?[\d一二三四五六七八九十]+[)）、.．]/, "");

/** "" for a cell that holds no readable name. */
export const unitNameIn = (cell: AnyCell): string => plainUnitName(textIn(cell));
