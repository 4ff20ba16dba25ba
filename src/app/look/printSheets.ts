/**
 * What a sheet prints when one of its tables goes on over pages and another table follows: every part but the last from a sheet of its own, so
 * that each page has its head. Figures and texts stay where they are and are shown there by formulas; names say which, whatever rows come or go.
 */
import type { Section } from "../../engine/schema/section";
import { blockName } from "../../engine/schema/names";
import { styles } from "../../engine/layout/styles";
import type { SheetPart } from "../../engine/layout/print/sheetParts";
import { cellAddress, quoteSheet } from "../../workbook/address";
import type { Area, CellSpec, FoundSheet, PageSetup, SheetSpec } from "../../workbook/model";
import { targetOf } from "../../workbook/targets";
import type { Loaded } from "../loading/context";
import { madeFrom } from "../structure/words/printSheetWords";
import { fieldCells } from "../structure/sheetRows";
import type { RowsToday } from "./rowsToday";
import { partsLaidOut, sheetsToday, type SheetToday } from "./sheetsToday";

export interface PartedSheet {
  /** Its tab. */
  readonly name: string;
  /** In print they come before it. */
  readonly before: readonly SheetSpec[];
  /** What it prints itself. */
  readonly page: Pick<PageSetup, "printArea" | "titleRows" | "rowBreaks">;
}

/** Rows of today; `to` is the first that is no part of it. */
interface PartToday {
  readonly from: number;
  readonly to: number;
  readonly titleRows?: NonNullable<PageSetup["titleRows"]>;
  readonly rowBreaks: readonly number[];
  readonly blocks: readonly Block[];
}

/** A table or list of the form: its name, and where it stands. */
interface Block {
  readonly name: string;
  readonly area: Area;
}

const LONGEST_TITLE = 31;

/** Of the tab that the n-th part of a sheet prints from. */
export const printTitle = (sheet: string, n: number): string => {
  const end = `（打印${n}）`;
  return sheet.slice(0, LONGEST_TITLE - end.length) + end;
};

const isWithin = ({ row, col, rows, cols }: Area, at: { readonly row: number; readonly col: number }): boolean =>
  at.row >= row && at.row < row + rows && at.col >= col && at.col < col + cols;

/** A cell that is gone shows nothing; the title says that rows have come or gone. */
const shownAt = (sheet: string, { row, col }: Pick<CellSpec, "row" | "col">): string => {
  const cell = `${quoteSheet(sheet)}!${cellAddress(row, col)}`;
  return `=IFERROR(IF(${cell}="","",${cell}),"")`;
};

/** In a title: what it says as long as every table has the rows that it was printed with. */
const titleFormula = (title: string, blocks: readonly Block[]): string => {
  const same = blocks.map(({ name, area }) => `ROWS(${name})=${area.rows}`).join(",");
  const quoted = title.replaceAll('"', '""');
  return `=IF(AND(${same}),"${quoted}","${quoted}【行数已变，请再点“打印前清除标记”】")`;
};

interface Source {
  readonly sheet: SheetToday;
  readonly found: FoundSheet;
  /** Columns that a field is read from, by row. */
  readonly fields: ReadonlyMap<number, readonly number[]>;
  readonly columns: number;
}

const foundValue = ({ cells, top, left }: FoundSheet, row: number, col: number): CellSpec["value"] =>
  cells[row - top]?.[col - left]?.value ?? null;

/** Cells that another one is merged over. */
const coveredBy = (merges: readonly Area[]): ((at: Pick<CellSpec, "row" | "col">) => boolean) => {
  const anchors = new Set(merges.map(({ row, col }) => `${row},${col}`));
  return (at) => !anchors.has(`${at.row},${at.col}`) && merges.some((merge) => isWithin(merge, at));
};

/** The first words of the part carry the note about its rows. */
const cellsOf = ({ sheet, found, fields, columns }: Source, { from, to, blocks }: PartToday): readonly CellSpec[] => {
  const laid = sheet.spec.cells.filter(({ row }) => row >= from && row < to);
  const known = new Set(laid.map(({ row, col }) => `${row},${col}`));
  const notes = found.cells.flatMap((line, r) =>
    line.flatMap(({ value }, c): readonly CellSpec[] => {
      const [row, col] = [found.top + r, found.left + c];
      const isNote = value !== null && row >= from && row < to && col < columns && !known.has(`${row},${col}`);
      return isNote ? [{ row, col, value, style: styles.plainText }] : [];
    }),
  );
  const title = laid.find(({ value }) => typeof value === "string" && value !== "");
  const isCovered = coveredBy(sheet.spec.merges.filter(({ row }) => row >= from && row < to));
  const isShown = (cell: CellSpec): boolean =>
    notes.includes(cell) ||
    (cell.col < columns &&
      cell.style !== styles.endRow &&
      !isCovered(cell) &&
      (fields.get(cell.row)?.includes(cell.col) === true || blocks.some(({ area }) => isWithin(area, cell))));
  return [...laid, ...notes].map((cell): CellSpec => {
    const { row, col, value, style = {} } = cell;
    const at = { row: row - from, col, style };
    if (isShown(cell)) return { ...at, value: foundValue(found, row, col), formula: shownAt(sheet.name, cell) };
    if (cell === title && blocks.length > 0) return { ...at, value, formula: titleFormula(String(value), blocks) };
    return { ...at, value };
  });
};

