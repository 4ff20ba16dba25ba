/**
 * Finds again what a lost name pointed at: the form's own words are looked up in the sheet, and the cell stands where the
 * standard layout puts it beside those words. Nothing is guessed: without its words a name stays lost.
 */
import { layoutWorkbook } from "../../form/layout/workbook";
import type { Fault } from "../../form/report/read";
import { absoluteRef, parseRef } from "../../workbook/address";
import type { Area, FoundSheet, NameSpec, SheetSpec } from "../../workbook/model";
import type { Loaded } from "./desk";

interface Anchor {
  readonly text: string;
  readonly row: number;
  readonly col: number;
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** Printed words near the cell in the standard layout: to its left, else above. Values of the report are no anchors. */
const anchorsFor = (sheet: SheetSpec, area: Area, valueCells: ReadonlySet<string>): readonly Anchor[] =>
  sheet.cells
    .filter((c) => isText(c.value) && c.formula === undefined && !valueCells.has(`${c.row},${c.col}`) && c.row <= area.row && c.col <= area.col + area.cols)
    .map((c) => ({ text: String(c.value), row: c.row, col: c.col }))
    .sort((a, b) => distance(a, area) - distance(b, area))
    .slice(0, 4);

const distance = (a: Anchor, area: Area): number => (area.row - a.row) * 10 + Math.abs(area.col - a.col);

const find = (sheet: FoundSheet, text: string): readonly { readonly row: number; readonly col: number }[] =>
  sheet.cells.flatMap((row, r) => row.flatMap((cell, c) => (cell.value === text ? [{ row: sheet.top + r, col: sheet.left + c }] : [])));

/** The nearest anchor whose words stand exactly once in the sheet. */
const relocate = (found: FoundSheet, anchors: readonly Anchor[], area: Area): Area | undefined => {
  for (const anchor of anchors) {
    const [hit, ...more] = find(found, anchor.text);
    if (hit !== undefined && more.length === 0) return { ...area, row: hit.row + area.row - anchor.row, col: hit.col + area.col - anchor.col };
  }
  return undefined;
};

const sheetFor = (loaded: Loaded, standard: string): FoundSheet | undefined => loaded.snapshot.sheets.find((s) => s.name === standard);

export const repairedNames = (loaded: Loaded, faults: readonly Fault[]): readonly NameSpec[] => {
  const { spec } = layoutWorkbook(loaded.reading.cells, loaded.inUse.edition.id);
  const valueCells = (sheet: string): ReadonlySet<string> =>
    new Set(spec.names.flatMap((n) => { const t = parseRef(n.ref); return t !== undefined && t.sheet === sheet && t.area.rows === 1 ? [`${t.area.row},${t.area.col}`] : []; }));
  return faults.flatMap((fault): readonly NameSpec[] => {
    if (fault.kind !== "nameMissing" && fault.kind !== "nameBroken") return [];
    const name = spec.names.find((n) => n.name === fault.name);
    const target = parseRef(name?.ref ?? "");
    const sheet = spec.sheets.find((s) => s.name === target?.sheet);
    const found = target === undefined ? undefined : sheetFor(loaded, target.sheet);
    if (name === undefined || target === undefined || sheet === undefined || found === undefined) return [];
    const area = relocate(found, anchorsFor(sheet, target.area, valueCells(target.sheet)), target.area);
    return area === undefined ? [] : [{ ...name, ref: absoluteRef(found.name, area) }];
  });
};
