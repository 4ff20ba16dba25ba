/** What an adapted edition may do but should be told about. Nothing here stops the scoring. */
import { Decimal } from "../../../domain/decimal";
import type { Edition, Indicator } from "../edition/edition";
import { settingKeys } from "../settings";
import { printedApart } from "./printedRule";

export interface AdaptWarning {
  readonly indicator: string;
  readonly message: string;
}

/** The form's footnote and 附件3 leave these to the department. */
const FREE = /^(产出|效果|效益|满意度)/;
const PRINTED = /(?:计|得|满分)\s*(\d+(?:\.\d+)?)\s*分/g;

const isFixed = ({ path: [level1] }: Indicator): boolean => !FREE.test(level1.replace(/\s/g, ""));

const ownBusiness = "这一部分通常由财政部门统一规定";

const removed = (before: readonly Indicator[], after: readonly Indicator[]): readonly AdaptWarning[] =>
  before
    .filter((old) => after.every((now) => now.id !== old.id))
    .map(({ id, path }) => ({ indicator: id, message: `删去了“${path[0]}”中的“${path[2]}”，${ownBusiness}` }));

/** By what they mean: "80（含）-90:4" for "[80,90):4" is no change. */
const isScoredAlike = (old: Indicator, now: Indicator): boolean =>
  old.weight.equals(now.weight) &&
  old.rule.kind === now.rule.kind &&
  old.rule.meaning === now.rule.meaning &&
  old.measure?.id === now.measure?.id &&
  old.group === now.group &&
  old.reason === now.reason &&
  settingKeys.every((key) => old.settings[key] === now.settings[key]);

const changed = (before: readonly Indicator[], after: readonly Indicator[]): readonly AdaptWarning[] =>
  after.flatMap((now) => {
    const { id, path } = now;
    const old = before.find((each) => each.id === id);
    if (old === undefined) return [{ indicator: id, message: `在“${path[0]}”中增加了“${path[2]}”，${ownBusiness}` }];
    return isScoredAlike(old, now)
      ? []
      : [{ indicator: id, message: `改动了“${path[2]}”的分值或规则，${ownBusiness}` }];
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

/** Own texts; where only the parameters are others than issued, that is told as the change. */
const rewritten = (issued: Edition, { indicators }: Edition): readonly Indicator[] => {
  const texts = new Map(issued.indicators.map(({ id, text }) => [id, text.trim()]));
  return indicators.filter(({ id, text }) => texts.get(id) !== text.trim());
};

const unlikeText = (indicator: Indicator): readonly AdaptWarning[] =>
  printedApart(indicator).map((words) => ({
    indicator: indicator.id,
    message: `“${indicator.path[2]}”的评分标准与参数不一致：${words}。得分按参数计算，请改成一致`,
  }));

/** Changes outside 产出 and 效果 against the edition as issued, and rule texts that no longer say what the weights say. */
export const adaptWarnings = (issued: Edition, adapted: Edition): readonly AdaptWarning[] => {
  const before = issued.indicators.filter(isFixed);
  const after = adapted.indicators.filter(isFixed);
  return [
    ...removed(before, after),
    ...changed(before, after),
    ...adapted.indicators.flatMap(misprinted),
    ...rewritten(issued, adapted).flatMap(unlikeText),
  ];
};
