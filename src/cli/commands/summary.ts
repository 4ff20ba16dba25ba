/** ziping summary: one workbook over all reports that a bureau received. */
import type { Area } from "../../workbook/model";
import type { SummaryUnit, Unread } from "../../app/summary/input";
import { fileLine } from "../../app/folder/words";
import { OVERVIEW } from "../../app/summary/sheets/overview";
import { summaryWorkbook } from "../../app/summary/summary";
import { countedOf, type CountedReports } from "../../engine/summary/counted";
import { reportedYear, type Department } from "../../engine/summary/department";
import { department } from "../../reports/department";
import { readWorkbook, writeWorkbook } from "../../xlsx";
import { workThrough, type Machine } from "../workers/pool";
import { readBytes, readProblem, writeBytes } from "../files";
import { filesAt, leftOutLines } from "../folder/files";
import { READING } from "../load";
import { inputProblem, inputsAt, realPathOf, refuseUnwritable } from "../output";
import { Progress } from "../folder/progress";
import type { ExitCode, Terminal } from "../terminal";
import { digestJob } from "./digestJob";

export interface SummaryOptions {
  readonly output: string;
  readonly unit: SummaryUnit;
  readonly places: number;
  readonly seed: string;
  /** Left out: a tenth of the departments. */
  readonly draw?: number;
  readonly jobs?: number;
  readonly force?: true;
}

export const summary = async (
  paths: readonly string[],
  options: SummaryOptions,
  terminal: Terminal,
  machine: Machine,
): Promise<ExitCode> => {
  if ((await Promise.all(paths.map(realPathOf))).every((found) => found === undefined))
    throw readProblem(paths.join("、"), "ENOENT");
  const received = await filesAt(paths);
  const files = await filesBeside(options, received.files);
  const { departments, unread } = await digested(files, options.jobs ?? machine.cores, terminal, machine);
  const counted = countedOf(departments);
  const { unit, places, seed, output, draw = Math.ceil(counted.departments.length / 10) } = options;
  const spec = summaryWorkbook({ report: department, departments, unread, seed, drawn: draw, unit, places });
  await writeBytes(output, await writeWorkbook(spec), { overwrite: options.force === true });
  for (const line of [...notesOn(counted, unread), ...leftOutLines(received), `已写入汇总 ${output}`])
    terminal.err(line);
  return unread.length > 0 ? 2 : 0;
};

/**
 * Without the summary of the last time, which may lie among the reports and be written anew. Refused where no summary can be written, or where
 * what would be written over is a report that was received.
 */
const filesBeside = async ({ output, force }: SummaryOptions, files: readonly string[]): Promise<readonly string[]> => {
  await refuseUnwritable({ file: output, kind: ".xlsx", overwrite: force === true }, []);
  const itself = await inputsAt(output, files);
  if (itself[0] !== undefined && !isSummary(output)) throw inputProblem(output, itself[0]);
  return files.filter((file) => !itself.includes(file));
};

const isSummary = (file: string): boolean => {
  try {
    const nothing = { ours: new Set<string>(), perhaps: new Set<string>(), named: new Map<string, readonly Area[]>() };
    return readWorkbook(readBytes(file), { ...READING, wanted: () => nothing }).sheets[0]?.name === OVERVIEW;
  } catch {
    return false;
  }
};

interface Digested {
  readonly departments: readonly Department[];
  readonly unread: readonly Unread[];
}

const digested = async (
  files: readonly string[],
  jobs: number,
  terminal: Terminal,
  machine: Machine,
): Promise<Digested> => {
  const progress = new Progress(files.length, "已审核", terminal);
  const departments: Department[] = [];
  const unread: Unread[] = [];
  for await (const digest of workThrough(digestJob, files, jobs, machine)) {
    if ("department" in digest) departments.push(digest.department);
    else unread.push(digest.unread);
    progress.step();
  }
  progress.end();
  return { departments, unread };
};

const notesOn = ({ year, twice, otherYears }: CountedReports, unread: readonly Unread[]): readonly string[] => [
  ...unread.map(({ outcome, file, problem }) => fileLine([outcome, file, problem])),
  ...twice.map((group) => `同一部门报了 ${group.length} 份，汇总只计入第一份：${group.map((d) => d.file).join("、")}`),
  ...otherYears.map((d) => `其他年度（${reportedYear(d)}），没有计入 ${year} 年度的汇总：${d.file}`),
];
