/** Findings as a table that opens in Excel: a line each, of any number of workbooks. */
import { kindWord } from "../../app/present/kindWord";
import type { FindingView } from "../../app/views/finding";
import type { CheckedFile } from "../../app/folder/checked";
import type { BatchResult } from "../../app/folder/result";

const COLUMNS = [
  "文件",
  "部门（单位）名称",
  "评价年度",
  "结论",
  "级别",
  "编码",
  "名称",
  "位置",
  "栏目",
  "问题",
  "依据",
  "审核说明",
  "说明人",
  "说明日期",
];

/** Excel takes UTF-8 for what it is only after this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A cell that begins like a formula would be calculated by whoever opens the file; Chinese editions take the full-width signs for the plain ones. */
const harmless = (text: string): string => (/^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text);

const cell = (text: string): string => `"${harmless(text).replace(/"/g, '""')}"`;

const findingCells = (f: FindingView): readonly string[] => [
  kindWord(f),
  f.rule,
  f.title,
  f.place?.address ?? f.where ?? "",
  f.field,
  f.message,
  f.basis,
  f.explanation?.reason ?? "",
  f.explanation?.by ?? "",
  f.explanation?.on ?? "",
];

type Line = readonly string[];

/** A workbook without findings has a line of its own: that it was checked is worth knowing. */
const checkedLines = ({ file, department, year, view }: CheckedFile): readonly Line[] => {
  const head = [file, department, year, view.verdict];
  const findings = view.findings.map(findingCells);
  return (findings.length === 0 ? [[]] : findings).map((cells) => [...head, ...cells]);
};

/** So has a file that could not be read, with the reason where a finding stands. */
const linesOf = (result: BatchResult): readonly Line[] =>
  "checked" in result
    ? checkedLines(result.checked)
    : [[result.file, "", "", result.outcome, "", "", "", "", "", result.problem]];

const written = (line: Line): string => `${COLUMNS.map((_, i) => cell(line[i] ?? "")).join(",")}\r\n`;

export const CSV_HEAD = BYTE_ORDER_MARK + written(COLUMNS);

/** The lines of one file. */
export const csvOf = (result: BatchResult): string => linesOf(result).map(written).join("");
