/** Applying one proposal: figures, a text, or the native formula of a derived cell; and what then stands there. */
import { formulaFor } from "../../engine/layout/formula";
import { scalarOf } from "../../engine/layout/value";
import { readCell } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import type { Suggestion } from "../../engine/review/finding";
import { subjectOfKey } from "../../engine/review/key";
import { placeView } from "../places";
import { Problem, type CellWrite } from "../ports";
import { presentFinding } from "../present";
import type { AppliedView } from "../session";
import { sitesIn } from "../structure/sites";
import { load, type Loaded, type WorkbookContext } from "./context";

const gone = (): Problem => new Problem("missing", "没有采用建议", "这一条提示已经变化或不再出现", "请重新全审。");

const writeFor = (loaded: Loaded, { cell, value: text }: Suggestion): CellWrite => {
  const { places, cells } = loaded.reading;
  const place = places.get(cell);
  const field = cells.schema.findField(cell)?.field;
  if (place === undefined || field === undefined) throw gone();
  const formula = formulaFor(cell, place.sheet, sitesIn(loaded.snapshot, loaded.reading));
  const value = scalarOf(readCell(field, cell, { value: text }), field);
  return { ...place, value, ...(formula === undefined ? {} : { formula }) };
};

const nowIn = ({ reading: { cells, places } }: Loaded, { cell }: Suggestion): string => {
  const shown = shownIn(cells.cell(cell));
  const address = placeView(cell, places)?.address ?? "";
  return shown.length > LONG ? `${address} 已写好` : `${address} 现为 ${shown}`;
};

/** From here on a text is not repeated. */
const LONG = 20;

/** What is said of the same cell for the same reason. */
const staysIn = (loaded: Loaded, key: string): Pick<AppliedView, "stays"> => {
  const left = loaded.assessment.findings.find((f) => subjectOfKey(f.key) === subjectOfKey(key));
  if (left === undefined) return {};
  const { report, reading } = loaded;
  return { stays: presentFinding(report, left, reading.cells, reading.places).message };
};

/**
 * Read anew before: the cell may have moved since the proposal was shown, and a figure that was changed since must not be overwritten.
 * Read anew afterwards: what is reported is what stands there, and whether that put an end to the finding.
 */
export const applySuggestion = async (context: WorkbookContext, key: string): Promise<AppliedView> => {
  const loaded = await load(context);
  const suggestion = loaded.assessment.findings.find((f) => f.key === key)?.suggestion;
  if (suggestion === undefined) throw gone();
  const all = [suggestion, ...(suggestion.also ?? [])];
  await context.workbook.write(all.map((each) => writeFor(loaded, each)));
  const after = await load(context);
  return { now: all.map((each) => nowIn(after, each)), ...staysIn(after, key) };
};