const shifted = <T extends { readonly row: number }>(all: readonly T[], { from, to }: PartToday): readonly T[] =>
  all.filter(({ row }) => row >= from && row < to).map((each) => ({ ...each, row: each.row - from }));

const sheetOf = (source: Source, part: PartToday, page: PageSetup, n: number): SheetSpec => {
  const { spec, name } = source.sheet;
  const { from, to, titleRows } = part;
  const note: CellSpec = { row: 0, col: source.columns + 1, value: madeFrom(name), style: styles.note };
  return {
    name: printTitle(name, n),
    columnWidths: spec.columnWidths,
    rowHeights: new Map(
      [...spec.rowHeights].flatMap(([row, height]) => (row >= from && row < to ? [[row - from, height] as const] : [])),
    ),
    cells: [...cellsOf(source, part), note],
    merges: shifted(spec.merges, part),
    validations: [],
    showGridlines: false,
    page: {
      ...page,
      printArea: { row: 0, col: 0, rows: to - from, cols: source.columns },
      rowBreaks: part.rowBreaks.map((row) => row - from),
      ...(titleRows === undefined ? {} : { titleRows: { from: titleRows.from - from, to: titleRows.to - from } }),
    },
  };
};

const blocksOn = ({ report: { schema }, snapshot }: Loaded, sheet: string): readonly Block[] =>
  schema.sectionKeys.flatMap((key): readonly Block[] => {
    const section: Section = schema.sectionOf(key);
    const name = blockName(section);
    const block = section.type === "fields" ? undefined : targetOf(snapshot, name);
    return block?.sheet === sheet ? [{ name, area: block.area }] : [];
  });

/** The first row behind a part: a part ends where a table begins, or with the last row of one. */
const endOf = (rows: RowsToday, to: number): number | undefined => {
  const last = rows.get(to - 1);
  return rows.get(to) ?? (last === undefined ? undefined : last + 1);
};

/** undefined where rows that a part begins or ends with are not found in the workbook. */
const partsToday = (
  { rows }: SheetToday,
  parts: readonly SheetPart[],
  blocks: readonly Block[],
): readonly PartToday[] | undefined => {
  const below = Math.max(...[...rows.values()].map((row) => row + 1));
  const ends = parts.map(({ to }, i) => (i === parts.length - 1 ? below : endOf(rows, to)));
  const today = parts.flatMap(({ titleRows, rowBreaks }, i): readonly PartToday[] => {
    const [from, to] = [i === 0 ? 0 : ends[i - 1], ends[i]];
    const head = titleRows && { from: rows.get(titleRows.from), to: rows.get(titleRows.to) };
    if (from === undefined || to === undefined) return [];
    const { from: first, to: last } = head ?? {};
    return [
      {
        from,
        to,
        rowBreaks: rowBreaks.flatMap((row) => rows.get(row) ?? []),
        blocks: blocks.filter(({ area }) => area.row >= from && area.row < to),
        ...(first === undefined || last === undefined ? {} : { titleRows: { from: first, to: last } }),
      },
    ];
  });
  return today.length < parts.length ? undefined : today;
};

const partedSheet = (loaded: Loaded, sheet: SheetToday, parts: readonly SheetPart[]): readonly PartedSheet[] => {
  const { page } = sheet.spec;
  const found = loaded.snapshot.sheets.find(({ name }) => name === sheet.name);
  if (parts.length < 2 || page === undefined || found === undefined) return [];
  const today = partsToday(sheet, parts, blocksOn(loaded, sheet.name));
  const own = today?.at(-1);
  if (own === undefined || today === undefined) return [];
  const fields = fieldCells(loaded.reading).get(sheet.name) ?? new Map<number, readonly number[]>();
  const source: Source = { sheet, found, fields, columns: page.printArea.cols };
  const { from, to, titleRows, rowBreaks } = own;
  return [
    {
      name: sheet.name,
      before: today.slice(0, -1).map((part, i) => sheetOf(source, part, page, i + 1)),
      page: {
        printArea: { row: from, col: 0, rows: to - from, cols: source.columns },
        rowBreaks,
        ...(titleRows === undefined ? {} : { titleRows }),
      },
    },
  ];
};

/** Of the sheets that print in more than one part. Where it is not certain which rows are whose, the sheet prints as it is. */
export const partedSheets = (loaded: Loaded): readonly PartedSheet[] => {
  const parts = partsLaidOut(loaded);
  return sheetsToday(loaded).flatMap((sheet) => partedSheet(loaded, sheet, parts.get(sheet.standard) ?? []));
};
