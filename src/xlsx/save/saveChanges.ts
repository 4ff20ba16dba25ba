/** Saving what was changed into the package that was opened. Everything that was not changed stays as it is, byte for byte where nothing must mention a change. */
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { isMoved } from "../../workbook/movedLines";
import { saidOfWorkbook } from "../problems";
import { recalculateOnLoad } from "../openAll/calculation";
import { setDefinedNames } from "../openAll/definedNames";
import type { WrittenSheet } from "../openAll/sheetForOtherFile";
import { removeRelated } from "../openAll/packageEdits";
import { PackageParts } from "../openAll/parts";
import { addSheet } from "../openAll/addSheet";
import { canTakeStyles, takeStyles, withoutStyle } from "../openAll/takeStyles";
import type { ReadOptions } from "../read/options";
import { DEFAULT_READ_OPTIONS } from "../read/options";
import { DAYS_TO_1904, showsDay } from "../read/cellFormats";
import { openPackage } from "../read/recognise";
import { readWorkbookPart, type WorkbookPart } from "../read/workbookPart";
import { pageNames, type WrittenName } from "../write/names";
import { changeSheet, writeChanges } from "./changeSheet";
import { changeOf, isChanged, type SheetChange } from "./differences";
import type { MovedSheet } from "./movedFormula";
import { movedSpec } from "./movedSpec";
import { moveSheet } from "./moveSheet";
import type { Saved } from "./saved";
import { orderSheets, removeNames, removeSheet, renameSheets, setVisibilities } from "./sheetList";

/** A workbook whose sheets kept their names. */
export const sameSheets = (before: WorkbookSpec, { sheets, names }: WorkbookSpec): Saved => {
  const known = new Set(before.sheets.map((s) => s.name));
  return { sheets: sheets.map((sheet) => (known.has(sheet.name) ? { sheet, from: sheet.name } : { sheet })), names };
};

/**
 * `before` is what the file was shown as. What hangs on rows and columns goes along with them. Kept: pictures, charts, comments, hyperlinks, tables, filters,
 * protection, rich text, hidden rows and columns, names of single sheets, headers, other paper, parts of other programs. Not kept: the calculation
 * chain (Excel makes a new one) and the validity of a digital signature. A file in which nothing was changed comes back as it was.
 */
export const saveChanges = async (
  file: Uint8Array,
  before: WorkbookSpec,
  after: Saved,
  options: Partial<ReadOptions> = {},
): Promise<Uint8Array> => {
  const settings = { ...DEFAULT_READ_OPTIONS, ...options };
  try {
    const workbook = readWorkbookPart(openPackage(file, settings));
    const parts = new PackageParts(openPackage(file, settings));
    const moved = movedIn(after);
    for (const sheet of moved) moveSheet(parts, workbook, sheet);
    const writing = { date1904: workbook.date1904, isStyled: canTakeStyles(parts, workbook.path) };
    const changes = await changesOf(movedSpec(before, moved), after, writing);
    const isSame = (await applyAll(parts, workbook, before, after, changes)) && moved.length === 0;
    return isSame ? file : parts.zip();
  } catch (cause) {
    throw saidOfWorkbook(cause);
  }
};

const movedIn = ({ sheets }: Saved): readonly MovedSheet[] =>
  sheets.flatMap(({ from, lines }) =>
    from === undefined || lines === undefined || !isMoved(lines) ? [] : [{ name: from, lines }],
  );

interface Change {
  readonly from: string;
  readonly sheet: SheetSpec;
  readonly change: SheetChange;
  readonly written: WrittenSheet;
}

/** How the file takes what is written. */
interface Writing {
  readonly date1904: boolean;
  readonly isStyled: boolean;
}

const changesOf = async (before: WorkbookSpec, { sheets }: Saved, writing: Writing): Promise<readonly Change[]> => {
  const was = new Map(before.sheets.map((s) => [s.name, s]));
  const changes: Change[] = [];
  for (const { sheet, from = "" } of sheets) {
    const old = was.get(from);
    const found = old === undefined ? undefined : changeOf(old, sheet);
    const change = found === undefined || writing.isStyled ? found : unstyled(found);
    if (change === undefined || !isChanged(change)) continue;
    const written = writing.date1904 ? { ...change, cells: change.cells.map(countedFrom1904) } : change;
    changes.push({ from, sheet, change, written: await writeChanges(sheet, written) });
  }
  return changes;
};

