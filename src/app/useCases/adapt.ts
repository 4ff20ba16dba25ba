/** Adapting one indicator: its row of 评价指标 as labelled fields, tried, and written back. */
import { scalarOf } from "../../engine/layout/value";
import { readCell } from "../../engine/report/cells";
import { cellIn, listRow } from "../../engine/schema/path";
import { columnOrder, type IndicatorRow } from "../../engine/scoring/adapt/columns";
import {
  editOfRow,
  rowWith,
  ruleChoices,
  standardOfRule,
  tryRow,
  withRule,
  withWeight,
} from "../../engine/scoring/adapt/edit";
import { points } from "../../engine/scoring/steps/words";
import { parseFigure } from "../../domain/parse";
import { criteriaRows } from "../standard/editions";
import { factsOf } from "../../engine/definition/facts";
import { placeView } from "../present/places";
import type { CellWrite } from "../changes";
import { Problem } from "../ports";
import type { AdaptView, IndicatorEditView, TrialView } from "../views/adapt";
import type { PlaceView } from "../views/place";
import { titlesByCode } from "../../engine/standard/evidenceNames";
import { load } from "../loading/load";
import { evidenceRenames, type EvidenceRenames } from "./evidenceNames";
import type { Loaded, WorkbookContext } from "../loading/context";

interface Found {
  readonly row: IndicatorRow;
  readonly index: number;
}

const rowOf = ({ reading: { cells } }: Loaded, id: string): Found => {
  const rows = criteriaRows(cells);
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined)
    throw new Problem("missing", "没有找到这个指标", `评价指标中没有编号“${id}”的行`, "请重新全审后再试。");
  return { row, index };
};

/** At the standard and beyond it, where there is one. */
const firstValues = (edit: IndicatorEditView): readonly string[] => {
  if (edit.measure === "") return [];
  const { side, standard: typed = "" } = standardOfRule(edit) ?? {};
  const standard = parseFigure(typed, "%");
  if (standard.state !== "filled") return ["95", "85", "75"];
  return [0, 2, 5].map((step) => (side === "above" ? standard.value.plus(step) : standard.value.minus(step)).toFixed());
};

export const indicator = async (context: WorkbookContext, id: string): Promise<AdaptView> => {
  const edit = editOfRow(rowOf(await load(context), id).row);
  const measures = context.report.basis.measures.map(({ name }) => name);
  return { edit, kinds: ruleChoices, measures, values: firstValues(edit) };
};

export const matching = (
  edit: IndicatorEditView,
  change: { readonly weight: string } | { readonly rule: string },
): IndicatorEditView => ("weight" in change ? withWeight(edit, change.weight) : withRule(edit, change.rule));

const tried = (loaded: Loaded, edit: IndicatorEditView, values: readonly string[]): TrialView => {
  const { report, reading, inUse } = loaded;
  const typed = values.flatMap((value) => {
    const parsed = parseFigure(value, "%");
    return parsed.state === "filled" ? [{ value, exact: parsed.value }] : [];
  });
  const trial = tryRow(
    rowWith(rowOf(loaded, edit.id).row, edit),
    inUse.edition,
    report.basis,
    factsOf(report, reading.cells),
    typed.map(({ exact }) => exact),
  );
  const shown = typed.map(({ value }, i) => {
    const given = trial.points[i];
    return { value, points: given === undefined ? "—" : points(given) };
  });
  return { faults: trial.faults, points: trial.faults.length > 0 ? [] : shown };
};

/** By the last reading: nothing in the workbook depends on it. */
export const tryIndicator = async (
  context: WorkbookContext,
  edit: IndicatorEditView,
  values: readonly string[],
): Promise<TrialView> => tried(context.last ?? (await load(context)), edit, values);

const writesFor = (loaded: Loaded, { row, index }: Found, after: IndicatorRow): readonly CellWrite[] => {
  const { cells, places } = loaded.reading;
  return columnOrder
    .filter((column) => after[column] !== row[column])
    .flatMap((column) => {
      const id = cellIn(listRow("criteria", index), column);
      const place = places.get(id);
      const { field } = cells.schema.fieldRef(id);
      return place === undefined
        ? []
        : [{ ...place, value: scalarOf(readCell(field, id, { value: after[column] }), field) }];
    });
};

/** Lines of 佐证材料 that name the indicator. */
const renamesFor = (loaded: Loaded, { id, level3 }: IndicatorEditView): EvidenceRenames => {
  const { indicators } = loaded.inUse.edition;
  const renamed = indicators.map((each) => ({
    id: each.id,
    path: each.id === id ? [...each.path.slice(0, 2), level3.trim()] : each.path,
  }));
  return evidenceRenames(loaded, titlesByCode(indicators), titlesByCode(renamed));
};

export const adaptIndicator = async (
  context: WorkbookContext,
  edit: IndicatorEditView,
): Promise<PlaceView | undefined> => {
  const loaded = await load(context);
  const [fault] = tried(loaded, edit, []).faults;
  if (fault !== undefined) throw new Problem("unsupported", "没有写入指标", fault, "请按提示改正后再写入。");
  const found = rowOf(loaded, edit.id);
  await context.workbook.write([
    ...writesFor(loaded, found, rowWith(found.row, edit)),
    ...renamesFor(loaded, edit).writes,
  ]);
  return placeView(cellIn(listRow("criteria", found.index), "level3"), loaded.reading.places);
};
