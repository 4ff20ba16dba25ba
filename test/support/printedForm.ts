/** A form with many units, made ready for the printer as the guide says. */
import { createSession } from "../../src/app/createSession";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { connectExcel } from "../../src/excel";
import { fromUniver } from "../../src/host/snapshot/fromUniver";
import { department } from "../../src/reports/department";
import type { WorkbookSpec } from "../../src/workbook/model";
import { openExcel } from "./excelHost";
import { sample } from "./sample";

export const unitName = (i: number): string => `${i + 1}、第${i + 1}中学`;

const rows = (units: number, figures: Readonly<Record<string, string>>) => ({
  rows: Array.from({ length: units }, (_, i) => ({ unit: unitName(i), ...figures })),
});

/** The corrected sample with so many units in place of its own. */
export const withUnits = (units: number): WorkbookSpec => {
  const { data, edition, self } = sample("corrected");
  const many = {
    ...data,
    income: rows(units, { carriedIn: "1", grant: "10", fund: "0", nonTax: "0", other: "0" }),
    spending: rows(units, { personnel: "5", publicUse: "3", project: "2", cumulativeBalance: "1" }),
    sangong: rows(units, { reception: "0.1", vehicleRunning: "0.2", vehiclePurchase: "0", abroad: "0" }),
    assets: rows(units, { inUse: "7", leased: "1", other: "0.5" }),
  };
  return standardWorkbook(department, many, edition, self).spec;
};

export const readyToPrint = async (spec: WorkbookSpec): Promise<WorkbookSpec> => {
  const excel = await openExcel(spec);
  try {
    await createSession(department, connectExcel()).prepareToPrint();
    await excel.settle();
    return fromUniver(excel.host.save());
  } finally {
    await excel.close();
  }
};
