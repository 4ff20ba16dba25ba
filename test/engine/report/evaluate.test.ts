/** A figure of the same unit in another table is found by the unit's name. */
import { exactValue } from "../../../src/engine/report/complete";
import { correctedBook, typed, type Values } from "../../support/report";

/** 当年结余 of a row of 支出: 收入合计 of its unit less its own 支出合计, 7138.12 and 7125.61 in the first row of each. */
const balance = (row: number, values: Values): string => {
  const { cells } = typed(correctedBook, values).reading;
  const exact = exactValue(`spending.rows.${row}.yearBalance`, cells, cells.figure);
  return exact?.state === "value" ? exact.value.toFixed() : (exact?.state ?? "none");
};

test.each<[string, number, Values, string]>([
  ["in the row of that name", 0, {}, "12.51"],
  ["wherever that row stands", 1, { "income.rows.0.unit": "乙站", "spending.rows.1.unit": "乙站" }, "7138.12"],
  ["in no row of another name", 0, { "spending.rows.0.unit": "丙站" }, "-7125.61"],
  ["never by a name that is blank", 0, { "income.rows.0.unit": null, "spending.rows.0.unit": null }, "-7125.61"],
])("%s", (_, row, values, expected) => expect(balance(row, values)).toBe(expected));
