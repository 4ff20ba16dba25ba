/** ziping new: the whole standard workbook as a file. */
import { defaultEdition, editionById } from "../../app/editions";
import { freshReport } from "../../app/fresh";
import { Problem } from "../../app/ports";
import { sampleKinds, sampleWorkbook, type SampleKind } from "../../app/sample";
import { standardWorkbook } from "../../app/standardWorkbook";
import type { WorkbookSpec } from "../../workbook/model";
import { writeWorkbook } from "../../xlsx";
import { readBytes, writeBytes } from "../files";
import { parseReport } from "../reportJson";
import type { ExitCode, Terminal } from "../terminal";

export interface NewOptions {
  readonly year?: string;
  readonly unit?: string;
  readonly edition?: string;
  /** true for --sample without a kind. */
  readonly sample?: string | true;
  /** A JSON file. */
  readonly data?: string;
  readonly force?: true;
}

export const newWorkbook = async (file: string, options: NewOptions, terminal: Terminal): Promise<ExitCode> => {
  const spec = await specFor(options);
  await writeBytes(file, await writeWorkbook(spec), { overwrite: options.force === true });
  terminal.err(`已生成 ${file}`);
  return 0;
};

const specFor = async (options: NewOptions): Promise<WorkbookSpec> => {
  if (options.sample !== undefined) return sampleWorkbook(sampleKind(options.sample));
  if (options.data !== undefined) return specFromData(options.data, options.edition);
  const edition = editionById(options.edition ?? defaultEdition.id);
  return standardWorkbook(freshReport(yearOf(options.year), options.unit ?? "", edition), edition.id).spec;
};

const specFromData = async (file: string, chosen: string | undefined): Promise<WorkbookSpec> => {
  const { edition, data } = parseReport(new TextDecoder().decode(await readBytes(file)), file);
  return standardWorkbook(data, editionById(chosen ?? edition ?? defaultEdition.id).id).spec;
};

const sampleKind = (wanted: string | true): SampleKind => {
  const kind = wanted === true ? "published" : sampleKinds.find((known) => known === wanted);
  if (kind === undefined) throw new Problem("unsupported", `没有示例“${String(wanted)}”`, `可用的有：${sampleKinds.join("、")}`, "请改用其中之一。");
  return kind;
};

/** A report is written in the year after the one that it is about. */
const yearOf = (year = String(new Date().getFullYear() - 1)): string => {
  if (!/^\d{4}$/.test(year)) throw new Problem("unsupported", "没有生成工作簿", `评价年度“${year}”不是四位年份`, "请写例如 --year 2021。");
  return year;
};
