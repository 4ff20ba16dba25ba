/** Defined names between the plain workbook and Univer. Print areas and title rows are names of their sheet. */
import { absoluteRef, parseRef, quoteSheet } from "../../workbook/address";
import type { Area, NameSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { lostReferences } from "../univer/formulas/lostReferences";
import { asContent } from "../univer/names";
import { PRINT_AREA, PRINT_TITLES } from "../univer/page";
import { WHOLE_WORKBOOK } from "./resources";
import type { StoredName } from "./resources";

export const toNames = (spec: WorkbookSpec, sheetIds: readonly string[]): { readonly [id: string]: StoredName } => {
  const ofWorkbook = spec.names.map((name) => ({
    name: name.name,
    formulaOrRefString: asContent(name.ref),
    comment: name.comment ?? "",
    hidden: name.hidden ?? false,
    localSheetId: WHOLE_WORKBOOK,
  }));
  const ofSheets = spec.sheets.flatMap((sheet, i) => pageNames(sheet, sheetIds[i] ?? ""));
  return Object.fromEntries(
    [...ofWorkbook, ...ofSheets].map((name, i) => [`name-${i + 1}`, { id: `name-${i + 1}`, ...name }]),
  );
};

const pageNames = (sheet: SheetSpec, localSheetId: string): readonly Omit<StoredName, "id">[] => {
  if (sheet.page === undefined) return [];
  const { printArea, titleRows } = sheet.page;
  const named = (name: string, formulaOrRefString: string): Omit<StoredName, "id"> => ({
    name,
    formulaOrRefString,
    comment: "",
    hidden: true,
    localSheetId,
  });
  const titles =
    titleRows === undefined
      ? []
      : [named(PRINT_TITLES, `${quoteSheet(sheet.name)}!$${titleRows.from + 1}:$${titleRows.to + 1}`)];
  return [named(PRINT_AREA, absoluteRef(sheet.name, printArea)), ...titles];
};

type Stored = { readonly [id: string]: StoredName };

/** The names of the workbook; those of single sheets are Excel's own. */
export const fromNames = (names: Stored): readonly NameSpec[] =>
  Object.values(names)
    .filter(({ localSheetId }) => localSheetId === WHOLE_WORKBOOK || localSheetId === "")
    .map(({ name, formulaOrRefString, comment, hidden }) => ({
      name,
      ref: lostReferences.toExcel(formulaOrRefString.replace(/^=/, "")),
      ...(comment === undefined || comment === "" ? {} : { comment }),
      ...(hidden === true ? { hidden: true } : {}),
    }));

export const printAreaIn = (names: Stored, sheetId: string): Area | undefined =>
  parseRef(contentIn(names, sheetId, PRINT_AREA))?.area;

export const titleRowsIn = (
  names: Stored,
  sheetId: string,
): { readonly from: number; readonly to: number } | undefined => {
  const [, from, to] = /!\$?(\d+):\$?(\d+)$/.exec(contentIn(names, sheetId, PRINT_TITLES)) ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from) - 1, to: Number(to) - 1 };
};

const contentIn = (names: Stored, sheetId: string, name: string): string =>
  Object.values(names).find((each) => each.localSheetId === sheetId && each.name === name)?.formulaOrRefString ?? "";
