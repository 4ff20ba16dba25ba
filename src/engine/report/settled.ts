/**
 * Figures that something may be held against. A total with blank parts is none unless the cell that states the same total agrees:
 * nobody else can tell a part that does not exist from one that is still to come.
 */
import type { CellId } from "../../domain/cell";
import { oncePer } from "../../domain/oncePer";
import { rememberingLast } from "../../domain/rememberingLast";
import type { ReportCells } from "./cells";
import { pathsOf, type Expr } from "../schema/expr";
import type { FieldRef, Schema } from "../schema/schema";
import { isBare, fieldIn } from "../schema/path";
import { workedOutIn } from "./complete";

type FigureOf = ReportCells["figure"];

const readBy = (is: Expr, { schema }: ReportCells, { sectionKey }: FieldRef): readonly CellId[] =>
  pathsOf(is).map((path) => schema.cellIdOf(isBare(path) ? fieldIn(sectionKey, path) : path));

const isPartly = (ref: FieldRef, cells: ReportCells, figure: FigureOf): boolean => {
  const { statedAs, is } = ref.field;
  if (statedAs === undefined || is === undefined) return false;
  if (readBy(is, cells, ref).every((id) => figure(id).state !== "blank")) return false;
  const total = figure(cells.schema.cellIdOf(ref.id));
  const stated = figure(cells.schema.cellIdOf(statedAs));
  if (total.state !== "filled" || stated.state === "unreadable") return false;
  return stated.state === "blank" || stated.value.value.gt(total.value.value);
};

/** Totals that another cell states as well. */
const statedTwice = oncePer(({ allFields }: Schema) => allFields.filter(({ field }) => field.statedAs !== undefined));

/** Worked out, and blank where a total is only partly filled in, with all that is worked out of it. */
export const settledIn = rememberingLast((cells: ReportCells): FigureOf => {
  const figure = workedOutIn(cells);
  const { allFields, cellIdOf } = cells.schema;
  const partly = new Set(
    statedTwice(cells.schema)
      .filter((ref) => isPartly(ref, cells, figure))
      .map(({ id }) => cellIdOf(id)),
  );
  if (partly.size === 0) return figure;
  const restsOnPartly = (ref: FieldRef): boolean =>
    ref.field.is !== undefined && readBy(ref.field.is, cells, ref).some((id) => partly.has(id));
  const open = new Set([...partly, ...allFields.filter(restsOnPartly).map(({ id }) => cellIdOf(id))]);
  return (id) => (open.has(id) ? { id, state: "blank" } : figure(id));
});
