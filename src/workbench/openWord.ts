/** 从 Word 报告建表: a new workbook out of a Word report. Loaded when the first such file is opened. */
import { fitting } from "../app/document/fitting";
import { workbookFromWord } from "../app/document/workbookFromWord";
import { documentForm } from "../reports/department/fromDocument";
import { missingCount, readWordReport } from "../app/document/wordReport";
import { readDocument } from "../docx";
import type { WorkbookSpec } from "../workbook/model";

interface OpenedWord {
  readonly spec: WorkbookSpec;
  /** One sentence: what has no field, what is still to be filled in. */
  readonly said: string;
}

/** Throws a Problem that says why the file cannot be taken for a report. */
export const openWord = (file: Uint8Array): OpenedWord => {
  const report = fitting(readWordReport(documentForm, readDocument(file)));
  const { unplaced, missing } = report;
  const left = unplaced.length === 0 ? "" : `，${unplaced.length} 处内容没有对应的栏目`;
  const blank = missing.length === 0 ? "" : `，${missingCount(missing)} 个栏目文档没有填写`;
  const where = left + blank === "" ? "" : "，可在窗格里用“从 Word 报告建表”再选这份文档查看";
  return { spec: workbookFromWord(documentForm.report, report), said: `已从 Word 报告建表${left}${blank}${where}。` };
};
