/** Figures that their cells show as something else: a day typed where an amount stands leaves its number format behind, and so does "12%". */
import type { CellId } from "../../../domain/cell";
import type { Report } from "../../../engine/definition/report";
import { valueFormat } from "../../../engine/layout/styles";
import type { Fault, Place, Reading } from "../../../engine/report/read";
import { isFigureKind } from "../../../engine/schema/field";
import type { FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { faultsPerSheet } from "./perSheet";

type Kind = "plain" | "percent" | "day" | "fraction";

/** Without words, colours, conditions and blanks of the width of a character. */
const UNSAID = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

const kindOf = (format: string): Kind => {
  const [bare = ""] = format.replace(UNSAID, "").split(";");
  if (/general/i.test(bare)) return "plain";
  if (/[ymdhs]/i.test(bare)) return "day";
  if (bare.includes("%")) return "percent";
  return bare.includes("/") ? "fraction" : "plain";
};

const isOdd = (
  { schema }: Report,
  id: CellId,
  { row, col }: Place,
  { top, left, cells, formats }: FoundSheet,
): boolean => {
  const format = formats?.[row - top]?.[col - left];
  const { field } = schema.fieldRef(id);
  if (format === undefined || typeof cells[row - top]?.[col - left]?.value !== "number") return false;
  if (!isFigureKind(field.kind) && field.kind !== "date") return false;
  return kindOf(format) !== kindOf(valueFormat(field));
};

export const oddFormatFaults = (report: Report, snapshot: WorkbookSnapshot, reading: Reading): readonly Fault[] =>
  faultsPerSheet(report, snapshot, reading, {
    kind: "formatOdd",
    isKnown: ({ formats }) => formats !== undefined,
    isAt: ({ id }, place, sheet) => isOdd(report, id, place, sheet),
  });
