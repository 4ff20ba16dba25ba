/** Building one of our generated sheets anew from a report, where it stands now, whatever its tab is called. */
import type { StandardData } from "../../engine/definition/report";
import { fromData } from "../../engine/report/data";
import { layoutSheet } from "../../engine/layout/workbook";
import { quoteSheet } from "../../workbook/address";
import type { CellSpec, NameSpec, SheetSpec } from "../../workbook/model";
import { ownNotes } from "../structure/ownNotes";
import { standardOf } from "../structure/standardLayout";
import { sheetToday } from "../structure/locate/tabsToday";
import type { Loaded, SheetContext } from "../loading/context";

interface Built {
  readonly sheet: SheetSpec;
  readonly names: readonly NameSpec[];
}

const renamed = (sheet: SheetSpec, names: readonly NameSpec[], actual: string): Built => ({
  sheet: { ...sheet, name: actual },
  names: names.map((n) => ({ ...n, ref: n.ref.replace(`${quoteSheet(sheet.name)}!`, `${quoteSheet(actual)}!`) })),
});

/** Where they stood; right of the form where its rows now reach over them. */
const withNotes = (sheet: SheetSpec, notes: readonly CellSpec[]): SheetSpec => {
  const used = new Set(sheet.cells.map(({ row, col }) => `${row},${col}`));
  const right = Math.max(sheet.columnWidths.length, ...notes.map(({ col }) => col + 1));
  const placed = notes.map((note) => (used.has(`${note.row},${note.col}`) ? { ...note, col: right + note.col } : note));
  return { ...sheet, cells: [...sheet.cells, ...placed] };
};

/** `standard`: its name in the standard layout; `as`: the report that it is of from now on. What somebody noted beside the form stays. */
export const builtSheet = (loaded: Loaded, data: StandardData, standard: string, as = loaded.report): Built => {
  const { report, snapshot, reading } = loaded;
  const built = layoutSheet(as, fromData(as.schema, data), standard);
  const sheet = withNotes(built.sheet, ownNotes(report, snapshot, reading, standard));
  return renamed(sheet, built.names, sheetToday(standardOf(as), snapshot, standard));
};

interface Rebuilding {
  /** Names that are set with it. */
  readonly further?: readonly NameSpec[];
  /** The report that the sheet is of from now on, where that is another than the one it was read as. */
  readonly as?: Loaded["report"];
}

export const rebuildSheet = async (
  context: SheetContext,
  loaded: Loaded,
  data: StandardData,
  standard: string,
  { further = [], as = loaded.report }: Rebuilding = {},
): Promise<void> => {
  const { sheet, names } = builtSheet(loaded, data, standard, as);
  await context.workbook.replaceSheet(sheet, [...names, ...further]);
};

/** Also turns to it; gives the name of its tab. */
export const showRebuiltSheet = async (
  context: SheetContext,
  loaded: Loaded,
  data: StandardData,
  standard: string,
): Promise<string> => {
  const { sheet, names } = builtSheet(loaded, data, standard);
  await context.workbook.showNewSheet(sheet, names);
  return sheet.name;
};
