/** 与上年数据核对: large changes are not wrong, but the reader will ask. */
import { Decimal, HUNDRED } from "../../domain/decimal";
import { show } from "../../domain/figure";
import { cellIdOf, fieldRef } from "../../form/lookup";
import { rule, type Rule } from "../rule";

/** Percent; what bureaus commonly ask to have explained. Office practice, no document sets it. */
const THRESHOLD = new Decimal(30);

const OF_SPENDING = ["核对.上年支出"];

/** With the rules that must hold first: a sum of last year that does not add up is no year to compare with. */
const PAIRS: readonly (readonly [now: string, before: string, needs?: readonly string[]])[] = [
  ["income.total", "prior.income"],
  ["spending.total", "prior.spending", OF_SPENDING],
  ["spending.basic", "prior.basic", OF_SPENDING],
  ["spending.project", "prior.project", OF_SPENDING],
  ["assets.total", "prior.assets"],
  ["sangong.total", "sangongBasis.priorActual"],
];

const changeRule = (now: string, before: string, needs: readonly string[] = []): Rule => {
  const label = fieldRef(now).field.label;
  return rule({
    id: `上年核对.${label}`,
    title: `${label}比上年变动较大`,
    group: "上年核对",
    level: "提示",
    needs,
    basis: "与上年数据核对：增减幅度超过 30% 的应说明原因",
    reads: [now, before],
    messages: { large: "“{label}”本年 {now}，上年 {before}，{direction} {percent}%，超过 30%。请核实并说明原因。" },
    *check({ cells }) {
      const a = cells.figure(cellIdOf(now));
      const b = cells.figure(before);
      if (a.state !== "filled" || b.state !== "filled" || b.value.value.isZero()) return;
      const change = a.value.value.minus(b.value.value).dividedBy(b.value.value.abs()).times(HUNDRED);
      if (change.abs().lte(THRESHOLD)) return;
      const data = { label, now: show(a.value), before: show(b.value), direction: change.isNegative() ? "减少" : "增加", percent: change.abs().toDecimalPlaces(2).toFixed(2) };
      yield { messageId: "large", at: a, data, evidence: [{ cell: a, role: "left" }, { cell: b, role: "right" }] };
    },
  });
};

export const priorYearRules: readonly Rule[] = PAIRS.map((pair) => changeRule(...pair));
