/** Sheets built anew, or added before another, all in one round trip. */
import type { SheetSpec } from "../../workbook/model";
import { recalculate, suspend, withStructure, type ExcelContext } from "../excelContext";
import { sheetNamed } from "../structureCache";
import { keepTyped } from "./keepTyped";
import { requireInPlace, standing } from "./inPlace";
import { prepareSheet } from "./replaceSheet";

/** The sheets of a structure are in the order of their tabs: those that are added push the others on. */
export const putSheetsBefore = (excel: ExcelContext, specs: readonly SheetSpec[], before: string): Promise<void> => {
  const action = `生成“${specs.map(({ name }) => name).join("”“")}”`;
  return withStructure(excel, { action }, async (context, structure) => {
    const first = structure.sheets.findIndex(({ name }) => name === before);
    const added = specs.filter(({ name }) => sheetNamed(structure, name) === undefined);
    const replacements = [];
    for (const spec of specs) {
      const position = first + added.indexOf(spec);
      replacements.push(await prepareSheet(excel, context, structure, { spec, position, names: [], action }));
    }
    requireInPlace(
      context,
      excel,
      standing(
        structure,
        specs.map(({ name }) => name),
      ),
    );
    suspend(context, structure);
    const built = replacements.map(({ build, finish }) => ({ ...build(), finish }));
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    for (const { rebuilt } of built) if (rebuilt !== undefined) await keepTyped(context, excel, rebuilt, action);
    for (const { sheet, finish } of built) await finish(sheet);
  });
};
