/** A dash says that there was nothing: no score waits for it, and no rule asks again. */
import { assessed, correctedBook, typed, type Values } from "../support/report";

const COLUMNS = ["reception", "vehicleRunning", "vehiclePurchase", "abroad"];
const allThrough = (mark: string | null): Values =>
  Object.fromEntries(
    [0, 1].flatMap((row) => COLUMNS.map((column) => [`sangong.rows.${row}.${column}`, mark] as const)),
  );
const BASIS = ["priorActual", "priorBudget", "currentBudget"].map((key) => `sangongBasis.${key}`);

const unsureIn = (values: Values): readonly string[] =>
  assessed(typed(correctedBook, values).reading)
    .findings.filter((f) => f.outcome === "unsure")
    .map((f) => f.data["indicator"] ?? f.rule);

test.each(["-", "—", "无", "/"])("“三公”经费 all %s, this year and last: its rates are judged", (mark) => {
  expect(unsureIn({ ...allThrough(mark), ...Object.fromEntries(BASIS.map((id) => [id, mark])) })).toEqual([]);
});

test("“三公”经费 left blank is not nothing: the officer is asked", () => {
  expect(unsureIn(allThrough(null))).toEqual(["“三公经费”变动率", "“三公经费”控制率"]);
});

test("a dash beside figures changes nothing", () => {
  const { findings } = assessed(
    typed(correctedBook, { "sangong.rows.0.abroad": "—", "sangong.rows.1.reception": "无" }).reading,
  );
  expect(findings).toEqual([]);
});

test("a dash for a score is no score", () => {
  const { findings } = assessed(typed(correctedBook, { "scoring.rows.0.selfScore": "—" }).reading);
  expect(findings.map((f) => f.rule)).toContain("评分.未评");
});
