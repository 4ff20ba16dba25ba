/** A cell in the form's words: "年度收入情况（万元） · 1、局机关 · 收入合计". */
import { textIn, type CellId } from "../../domain/cell";
import { rowIdentityColumns, rowTitleColumns } from "../schema/lookup";
import type { ReportCells } from "./cells";
import { cellIn, keyIn, lineIn, rowIn, sectionIn, titledCell } from "../schema/path";

/** Enough of a report to read titles from. */
export type Titles = Pick<ReportCells, "cell" | "schema">;

const rowTitle = (cells: Titles, prefix: string, index: number, keys: readonly string[]): string =>
  keys.map((key) => textIn(cells.cell(cellIn(prefix, key)))).find((text) => text !== "") ?? `第 ${index + 1} 行`;

const LONGEST = 16;

/** Both ends: the units of one system begin alike, and tasks end alike. */
const shortTitle = (title: string): string => {
  const letters = [...title];
  if (letters.length <= LONGEST) return title;
  return `${letters.slice(0, LONGEST / 2).join("")}…${letters.slice(-LONGEST / 2).join("")}`;
};

/** As explanations were first stored, which have to be found again. */
const storedTitle = (title: string): string => (title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title);

/** Part, row where there are several, and column. A place that is no cell is called by its part: a list without rows, an item that nobody answered yet. */
export const labelPartsOf = (id: CellId, cells: Titles): readonly string[] => {
  const ref = cells.schema.findField(id);
  if (ref === undefined) return [cells.schema.partLabel(id) ?? id];
  const line = lineIn(id);
  if (line === undefined) return [ref.section.label, ref.field.label];
  const row = line === "sum" ? "汇总" : shortTitle(rowTitle(cells, rowIn(id), line, rowTitleColumns(ref.section)));
  return [ref.section.label, row, ref.field.label];
};

export const labelOf = (id: CellId, cells: Titles): string => labelPartsOf(id, cells).join(" · ");

/** The cell by what its row is about instead of where the row stands, so that it stays the same when rows are inserted above. */
export const subjectOf = (id: CellId, cells: Titles): string => {
  const [section, line] = [sectionIn(id), lineIn(id)];
  if (typeof line !== "number" || !cells.schema.isSectionKey(section)) return id;
  const columns = rowIdentityColumns(cells.schema.sectionOf(section));
  return titledCell(section, storedTitle(rowTitle(cells, rowIn(id), line, columns)), keyIn(id));
};
