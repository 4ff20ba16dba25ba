/** Formulas of the form that follow what was written into a file: nobody calculates it before it is read again. */
import type { CellWrite } from "../app/changes";
import type { FileWorkbook } from "./fileWorkbook";
import type { Loaded } from "../app/loading/context";
import { load } from "../app/loading/load";
import { judgementOf } from "../engine/checks/ties/derived";
import { scalarOf } from "../engine/layout/value";
import { derivedIn } from "../engine/report/complete";
import { unitOf } from "../engine/schema/field";

/** Only what agreed before: a total that was wrong already stays to be told. */
export const calculateFollowing = async (workbook: FileWorkbook, before: Loaded): Promise<void> => {
  const { reading } = await load({ report: before.report, workbook, last: undefined });
  const results = derivedIn(reading.cells).flatMap(({ id }): readonly CellWrite[] => {
    const place = reading.places.get(id);
    const field = reading.cells.schema.findField(id)?.field;
    const { agreement, exact } = judgementOf(id, reading.cells);
    if (place === undefined || field === undefined || agreement === "equal" || exact === undefined) return [];
    if (exact.state === "unknown" || judgementOf(id, before.reading.cells).agreement !== "equal") return [];
    const value =
      exact.state === "blank"
        ? null
        : scalarOf({ id, state: "filled", value: { value: exact.value, unit: unitOf(field), dp: 2 } }, field);
    return [{ ...place, value }];
  });
  if (results.length > 0) await workbook.calculated(results);
};
