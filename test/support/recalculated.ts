/** Holds the results of somebody else's calculation against the core's. */
import type { Cells } from "../../src/reports/department/schema";
import type { AnyCell } from "../../src/domain/cell";
import { Decimal } from "../../src/domain/decimal";
import { withCells, type ReportCells } from "../../src/engine/report/cells";
import { complete, exactValue } from "../../src/engine/report/complete";
import type { WorkbookSpec } from "../../src/workbook/model";

/** Nothing to copy from: every formula without the result it has. */
export const withoutResults = (spec: WorkbookSpec): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((s) => ({
    ...s,
    cells: s.cells.map((c) => (c.formula === undefined ? c : { ...c, value: null })),
  })),
});

/** The report from its entered cells alone. */
const workedOut = (cells: Cells): Cells => {
  const entered = new Map(
    [...cells.all()].map((c): [string, AnyCell] => [c.id, c.formula === undefined ? c : { id: c.id, state: "blank" }]),
  );
  return complete(withCells(cells, entered));
};

/** Spreadsheets calculate in binary with 15 digits, and our formulas round to six decimals. */
const tolerance = (value: Decimal): Decimal => Decimal.max("0.000001", value.abs().times("1e-12"));

const shown = (cell: AnyCell): string =>
  cell.state === "filled" && typeof cell.value === "object" ? cell.value.value.toFixed() : cell.state;

const agree = (found: AnyCell, core: AnyCell): boolean => {
  if (
    found.state !== "filled" ||
    core.state !== "filled" ||
    typeof found.value === "string" ||
    typeof core.value === "string"
  )
    return found.state === core.state;
  return found.value.value.minus(core.value.value).abs().lte(tolerance(core.value.value));
};

interface Comparison {
  readonly compared: number;
  readonly filled: number;
  readonly differing: readonly string[];
}

/** Every cell with a formula whose operands the core can read. What Excel passes over as text, the core calls unknown: there is nothing to compare. */
export const compared = (cells: Cells): Comparison => {
  const core: ReportCells = workedOut(cells);
  const formulas = [...cells.all()].filter(
    (c) => c.formula !== undefined && exactValue(c.id, core, core.figure)?.state !== "unknown",
  );
  const differing = formulas.filter((c) => !agree(c, core.cell(c.id)));
  return {
    compared: formulas.length,
    filled: formulas.filter((c) => c.state === "filled").length,
    differing: differing.map((c) => `${c.id}: ${shown(c)}, by the core ${shown(core.cell(c.id))}, ${c.formula ?? ""}`),
  };
};
