/** Figures that a person entered. */
import { isFigureKind } from "../../schema/field";
import type { ReportCells } from "../../report/cells";
import type { Schema } from "../../schema/schema";
import { walked, type Entered } from "./walk";

export const figureFields = ({ allFields }: Schema): readonly string[] =>
  allFields.filter((f) => isFigureKind(f.field.kind)).map((f) => f.id);

/** Scores have rules of their own. */
export const entered = (cells: ReportCells): readonly Entered[] => walked(cells).entered;
