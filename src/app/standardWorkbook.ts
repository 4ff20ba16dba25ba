/** The standard workbook for a report: scoring rows made from the edition, everything laid out, every derived figure worked out. */
import { fromData } from "../reports/department/schema";
import type { Form, ReportData } from "../reports/department/form";
import { layoutWorkbook, type LaidOut } from "../engine/layout/workbook";
import { sheets } from "../reports/department/sheets";
import { complete } from "../engine/report/complete";
import { withOwnValues } from "../engine/scoring/ownValues";
import { scoreSheet } from "../engine/scoring/score";
import type { SelfScores } from "../engine/scoring/score/self";
import type { Decimal } from "../domain/decimal";
import { parseFigure } from "../domain/parse";
import { measureHints } from "./measureHints";
import { areaData, editionById, editionInUse } from "./editions";
import { factsOf } from "./facts";
import { scoringRows, type TypedScores } from "./scoringRows";

const scoreIn = (text: string | null): { readonly score: Decimal } | Record<string, never> => {
  const parsed = parseFigure(text, "分");
  return parsed.state === "filled" ? { score: parsed.value } : {};
};

const selfScores = (typed: TypedScores): SelfScores =>
  new Map(
    [...typed].map(([id, t]) => [id, { ...scoreIn(t.score), ...(t.reason === null ? {} : { reason: t.reason }) }]),
  );

/** Adds the rows of the 评分表, made from the edition and what was typed. */
export const withScoringRows = (data: ReportData, id: string, typed: TypedScores): ReportData => {
  const cells = complete(fromData(data));
  const { edition, own } = editionInUse(id, cells);
  const sheet = scoreSheet(edition, withOwnValues(factsOf(cells), own), selfScores(typed));
  const rule = sheet.ruleTotal?.toFixed() ?? null;
  return {
    ...data,
    scoring: { rows: scoringRows(sheet, typed) },
    scoringTotal: { weight: edition.total.toFixed(), rule },
  };
};

/** An area and scoring rows that the data brings along stand as they are; otherwise they are made from the edition. */
export const standardWorkbook = (data: ReportData, edition: string, typed: TypedScores = new Map()): LaidOut<Form> => {
  const withArea = (data.area?.rows.length ?? 0) > 0 ? data : { ...data, area: areaData(editionById(edition)) };
  const whole = (data.scoring?.rows.length ?? 0) > 0 ? withArea : withScoringRows(withArea, edition, typed);
  return layoutWorkbook(sheets, fromData(whole), edition, measureHints(editionById(edition)));
};
