/** The figures that a printed rule states, held against those that the parameters score by: points come from the parameters, readers see the text. */
import { Decimal } from "../../../domain/decimal";
import { halfWidth } from "../../../domain/parse";
import type { Indicator } from "../edition/edition";
import { itemTexts } from "../methods/checklistFacts";

/** Not 最多扣6分. */
const DEDUCTED = /(?<!最多|最高|至多|累计)扣[减除]?(\d+(?:\.\d+)?)分/g;

/** "计5分", "无结余,3分"; not "85分(含)以上", which is a value. */
const GIVEN = /[计得,:](\d+(?:\.\d+)?)分(?!\(?含|[以及至~\d]|[-—–])/g;

/** "≥90%", "80%(含)-90%", "0-10%(含)", "1个百分点"; not "得分值的60%", which is a share of the points. */
const BOUND =
  /(?<!(?:分值?|权重)[的之]?)(?<![\d.])(\d+(?:\.\d+)?)(?=%(?!的?[分权得])|个百分点|(?:\(含\))?[-—–~至]\d+(?:\.\d+)?%)/g;

const figuresIn = (text: string, pattern: RegExp): readonly Decimal[] =>
  [...text.matchAll(pattern)].map(([, figure = "0"]) => new Decimal(figure).abs());

const without = (figures: readonly Decimal[], others: readonly Decimal[]): readonly string[] => [
  ...new Set(
    figures
      .filter((figure) => others.every((other) => !other.abs().equals(figure.abs())))
      .map((f) => f.abs().toFixed()),
  ),
];

const list = (figures: readonly string[], unit: string): string =>
  figures.map((figure) => `${figure}${unit}`).join("、");

/** One side in words, and the other where it has figures of its own. */
const apart = (printed: readonly string[], scored: readonly string[], unit: string): readonly string[] => {
  if (printed.length === 0 && scored.length === 0) return [];
  const inText = printed.length === 0 ? "" : `评分标准写的 ${list(printed, unit)}，参数里没有`;
  const inParams = scored.length === 0 ? "" : `参数里的 ${list(scored, unit)}，评分标准没有写`;
  return [[inText, inParams].filter((part) => part !== "").join("；")];
};

const holds = (figures: readonly Decimal[], figure: Decimal): boolean =>
  figures.some((each) => each.abs().equals(figure.abs()));

/** A text with one bound may leave the others to a document: only one that lists bounds is asked for all of them. */
const listApart = (printed: readonly Decimal[], bounds: readonly Decimal[]): readonly string[] =>
  apart(
    without(printed, bounds),
    printed.length > 1
      ? without(
          bounds.filter((bound) => !bound.isZero()),
          printed,
        )
      : [],
    "%",
  );

/** What is said besides the standard ("超过130%不得分") is not the parameters' to hold. */
const standardApart = (printed: readonly Decimal[], bounds: readonly Decimal[]): readonly string[] =>
  bounds[0] !== undefined && holds(printed, bounds[0]) ? [] : apart(without(printed, bounds), [], "%");

const boundsApart = (text: string, bounds: readonly Decimal[], isList: boolean): readonly string[] => {
  const printed = figuresIn(text, BOUND).filter((bound) => !bound.isZero());
  return isList && printed.length > 0 ? listApart(printed, bounds) : standardApart(printed, bounds);
};

const deductApart = (text: string, deduct: Decimal): readonly string[] => {
  const printed = figuresIn(text, DEDUCTED);
  return printed.length === 0 || holds(printed, deduct)
    ? []
    : [`评分标准写扣 ${list(without(printed, []), " 分")}，参数是扣 ${deduct.toFixed()} 分`];
};

const itemsApart = (ruleText: string, items: ReadonlyMap<string, Decimal | undefined>): readonly string[] =>
  [...itemTexts(ruleText)].flatMap(([mark, text]) => {
    if (!items.has(mark)) return [`评分标准有${mark}，参数里没有`];
    const [points, ...more] = figuresIn(halfWidth(text), GIVEN);
    const scored = items.get(mark);
    return points === undefined || more.length > 0 || scored === undefined || points.equals(scored)
      ? []
      : [`评分标准${mark}是 ${points.toFixed()} 分，参数是 ${scored.toFixed()} 分`];
  });

/** Each difference in words; empty where the text states no figure of the kind. */
export const printedApart = ({ text: ruleText, rule }: Indicator): readonly string[] => {
  const { bounds, points, deduct, items } = rule.prints;
  const text = halfWidth(ruleText);
  return [
    ...(bounds === undefined ? [] : boundsApart(text, bounds, points !== undefined)),
    ...(deduct === undefined ? [] : deductApart(text, deduct)),
    ...(points === undefined ? [] : apart(without(figuresIn(text, GIVEN), points), [], " 分")),
    ...(items === undefined ? [] : itemsApart(ruleText, items)),
  ];
};
