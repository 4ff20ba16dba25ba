/** Figures that their cells show as something else: a day typed where an amount stands leaves its number format behind, and so does "12%". */
import type { Report } from "../../../engine/definition/report";
import { valueFormat } from "../../../engine/layout/styles";
import type { Fault, Reading } from "../../../engine/report/read";
import { isFigureKind } from "../../../engine/schema/field";
import type { FieldCell } from "../../../engine/schema/lookup";
import type { FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { formatKind } from "../../../domain/formatKind";
import { faultsPerSheet } from "./perSheet";

const isOdd = ({ field }: FieldCell, row: number, col: number, sheet: FoundSheet): boolean => {
  const [r, c] = [row - sheet.top, col - sheet.left];
  const format = sheet.formats?.[r]?.[c];
  if (format === undefined || typeof sheet.cells[r]?.[c]?.value !== "number") return false;
  if (!isFigureKind(field.kind) && field.kind !== "date") return false;
  return formatKind(format) !== formatKind(valueFormat(field));
};

export const oddFormatFaults = (report: Report, snapshot: WorkbookSnapshot, reading: Reading): readonly Fault[] =>
  faultsPerSheet(report, snapshot, reading, {
    kind: "formatOdd",
    isKnown: ({ formats }) => formats !== undefined,
    isAt: isOdd,
  });
