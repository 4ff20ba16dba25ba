/** The standard workbook for a report: scoring rows made from the edition, everything laid out, every derived figure worked out. */
import type { Report, ReportSections, StandardData } from "../../engine/definition/report";
import { fromData } from "../../engine/report/data";
import { layoutWorkbook, type LaidOut } from "../../engine/layout/workbook";
import { complete } from "../../engine/report/complete";
import { withOwnValues } from "../../engine/scoring/ownValues";
import { scoreSheet } from "../../engine/scoring/score";
import type { SelfScores } from "../../engine/scoring/score/self";
import type { Decimal } from "../../domain/decimal";
import { parseFigure } from "../../domain/parse";
import { measureHints } from "../../engine/scoring/measures/hints";
import { criteriaData, editionById, editionInUse } from "./editions";
import { factsOf } from "../../engine/definition/facts";
import { scoringRows, type TypedScores } from "../../engine/standard/scoringRows";

const scoreIn = (text: string | null): { readonly score: Decimal } | Record<string, never> => {
  const parsed = parseFigure(text, "分");
  return parsed.state === "filled" ? { score: parsed.value } : {};
};

const selfScores = (typed: TypedScores): SelfScores =>
  new Map(
    [...typed].map(([id, t]) => [id, { ...scoreIn(t.score), ...(t.reason === null ? {} : { reason: t.reason }) }]),
  );

/** Adds the rows of the 评分表, made from the edition and what was typed. */
export const withScoringRows = (report: Report, data: StandardData, id: string, typed: TypedScores): StandardData => {
  const cells = complete(fromData(report.schema, data));
  const { edition, own } = editionInUse(report, id, cells);
  const sheet = scoreSheet(edition, withOwnValues(factsOf(report, cells), own), selfScores(typed));
  const rule = sheet.ruleTotal?.toFixed() ?? null;
  return {
    ...data,
    scoring: { rows: scoringRows(sheet, typed) },
    scoringTotal: { weight: edition.total.toFixed(), rule },
  };
};

/** Criteria and scoring rows that the data brings along stand as they are; otherwise they are made from the edition. */
export const standardWorkbook = (
  report: Report,
  data: StandardData,
  edition: string,
  typed: TypedScores = new Map(),
): LaidOut<ReportSections> => {
  const withCriteria =
    (data.criteria?.rows.length ?? 0) > 0 ? data : { ...data, criteria: criteriaData(editionById(report, edition)) };
  const whole =
    (data.scoring?.rows.length ?? 0) > 0 ? withCriteria : withScoringRows(report, withCriteria, edition, typed);
  return layoutWorkbook(
    report,
    fromData(report.schema, whole),
    edition,
    measureHints(report, editionById(report, edition)),
  );
};
