/** A workbook as an .xlsx file, by hucre behind our own interface. */
import type { WriteOptions } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import { requireFits } from "../../app/ports";
import type { WorkbookSpec } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import type { WrittenName } from "./names";
import { pageNames } from "./names";
import { patchPackage } from "./patch";
import { hucreSheet } from "./sheets";
import { DEFAULT_FONT } from "./styles";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * The whole workbook with the cached values of its formulas. Text is written as text whatever it begins with.
 * Throws a RangeError for what no workbook can hold (a list of more than 255 characters), hucre's InvalidArgumentError for
 * sheet names that Excel forbids, a Problem for a text that Excel would cut off. The same spec gives the same bytes.
 */
export const writeWorkbook = async (spec: WorkbookSpec): Promise<Uint8Array> => {
  for (const { name, cells } of spec.sheets) cells.forEach((cell) => requireFits(name, cell));
  const file = await writeXlsx({
    sheets: spec.sheets.map(hucreSheet),
    namedRanges: namedRanges(spec),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      spec.sheets.findIndex((sheet) => (sheet.visibility ?? "visible") === "visible"),
    ),
  });
  return patchPackage(file, spec);
};

const namedRanges = (spec: WorkbookSpec): NamedRange[] => {
  const names: readonly WrittenName[] = [...spec.names, ...spec.sheets.flatMap(pageNames)];
  return names.map(({ name, ref, sheet, comment }) => compact<NamedRange>({ name, range: ref, scope: sheet, comment }));
};
