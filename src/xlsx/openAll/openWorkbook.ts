/** A whole workbook as the model can hold it, for the workbench and for a change of the whole file. */
import { areaAddress, cellAddress } from "../../workbook/address";
import type { FoundSheet, WorkbookSpec } from "../../workbook/model";
import { saidOfWorkbook } from "../problems";
import type { ReadOptions } from "../read/options";
import { DEFAULT_READ_OPTIONS } from "../read/options";
import { readSheets } from "../read/readWorkbook";
import { openPackage } from "../read/recognise";
import { readWorkbookPart } from "../read/workbookPart";
import { lossesOf } from "./losses";
import { readLooks } from "./looks";
import { notShownIn } from "./notShown";
import { PackageParts } from "./parts";
import { sheetSpec } from "./sheet";
import { canTakeStyles } from "./takeStyles";

export interface OpenedWorkbook {
  /** Sheets with cells; those of others that cannot be read are left out. */
  readonly spec: WorkbookSpec;
  /** What the model has no place for, in the officer's words. It is in the file all the same: saveChanges keeps it. */
  readonly notShown: readonly string[];
  /** What is damaged in the file so that saveChanges cannot do all that is asked of it: a sentence each. */
  readonly losses: readonly string[];
}

/**
 * Everything of the file that a WorkbookSpec can say. Refuses the same files as readWorkbook with the same options, in the same words.
 * To change what was opened and keep all the rest, use saveChanges.
 */
export const openFile = async (file: Uint8Array, options: Partial<ReadOptions> = {}): Promise<OpenedWorkbook> => {
  const settings = { ...DEFAULT_READ_OPTIONS, ...options };
  try {
    return await opened(file, settings);
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

const opened = async (file: Uint8Array, settings: ReadOptions): Promise<OpenedWorkbook> => {
  const archive = openPackage(file, settings);
  const workbook = readWorkbookPart(archive);
  const read = readSheets(archive, workbook, settings, "all");
  const withCells = workbook.sheets.filter((s) => s.part !== undefined);
  const found = withCells.flatMap((entry) => read.get(entry) ?? []);
  const leftOut = withCells.filter((entry) => !read.has(entry)).map(({ name }) => `工作表“${name}”`);
  const parts = new PackageParts(openPackage(file, settings));
  const isStyled = canTakeStyles(parts, workbook.path);
  const shown = new Set(found.map((s) => s.name));
  const looks = await readLooks(parts, workbook, shown, { extent: extentOf(found), isStyled });
  const sheets = found.map((sheet) =>
    sheetSpec(sheet, looks.sheets.get(sheet.name) ?? { name: sheet.name, rows: [] }, looks),
  );
  return {
    spec: { sheets, names: workbook.names },
    notShown: [...leftOut, ...strayCells(found), ...looks.notShown, ...notShownIn(parts, workbook, shown)],
    losses: lossesOf(parts, isStyled),
  };
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
