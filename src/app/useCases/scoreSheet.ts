/** 生成评分表, and taking over what the rules propose. Scores and reasons that were typed survive, whatever happened to the rows. */
import type { StandardData } from "../../engine/definition/report";
import { printedTitles, type IndicatorTitles } from "../../engine/standard/evidenceNames";
import { SCORING_SHEET, STAMP_SHEET } from "../../engine/standard";
import { cellArea } from "../../workbook/address";
import { shortened } from "../present/message";
import type { CellWrite } from "../changes";
import { Problem } from "../ports";
import { presentScore } from "../present/score";
import { withScoringRows } from "../standard/standardWorkbook";
import type { ProposedScore } from "../views/score";
import { scoringCell } from "../../engine/standard/scoringFacts";
import { Decimal } from "../../domain/decimal";
import type { PlaceView } from "../views/place";
import type { ScoreView } from "../views/score";
import { dataOf, load, typedScores } from "../loading/load";
import type { Loaded, SheetContext, WorkbookContext } from "../loading/context";
import { rebuildSheet, showRebuiltSheet } from "./rebuild";

type Retired = NonNullable<StandardData["retiredScores"]>["rows"];

/** Typed scores of indicators that the sheet will have no row for. */
const retiredRows = (loaded: Loaded): Retired => {
  const known = new Set(loaded.inUse.edition.indicators.map((i) => i.id));
  return [...typedScores(loaded)]
    .filter(([id, t]) => !known.has(id) && (t.score !== null || t.reason !== null))
    .map(([id, t]) => ({ id, score: t.score, reason: t.reason }));
};

/** One whose row has gone is told by its code alone, and that is none of the officer's business. */
const noteFor =
  (titles: IndicatorTitles) =>
  ({ id, score }: Retired[number]): string => {
    const title = titles.get(id ?? "");
    const kept = score === null ? "原扣分原因" : `原自评 ${score} 分`;
    return `${title === undefined ? "以前的一项指标" : `指标“${title}”`}已不在评价指标中，${kept}已另存，指标恢复后自动填回。`;
  };

const idsOf = (rows: Retired): string => rows.map((r) => r.id).join();

const refuseBrokenArea = (loaded: Loaded): void => {
  const fault = loaded.inUse.faults[0];
  if (fault !== undefined)
    throw new Problem(
      "unsupported",
      "没有生成评分表",
      `评价指标还有 ${loaded.inUse.faults.length} 处不能用：${shortened(fault.message)}`,
      "请先全审，按提示改正评价指标。",
    );
};

export const makeScoreSheet = async (
  context: SheetContext,
): Promise<{ readonly place: PlaceView; readonly score: ScoreView; readonly notes: readonly string[] }> => {
  const before = await load(context);
  refuseBrokenArea(before);
  const retired = retiredRows(before);
  const data = {
    ...withScoringRows(before.report, dataOf(before), before.inUse.edition.id, typedScores(before)),
    retiredScores: { rows: retired },
  };
  if (idsOf(retired) !== idsOf(dataOf(before).retiredScores?.rows ?? []))
    await rebuildSheet(context, before, data, STAMP_SHEET);
  const sheet = await showRebuiltSheet(context, before, data, SCORING_SHEET);
  const place: PlaceView = { sheet, area: cellArea(0, 0), address: `${sheet}!A1` };
  return {
    place,
    score: presentScore(before.report, before.assessment, before.reading.places),
    notes: retired.map(noteFor(printedTitles(before.reading.cells))),
  };
};

/** Writes self-scores (and reasons where none was typed) that the officer chose to take over. */
export const takeOver = async (context: WorkbookContext, scores: readonly ProposedScore[]): Promise<void> => {
  const loaded = await load(context);
  const writes = scores.flatMap(({ indicator, score, reason }): readonly CellWrite[] => {
    const { cells, places } = loaded.reading;
    const [selfId, reasonId] = [scoringCell(cells, indicator, "selfScore"), scoringCell(cells, indicator, "reason")];
    if (selfId === undefined || reasonId === undefined) return [];
    const [self, reasonPlace] = [places.get(selfId), places.get(reasonId)];
    const free = cells.cell(reasonId).state === "blank";
    return [
      ...(self === undefined ? [] : [{ ...self, value: new Decimal(score).toNumber() }]),
      ...(reason === undefined || reasonPlace === undefined || !free ? [] : [{ ...reasonPlace, value: reason }]),
    ];
  });
  await context.workbook.write(writes);
};
