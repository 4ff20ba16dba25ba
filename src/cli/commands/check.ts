/** ziping check: verdict and findings of one workbook or Word report, or of as many as the finance bureau received. Files are only read. */
import type { BatchOutcome } from "../../app/folder/result";
import { tallyText } from "../../app/folder/words";
import { workThrough, type Machine } from "../workers/pool";
import { filesAt, leftOutLines, type ReceivedFiles } from "../folder/files";
import { Progress } from "../folder/progress";
import { FindingsTable } from "../folder/table";
import { refuseInput, refuseOtherKind } from "../output";
import { checkJson, checkText } from "../print/check";
import { csvOf } from "../print/csv";
import type { ExitCode, Terminal } from "../terminal";
import { checkedFile, checkJob, exitCodeOf } from "./checkJob";

export interface CheckOptions {
  readonly json?: true;
  readonly csv?: string;
  readonly force?: true;
  /** How many workers at most; left out: one for each core. */
  readonly jobs?: number;
}

/** One file by its name is told in full; several files, or a folder, in a line each. */
export const check = async (
  paths: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
  machine: Machine,
): Promise<ExitCode> => {
  const received = await filesAt(paths);
  if (options.csv !== undefined) {
    refuseOtherKind(options.csv, ".csv");
    await refuseInput(options.csv, received.files);
  }
  const [only] = received.files;
  const isOne = only !== undefined && paths.length === 1 && only === paths[0];
  const table = await FindingsTable.open(options, terminal);
  const code = isOne
    ? await checkOne(only, options, terminal, table)
    : await checkMany(received, options, terminal, table, machine);
  // After the results are told: a table that cannot be written must not cost them.
  return (await table.close(terminal)) ? code : 2;
};

const checkOne = async (
  file: string,
  options: CheckOptions,
  terminal: Terminal,
  table: FindingsTable,
): Promise<ExitCode> => {
  const checked = await checkedFile(file);
  terminal.out(options.json === true ? checkJson(checked) : checkText(checked));
  await table.add(csvOf({ file, checked }));
  return exitCodeOf(checked);
};

const checkMany = async (
  received: ReceivedFiles,
  { json, jobs, csv }: CheckOptions,
  terminal: Terminal,
  table: FindingsTable,
  machine: Machine,
): Promise<ExitCode> => {
  const orders = received.files.map((file) => ({ file, json: json === true, csv: csv !== undefined }));
  const outcomes = new Map<BatchOutcome, number>();
  const progress = new Progress(orders.length, "已审核", terminal);
  const codes = new Set<ExitCode>();
  for await (const told of workThrough(checkJob, orders, jobs ?? machine.cores, machine)) {
    terminal.out(`${told.line}\n`);
    progress.step();
    await table.add(told.csv);
    outcomes.set(told.outcome, (outcomes.get(told.outcome) ?? 0) + 1);
    codes.add(told.code);
    if (csv === undefined && terminal.isClosed?.() === true) break;
  }
  progress.end();
  if (json !== true) terminal.out(`\n${tallyText(outcomes)}\n`);
  for (const line of leftOutLines(received)) terminal.err(line);
  return codes.has(2) ? 2 : codes.has(1) ? 1 : 0;
};
