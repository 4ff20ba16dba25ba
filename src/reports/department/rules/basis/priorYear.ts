/** 与上年数据核对: large changes are not wrong, but the reader will ask. */
import { HUNDRED, type Decimal } from "../../../../domain/decimal";
import { show } from "../../../../domain/figure";
import { fieldRef, formFields, type FormCell } from "../../schema";
import { PRIOR_FIELDS } from "../../prior";
import { rule, type DepartmentRule } from "../rule";
import { LARGE_CHANGE } from "./largeChange";
import { fieldIdOf } from "../../../../engine/schema/path";
import { asLeft, asRight } from "../../../../engine/review/evidence";

/** A balance is carried on, a budget planned: neither is held against the year before by its change. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["prior.balance", "sangongBasis.priorBudget"]);

/** A sum of last year that does not add up is no year to compare with. */
const SUMS_OF_SPENDING: ReadonlySet<string> = new Set(["prior.spending", "prior.basic", "prior.project"]);

const isLarge = (before: Decimal, now: Decimal): boolean =>
  now.minus(before).abs().times(HUNDRED).gt(before.abs().times(LARGE_CHANGE));

const changeRule = (before: FormCell, now: FormCell): DepartmentRule => {
  const label = fieldRef(now).field.label;
  return rule({
    id: `上年核对.${label}`,
    title: `${label}比上年变动较大`,
    group: "上年核对",
    level: "提示",
    needs: SUMS_OF_SPENDING.has(before) ? ["核对.上年支出"] : [],
    basis: "与上年数据核对：增减幅度超过 30% 的应说明原因",
    compares: true,
    reads: formFields([now, before].map(fieldIdOf)),
    messages: { large: "“{label}”本年 {now}，上年 {before}，{direction} {percent}%，超过 30%。请核实并说明原因。" },
    *check({ cells }) {
      const a = cells.figure(now);
      const b = cells.figure(before);
      if (a.state !== "filled" || b.state !== "filled" || b.value.value.isZero()) return;
      if (!isLarge(b.value.value, a.value.value)) return;
      const change = a.value.value.minus(b.value.value).dividedBy(b.value.value.abs()).times(HUNDRED);
      const data = {
        label,
        now: show(a.value),
        before: show(b.value),
        direction: change.isNegative() ? "减少" : "增加",
        percent: change.abs().toDecimalPlaces(2).toFixed(2),
      };
      yield {
        messageId: "large",
        at: a,
        data,
        evidence: [asLeft(a), asRight(b)],
      };
    },
  });
};

export const priorYearRules: readonly DepartmentRule[] = PRIOR_FIELDS.filter(
  ([before]) => !NOT_COMPARED.has(before),
).map((pair) => changeRule(...pair));
