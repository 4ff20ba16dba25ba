/** The report as scoring and the prose reader ask for it. */
import type { Report } from "./report";
import type { AnyCell, TextCell } from "../../domain/cell";
import { rememberingLast } from "../../domain/rememberingLast";
import { textOf, type ReportCells } from "../report/cells";
import { settledIn } from "../report/settled";
import { rowsOfSection } from "../report/typedReport";
import { yearIn } from "../report/year";
import { proseFieldsOf } from "./roles";
import type { Figures } from "../prose";
import type { Edition } from "../scoring/edition/edition";
import type { Facts, FactRow } from "../scoring/facts";
import { cellIn, listRow } from "../schema/path";

const isText = (cell: AnyCell): cell is TextCell => cell.state !== "filled" || typeof cell.value === "string";

const toText = (cell: AnyCell): TextCell =>
  isText(cell) ? cell : { id: cell.id, state: "unreadable", raw: cell.value.value.toFixed(), why: "notChoice" };

const rowsIn = (cells: ReportCells, table: string): readonly FactRow[] => {
  if (!cells.schema.isSectionKey(table)) return [];
  return rowsOfSection(cells.schema.sectionOf(table), table, cells).map((row): FactRow => ({ cells: row }));
};

const knownRows = rememberingLast((): Map<string, readonly FactRow[]> => new Map());

/** Every indicator that reads a table asks for its rows. */
const rowsOf = (cells: ReportCells, table: string): readonly FactRow[] => {
  const known = knownRows(cells);
  const found = known.get(table) ?? rowsIn(cells, table);
  known.set(table, found);
  return found;
};

export const factsOf = ({ basis }: Report, cells: ReportCells): Facts => ({
  tables: basis.tables,
  figure: settledIn(cells),
  text: (id) => toText(cells.cell(id)),
  rows: (table) => rowsOf(cells, table),
});

/** `edition`: in use; that which is offered first for what states no score. */
export const figuresOf = (
  { lexicon, roles, editions }: Report,
  cells: ReportCells,
  edition: Pick<Edition, "total"> = editions[0],
): Figures => ({
  fields: proseFieldsOf(roles, cells.schema),
  lexicon,
  figure: settledIn(cells),
  text: (id) => toText(cells.cell(id)),
  units: (table) => {
    const section = cells.schema.isSectionKey(table) ? cells.schema.sectionOf(table) : undefined;
    if (section?.type !== "table") return [];
    return Array.from({ length: cells.rowCount(table) }, (_, row) => ({
      label: textOf(cells, cellIn(listRow(table, row), section.unitColumn)),
      row,
    })).filter(({ label }) => label !== "");
  },
  fullMarks: edition.total,
  year: yearIn(cells.cell(roles.year)),
});
