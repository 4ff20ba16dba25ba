/** Units are the same unit whatever number stands before their name: "1、局机关" = "局机关". */
import type { AnyCell } from "../../domain/cell";
import { halfWidth } from "../../domain/parse";

export const plainUnitName = (label: string): string =>
  halfWidth(label).replace(/^[(（]?[\d一二三四五六七八九十]+[)）、.．]/, "");

/** "" for a cell that holds no readable name. */
export const unitName = (cell: AnyCell): string =>
  cell.state === "filled" && typeof cell.value === "string" ? plainUnitName(cell.value) : "";
