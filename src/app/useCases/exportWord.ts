/** 导出 Word 报告: the workbook's report as a text document, with what has to be said beside it and never in it. */
import { printReport, type PrintOptions } from "../../engine/layout/print/report";
import type { PrintedDocument } from "../../document/printed";
import { verdictOf } from "../../engine/review/verdict";
import { printedHtml } from "../../document/html";
import { measureHints } from "../../engine/scoring/measures/hints";
import type { WordExportOptions, WordFileView } from "../views/word";
import { load } from "../loading/load";
import type { Loaded, WorkbookContext } from "../loading/context";
import { textOf } from "../../engine/report/cells";

export interface WordExport {
  readonly document: PrintedDocument;
  /** Sentences for the officer. */
  readonly notes: readonly string[];
}

const omittedNote = (omitted: readonly string[]): string =>
  omitted.length === 0
    ? "公开版：联系人、电话和评价人员没有填写，没有需要略去的内容"
    : `公开版：以下内容写成“略”，其余不变：${omitted.join("、")}`;

const verdictNote = ({ assessment: { findings } }: Loaded): readonly string[] => {
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

export const exportWord = (loaded: Loaded, options: Omit<PrintOptions, "indicators">): WordExport => {
  const { edition } = loaded.inUse;
  const indicators = new Map(edition.indicators.map(({ id, path }) => [id, path.at(-1) ?? id]));
  const { document, omitted } = printReport(
    loaded.report,
    loaded.reading.cells,
    { ...options, indicators },
    measureHints(loaded.report, edition),
  );
  return {
    document,
    notes: [...verdictNote(loaded), ...proseNote(loaded), ...(options.public ? [omittedNote(omitted)] : [])],
  };
};

/** Signs that a file name cannot have. */
const fileName = ({ reading: { cells }, report }: Loaded, isPublic: boolean): string =>
  `${[textOf(cells, report.roles.department), textOf(cells, report.roles.year)].join("")}${report.name}${isPublic ? "（公开版）" : ""}`
    .replace(/[\\/:*?"<>|\s]/g, "")
    .concat(".docx");

export const exportWordFile = async (context: WorkbookContext, options: WordExportOptions): Promise<WordFileView> => {
  const loaded = await load(context);
  const { document, notes } = exportWord(loaded, options);
  return {
    name: fileName(loaded, options.public),
    file: await context.files.word.write(document),
    html: printedHtml(document),
    notes,
  };
};
