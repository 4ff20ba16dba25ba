/** A report that was handed in, checked without being opened by anybody. */
import type { DocumentForm } from "../../engine/definition/documentForm";
import type { ReportCells } from "../../engine/report/cells";
import { textOf } from "../../engine/report/cells";
import type { Explanation } from "../assessment/explanations";
import { checkWordReport } from "../document/checkWordReport";
import type { Loaded } from "../loading/context";
import type { FurtherResult } from "../../engine/report/furtherResult";
import { numbersOf } from "../structure/furtherSheets";
import { verdictViewOf } from "../useCases/reportView";
import { stampViewOf } from "../useCases/stamp";
import type { VerdictView } from "../views/check";
import type { StampView } from "../views/stamp";
import type { WordReport } from "../views/wordReport";

/** What only a check of a Word report has to say. */
export interface DocumentNotes {
  /** Titles of rules that ask for what the printed form does not have. */
  readonly notApplicable: readonly string[];
  /** How many texts of the document no field takes. */
  readonly unplaced: number;
}

export interface CheckedFile {
  readonly file: string;
  readonly cells: ReportCells;
  readonly department: string;
  readonly year: string;
  readonly view: VerdictView;
  readonly explanations: readonly Explanation[];
  readonly stamp: StampView;
  /** What came of the projects that the report brings. */
  readonly projects: readonly FurtherResult[];
  /** Absent for a workbook. */
  readonly document?: DocumentNotes;
}

export const checkedWorkbook = async (file: string, loaded: Loaded): Promise<CheckedFile> => {
  const { cells } = loaded.reading;
  const { roles, further } = loaded.report;
  return {
    file,
    cells,
    department: textOf(cells, roles.department),
    year: textOf(cells, roles.year),
    view: verdictViewOf(loaded),
    explanations: loaded.assessment.explanations,
    stamp: await stampViewOf(loaded),
    projects: further?.results(cells, numbersOf(further, loaded.snapshot)) ?? [],
  };
};

export const checkedDocument = (file: string, form: DocumentForm, report: WordReport): CheckedFile => {
  const { cells, view, notApplicable } = checkWordReport(form, report);
  const { roles, further } = form.report;
  return {
    file,
    cells,
    department: textOf(cells, roles.department),
    year: textOf(cells, roles.year),
    view,
    explanations: [],
    stamp: { state: "none" },
    projects: further?.results(cells, report.numbers) ?? [],
    document: { notApplicable, unplaced: report.unplaced.length },
  };
};
