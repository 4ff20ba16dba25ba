/** Last year's workbook as a file: the corrected sample, dated a year earlier unless a test says otherwise. */
import { department } from "../../src/reports/department";
import { sample } from "./sample";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import type { ReportData } from "../../src/reports/department/form";
import { writeWorkbook } from "../../src/xlsx";

export const lastYearFile = (
  changes: (data: ReportData) => Partial<ReportData> = () => ({}),
  year = "2020",
): Promise<Uint8Array> => {
  const { data, edition, self } = sample("corrected");
  const dated = { ...data, cover: { ...data.cover, year } };
  return writeWorkbook(standardWorkbook(department, { ...dated, ...changes(dated) }, edition, self).spec);
};
