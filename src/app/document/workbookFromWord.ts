/** 从 Word 报告建表: the standard workbook with everything that the document says, ready for what it does not. */
import { department } from "../../reports/department";
import { freshReport } from "../../reports/department/fresh";
import type { ReportData } from "../../reports/department/form";
import type { WorkbookSpec } from "../../workbook/model";
import { areaData, editionById } from "../editions";
import type { TypedScores } from "../scoringRows";
import { standardWorkbook, withScoringRows } from "../standardWorkbook";
import type { WordReport } from "../word/report";

/** Figures that the document prints stand, also where the form would work out others: the check then says so. */
export const workbookFromWord = ({ data, edition }: WordReport): WorkbookSpec =>
  standardWorkbook(department, withSheet(withLists(data, edition), edition), edition).spec;

/** The lists of 基础数据 that wait for answers, and the indicators. */
const withLists = (data: ReportData, edition: string): ReportData => {
  const { checks, breaches } = freshReport(data.cover?.year ?? "", "", editionById(department, edition));
  const own = (data.area?.rows.length ?? 0) > 0;
  return {
    ...data,
    ...(checks === undefined ? {} : { checks }),
    ...(breaches === undefined ? {} : { breaches }),
    ...(own ? {} : { area: areaData(editionById(department, edition)) }),
  };
};

/** The sheet made from the standard, with the scores and reasons of the document; a sheet of unknown rows stands as it is. */
const withSheet = (data: ReportData, edition: string): ReportData => {
  const typed = scoresIn(data);
  if (typed.size < (data.scoring?.rows.length ?? 0)) return data;
  const { scoring, scoringTotal } = withScoringRows(department, data, edition, typed);
  return {
    ...data,
    ...(scoring === undefined ? {} : { scoring }),
    scoringTotal: { ...scoringTotal, self: data.scoringTotal?.self ?? null },
  };
};

const scoresIn = ({ scoring }: ReportData): TypedScores =>
  new Map(
    (scoring?.rows ?? []).flatMap(({ id, selfScore, reason }) =>
      typeof id === "string" ? [[id, { score: selfScore ?? null, reason: reason ?? null }] as const] : [],
    ),
  );
