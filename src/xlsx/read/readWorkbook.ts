/** A whole workbook as a snapshot: what the core needs to know and nothing else. */
import type { Area, FoundSheet, WorkbookSnapshot } from "../../workbook/model";
import { FileProblem, saidOfSheet, saidOfWorkbook } from "../problems";
import type { Archive } from "../../ooxml/zip/archive";
import { cellFormats } from "./cellFormats";
import { gridOf } from "./grid";
import type { ReadOptions } from "./options";
import { DEFAULT_READ_OPTIONS, MAX_FOREIGN_CELLS, MAX_LOOKED_AT, MAX_STYLES, namedOn } from "./options";
import { openPackage } from "./recognise";
import { inlineTexts, readSharedStrings } from "./strings";
import type { SheetEntry, WorkbookPart } from "./workbookPart";
import { readWorkbookPart } from "./workbookPart";
import type { CellContext } from "./filledCells";
import { readWorksheet } from "./worksheet";

/**
 * Reads the sheets that are wanted with their values and formulas, and the names of the whole workbook. Throws a FileProblem with
 * one of the known reasons, never anything else, and never takes more memory than the options allow.
 * Dates are serial numbers of the 1900 system; array formulas stand in their first cell.
 */
export const readWorkbook = (file: Uint8Array, options: Partial<ReadOptions> = {}): WorkbookSnapshot => {
  const settings = { ...DEFAULT_READ_OPTIONS, ...options };
  try {
    return snapshotOf(openPackage(file, settings), settings);
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

const snapshotOf = (archive: Archive, options: ReadOptions): WorkbookSnapshot => {
  const workbook = readWorkbookPart(archive);
  const found = readSheets(archive, workbook, options, "perhaps ours");
  return { sheets: workbook.sheets.map((entry) => found.get(entry) ?? emptySheet(entry)), names: workbook.names };
};

/**
 * The sheets that are asked for, and then the others, as far as they can be read: nothing in those keeps a file from being read,
 * and they get what room those that are asked for leave.
 */
export const readSheets = (
  archive: Archive,
  workbook: WorkbookPart,
  { maxCells, wanted }: ReadOptions,
  others: "perhaps ours" | "all",
): ReadonlyMap<SheetEntry, FoundSheet> => {
  const { names, sheets } = workbook;
  const context = contextOf(archive, workbook);
  const asked = wanted?.(
    names,
    sheets.map(({ name }) => name),
    () => textsOf(archive, workbook, context),
  );
  const found = new Map<SheetEntry, FoundSheet>();
  let room = maxCells;
  const read = (entry: SheetEntry, most: number): void => {
    const sheet = readSheet(archive, entry, context, Math.min(room, most), namedOn(asked, entry.name));
    room -= sheet.cells.length * (sheet.cells[0]?.length ?? 0);
    found.set(entry, sheet);
  };
  const isOurs = ({ name }: SheetEntry): boolean => asked?.ours.has(name) !== false;
  for (const entry of sheets.filter(isOurs)) read(entry, maxCells);
  const looked = sheets.filter((s) => !isOurs(s) && (others === "all" || asked?.perhaps.has(s.name) === true));
  for (const entry of looked) attempt(() => read(entry, MAX_FOREIGN_CELLS));
  return found;
};

const attempt = (work: () => void): void => {
  try {
    work();
  } catch {
    // It is told as a sheet that cannot be shown, or not missed.
  }
};

/** Those that cells share; of a workbook whose cells hold them themselves, those of its first sheets. */
const textsOf = (archive: Archive, { sheets }: WorkbookPart, { strings }: CellContext): readonly string[] => {
  if (strings.length > 0) return strings;
  let size = 0;
  return sheets.flatMap(({ part = "" }) => {
    size += archive.size(part);
    return size > MAX_LOOKED_AT ? [] : textsIn(archive, part);
  });
};

/** None where it cannot be read. */
const textsIn = (archive: Archive, part: string): readonly string[] => {
  try {
    return inlineTexts(archive.text(part) ?? "");
  } catch {
    return [];
  }
};

/** What a cell needs to know of the workbook that it is in. */
const contextOf = (archive: Archive, workbook: WorkbookPart): CellContext => ({
  strings: sharedStrings(archive, workbook.sharedStringsPart),
  formats: once(() => formatsOf(archive, workbook)),
  date1904: workbook.date1904,
});

/** Where days count from 1904 on, nothing is read without them; elsewhere what cells show is not known without them. */
const formatsOf = (archive: Archive, { stylesPart = "", date1904 }: WorkbookPart): readonly string[] => {
  if (date1904) return cellFormats(archive, stylesPart);
  try {
    return archive.size(stylesPart) > MAX_STYLES ? [] : cellFormats(archive, stylesPart);
  } catch {
    return [];
  }
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const sharedStrings = (archive: Archive, part: string | undefined): readonly string[] => {
  const xml = part === undefined ? undefined : archive.text(part);
  return part === undefined || xml === undefined ? [] : readSharedStrings(xml, part);
};

const emptySheet = ({ name, visibility }: SheetEntry): FoundSheet => ({
  name,
  visibility,
  protected: false,
  top: 0,
  left: 0,
  cells: [],
});

/** No part stands for it, or one without cells though names speak of them. */
const isWithoutCells = ({ part, lost }: SheetEntry, named: readonly Area[] = []): boolean =>
  lost || (part === undefined && named.length > 0);

/** What is wrong with it is said of the sheet. `named`: as for gridOf. */
const readSheet = (
  archive: Archive,
  entry: SheetEntry,
  context: CellContext,
  room: number,
  named?: readonly Area[],
): FoundSheet => {
  const { name, visibility, part } = entry;
  if (isWithoutCells(entry, named)) throw new FileProblem("damaged", `sheet ${name} has no cells`, name);
  if (part === undefined) return emptySheet(entry);
  try {
    const sheet = archive.xml(part);
    if (sheet === undefined) throw new FileProblem("damaged", `${part} is missing`);
    const worksheet = readWorksheet(sheet, part, context, room);
    return { name, visibility, protected: worksheet.protected, ...gridOf(worksheet.filled, room, part, named) };
  } catch (cause) {
    throw saidOfSheet(cause, name);
  }
};
