/** 上年结余 that was taken back by the treasury, or adjusted, is a way out of two figures that must agree, and asks for its reason. */
import { findRule } from "../../../../../src/reports/department/rules/registry";
import { assessed, correctedBook, typed } from "../../../../support/report";

const found = (values: Parameters<typeof typed>[1]) =>
  assessed(typed(correctedBook, values).reading).findings.map(({ rule, level }) => [rule, level]);

test("the finding says what to fill in where both figures may be right", () => {
  expect(findRule("核对.上年结余")?.messages.differs).toContain("收回、上缴");
});

test("the balance as it was adjusted agrees, and is explained beside last year's accounts", () => {
  const carried = { "income.rows.0.carriedIn": 4500, "income.rows.0.grant": 2548.24, "prior.balance": 4500 };
  expect(found(carried)).toContainEqual(["结余.上年", "提示"]);
  expect(found(carried).filter(([rule]) => rule === "核对.上年结余")).toEqual([]);
});
