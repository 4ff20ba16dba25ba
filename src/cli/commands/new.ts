/** ziping new: the whole standard workbook as a file. */
import { department } from "../../reports/department";
import { defaultEdition, editionById } from "../../app/standard/editions";
import { workbookFromWord } from "../../app/document/workbookFromWord";
import { Problem } from "../../app/ports";
import { sample, sampleKinds, type SampleKind } from "../../reports/department/samples";
import { standardWorkbook } from "../../app/standard/standardWorkbook";
import type { WorkbookSpec } from "../../workbook/model";
import { writeWorkbook } from "../../xlsx";
import { readBytes, writeBytes } from "../files";
import { freshOf, specAfter, specOf, type FreshOptions } from "../fresh";
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
  readonly force?: true;
}

export const newWorkbook = async (file: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> => {
  const { spec, notes } = await specAndNotes(options);
  await writeBytes(file, await writeWorkbook(spec), { overwrite: options.force === true });
  for (const line of [`已生成 ${file}`, ...notes]) terminal.err(line);
  return 0;
};

interface Made {
  readonly spec: WorkbookSpec;
  /** What to tell about where it came from. */
  readonly notes: readonly string[];
}

const specAndNotes = async (options: NewOptions): Promise<Made> => {
  if (options.prior !== undefined) return specAfter(options.prior, options);
  if (options.from === undefined) return { spec: await specFor(options), notes: [] };
  const report = await readWordFile(options.from);
  const edition = editionById(department, options.edition ?? report.edition).id;
  return { spec: workbookFromWord(department, { ...report, edition }), notes: wordLines(report, options.from) };
};

const specFor = async (options: NewOptions): Promise<WorkbookSpec> => {
  if (options.sample !== undefined) return sampleSpec(sampleKind(options.sample));
  if (options.data !== undefined) return specFromData(options.data, options.edition);
  return specOf(freshOf(options));
};

const sampleSpec = (kind: SampleKind): WorkbookSpec => {
  const { data, edition, self } = sample(kind);
  return standardWorkbook(department, data, edition, self).spec;
};

const specFromData = async (file: string, chosen: string | undefined): Promise<WorkbookSpec> => {
  const { edition, data } = parseReport(new TextDecoder().decode(await readBytes(file)), file);
  return standardWorkbook(
    department,
    data,
    editionById(department, chosen ?? edition ?? defaultEdition(department).id).id,
  ).spec;
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