/** Of a cell that had a style, the number of it is kept. */
const unstyled = (change: SheetChange): SheetChange => ({
  ...change,
  cells: change.cells.map(({ now, ...cell }) => ({
    ...cell,
    ...(now === undefined ? {} : { now: withoutStyle(now) }),
    styleKept: true,
  })),
  conditionals: { ...change.conditionals, added: [] },
});

const countedFrom1904 = (change: SheetChange["cells"][number]): SheetChange["cells"][number] => {
  const value = change.now?.value;
  if (change.now === undefined || typeof value !== "number" || !showsDay(change.now.style?.numberFormat ?? ""))
    return change;
  return { ...change, now: { ...change.now, value: value - DAYS_TO_1904 } };
};

/** Whether nothing was changed at all. Names of sheets are free before another takes them, and what is written speaks of sheets as they are called now. */
const applyAll = async (
  parts: PackageParts,
  workbook: WorkbookPart,
  before: WorkbookSpec,
  after: Saved,
  changes: readonly Change[],
): Promise<boolean> => {
  const kept = new Set(after.sheets.map((s) => s.from));
  const gone = before.sheets.map((s) => s.name).filter((name) => !kept.has(name));
  const added = after.sheets.filter((s) => s.from === undefined).map((s) => s.sheet);
  for (const name of gone) removeSheet(parts, workbook.path, name);
  const moved = after.sheets.flatMap(({ sheet, from }) =>
    from === undefined || from === sheet.name ? [] : [[from, sheet.name] as const],
  );
  renameSheets(parts, workbook.path, moved);
  for (const change of changes) applyChange(parts, workbook, change);
  for (const sheet of added) await addSheet(parts, readWorkbookPart(parts), sheet);
  const ordered = orderSheets(
    parts,
    workbook.path,
    after.sheets.map(({ sheet }) => sheet.name),
  );
  const looks = setVisibilities(parts, workbook.path, before, after);
  const names = changeNames(parts, workbook.path, before.names, after.names);
  changePageNames(parts, changes);
  const isSame = changes.length + added.length + gone.length + moved.length === 0 && !ordered && !looks && !names;
  if (isSame) return true;
  parts.change(workbook.path, recalculateOnLoad);
  removeRelated(parts, workbook.path, "calcChain");
  return false;
};

const applyChange = (parts: PackageParts, workbook: WorkbookPart, { from, change, written }: Change): void => {
  const part = workbook.sheets.find((s) => s.name === from)?.part;
  if (part === undefined) return;
  if (needsStyles(change)) takeStyles(parts, workbook.path, written);
  parts.change(part, (worksheet) => changeSheet(worksheet, part, change, written.worksheet));
};

const needsStyles = ({ cells, conditionals }: SheetChange): boolean =>
  cells.some((cell) => !cell.styleKept) || conditionals.added.length > 0;

/** Print areas and title rows are names of their sheet. */
const changePageNames = (parts: PackageParts, changes: readonly Change[]): void => {
  for (const { sheet, change } of changes) {
    if (!change.page) continue;
    const { path, sheets } = readWorkbookPart(parts);
    const index = sheets.findIndex((s) => s.name === sheet.name);
    parts.change(path, (root) => setDefinedNames(root, pageNames(sheet), index));
  }
};

const changeNames = (
  parts: PackageParts,
  path: string,
  before: readonly NameSpec[],
  after: readonly NameSpec[],
): boolean => {
  const was = new Map(before.map((n) => [n.name.toLowerCase(), n]));
  const is = new Set(after.map((n) => n.name.toLowerCase()));
  const set: readonly WrittenName[] = after.filter((n) => {
    const old = was.get(n.name.toLowerCase());
    return old === undefined || old.ref !== n.ref || (old.hidden ?? false) !== (n.hidden ?? false);
  });
  const gone = before.filter((n) => !is.has(n.name.toLowerCase())).map((n) => n.name);
  if (set.length + gone.length === 0) return false;
  parts.change(path, (root) => {
    removeNames(root, gone);
    if (set.length > 0) setDefinedNames(root, set, -1);
  });
  return true;
};
