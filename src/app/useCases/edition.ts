/** 更换评分标准 in a workbook that is filled in: told first, then written; what does not go along is written down on a sheet of its own. */
import { constants } from "../../engine/layout/workbook";
import { overlaid, type LooseRow } from "../../engine/report/data";
import { textOf } from "../../engine/report/cells";
import { EDITION_NAME } from "../../engine/schema/names";
import { CRITERIA_SHEET, type StandardSections } from "../../engine/standard";
import type { Report, StandardData } from "../../engine/definition/report";
import { planFor, type EditionPlan } from "../edition/plan";
import { recordName, recordSheet } from "../edition/record";
import { changeView } from "../edition/view";
import { listChanges } from "../edition/writeLists";
import { dataOf, load } from "../loading/load";
import type { Loaded, WorkbookContext } from "../loading/context";
import { sheetsToday } from "../look/sheetsToday";
import type { CellWrite } from "../changes";
import { Problem } from "../ports";
import { criteriaDataOf, editionChoices } from "../standard/editions";
import { plainWords } from "../structure/words/printedWords";
import type { EditionChangeView } from "../views/edition";
import type { EditionChoice } from "../views/install";
import { makeOrderedScoreSheet } from "./evidenceOrder";
import { rebuildSheet } from "./rebuild";

type Made = Awaited<ReturnType<typeof makeOrderedScoreSheet>>;

/** Every edition but the one in use, those valid in the report's year first. */
export const otherEditions = async (context: WorkbookContext): Promise<readonly EditionChoice[]> => {
  const { report, reading, inUse } = await load(context);
  const year = textOf(reading.cells, report.roles.year);
  return editionChoices(report, year).filter(({ id }) => id !== inUse.edition.id);
};

const viewOf = async ({ workbook }: WorkbookContext, loaded: Loaded, plan: EditionPlan): Promise<EditionChangeView> => {
  const { sheetNames } = await workbook.structure();
  return changeView(loaded.report, plan, recordName(sheetNames));
};

export const editionChange = async (context: WorkbookContext, edition: string): Promise<EditionChangeView> => {
  const loaded = await load(context);
  return viewOf(context, loaded, planFor(loaded, edition));
};

const nullForNothing = (row: LooseRow): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null]));

/** The report with its lists as the new edition asks for them. */
const dataAfter = (loaded: Loaded, { criteria, lists }: EditionPlan): StandardData => {
  const rows = Object.fromEntries(lists.map((list) => [list.section, { rows: list.rows.map(nullForNothing) }]));
  return { ...overlaid<StandardSections>(dataOf(loaded), rows), criteria: criteriaDataOf(criteria.rows) };
};

const editionName = (report: Report, edition: string) =>
  constants(report, edition).filter(({ name }) => name === EDITION_NAME);

/** Notes beside the figures, such as what a figure is used for, that the form prints otherwise under the new edition. */
const noteWrites = (before: Loaded, after: Loaded): readonly CellWrite[] => {
  const laid = new Map(
    sheetsToday({ ...after, inUse: before.inUse }).map(({ name, spec }) => [
      name,
      new Map(spec.cells.map((cell) => [`${cell.row},${cell.col}`, cell.value])),
    ]),
  );
  return sheetsToday(after).flatMap(({ name, spec }) => {
    const found = after.snapshot.sheets.find((sheet) => sheet.name === name);
    return spec.cells.flatMap(({ row, col, value, formula }): readonly CellWrite[] => {
      const was = laid.get(name)?.get(`${row},${col}`);
      const now = found?.cells[row - found.top]?.[col - found.left]?.value ?? "";
      const isOurs =
        formula === undefined &&
        was !== undefined &&
        was !== value &&
        plainWords(String(now)) === plainWords(String(was ?? ""));
      return isOurs ? [{ sheet: name, row, col, value: value ?? "" }] : [];
    });
  });
};

const changedSince = (): Problem =>
  new Problem(
    "unsupported",
    "没有更换评分标准，工作簿没有改动",
    "列出以后，工作簿里的评分、指标或清单有改动",
    "请重新选择评分标准，看清将改变的内容。",
  );

/** What goes is written down before anything goes; broken off, the same change can be made again and completes. */
export const changeEdition = async (context: WorkbookContext, shown: EditionChangeView): Promise<Made> => {
  const { workbook } = context;
  const before = await load(context);
  const plan = planFor(before, shown.edition);
  const view = await viewOf(context, before, plan);
  if (JSON.stringify(view) !== JSON.stringify(shown)) throw changedSince();
  const data = dataAfter(before, plan);
  const lists = listChanges(before, data, plan.to, plan.lists);
  if (view.record !== undefined) await workbook.replaceSheet(recordSheet(view, view.record, context.today()), []);
  for (const change of lists) await workbook.changeRows(change);
  await rebuildSheet(context, before, data, CRITERIA_SHEET, { further: editionName(before.report, plan.to.id) });
  const notes = noteWrites(before, await load(context));
  if (notes.length > 0) await workbook.write(notes);
  return makeOrderedScoreSheet(context);
};
