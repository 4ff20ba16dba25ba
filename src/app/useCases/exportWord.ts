/** 导出 Word 报告: the workbook's report as a text document, with what has to be said beside it and never in it. */
import { printReport } from "../../engine/layout/print/report";
import type { PrintedDocument } from "../../document/printed";
import type { Finding } from "../../engine/review/finding";
import { verdictOf } from "../../engine/review/verdict";
import { instanceOf } from "../../engine/schema/instance";
import { pathInInstance } from "../../engine/schema/path";
import { printedHtml } from "../../document/html";
import { measureHints } from "../../engine/scoring/measures/hints";
import type { WordExportOptions, WordFileView } from "../views/word";
import { load } from "../loading/load";
import type { Loaded, WorkbookContext } from "../loading/context";
import { textOf } from "../../engine/report/cells";

interface WordExport {
  readonly document: PrintedDocument;
  /** Sentences for the officer. */
  readonly notes: readonly string[];
}

const omittedNote = (omitted: readonly string[]): string =>
  omitted.length === 0
    ? "公开版：联系方式和人员姓名没有填写，没有需要略去的内容"
    : `公开版：以下内容写成“略”，其余不变：${omitted.join("、")}`;

const verdictNote = (findings: readonly Finding[]): readonly string[] => {
  const must = findings.filter(
    ({ outcome, level, explained }) =>
      (outcome === "fail" || outcome === "todo") && level === "强制" && explained === undefined,
  );
  return verdictOf(findings) === "不能上报"
    ? [`还有 ${must.length} 处必须改正或补填，导出的报告照表中现在的数字写成，请改好后重新导出`]
    : [];
};

/** Names the paragraphs, in the order of the form. */
const proseNote = ({ report, assessment: { findings } }: Loaded): readonly string[] => {
  const wrong = new Set(findings.filter(({ outcome }) => outcome === "fail").map(({ at }) => at));
  const names = report.paragraphs.filter((id) => wrong.has(id)).map((id) => `“${paragraphName(report, id)}”`);
  return names.length === 0
    ? []
    : [`报告综述有 ${names.length} 段与表格不一致，请先在“综述”里核对：${names.join("、")}`];
};

const paragraphName = (report: Loaded["report"], id: string): string => {
  const field = report.schema.findField(id)?.field;
  return field?.name ?? field?.label ?? id;
};

/** A project as a document of its own. */
interface Alone {
  readonly sheet: string;
  readonly title: string;
  /** Of its cells. */
  readonly prefix: string;
}

const aloneOf = ({ report: { further }, reading: { cells } }: Loaded, number: number): Alone => {
  if (further === undefined) throw new Error("A report without further forms has none to print");
  const { key, name } = instanceOf(further.naming, number);
  return {
    sheet: name,
    title: textOf(cells, pathInInstance(key, further.titledBy)) + further.name,
    prefix: pathInInstance(key, ""),
  };
};

/** 目标值 and 实际值 of 评价指标: no printed form has them. */
const ownValuesNote = ({ inUse: { own } }: Loaded): readonly string[] =>
  own.size === 0 ? [] : [`“评价指标”里 ${own.size} 个指标的目标值、实际值不印在报告里，请保留这个工作簿`];

const printedNotes = (loaded: Loaded, alone: Alone | undefined): readonly string[] =>
  alone === undefined
    ? [...verdictNote(loaded.assessment.findings), ...proseNote(loaded), ...ownValuesNote(loaded)]
    : verdictNote(loaded.assessment.findings.filter(({ at }) => at.startsWith(alone.prefix)));

export const exportWord = (loaded: Loaded, { project, ...options }: WordExportOptions): WordExport => {
  const { edition } = loaded.inUse;
  const indicators = new Map(edition.indicators.map(({ id, path }) => [id, path.at(-1) ?? id]));
  const alone = project === undefined ? undefined : aloneOf(loaded, project);
  const { document, omitted } = printReport(
    loaded.report,
    loaded.reading.cells,
    { ...options, indicators, ...(alone === undefined ? {} : { only: alone }) },
    measureHints(loaded.report, edition),
  );
  return { document, notes: [...printedNotes(loaded, alone), ...(options.public ? [omittedNote(omitted)] : [])] };
};

/** Signs that a file name cannot have are left out. */
const fileName = (
  { reading: { cells }, report: { roles } }: Loaded,
  title: string,
  { public: isPublic }: WordExportOptions,
): string =>
  `${textOf(cells, roles.department)}${textOf(cells, roles.year)}${title}${isPublic ? "（公开版）" : ""}`
    .replace(/[\\/:*?"<>|\s]/g, "")
    .concat(".docx");

export const exportWordFile = async (context: WorkbookContext, options: WordExportOptions): Promise<WordFileView> => {
  const loaded = await load(context);
  const { document, notes } = exportWord(loaded, options);
  return {
    name: fileName(loaded, document.title, options),
    file: await context.files.word.write(document),
    html: printedHtml(document),
    notes,
  };
};
