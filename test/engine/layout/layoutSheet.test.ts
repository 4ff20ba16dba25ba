/**
 * One sheet built anew is the sheet that the whole workbook would have, and works out no cell of the others.
 *
 * @jest-environment node
 */
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { sample } from "../../support/sample";
import type * as fill from "../../../src/engine/layout/fill";
import { layoutSheet, layoutWorkbook } from "../../../src/engine/layout/workbook";
import { department } from "../../../src/reports/department";
import { sheetNames } from "../../../src/reports/department/sheets";

const mockFilled = jest.fn();
jest.mock("../../../src/engine/layout/fill", () => {
  const actual = jest.requireActual<typeof fill>("../../../src/engine/layout/fill");
  return {
    ...actual,
    filledCells: (...given: Parameters<typeof fill.filledCells>) => {
      mockFilled();
      return actual.filledCells(...given);
    },
  };
});

const { data, edition, self } = sample("corrected");
const { cells } = standardWorkbook(department, data, edition, self);
const whole = layoutWorkbook(department, cells, edition).spec;

test.each(sheetNames)("%s", (name) => {
  mockFilled.mockClear();
  const { sheet, names } = layoutSheet(department, cells, name);
  expect(mockFilled).toHaveBeenCalledTimes(1);
  expect(sheet).toEqual(whole.sheets.find((s) => s.name === name));
  expect(names).toEqual(whole.names.filter((n) => n.ref.startsWith(`'${name}'!`)));
});

test.each(["评分表", "评价指标", "审核说明", "上报标记"])("%s alone is drawn when it is built anew", (name) => {
  const drawn = department.sheets.map((plan) => [plan.name, jest.spyOn(plan, "draw")] as const);
  layoutSheet(department, cells, name);
  expect(drawn.filter(([, spy]) => spy.mock.calls.length > 0).map(([sheet]) => sheet)).toEqual([name]);
  drawn.forEach(([, spy]) => spy.mockRestore());
});
