/** Takes sheets out of the workbook, with names, and builds the one that listed them anew. */
import type { SheetRemoval } from "../../app/ports";
import type { FoundSheet } from "../../workbook/model";
import { usedPoints, queueCells, type FormattedCells } from "../cells";
import { recalculate, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";
import { isTyped } from "../seen";
import { typedInto } from "./keepTyped";
import { requireInPlace, standing } from "./inPlace";
import { prepareSheet } from "./replaceSheet";
import { noteWritten } from "./watched";
import { nameNamed, sheetNamed, type SheetStructure } from "../structureCache";

const ACTION = "删除工作表";

/**
 * The sheets go first: where Excel refuses that, everything stays. The names go last, so that no formula speaks of one that is gone.
 * What is not there needs no removing, so this can be repeated.
 */
export const removeSheets = (
  excel: ExcelContext,
  { sheets, names, rebuilt }: SheetRemoval,
): Promise<readonly FoundSheet[]> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    const listing =
      rebuilt &&
      (await prepareSheet(excel, context, structure, { spec: rebuilt.sheet, names: rebuilt.names, action: ACTION }));
    const listed = rebuilt === undefined ? [] : [rebuilt.sheet.name];
    requireInPlace(context, excel, standing(structure, [...sheets, ...listed]));
    suspend(context, structure);
    const gone = standing(structure, sheets).map((found) => {
      const cells = queueCells(worksheetOf(context, found), found.name);
      worksheetOf(context, found).delete();
      return { found, cells };
    });
    const built = listing?.build();
    for (const name of names)
      if (nameNamed(structure, name) !== undefined) context.workbook.names.getItem(name).delete();
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    excel.seen.move();
    excel.places.forget(names);
    if (rebuilt !== undefined) excel.places.move(rebuilt.names, structure.sheets);
    if (built !== undefined) await listing?.finish(built.sheet);
    const list = rebuilt && sheetNamed(structure, rebuilt.sheet.name);
    const typed = gone.flatMap(({ found, cells }) => typedIn(excel, found, cells()));
    if (list === undefined || built?.rebuilt === undefined) return typed;
    const { before } = built.rebuilt.result();
    const isTypedInto = typedInto(built.rebuilt).length > 0;
    noteWritten(excel, [built.rebuilt]);
    return isTypedInto ? [...typed, asFound(list, before)] : typed;
  });

const typedIn = ({ seen }: ExcelContext, found: SheetStructure, cells: FormattedCells): readonly FoundSheet[] => {
  const was = seen.of(found.id);
  const isTypedInto =
    was !== undefined && [...usedPoints(was), ...usedPoints(cells)].some((at) => isTyped(was, cells, at));
  return isTypedInto ? [asFound(found, cells)] : [];
};

const asFound = (
  { name, visibility, protected: isProtected }: SheetStructure,
  { top, left, cells }: FormattedCells,
): FoundSheet => ({ name, visibility, protected: isProtected, top, left, cells });
