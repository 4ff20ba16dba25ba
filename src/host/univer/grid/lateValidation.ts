/**
 * Univer validates the cells of sheets behind when the browser is idle. By then the sheet may be gone, or another workbook open: it then fails where
 * nobody can catch it, though nothing is left to validate.
 */
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Engine } from "../engine";

export const passOverClosedSheets = (engine: Engine): void => {
  const validator = engine.get(SheetsDataValidationValidatorService);
  const open = engine.get(IUniverInstanceService);
  const validate = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, sheetId, ranges) => {
    const workbook = open.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) == null ? [] : validate(unitId, sheetId, ranges);
  };
};
