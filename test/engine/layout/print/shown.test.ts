import { printedScalar } from "../../../../src/engine/layout/print/shown";
import type { Scalar } from "../../../../src/workbook/model";

test.each<[Scalar, string | undefined, string]>([
  [1273.23, "#,##0.00", "1,273.23"],
  [0.945021722013, "0.00%", "94.50%"],
  [96.45, "General", "96.45"],
  [12, undefined, "12"],
  ["优", "General", "优"],
  [null, "#,##0.00", ""],
])("%s as %s is printed as %s", (value, format, shown) => {
  expect(printedScalar(value, format)).toBe(shown);
});
