import { fitting } from "../../../src/app/document/fitting";
import { readWordReport } from "../../../src/app/document/wordReport";
import { workbookFromWord } from "../../../src/app/document/workbookFromWord";
import type { WordReport } from "../../../src/app/views/wordReport";
import { readDocument } from "../../../src/docx";
import { department } from "../../../src/reports/department";
import type { ReportData } from "../../../src/reports/department/form";
import { documentForm } from "../../../src/reports/department/fromDocument";
import { writeWorkbook } from "../../../src/xlsx";
import { corrected } from "../../support/samples";
import { wordFile } from "../../support/wordFile";
import { wordReport } from "../../support/wordReport";

const reportWith = (overview: string): WordReport => {
  const prose = { ...corrected.prose, overview };
  return readWordReport(documentForm, readDocument(wordFile(wordReport({ ...corrected, prose }))));
};
const tellings = ({ unplaced }: WordReport): readonly (readonly string[])[] =>
  unplaced.map(({ place, text, because }) => [place, text, because]);

test("a text that no cell holds is left out whole and told, all else goes into the workbook", async () => {
  const report = reportWith(`${"字".repeat(40_000)}。\n后一段。`);
  await expect(writeWorkbook(workbookFromWord(department, report))).rejects.toThrow(/32767/);
  const fitted = fitting(report);
  expect(tellings(fitted)).toEqual([
    [
      expect.stringMatching(/^第 \d+–\d+ 段$/),
      `${"字".repeat(30)}…`,
      "有 40006 个字，一个单元格最多容纳 32767 个，没有写入，请缩短后自行填写",
    ],
  ]);
  const data = report.data as ReportData;
  expect(fitted.data).toEqual({ ...data, prose: { ...data.prose, overview: null } });
  expect((await writeWorkbook(workbookFromWord(department, fitted))).length).toBeGreaterThan(0);
});

test("a text that just fits stands", () => {
  const report = reportWith("字".repeat(32_767));
  expect(fitting(report)).toBe(report);
});
