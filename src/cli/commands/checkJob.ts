/** One file of many, checked and put into words: what a worker hands back is text. */
import { checkedDocument, checkedWorkbook, type CheckedFile } from "../../app/folder/checked";
import { isWordFile } from "../../app/document/isWordFile";
import { innerError, outcomeOf, resultOf, type BatchOutcome, type BatchResult } from "../../app/folder/result";
import { documentForm } from "../../reports/department/fromDocument";
import { loadFile } from "../load";
import { jsonLineOf, lineOf } from "../print/batch";
import { csvOf } from "../print/csv";
import type { ExitCode } from "../terminal";
import { readWordFile } from "../word";
import type { WorkerJob } from "../workers/pool";

interface CheckOrder {
  readonly file: string;
  readonly json: boolean;
  readonly csv: boolean;
}

interface Told {
  readonly outcome: BatchOutcome;
  readonly code: ExitCode;
  /** A line, for people or as JSON. */
  readonly line: string;
  /** Lines of the table; "" where none is asked for. */
  readonly csv: string;
}

const told = (result: BatchResult, { json, csv }: CheckOrder): Told => ({
  outcome: outcomeOf(result),
  code: "checked" in result ? exitCodeOf(result.checked) : 2,
  line: json ? jsonLineOf(result) : lineOf(result),
  csv: csv ? csvOf(result) : "",
});

export const checkJob: WorkerJob<CheckOrder, Told> = {
  name: "check",
  run: async (order) => told(await resultOfFile(order.file), order),
  lost: (order, cause) => told(innerError(order.file, cause), order),
};

export const resultOfFile = (file: string): Promise<BatchResult> => resultOf(file, () => checkedFile(file));

export const checkedFile = async (file: string): Promise<CheckedFile> =>
  isWordFile(file) ? checkedDocument(file, documentForm, readWordFile(file)) : checkedWorkbook(file, loadFile(file));

export const exitCodeOf = ({ view }: CheckedFile): ExitCode => (view.verdict === "可以上报" ? 0 : 1);
