/** A sheet that was built anew over something typed since it was read goes back to what it held. */
import type { Point } from "../../workbook/area";
import type { CellSpec } from "../../workbook/model";
import { usedPoints } from "../cells";
import type { ExcelContext } from "../excelContext";
import { isTyped } from "../seen";
import { putBack } from "./putBack";
import { noteWritten, refuseTyped, typedOver, type Watched } from "./watched";

export interface Rebuilt extends Watched {
  readonly written: readonly CellSpec[];
  /** Where names now point elsewhere: other rows may mean other things than before. */
  readonly restoreNames: (() => void) | undefined;
}

/** What was typed and may not be where it belongs any more; where no row has another meaning, only what was written over. */
export const typedInto = ({ seen, result, written, restoreNames }: Rebuilt): readonly Point[] => {
  if (seen === undefined) return [];
  const { before } = result();
  return restoreNames === undefined
    ? typedOver(seen, before, written)
    : [...new Map([...usedPoints(seen), ...written].map((at) => [`${at.row},${at.col}`, at])).values()].filter((at) =>
        isTyped(seen, before, at),
      );
};

/** Throws Problem "changed" where something was typed meanwhile: contents and names are then as they were, and the same can be asked for again. */
export const keepTyped = async (
  context: Excel.RequestContext,
  excel: ExcelContext,
  rebuilt: Rebuilt,
  action: string,
): Promise<void> => {
  noteWritten(excel, [rebuilt]);
  const typed = typedInto(rebuilt);
  if (typed.length === 0) return;
  const { id, result, written, restoreNames } = rebuilt;
  const { sheet, name } = result();
  sheet.getRange().unmerge();
  restoreNames?.();
  excel.seen.put(id, await putBack(context, result(), written));
  refuseTyped(action, name, typed);
};
