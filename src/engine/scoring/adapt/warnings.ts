/** What an adapted edition may do but should be told about. Nothing here stops the scoring. */
import { Decimal } from "../../../domain/decimal";
import type { Edition, Indicator } from "../edition/edition";
import type { Column, IndicatorRow } from "./columns";
import { rowsOfEdition } from "./write";

export interface AdaptWarning {
  readonly indicator: string;
  readonly message: string;
}

/** The form's footnote and 附件3 leave these to the department. */
const FREE = /^(产出|效果|效益|满意度)/;
const RULE_COLUMNS: readonly Column[] = ["weight", "rule", "params", "measure"];
const PRINTED = /(?:计|得|满分)\s*(\d+(?:\.\d+)?)\s*分/g;

const isFixed = ({ level1, rule }: IndicatorRow): boolean =>
  level1 !== "" && rule !== "" && !FREE.test(level1.replace(/\s/g, ""));

const ownBusiness = "这一部分通常由财政部门统一规定";

const removed = (before: readonly IndicatorRow[], after: readonly IndicatorRow[]): readonly AdaptWarning[] =>
  before
    .filter((old) => after.every((now) => now.id !== old.id))
    .map((old) => ({ indicator: old.id, message: `删去了“${old.level1}”中的“${old.level3}”，${ownBusiness}` }));

const changed = (before: readonly IndicatorRow[], after: readonly IndicatorRow[]): readonly AdaptWarning[] =>
  after.flatMap((now) => {
    const old = before.find((each) => each.id === now.id);
    if (old === undefined)
      return [{ indicator: now.id, message: `在“${now.level1}”中增加了“${now.level3}”，${ownBusiness}` }];
    return RULE_COLUMNS.every((column) => old[column] === now[column])
      ? []
      : [{ indicator: now.id, message: `改动了“${now.level3}”的分值或规则，${ownBusiness}` }];
  });

const printedFull = (text: string): Decimal | undefined => {
  const found = [...text.matchAll(PRINTED)].map(([, points = "0"]) => new Decimal(points));
  return found.length === 0 ? undefined : Decimal.max(...found);
};

/** A published sheet prints a weight of 5 beside a rule of 8 points. */
const misprinted = ({ id, path, text, weight, rule }: Indicator): readonly AdaptWarning[] => {
  const full = rule.reads === "measure" ? printedFull(text) : undefined;
  return full === undefined || full.equals(weight)
    ? []
    : [
        {
          indicator: id,
          message: `“${path[2]}”的评分标准最高写 ${full.toFixed()} 分，分值却是 ${weight.toFixed()} 分`,
        },
      ];
};

/** Changes outside 产出 and 效果 against the edition as issued, and rule texts that no longer say what the weights say. */
export const adaptWarnings = (issued: Edition, adapted: Edition): readonly AdaptWarning[] => {
  const before = rowsOfEdition(issued).filter(isFixed);
  const after = rowsOfEdition(adapted).filter(isFixed);
  return [...removed(before, after), ...changed(before, after), ...adapted.indicators.flatMap(misprinted)];
};
