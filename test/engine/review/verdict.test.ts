import type { Finding, Level, Outcome, Verdict } from "../../../src/engine/review/finding";
import { verdictOf } from "../../../src/engine/review/verdict";

const explained = { reason: "属实", by: "示例甲", on: "2022-03-15" };

type Answer = "explainable" | "not explainable";

const finding = (
  level: Level,
  outcome: Outcome,
  state: "open" | "explained" = "open",
  answer: Answer = level === "提示" ? "explainable" : "not explainable",
): Finding => ({
  key: "",
  rule: "",
  outcome,
  level,
  explainable: answer === "explainable",
  messageId: "",
  data: {},
  at: "",
  evidence: [],
  ...(state === "explained" ? { explained } : {}),
});

test.each<readonly [string, readonly Finding[], Verdict]>([
  ["no finding at all", [], "可以上报"],
  ["one 强制", [finding("强制", "fail")], "不能上报"],
  ["a 强制 among explained 提示", [finding("提示", "fail", "explained"), finding("强制", "fail")], "不能上报"],
  ["a 强制 that somebody tried to explain away", [finding("强制", "fail", "explained")], "不能上报"],
  ["a 强制 about prose, open", [finding("强制", "fail", "open", "explainable")], "不能上报"],
  ["a 强制 about prose, explained", [finding("强制", "fail", "explained", "explainable")], "可以上报"],
  ["one 提示", [finding("提示", "fail")], "需要说明"],
  ["one 提示 explained", [finding("提示", "fail", "explained")], "可以上报"],
  ["two 提示, one explained", [finding("提示", "fail", "explained"), finding("提示", "fail")], "需要说明"],
  ["something that could not be judged", [finding("提示", "unsure")], "请核实"],
  ["something that could not be judged, explained", [finding("提示", "unsure", "explained")], "可以上报"],
  ["a 提示 and something that could not be judged", [finding("提示", "unsure"), finding("提示", "fail")], "需要说明"],
  ["a 强制 rule that could not judge", [finding("强制", "unsure")], "请核实"],
])("%s", (_, findings, verdict) => {
  expect(verdictOf(findings)).toBe(verdict);
  expect(verdictOf([...findings].reverse())).toBe(verdict);
});
