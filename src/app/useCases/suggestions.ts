/** Applying one proposal: a figure, a text, or the native formula of a derived cell. */
import { formulaFor } from "../../engine/layout/formula";
import type { Sites } from "../../engine/layout/sites";
import { scalarOf } from "../../engine/layout/value";
import { blockName } from "../../engine/schema/names";
import { readCell } from "../../engine/report/cells";
import { parseRef } from "../../workbook/address";
import { Problem } from "../ports";
import { load, type WorkbookContext, type Loaded } from "./context";

/** Where things stand in the workbook as it is, rows inserted by the officer included. */
const sitesIn = (loaded: Loaded): Sites => ({
  schema: loaded.reading.cells.schema,
  place: (id) => loaded.reading.places.get(id),
  block: (section) =>
    parseRef(
      loaded.snapshot.names.find((n) => n.name === blockName(loaded.report.schema.sectionOf(section)))?.ref ?? "",
    ),
});

/** Read anew: the cell may have moved since the proposal was shown, and a figure that was changed since must not be overwritten. */
export const applySuggestion = async (context: WorkbookContext, key: string): Promise<void> => {
  const loaded = await load(context);
  const suggestion = loaded.assessment.findings.find((f) => f.key === key)?.suggestion;
  const place = suggestion === undefined ? undefined : loaded.reading.places.get(suggestion.cell);
  const field = suggestion === undefined ? undefined : loaded.report.schema.findField(suggestion.cell)?.field;
  if (suggestion === undefined || place === undefined || field === undefined)
    throw new Problem("missing", "没有采用建议", "这一条提示已经变化或不再出现", "请重新全审。");
  const formula = formulaFor(suggestion.cell, place.sheet, sitesIn(loaded));
  const value = scalarOf(readCell(field, suggestion.cell, { value: suggestion.value }), field);
  await context.workbook.write([formula === undefined ? { ...place, value } : { ...place, value, formula }]);
};
