/** Where the cells and blocks of a report stand, whoever knows it: the layout that is being drawn, or a workbook that is open. */
import type { CellId } from "../../domain/cell";
import type { Area } from "../../workbook/model";
import { columnOffsets } from "../schema/lookup";
import type { Schema } from "../schema/schema";
import type { Place } from "../report/read";

interface BlockSite {
  readonly sheet: string;
  readonly area: Area;
}

export interface Sites {
  readonly schema: Schema;
  readonly place: (id: CellId) => Place | undefined;
  /** The named area of a table or list, its end row included. */
  readonly block: (section: string) => BlockSite | undefined;
}

/** First unit row to end row of a column, so that rows inserted anywhere between are counted. */
export const columnSite = (section: string, column: string, sites: Sites): BlockSite | undefined => {
  const block = sites.block(section);
  const offset = columnOffsets(sites.schema.sectionOf(section)).get(column);
  if (block === undefined || offset === undefined) return undefined;
  const sumRows = sites.schema.sectionOf(section).type === "table" ? 1 : 0;
  const { row, col, rows } = block.area;
  return { sheet: block.sheet, area: { row: row + sumRows, col: col + offset, rows: rows - sumRows, cols: 1 } };
};
