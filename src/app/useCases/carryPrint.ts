/** 升级版式: what of ours an earlier version printed does not print any more, and working sheets are not numbered among the official ones. */
import { blockName } from "../../engine/schema/names";
import { sectionIn } from "../../engine/schema/path";
import { laidOut, sheetsToday } from "../look/sheetsToday";
import type { SheetPaper } from "../changes";
import { standardOf } from "../structure/standardLayout";
import { sheetToday } from "../structure/locate/tabsToday";
import type { Loaded, WorkbookContext } from "../loading/context";
import { codesInView } from "./restoreLook";

/** LibreOffice prints a hidden sheet that has a print area: one cell that holds nothing is no page. */
const unprinted = (loaded: Loaded): readonly SheetPaper[] => {
  const { report, snapshot } = loaded;
  return laidOut(loaded).sheets.flatMap(({ name, visibility = "visible", columnWidths }): readonly SheetPaper[] => {
    const sheet = sheetToday(standardOf(report), snapshot, name);
    const isThere = snapshot.sheets.some((s) => s.name === sheet && s.visibility !== "visible");
    if (visibility === "visible" || !isThere) return [];
    return [{ sheet, page: { printArea: { row: 0, col: columnWidths.length + 1, rows: 1, cols: 1 } } }];
  });
};

/** `widened`: sheets, by their names in the layout, that print further columns. */
const papersToday = (loaded: Loaded, widened: ReadonlySet<string>): readonly SheetPaper[] =>
  sheetsToday(loaded).flatMap(({ name, standard, spec: { page } }): readonly SheetPaper[] => {
    if (page === undefined) return [];
    const { margins, footer = "", printArea } = page;
    return [{ sheet: name, page: { margins, footer, ...(widened.has(standard) ? { printArea } : {}) } }];
  });

const sheetsOf = ({ report }: Loaded, columns: readonly string[]): ReadonlySet<string> => {
  const { homes } = standardOf(report);
  return new Set(columns.flatMap((id) => homes.get(blockName(report.schema.sectionOf(sectionIn(id))))?.sheet ?? []));
};

/** Changes neither contents nor rows; `columns`: those that came with the later versions. Gives what it did in the officer's words. */
export const carryPrint = async (
  context: WorkbookContext,
  loaded: Loaded,
  columns: readonly string[],
): Promise<readonly string[]> => {
  const codes = await codesInView(context, loaded);
  if (codes.length > 0) await context.workbook.dress(codes);
  await context.workbook.setPaper([...unprinted(loaded), ...papersToday(loaded, sheetsOf(loaded, columns))]);
  return ["打印时不再出现内部编码和上报标记的数据，工作底稿不与正式报表一起编页"];
};
