/** The steps of a derivation, and why points are a person's to give, as officers read them. */
import type { OpenReason, PointsStep } from "./points";

const STEPS: Readonly<Record<PointsStep["id"], string>> = {
  executed: "{weight} × 执行率 {rate}% = {points} 分",
  capped: "执行率 {rate}% 超过 100%，得满分 {weight} 分",
  reached: "达到年度指标值，得满分 {weight} 分",
  short: "{weight} × {actual} ÷ {target} = {points} 分",
  exceeded: "超出年度指标值：{weight} × {target} ÷ {actual} = {points} 分",
  late: "应于 {by} 前完成，实际 {on}",
  onTime: "应于 {by} 前完成，实际 {on}，按时，得满分 {weight} 分",
  degree: "{names}：{low}—{high} 分",
  deviation: "好于年度指标值 {deviation}%，达到或超过 {bound}%，须说明偏差原因",
  deducted: "偏差过大扣 {deduct} 分，得 {points} 分",
  judged: "由评价人员在 0—{weight} 分内评定",
};

const REASONS: Readonly<Record<OpenReason, string>> = {
  noTarget: "没有年度指标值",
  noActual: "没有实际完成值",
  several: "写了不止一个数，读不出按哪一个计分",
  unitsDiffer: "年度指标值与实际完成值的单位不同，或有一个没有写明单位",
  noFigure: "年度指标值是数，实际完成值没有写数",
  words: "文字描述，由评价人员评定",
  late: "晚于规定时间，扣多少由评价人员评定",
  zeroTarget: "年度指标值不大于 0，不能按比例计分",
};

export const stepWords = ({ id, data }: PointsStep): string =>
  STEPS[id].replace(/\{(\w+)\}/g, (_, key: string) => data[key] ?? "");

export const openWords = (why: OpenReason): string => REASONS[why];
