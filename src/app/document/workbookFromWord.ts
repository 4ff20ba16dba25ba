/** 从 Word 报告建表: the standard workbook with everything that the document says, ready for what it does not. */
import { reportHolding, type Report, type StandardData } from "../../engine/definition/report";
import type { WorkbookSpec } from "../../workbook/model";
import { criteriaData, editionById } from "../standard/editions";
import type { TypedScores } from "../../engine/standard/scoringRows";
import { standardWorkbook, withScoringRows } from "../standard/standardWorkbook";
import type { WordReport } from "../views/wordReport";

/** Figures that the document prints stand, also where the form would work out others: the check then says so. */
export const workbookFromWord = (kind: Report, { data, edition, numbers }: WordReport): WorkbookSpec => {
  const report = reportHolding(kind, numbers);
  const listed = withFurther(report, withLists(report, data, edition), numbers);
  return standardWorkbook(report, withSheet(report, listed, edition), edition).spec;
};

/** What every workbook with further forms has beside them, as it is offered with a new one. */
const withFurther = ({ further }: Report, data: StandardData, numbers: readonly number[]): StandardData => {
  const [first] = numbers;
  if (further === undefined || first === undefined) return data;
  return { ...further.fresh(first, { name: "", department: "", year: "" }), ...data };
};

/** The lists that wait for answers as a fresh report offers them, unless the document has them, and the indicators. */
const withLists = (report: Report, data: StandardData, edition: string): StandardData => {
  const { checklist, occurrences } = report.basis.tables;
  const asked = [checklist?.table, occurrences?.table];
  const fresh = Object.entries(report.fresh("", "", editionById(report, edition)));
  const own = (data.criteria?.rows.length ?? 0) > 0;
  return {
    ...data,
    ...Object.fromEntries(fresh.filter(([section]) => asked.includes(section) && !hasRows(data, section))),
    ...(own ? {} : { criteria: criteriaData(editionById(report, edition)) }),
  };
};

const hasRows = (data: StandardData, section: string): boolean => {
  const found: unknown = Object.entries(data).find(([key]) => key === section)?.[1];
  return typeof found === "object" && found !== null && "rows" in found && Array.isArray(found.rows)
    ? found.rows.length > 0
    : false;
};

/** The sheet made from the standard, with the scores and reasons of the document; a sheet of unknown rows stands as it is. */
const withSheet = (report: Report, data: StandardData, edition: string): StandardData => {
  const typed = scoresIn(data);
  if (typed.size < (data.scoring?.rows.length ?? 0)) return data;
  const { scoring, scoringTotal } = withScoringRows(report, data, edition, typed);
  return {
    ...data,
    ...(scoring === undefined ? {} : { scoring }),
    scoringTotal: { ...scoringTotal, self: data.scoringTotal?.self ?? null },
  };
};

const scoresIn = ({ scoring }: StandardData): TypedScores =>
  new Map(
    (scoring?.rows ?? []).flatMap(({ id, selfScore, reason }) =>
      typeof id === "string" ? [[id, { score: selfScore ?? null, reason: reason ?? null }] as const] : [],
    ),
  );
