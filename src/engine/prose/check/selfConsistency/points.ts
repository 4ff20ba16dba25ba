/** 占61.45%，比上年66.65%下降5.20个百分点: the difference of the two percentages in front. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact } from "./figures";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.points;

/** 由97.2%提高到98.6% */
const isReached = (stated: Stated, i: number): boolean =>
  says.from.test(stated[i - 2]?.lead ?? "") && says.to.test(stated[i - 1]?.lead ?? "");

const isOverTime = (stated: Stated, i: number): boolean =>
  says.onlyDirection.test(stated[i]?.lead ?? "") &&
  (isReached(stated, i) || stated.slice(0, i).some(({ lead }) => says.compares.test(lead)));

/** The two percentages right in front, and no others. */
const isBeside = (stated: Stated, i: number): boolean =>
  says.beside.test(stated[i]?.lead ?? "") &&
  stated.slice(i - 2, i).every(({ printed }) => printed.form === "percent") &&
  stated.slice(0, i).filter(({ printed }) => printed.form === "percent").length === 2;

/** A target of 92% is 92.0% beside 95.3%. */
const asPlanned = (first: Statement, second: Statement): Statement =>
  says.planned.test(first.lead)
    ? { ...first, printed: { ...first.printed, dp: Math.max(first.printed.dp, second.printed.dp) } }
    : first;

const isBeyond = (stated: Stated, i: number): boolean =>
  stated.slice(i - 2, i).every(({ printed }) => printed.form === "percent") &&
  says.beyond.test((stated[i - 1]?.lead ?? "").replace(/[（(]$/, "")) &&
  says.by.test(stated[i]?.lead ?? "");

export const checkPoints = (stated: Stated): readonly Differs[] =>
  inEach(stated, (figure, i) => {
    if (figure.printed.form !== "points") return NOTHING;
    const [first, second] = stated
      .slice(0, i)
      .filter((one) => one.printed.form === "percent")
      .slice(-2);
    if (!isExact(figure) || first === undefined || second === undefined) return [];
    if (!isExact(first) || !isExact(second) || !(isOverTime(stated, i) || isBeside(stated, i) || isBeyond(stated, i)))
      return [];
    if (agrees(figure, differenceRange(asPlanned(first, second), asPlanned(second, first)))) return [];
    const value = first.printed.value.minus(second.printed.value).abs();
    return [
      contradiction({
        at: figure,
        subject: "百分点之差",
        found: `${value.toFixed()}个百分点`,
        related: [first.at, second.at],
        value,
      }),
    ];
  });
