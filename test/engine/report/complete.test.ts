/** Figures as they stand, and worked out where a derived cell shows nothing. */
import { complete, workedOutIn } from "../../../src/engine/report/complete";
import { shownIn } from "../../../src/engine/report/shown";
import { correctedBook, typed, type Values } from "../../support/report";

const TOTAL = "income.sum.total";
const readings = (values: Values): readonly string[] => {
  const { cells } = typed(correctedBook, values).reading;
  return [workedOutIn(cells)(TOTAL), complete(cells).figure(TOTAL)].map(shownIn);
};

test.each<[string, Values, string]>([
  ["a total that shows nothing is worked out", { [TOTAL]: null }, "7138.12 万元"],
  ["a total that is wrong is left as it stands", { [TOTAL]: 5 }, "5 万元"],
])("%s", (_, values, shown) => expect(readings(values)).toEqual([shown, shown]));

test("what is worked out rests on what is worked out itself", () => {
  const { cells } = typed(correctedBook, { [TOTAL]: null, "income.rows.0.total": null }).reading;
  expect(shownIn(workedOutIn(cells)(TOTAL))).toBe("7138.12 万元");
});
