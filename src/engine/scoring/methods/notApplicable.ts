/** No such business in the department: full marks by policy (没有楼堂馆所项目的部门按满分计算), never by accident. */
import type { Facts } from "../facts";
import type { Settings } from "../settings";
import type { Decimal } from "../../../domain/decimal";
import { type MethodOutcome, scored, unsure } from "./outcome";
import { ownField } from "../../schema/path";

/** What an officer writes in 实际值 for it. */
const NOT_APPLICABLE = "不适用";

export const isNotApplicable = (facts: Facts, indicator: string): boolean => {
  const cell = facts.text(ownField(indicator, "state"));
  return cell.state === "filled" && cell.value.trim() === NOT_APPLICABLE;
};

export const scoreNotApplicable = (indicator: string, weight: Decimal, settings: Settings): MethodOutcome =>
  settings.notApplicable === "full"
    ? scored(weight, { kind: "notApplicable", points: weight })
    : unsure("notApplicable", [{ field: ownField(indicator, "state"), label: "实际值" }]);
