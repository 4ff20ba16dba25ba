/** A whole workbook as a snapshot: what the core needs to know and nothing else. */
import type { FoundSheet, WorkbookSnapshot } from "../../workbook/model";
import { FileProblem, saidOfWorkbook } from "../problems";
import type { Archive } from "../../ooxml/zip/archive";
import { gridOf } from "./grid";
import type { ReadOptions } from "./options";
import { DEFAULT_READ_OPTIONS } from "./options";
import { openPackage } from "./recognise";
import { readSharedStrings } from "./strings";
import type { SheetEntry } from "./workbookPart";
import { readWorkbookPart } from "./workbookPart";
import { readWorksheet } from "./worksheet";

/**
 * Reads every sheet with its values and formulas, and the names of the whole workbook. Throws a FileProblem with one of
 * the known reasons, never anything else, and never takes more memory than the options allow.
 * Dates stay serial numbers in the file's own date system; array formulas stand in their first cell.
 */
export const readWorkbook = (file: Uint8Array, options: Partial<ReadOptions> = {}): WorkbookSnapshot => {
  const settings = { ...DEFAULT_READ_OPTIONS, ...options };
  try {
    return snapshotOf(openPackage(file, settings), settings.maxCells);
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

const snapshotOf = (archive: Archive, maxCells: number): WorkbookSnapshot => {
  const workbook = readWorkbookPart(archive);
  const strings = sharedStrings(archive, workbook.sharedStringsPart);
  let room = maxCells;
  const sheets = workbook.sheets.map((entry) => {
    const sheet = readSheet(archive, entry, strings, room);
    room -= sheet.cells.length * (sheet.cells[0]?.length ?? 0);
    return sheet;
  });
  return { sheets, names: workbook.names };
};

const sharedStrings = (archive: Archive, part: string | undefined): readonly string[] => {
  const xml = part === undefined ? undefined : archive.text(part);
  return part === undefined || xml === undefined ? [] : readSharedStrings(xml, part);
};

const readSheet = (archive: Archive, entry: SheetEntry, strings: readonly string[], room: number): FoundSheet => {
  const { name, visibility, part } = entry;
  if (part === undefined) return { name, visibility, protected: false, top: 0, left: 0, cells: [] };
  const xml = archive.text(part);
  if (xml === undefined) throw new FileProblem("damaged", `${part} is missing`);
  const worksheet = readWorksheet(xml, part, strings, room);
  return { name, visibility, protected: worksheet.protected, ...gridOf(worksheet.cells, room, part) };
};
