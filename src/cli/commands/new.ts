/** ziping new: the whole standard workbook as a file. */
import { department } from "../../reports/department";
import { defaultEdition, editionById } from "../../app/standard/editions";
import { fitting } from "../../app/document/fitting";
import { workbookFromWord } from "../../app/document/workbookFromWord";
import { Problem } from "../../app/ports";
import { sample, sampleKinds, type SampleKind } from "../../reports/department/samples";
import { sampleProjects } from "../../reports/project/samples";
import type { WorkbookSpec } from "../../workbook/model";
import { writeWorkbook } from "../../xlsx";
import { readBytes, writeBytes } from "../files";
import { freshOf, specAfter, type FreshOptions } from "../fresh";
import { refuseUnwritable } from "../output";
import { freshProjects, projectsData, specWithProjects } from "../projects";
import { wordLines } from "../print/word";
import { parseReport } from "../reportJson";
import type { ExitCode, Terminal } from "../terminal";
import { readWordFile } from "../word";

export interface NewOptions extends FreshOptions {
  /** true for --sample without a kind. */
  readonly sample?: string | true;
  /** A JSON file. */
  readonly data?: string;
  /** A Word report of this year. */
  readonly from?: string;
  /** Last year's workbook. */
  readonly prior?: string;
  /** Names of projects, each with a self-evaluation; true for --project without a name. */
  readonly project?: readonly string[] | true;
  readonly force?: true;
}

export const newWorkbook = async (file: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> => {
  const overwrite = options.force === true;
  const sources = [options.data, options.from, options.prior].filter((source) => source !== undefined);
  // Who fills it in may want macros beside it.
  const kind = /\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
  await refuseUnwritable({ file, kind, overwrite }, sources);
  const { spec, notes } = specAndNotes(options);
  await writeBytes(file, await writeWorkbook(spec), { overwrite });
  for (const line of [`已生成 ${file}`, ...notes]) terminal.err(line);
  return 0;
};

interface Made {
  readonly spec: WorkbookSpec;
  /** What to tell about where it came from. */
  readonly notes: readonly string[];
}

const specAndNotes = (options: NewOptions): Made => {
  if (options.prior !== undefined) return specAfter(options.prior, options);
  if (options.from === undefined) return { spec: specFor(options), notes: [] };
  const report = fitting(readWordFile(options.from));
  const edition = editionById(department, options.edition ?? report.edition).id;
  return { spec: workbookFromWord(department, { ...report, edition }), notes: wordLines(report, options.from) };
};

const specFor = (options: NewOptions): WorkbookSpec => {
  if (options.sample !== undefined) return sampleSpec(sampleKind(options.sample), options.project);
  if (options.data !== undefined) return specFromData(options.data, options.edition);
  const { edition, data } = freshOf(options);
  return specWithProjects({ edition: edition.id, data }, freshProjects(options.project, data));
};

/** The sample's own projects, whatever names are given. */
const sampleSpec = (kind: SampleKind, project: NewOptions["project"]): WorkbookSpec => {
  const { data, edition, self } = sample(kind);
  const each = project === undefined ? [] : sampleProjects;
  return specWithProjects({ edition, data, typed: self }, projectsData(each));
};

const specFromData = (file: string, chosen: string | undefined): WorkbookSpec => {
  const { edition, data, projects } = parseReport(new TextDecoder().decode(readBytes(file)), file);
  const { id } = editionById(department, chosen ?? edition ?? defaultEdition(department).id);
  return specWithProjects({ edition: id, data }, projects);
};

const sampleKind = (wanted: string | true): SampleKind => {
  const kind = wanted === true ? "published" : sampleKinds.find((known) => known === wanted);
  if (kind === undefined)
    throw new Problem(
      "unsupported",
      `没有示例“${String(wanted)}”`,
      `可用的有：${sampleKinds.join("、")}`,
      "请改用其中之一。",
    );
  return kind;
};
