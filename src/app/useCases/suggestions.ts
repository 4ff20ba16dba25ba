/** Applying proposals: figures, a text, or the native formula of a derived cell; and what then stands there. */
import { formulaFor } from "../../engine/layout/formula";
import { scalarOf } from "../../engine/layout/value";
import { readCell, textOf } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import { sectionIn } from "../../engine/schema/path";
import { shownIn } from "../../engine/report/shown";
import type { Suggestion } from "../../engine/review/finding";
import { subjectOfKey } from "../../engine/review/key";
import { mergeEdits } from "../present/mergeEdits";
import { placeView } from "../present/places";
import type { CellWrite } from "../changes";
import { Problem } from "../ports";
import { presentFinding } from "../present/check";
import type { AppliedView } from "../views/finding";
import { lostFormulas } from "../structure/faults/lostFormulas";
import { sitesIn } from "../structure/locate/currentSites";
import { load } from "../loading/load";
import { writeInto } from "../loading/writeInto";
import type { Loaded, WorkbookContext } from "../loading/context";
import { formulaWrites } from "./formulaWrites";

const gone = (): Problem => new Problem("missing", "没有采用建议", "这一条提示已经变化或不再出现", "请重新全审。");

const writeFor = (loaded: Loaded, { cell, value: text }: Suggestion): CellWrite => {
  const { places, cells } = loaded.reading;
  const place = places.get(cell);
  const field = cells.schema.findField(cell)?.field;
  if (place === undefined || field === undefined) throw gone();
  const formula = formulaFor(cell, place.sheet, sitesIn(loaded.snapshot, loaded.reading));
  const value = scalarOf(readCell(field, cell, { value: text }), field);
  return writeInto(loaded.snapshot, place, field, { value, formula });
};

const nowIn = ({ reading: { cells, places } }: Loaded, { cell }: Suggestion): string => {
  const shown = shownIn(cells.cell(cell));
  const address = placeView(cell, places)?.address ?? "";
  return shown.length > LONG ? address : `${address} 现为 ${shown}`;
};

/** From here on a text is not repeated. */
const LONG = 20;

/** What is still said of the same cells for the same reasons. */
const staysIn = (loaded: Loaded, keys: readonly string[]): Pick<AppliedView, "stays"> => {
  const subjects = new Set(keys.map(subjectOfKey));
  const left = loaded.assessment.findings.find((f) => subjects.has(subjectOfKey(f.key)));
  if (left === undefined) return {};
  const { report, reading } = loaded;
  return { stays: presentFinding(report, left, reading.cells, reading.places).message };
};

const proposalOf = ({ assessment }: Loaded, key: string): Suggestion => {
  const suggestion = assessment.findings.find((f) => f.key === key)?.suggestion;
  if (suggestion === undefined) throw gone();
  return suggestion;
};

/**
 * With formulas that are put back go those of the same tables that are gone or changed too, though what they show is right: a range that misses a
 * row misses it in every column. A single one that was typed over is a matter of its own.
 */
const restoredBeside = (loaded: Loaded, proposed: readonly Suggestion[]): readonly CellWrite[] => {
  const { snapshot, reading } = loaded;
  const { cells } = reading;
  const ids = new Set(proposed.map(({ cell }) => cell));
  const isTypedOver = [...ids].every((id) => cells.cell(id).formula === undefined);
  if ((ids.size < 2 && isTypedOver) || [...ids].some((id) => derivationOf(id, cells.schema) === undefined)) return [];
  const lost = lostFormulas(snapshot, reading, new Set([...ids].map(sectionIn)));
  return formulaWrites(
    loaded,
    lost.filter((id) => !ids.has(id)),
  );
};

/** All of them or none: what the officer has agreed to is one text. */
const joined = (loaded: Loaded, keys: readonly string[]): Suggestion => {
  const [first, ...others] = keys.map((key) => proposalOf(loaded, key));
  if (first === undefined || others.some(({ cell }) => cell !== first.cell)) throw gone();
  if (others.length === 0) return first;
  const { text, taken } = mergeEdits(
    textOf(loaded.reading.cells, first.cell),
    [first, ...others].map(({ value }) => value),
  );
  if (taken.length < keys.length) throw gone();
  return { cell: first.cell, value: text };
};

/**
 * Read anew before: the cell may have moved since the proposal was shown, and a figure that was changed since must not be overwritten.
 * Read anew afterwards: what is reported is what stands there, and whether that put an end to the findings.
 */
export const applySuggestion = async (context: WorkbookContext, keys: readonly string[]): Promise<AppliedView> => {
  const loaded = await load(context);
  const suggestion = joined(loaded, keys);
  const all = [suggestion, ...(suggestion.also ?? [])];
  await context.workbook.write([...all.map((each) => writeFor(loaded, each)), ...restoredBeside(loaded, all)]);
  const after = await load(context);
  return { now: all.map((each) => nowIn(after, each)), ...staysIn(after, keys) };
};
