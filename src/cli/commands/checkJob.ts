/** One file of many, checked and put into words: what a worker hands back is text. */
import { department } from "../../reports/department";
import { documentForm } from "../../reports/department/fromDocument";
import { textOf } from "../../engine/report/cells";
import { checkWordReport } from "../../app/document/checkWordReport";
import { Problem } from "../../app/ports";
import { checkViewOf } from "../../app/useCases/reportView";
import { stampViewOf } from "../../app/useCases/stamp";
import type { WorkerJob } from "../workers/pool";
import { loadFile } from "../load";
import { lineOf, jsonLineOf, outcomeOf, type BatchOutcome, type BatchResult, type UncheckedFile } from "../print/batch";
import type { CheckedFile } from "../print/check";
import { csvOf } from "../print/csv";
import type { ExitCode } from "../terminal";
import { isWordFile, readWordFile } from "../word";

export interface CheckOrder {
  readonly file: string;
  readonly json: boolean;
  readonly csv: boolean;
}

export interface Told {
  readonly outcome: BatchOutcome;
  readonly code: ExitCode;
  /** A line, for people or as JSON. */
  readonly line: string;
  /** Lines of the table; "" where none is asked for. */
  readonly csv: string;
}

const told = (result: BatchResult, { json, csv }: CheckOrder): Told => ({
  outcome: outcomeOf(result),
  code: "checked" in result ? codeOf(result.checked) : 2,
  line: json ? jsonLineOf(result) : lineOf(result),
  csv: csv ? csvOf(result) : "",
});

/** A file that cannot be read, or that this program fails on, keeps no other file from being checked. */
export const resultOf = async (file: string): Promise<BatchResult> => {
  try {
    return { file, checked: await checkedFile(file) };
  } catch (thrown) {
    return thrown instanceof Problem
      ? { file, outcome: "无法读取", problem: thrown.message }
      : innerError(file, thrown instanceof Error ? thrown.message : String(thrown));
  }
};

export const innerError = (file: string, cause: string): UncheckedFile => ({
  file,
  outcome: "未能审核",
  problem: `程序内部出错，这个文件没有审核：${cause}。请把这一行和文件交给软件维护人员`,
});

export const checkJob: WorkerJob<CheckOrder, Told> = {
  name: "check",
  run: async (order) => told(await resultOf(order.file), order),
  lost: (order, cause) => told(innerError(order.file, cause), order),
};

export const checkedFile = (file: string): Promise<CheckedFile> =>
  isWordFile(file) ? checkedDocument(file) : checkedWorkbook(file);

const checkedDocument = async (file: string): Promise<CheckedFile> => {
  const report = await readWordFile(file);
  const { cells, view, notApplicable } = checkWordReport(documentForm, report);
  return {
    file,
    cells,
    department: textOf(cells, department.roles.department),
    year: textOf(cells, department.roles.year),
    view,
    explanations: [],
    stamp: { state: "none" },
    document: { notApplicable, unplaced: report.unplaced.length },
  };
};

const checkedWorkbook = async (file: string): Promise<CheckedFile> => {
  const loaded = await loadFile(file);
  const { cells } = loaded.reading;
  return {
    file,
    cells,
    department: textOf(cells, department.roles.department),
    year: textOf(cells, department.roles.year),
    view: checkViewOf(loaded),
    explanations: loaded.assessment.explanations,
    stamp: await stampViewOf(loaded),
  };
};

export const codeOf = ({ view }: CheckedFile): ExitCode => (view.verdict === "可以上报" ? 0 : 1);
