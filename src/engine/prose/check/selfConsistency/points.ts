/** 占61.45%，比上年66.65%下降5.20个百分点: the difference of the two percentages in front. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { agrees, contradiction, differenceRange, isExact } from "./figures";

const COMPARES = /上年|去年|(?:19|20)\d{2}年|本年|今年/;
const ONLY_DIRECTION = /^[，,]?(?:同比|比上年|较上年|占比)?(?:提高|提升|下降|上升|降低|增加|减少|回升|下滑)了?$/;
/** 全县下降6.3%，我局下降9.09%，降幅高于全县平均水平2.79个百分点 */
const BESIDE =
  /^[，,](?:[增降]幅|增速)?(?:(?:高于|低于|快于|高出|超过|比(?!上年|去年))[^，,；;0-9]{0,12}|超(?:额|出)?(?:年度|年初)?(?:目标|任务|计划)(?:值)?)$/;

const isOverTime = (stated: Stated, i: number): boolean =>
  ONLY_DIRECTION.test(stated[i]?.lead ?? "") && stated.slice(0, i).some(({ lead }) => COMPARES.test(lead));

/** The two percentages right in front, and no others. */
const isBeside = (stated: Stated, i: number): boolean =>
  BESIDE.test(stated[i]?.lead ?? "") &&
  stated.slice(i - 2, i).every(({ printed }) => printed.form === "percent") &&
  stated.slice(0, i).filter(({ printed }) => printed.form === "percent").length === 2;

/** A target of 92% is 92.0% beside 95.3%. */
const asPlanned = (first: Statement, second: Statement): Statement =>
  PLANNED.test(first.lead)
    ? { ...first, printed: { ...first.printed, dp: Math.max(first.printed.dp, second.printed.dp) } }
    : first;
const PLANNED = /(?:目标|任务|计划)(?:值)?(?:为)?[（(]?$/;

/** 巩固率99.6%，高出目标值（99%）0.6个百分点 */
const BEYOND = /^[，,](?:高出|高于|超过|超出|比|较|低于)[^，,；;0-9]{0,12}$/;
const BY = /^[）)]?(?:高|低|多|少|提高|高出|低了|高了)?$/;

const isBeyond = (stated: Stated, i: number): boolean =>
  stated.slice(i - 2, i).every(({ printed }) => printed.form === "percent") &&
  BEYOND.test((stated[i - 1]?.lead ?? "").replace(/[（(]$/, "")) &&
  BY.test(stated[i]?.lead ?? "");

export const checkPoints = (stated: Stated): readonly Differs[] =>
  stated.flatMap((figure, i) => {
    const [first, second] = stated
      .slice(0, i)
      .filter((one) => one.printed.form === "percent")
      .slice(-2);
    if (figure.printed.form !== "points" || !isExact(figure) || first === undefined || second === undefined) return [];
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
