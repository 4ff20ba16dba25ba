/** Self-evaluations that a budget system exported, found in the sheets of its workbook by the titles of their columns. */
import { formatKind } from "../../../domain/formatKind";
import { halfWidth } from "../../../domain/parse";
import { shownNumber } from "../../../domain/shownNumber";
import type { FoundCell, FoundSheet, Scalar } from "../../../workbook/model";
import { columnTitled, isEnd, isProjectTitle, plainTitle, type TableColumn } from "./titles";

export interface ExportedCell {
  readonly row: number;
  readonly col: number;
  readonly value: Scalar;
  /** Of a number whose format says more: what is seen. */
  readonly shown?: string;
  readonly isDay: boolean;
  /** Worked out by the system's own sheet. */
  readonly isFormula: boolean;
}

export interface ExportedIndicator {
  /** 一级、二级、三级指标 as written; the first two of this row or, where they are merged, of the row above. */
  readonly path: readonly [level: string, kind: string, name: string];
  readonly cells: { readonly [column in TableColumn]?: ExportedCell };
  /** Nothing stands below it on its sheet. */
  readonly isLast: boolean;
}

export interface ExportedTable {
  readonly sheet: string;
  /** What the head says; absent where it says nothing. */
  readonly project?: ExportedCell;
  readonly indicators: readonly ExportedIndicator[];
}

/** A row with these titles begins a table. */
const REQUIRED: readonly TableColumn[] = ["name", "actual", "weight", "score"];

export const writtenText = (cell: Pick<ExportedCell, "value" | "shown"> | undefined): string =>
  (cell?.shown ?? String(cell?.value ?? "")).trim();

type Row = readonly ExportedCell[];

const cellOf = ({ value, formula }: FoundCell, row: number, col: number, format: string | undefined): ExportedCell => {
  const shown = typeof value === "number" && format !== undefined ? shownNumber(value, format) : undefined;
  return {
    row,
    col,
    value,
    isDay: shown !== undefined && formatKind(format ?? "") === "day",
    isFormula: formula !== undefined,
    ...(shown === undefined ? {} : { shown }),
  };
};

const rowsOf = ({ top, left, cells, formats }: FoundSheet): readonly Row[] =>
  cells.map((row, i) => row.map((cell, j) => cellOf(cell, top + i, left + j, formats?.[i]?.[j])));

const titlesIn = (row: Row): ReadonlyMap<TableColumn, number> => {
  const titles = new Map<TableColumn, number>();
  for (const [i, cell] of row.entries()) {
    const column = columnTitled(writtenText(cell));
    if (column !== undefined && !titles.has(column)) titles.set(column, i);
  }
  return titles;
};

/** "项目名称：乡村道路" in one cell, or the title and the name in the next filled cell. */
const projectIn = (rows: readonly Row[]): ExportedCell | undefined => {
  for (const row of rows)
    for (const [i, cell] of row.entries()) {
      const [title = "", ...rest] = writtenText(cell).split(/[：:]/);
      if (!isProjectTitle(title)) continue;
      const own = rest.join("：").trim();
      if (own !== "") return { ...cell, value: own, shown: own };
      return row.slice(i + 1).find((next) => writtenText(next) !== "");
    }
  return undefined;
};

const isBlank = (row: Row): boolean => row.every((cell) => writtenText(cell) === "");
const firstText = (row: Row): string => writtenText(row.find((cell) => writtenText(cell) !== ""));

const indicatorsIn = (rows: readonly Row[], titles: ReadonlyMap<TableColumn, number>): readonly ExportedIndicator[] => {
  const found: ExportedIndicator[] = [];
  const filled = rows.filter((row) => !isBlank(row));
  for (const row of filled) {
    if (isEnd(firstText(row))) break;
    const cells = Object.fromEntries(
      [...titles].map(([column, at]) => [column, row[at]]),
    ) as ExportedIndicator["cells"];
    const [level = "", kind = ""] = found.at(-1)?.path ?? [];
    const [ownLevel, ownKind, name] = [cells.level, cells.kind, cells.name].map(writtenText) as [
      string,
      string,
      string,
    ];
    if (name === "" && writtenText(cells.weight) === "") continue;
    const sameLevel = ownLevel === "" || ownLevel === level;
    found.push({
      path: [ownLevel || level, ownKind || (sameLevel ? kind : ""), name],
      cells,
      isLast: row === filled.at(-1),
    });
  }
  return found;
};

const tableIn = (sheet: FoundSheet): ExportedTable | undefined => {
  const rows = rowsOf(sheet);
  const at = rows.findIndex((row) => {
    const titles = titlesIn(row);
    return REQUIRED.every((column) => titles.has(column));
  });
  if (at === -1) return undefined;
  const project = projectIn(rows.slice(0, at));
  return {
    sheet: sheet.name,
    indicators: indicatorsIn(rows.slice(at + 1), titlesIn(rows[at] ?? [])),
    ...(project === undefined ? {} : { project }),
  };
};

/** At most one on a sheet. */
export const exportedTables = (sheets: readonly FoundSheet[]): readonly ExportedTable[] =>
  sheets.flatMap((sheet) => tableIn(sheet) ?? []);

/** What 一级 and 二级 mean whether or not they say 指标 or their points behind them: "产出指标（50分）" is 产出. */
export const plainParent = (text: string): string => plainTitle(text).replace(/指标$/, "");

/** The points that a parent says behind its name. */
export const pointsInName = (text: string): string | undefined => /\((\d+(?:\.\d+)?)分?\)$/.exec(halfWidth(text))?.[1];
