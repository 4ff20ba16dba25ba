/** 提取上年数: first shown, then written as it was shown, in one step. */
import { scalarOf } from "../../engine/layout/value";
import { readCell, textOf } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import type { CellWrite } from "../changes";
import { Problem } from "../ports";
import { priorViewOf, readLastYear, refuseOtherYear } from "../lastYear/prior";
import type { PriorFigureView, PriorView } from "../views/lastYear";
import { load } from "../loading/load";
import { writeInto } from "../loading/writeInto";
import type { WorkbookContext, Loaded } from "../loading/context";

export const priorYear = async (context: WorkbookContext, file: Uint8Array): Promise<PriorView> => {
  const last = readLastYear(context.report, await context.files.readFile(file));
  return priorViewOf(context.report, (await load(context)).reading, last);
};

/** Nothing is written over that was not shown. */
const refuseChanged = ({ field, was }: PriorFigureView, now: string): void => {
  if (now !== was)
    throw new Problem(
      "unsupported",
      "没有写入上年数",
      `“${field}”刚才是${was}，现在是${now}`,
      "请重新提取，看清现值后再写入。",
    );
};

const writeFor = (figure: PriorFigureView, { reading, snapshot }: Loaded): readonly CellWrite[] => {
  const { cell, found } = figure;
  if (found.state === "notTaken" || found.state === "same") return [];
  refuseChanged(figure, shownIn(reading.cells.cell(cell)));
  const place = reading.places.get(cell);
  if (place === undefined)
    throw new Problem("missing", "没有写入上年数", `找不到“${figure.field}”的单元格`, "请先修复表格结构。");
  const { field } = reading.cells.schema.fieldRef(cell);
  const value = scalarOf(readCell(field, cell, { value: found.value }), field);
  return [writeInto(snapshot, place, field, { value })];
};

export const takePrior = async (context: WorkbookContext, view: PriorView): Promise<void> => {
  const loaded = await load(context);
  refuseOtherYear(textOf(loaded.reading.cells, loaded.report.roles.year), view.year);
  await context.workbook.write(view.figures.flatMap((f) => writeFor(f, loaded)));
};
