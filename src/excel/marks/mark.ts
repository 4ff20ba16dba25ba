/** Our marks: conditional formats that we own. Fills are never touched, because "no fill" cannot be read back (office-js#6218). */
import type { Mark } from "../../app/changes";
import { addressLists } from "../areas";
import { withStructure, worksheetOf, type ExcelContext } from "../excelContext";
import { isHopeless } from "../errors";
import { sheetNamed, type WorkbookStructure, type SheetStructure } from "../structureCache";
import { markedAreas, type MarkedAreas } from "./markAreas";
import { markFormula, MARK_LOOKS } from "./markLooks";
import { formatsOf, removeStrays } from "./markSearch";
import { piecewise } from "../retrySingly";
import { readStructure } from "../structure";

/**
 * Replaces all our marks by these: by their ids, in one round trip that reads no format of anybody else's. Where a sheet has another number of
 * formats than we know of (first marking of a session, copied cells, an undone step), our own among them are looked for afterwards, when the marks
 * stand already. Protected sheets take no formats and are left out; the reading says which they are.
 */
export const mark = (excel: ExcelContext, marks: readonly Mark[]): Promise<void> =>
  withStructure(excel, { action: "标出单元格" }, async (context, structure) => {
    const areas = markedAreas(marks);
    const changed = await redraw(context, excel, open(structure), areas).catch((error: unknown) => {
      if (isHopeless(error)) throw error;
      return undefined;
    });
    if (changed === undefined) await redrawStepByStep(context, excel, areas);
    else if (changed.length > 0) await removeStrays(context, excel, changed);
  });

const open = ({ sheets }: WorkbookStructure): readonly SheetStructure[] => sheets.filter((sheet) => !sheet.protected);

/** One round trip. Gives the sheets whose formats are others than we know of. */
const redraw = async (
  context: Excel.RequestContext,
  excel: ExcelContext,
  sheets: readonly SheetStructure[],
  areas: readonly MarkedAreas[],
): Promise<readonly SheetStructure[]> => {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, id } of drawnOn(excel, sheets)) formatsOf(context, sheet).getItem(id).delete();
  const placed = place(context, sheets, areas);
  const counts = sheets.map((sheet) => formatsOf(context, sheet).getCount());
  await context.sync();
  remember(excel, sheets, placed);
  return sheets.filter((sheet, i) => counts[i]?.value !== excel.drawn.expected(sheet.id));
};

/** When something in that one round trip was refused: each step by itself, so that what cannot be done keeps nothing else from being done. */
const redrawStepByStep = async (
  context: Excel.RequestContext,
  excel: ExcelContext,
  areas: readonly MarkedAreas[],
): Promise<void> => {
  const sheets = open(excel.cache.put(await readStructure(context)));
  await piecewise(context, drawnOn(excel, sheets), ({ sheet, id }) => formatsOf(context, sheet).getItem(id).delete());
  sheets.forEach((sheet) => excel.drawn.forget(sheet.id));
  await removeStrays(context, excel, sheets);
  const placed = place(context, sheets, areas);
  await context.sync();
  remember(excel, sheets, placed);
};

const drawnOn = (
  { drawn }: ExcelContext,
  sheets: readonly SheetStructure[],
): readonly { readonly sheet: SheetStructure; readonly id: string }[] =>
  sheets.flatMap((sheet) => drawn.on(sheet.id).map((id) => ({ sheet, id })));

interface Placed {
  readonly sheet: SheetStructure;
  readonly format: Excel.ConditionalFormat;
}

const remember = ({ drawn }: ExcelContext, sheets: readonly SheetStructure[], placed: readonly Placed[]): void => {
  sheets.forEach(({ id }) => drawn.drop(id));
  placed.forEach(({ sheet, format }) => drawn.draw(sheet.id, format.id));
};

const place = (
  context: Excel.RequestContext,
  sheets: readonly SheetStructure[],
  areas: readonly MarkedAreas[],
): readonly Placed[] => areas.flatMap((each) => placeOn(context, sheetNamed({ sheets }, each.sheet), each));

/** One format for each list of addresses that Excel can read, which is one unless thousands of cells lie scattered. */
const placeOn = (
  context: Excel.RequestContext,
  sheet: SheetStructure | undefined,
  { kind, areas }: MarkedAreas,
): readonly Placed[] => {
  if (sheet === undefined) return [];
  return addressLists(areas).map((list) => {
    const format = worksheetOf(context, sheet).getRanges(list).conditionalFormats.add("Custom");
    format.custom.rule.formula = markFormula(kind);
    const { fill, ...font } = MARK_LOOKS[kind];
    format.custom.format.fill.color = fill;
    format.custom.format.font.set(font);
    return { sheet, format: format.load("id") };
  });
};
