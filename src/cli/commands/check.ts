/** ziping check: verdict and findings of one workbook or Word report, or of as many as the finance bureau received. Files are only read. */
import { textOf } from "../../app/facts";
import { checkWordReport } from "../../app/document/checkWordReport";
import { Problem } from "../../app/ports";
import { checkViewOf } from "../../app/useCases/reportView";
import { stampViewOf } from "../../app/useCases/stamp";
import { workbooksAt, writeBytes } from "../files";
import { loadFile } from "../load";
import { batchJson, batchText, type Result } from "../print/batch";
import { checkJson, checkText, type Checked } from "../print/check";
import { findingsCsv } from "../print/csv";
import type { ExitCode, Terminal } from "../terminal";
import { isWordFile, readWordFile } from "../word";

export interface CheckOptions {
  readonly json?: true;
  readonly csv?: string;
  readonly force?: true;
}

/** One file by its name is told in full; several files, or a folder, in a line each. */
export const check = async (paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const files = await workbooksAt(paths);
  const [only] = files;
  if (only !== undefined && paths.length === 1 && only === paths[0]) return checkOne(only, options, terminal);
  return checkMany(files, options, terminal);
};

const checkOne = async (file: string, options: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const checked = await checkedFile(file);
  terminal.out(options.json === true ? checkJson(checked) : checkText(checked));
  await writeCsv([checked], options, terminal);
  return codeOf(checked);
};

const checkMany = async (files: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const results: Result[] = [];
  for (const file of files) results.push(await resultOf(file));
  terminal.out(options.json === true ? batchJson(results) : batchText(results));
  await writeCsv(
    results.flatMap((r) => ("checked" in r ? [r.checked] : [])),
    options,
    terminal,
  );
  const codes = results.map((r) => ("checked" in r ? codeOf(r.checked) : 2));
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
};

/** A file that cannot be read, or that this program fails on, keeps no other file from being checked. */
const resultOf = async (file: string): Promise<Result> => {
  try {
    return { file, checked: await checkedFile(file) };
  } catch (thrown) {
    return thrown instanceof Problem
      ? { file, outcome: "无法读取", problem: thrown.message }
      : { file, outcome: "未能审核", problem: innerError(thrown) };
  }
};

const innerError = (thrown: unknown): string =>
  `程序内部出错，这个文件没有审核：${thrown instanceof Error ? thrown.message : String(thrown)}。请把这一行和文件交给软件维护人员`;

const checkedFile = (file: string): Promise<Checked> =>
  isWordFile(file) ? checkedDocument(file) : checkedWorkbook(file);

const checkedDocument = async (file: string): Promise<Checked> => {
  const report = await readWordFile(file);
  const { cells, view, notApplicable } = checkWordReport(report);
  return {
    file,
    department: textOf(cells, "cover.department"),
    year: textOf(cells, "cover.year"),
    view,
    explanations: [],
    stamp: { state: "none" },
    document: { notApplicable, unplaced: report.unplaced.length },
  };
};

const checkedWorkbook = async (file: string): Promise<Checked> => {
  const loaded = await loadFile(file);
  const { cells } = loaded.reading;
  return {
    file,
    department: textOf(cells, "cover.department"),
    year: textOf(cells, "cover.year"),
    view: checkViewOf(loaded),
    explanations: loaded.assessment.explanations,
    stamp: await stampViewOf(loaded),
  };
};

const codeOf = ({ view }: Checked): ExitCode => (view.verdict === "可以上报" ? 0 : 1);

/** After the results are told: a table that cannot be written must not cost them. */
const writeCsv = async (
  checked: readonly Checked[],
  { csv, force }: CheckOptions,
  terminal: Terminal,
): Promise<void> => {
  if (csv === undefined) return;
  await writeBytes(csv, new TextEncoder().encode(findingsCsv(checked)), { overwrite: force === true });
  terminal.err(`已把审核结果写入 ${csv}`);
};
