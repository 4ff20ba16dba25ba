/** Facts from plain data: how the cases in cases/ are written, and how a test states only what it is about. */
import type { AnyCell, FigureCell, TextCell } from "../../../src/domain/cell";
import { figure } from "../../../src/domain/figure";
import { factTables } from "../../../src/reports/department/scoringBasis";
import type { FactRow, Facts } from "../../../src/engine/scoring/facts";

export interface PlainFacts {
  /** Field id → figure as typed; "?" stands for a cell that cannot be read. */
  readonly figures?: Readonly<Record<string, string>>;
  readonly texts?: Readonly<Record<string, string>>;
  /** Table → rows of column → text; what looks like a number is a figure. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

const figureCell = (id: string, text: string | undefined): FigureCell => {
  if (text === undefined || text === "") return { id, state: "blank" };
  if (text === "?") return { id, state: "unreadable", raw: text, why: "notNumber" };
  return { id, state: "filled", value: figure(text, "万元") };
};

const textCell = (id: string, text: string | undefined): TextCell =>
  text === undefined || text === "" ? { id, state: "blank" } : { id, state: "filled", value: text };

const anyCell = (id: string, text: string): AnyCell =>
  text === "?" || /^-?\d+(\.\d+)?$/.test(text) ? figureCell(id, text) : textCell(id, text);

export const facts = ({ figures = {}, texts = {}, tables = {} }: PlainFacts = {}): Facts => ({
  tables: factTables,
  figure: (field) => figureCell(field, figures[field]),
  text: (field) => textCell(field, texts[field]),
  rows: (table) =>
    (tables[table] ?? []).map((row, index): FactRow => ({
      cells: Object.fromEntries(
        Object.entries(row).map(([column, text]) => [
          column,
          anyCell(`${table}.rows.${String(index)}.${column}`, text),
        ]),
      ),
    })),
});
