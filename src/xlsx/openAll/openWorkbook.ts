/** A whole workbook as the model can hold it, for the workbench and for a change of the whole file. */
import type { Sheet, Workbook } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import { areaAddress, cellAddress } from "../../workbook/address";
import type { FoundSheet, WorkbookSpec } from "../../workbook/model";
import { FileProblem, saidOfWorkbook } from "../problems";
import type { ReadOptions } from "../read/options";
import { DEFAULT_READ_OPTIONS, MAX_FOREIGN_CELLS, namedOn } from "../read/options";
import { contextOf, isWithoutCells, readSheet, textsOf } from "../read/readWorkbook";
import { openPackage } from "../read/recognise";
import { readWorkbookPart, type WorkbookPart } from "../read/workbookPart";
import type { CellContext } from "../read/filledCells";
import { notShownIn } from "./notShown";
import { PackageParts } from "./parts";
import { sheetSpec } from "./sheet";
import { trimmedPackage } from "./normalisedPackage";

export interface OpenedWorkbook {
  /** Sheets with cells; those of others that cannot be read are left out. */
  readonly spec: WorkbookSpec;
  /** What the model has no place for, in the officer's words. It is in the file all the same: saveChanges keeps it. */
  readonly notShown: readonly string[];
}

/**
 * Everything of the file that a WorkbookSpec can say. Refuses the same files as readWorkbook with the same options, and those that
 * inflate to too much. To change what was opened and keep all the rest, use saveChanges.
 */
export const openFile = async (file: Uint8Array, options: Partial<ReadOptions> = {}): Promise<OpenedWorkbook> => {
  const settings = { ...DEFAULT_READ_OPTIONS, ...options };
  try {
    return await opened(file, settings);
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

interface Reading {
  readonly found: readonly FoundSheet[];
  readonly leftOut: readonly string[];
}

const opened = async (file: Uint8Array, settings: ReadOptions): Promise<OpenedWorkbook> => {
  const archive = openPackage(file, settings);
  const workbook = readWorkbookPart(archive);
  const { found, leftOut } = readSheets(archive, workbook, contextOf(archive, workbook), settings);
  // All of it is inflated here, once and under our ceiling, before hucre sees any of it.
  const parts = new PackageParts(openPackage(file, settings));
  const shown = new Set(found.map((s) => s.name));
  const styled = await readStyles(trimmedPackage(parts, workbook, shown), extentOf(found));
  const context = { defaultFont: styled.defaultFont, themeColors: styled.themeColors ?? [] };
  const byName = new Map<string, Sheet>(styled.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = found.map((sheet) =>
    sheetSpec(sheet, byName.get(sheet.name) ?? { name: sheet.name, rows: [] }, context),
  );
  return {
    spec: { sheets, names: workbook.names },
    notShown: [...leftOut, ...strayCells(found), ...notShownIn(parts, workbook, shown)],
  };
};

/** Nothing in a sheet that is not asked for keeps the file from being opened. */
const readSheets = (
  archive: Parameters<typeof readSheet>[0],
  workbook: WorkbookPart,
  context: CellContext,
  { maxCells, wanted }: ReadOptions,
): Reading => {
  const { names, sheets } = workbook;
  const asked = wanted?.(
    names,
    sheets.map(({ name }) => name),
    () => textsOf(archive, workbook, context),
  );
  const found: FoundSheet[] = [];
  const leftOut: string[] = [];
  let room = maxCells;
  for (const entry of sheets) {
    const isForeign = asked?.ours.has(entry.name) === false;
    const named = namedOn(asked, entry.name);
    if (entry.part === undefined && (isForeign || !isWithoutCells(entry, named))) continue;
    try {
      const most = isForeign ? Math.min(room, MAX_FOREIGN_CELLS) : room;
      const sheet = readSheet(archive, entry, context, most, named);
      room -= sheet.cells.length * (sheet.cells[0]?.length ?? 0);
      found.push(sheet);
    } catch (cause) {
      if (!isForeign) throw cause;
      leftOut.push(`工作表“${entry.name}”`);
    }
  }
  return { found, leftOut };
};

const strayCells = (found: readonly FoundSheet[]): readonly string[] =>
  found.flatMap(({ name, strays = [] }) => {
    const [first] = strays;
    if (first === undefined) return [];
    return [`工作表“${name}”远处的单元格（${cellAddress(first.row, first.col)}${strays.length > 1 ? " 等" : ""}）`];
  });

/** From the first cell to the last that is read of any sheet. */
const extentOf = (found: readonly FoundSheet[]): string => {
  const rows = found.map(({ top, cells }) => top + cells.length);
  const cols = found.map(({ left, cells }) => left + (cells[0]?.length ?? 0));
  return areaAddress({ row: 0, col: 0, rows: Math.max(1, ...rows), cols: Math.max(1, ...cols) });
};

/** hucre is stricter than our reader in places. Cells beyond those that we read are none of its business; what it refuses then is damaged to the officer. */
const readStyles = async (file: Uint8Array, extent: string): Promise<Workbook> => {
  const all = readXlsx(file, { readStyles: true });
  try {
    return await all.catch(() => readXlsx(file, { readStyles: true, range: extent }));
  } catch (cause) {
    throw new FileProblem("damaged", String(cause));
  }
};
