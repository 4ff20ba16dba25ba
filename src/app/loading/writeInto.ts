/** What goes into a cell of the form so that it counts there. */
import { valueFormat } from "../../engine/layout/styles";
import type { Place } from "../../engine/report/fault";
import type { Field } from "../../engine/schema/field";
import type { Scalar, WorkbookSnapshot } from "../../workbook/model";
import type { CellWrite } from "../changes";

/** The number format of a cell that takes everything for text, a formula included. */
const TEXT = "@";

const formatAt = ({ sheets }: WorkbookSnapshot, { sheet, row, col }: Place): string | undefined => {
  const found = sheets.find((s) => s.name === sheet);
  return found?.formats?.[row - found.top]?.[col - found.left];
};

/** A cell that takes everything for text gets the number format of its field with what is written. */
export const writeInto = (
  snapshot: WorkbookSnapshot,
  place: Place,
  field: Field,
  content: { readonly value: Scalar; readonly formula?: string | undefined },
): CellWrite => {
  const { value, formula } = content;
  return {
    ...place,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(formatAt(snapshot, place) === TEXT ? { format: valueFormat(field) } : {}),
  };
};
