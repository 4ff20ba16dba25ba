import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { emptyWorkbook } from "../../../../src/host/univer/empty";
import { createHeadlessEngine } from "../../../../src/host/univer/engine";
import { passOverClosedSheets } from "../../../../src/host/univer/grid/lateValidation";

const RANGE = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

test("what Univer validates late is passed over where the sheet or the workbook is closed by then", async () => {
  const engine = createHeadlessEngine();
  const sheet = engine.api.createWorkbook(emptyWorkbook("test")).getWorkbook().getActiveSheet().getSheetId();
  const validator = engine.get(SheetsDataValidationValidatorService);
  await expect(validator.validatorRanges("test", "gone", [RANGE])).rejects.toThrow(/worksheet/);
  const validate = jest.spyOn(validator, "validatorRanges");
  passOverClosedSheets(engine);
  const ask = (id: string): Promise<unknown> => validator.validatorRanges("test", id, [RANGE]);
  expect(await ask(sheet)).toEqual([]);
  expect(validate.mock.calls).toEqual([["test", sheet, [RANGE]]]);
  expect(await ask("gone")).toEqual([]);
  engine.api.disposeUnit("test");
  expect(await ask(sheet)).toEqual([]);
  expect(validate).toHaveBeenCalledTimes(1);
  engine.dispose();
});
