/** ziping summary: one workbook over all reports that a bureau received. */
import type { SummaryUnit, Unread } from "../../app/summary/input";
import { leftOutText } from "../../app/folder/words";
import { summaryWorkbook } from "../../app/summary/summary";
import { countedOf, type CountedReports } from "../../engine/summary/counted";
import { reportedYear, type Department } from "../../engine/summary/department";
import { department } from "../../reports/department";
import { writeWorkbook } from "../../xlsx";
import { workThrough, type Machine } from "../workers/pool";
import { writeBytes } from "../files";
import { filesAt } from "../folder/files";
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
  const received = await filesAt(paths);
  const { departments, unread } = await digested(received.files, options.jobs ?? machine.cores, terminal, machine);
  const counted = countedOf(departments);
  const { unit, places, seed, output, draw = Math.ceil(counted.departments.length / 10) } = options;
  const spec = summaryWorkbook({ report: department, departments, unread, seed, drawn: draw, unit, places });
  await writeBytes(output, await writeWorkbook(spec), { overwrite: options.force === true });
  for (const line of [...notesOn(counted, unread), leftOutText(received), `已写入汇总 ${output}`])
    if (line !== "") terminal.err(line);
  return unread.length > 0 ? 2 : 0;
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
  ...unread.map(({ outcome, file, problem }) => [outcome, file, problem].join("  ")),
  ...twice.map((group) => `同一部门报了 ${group.length} 份，汇总只计入第一份：${group.map((d) => d.file).join("、")}`),
  ...otherYears.map((d) => `其他年度（${reportedYear(d)}），没有计入 ${year} 年度的汇总：${d.file}`),
];
