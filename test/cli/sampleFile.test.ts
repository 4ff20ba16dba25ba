/** The real form through a file and back: what the workbench saves is what it opened. */
import { sampleKinds, sampleWorkbook } from "../support/sample";
import type { CellSpec } from "../../src/workbook/model";
import { openFile, writeWorkbook } from "../../src/xlsx";

/** Two ways of saying nothing: a file has one of them. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'numberFormat:"General"',
  "rowBreaks:[]",
  "conditionalFormats:[]",
  'visibility:"visible"',
  "showGridlines:true",
]);
const inFileOrder = (a: CellSpec, b: CellSpec): number => a.row - b.row || a.col - b.col;
const plainly = (key: string, value: unknown): unknown => {
  if (value instanceof Map) return [...(value as ReadonlyMap<number, number>)].sort(([a], [b]) => a - b);
  if (key === "value" && value === "") return null;
  if (key === "cells" && Array.isArray(value)) return [...(value as readonly CellSpec[])].sort(inFileOrder);
  return SAYS_NOTHING.has(`${key}:${JSON.stringify(value)}`) ? undefined : value;
};

test.each(sampleKinds)("the whole workbook of the %s sample opens as it was laid out", async (kind) => {
  const spec = sampleWorkbook(kind);
  const opened = (await openFile(await writeWorkbook(spec))).spec;
  expect(JSON.parse(JSON.stringify(opened, plainly))).toEqual(JSON.parse(JSON.stringify(spec, plainly)));
});
