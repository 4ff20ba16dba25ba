/** Applying one proposal: a figure, a text, or the native formula of a derived cell. */
import { formulaFor } from "../../engine/layout/formula";
import { scalarOf } from "../../engine/layout/value";
import { readCell } from "../../engine/report/cells";
import { Problem } from "../ports";
import { sitesIn } from "../structure/sites";
import { load, type WorkbookContext } from "./context";

/** Read anew: the cell may have moved since the proposal was shown, and a figure that was changed since must not be overwritten. */
export const applySuggestion = async (context: WorkbookContext, key: string): Promise<void> => {
  const loaded = await load(context);
  const suggestion = loaded.assessment.findings.find((f) => f.key === key)?.suggestion;
  const place = suggestion === undefined ? undefined : loaded.reading.places.get(suggestion.cell);
  const field = suggestion === undefined ? undefined : loaded.report.schema.findField(suggestion.cell)?.field;
  if (suggestion === undefined || place === undefined || field === undefined)
    throw new Problem("missing", "没有采用建议", "这一条提示已经变化或不再出现", "请重新全审。");
  const formula = formulaFor(suggestion.cell, place.sheet, sitesIn(loaded.snapshot, loaded.reading));
  const value = scalarOf(readCell(field, suggestion.cell, { value: suggestion.value }), field);
  await context.workbook.write([formula === undefined ? { ...place, value } : { ...place, value, formula }]);
};
