/** 调整指标: an indicator's rule as labelled fields. */
import type { Texts } from "../language";

export const adapt: Texts["adapt"] = {
  open: "Adapt this indicator",
  openFor: (name) => `Adapt this indicator: ${name}`,
  reading: "Reading 评价指标 …",
  read: "Name, points and rule can be changed; try them before writing.",
  title: (name) => `Adapt indicator “${name}”`,
  name: "Level-3 indicator",
  printed: "Scoring standard (printed on the scoring sheet)",
  weight: "Points",
  rule: "Kind of rule",
  example: (text) => `For example: ${text}`,
  measure: "Measured by",
  noMeasure: "(not measured)",
  matching: (from) => `The rule and its standard still speak of ${from} points.`,
  match: (to) => `Change both to ${to} points`,
  trial: "Try it",
  trialValue: (n) => `Trial value ${n}`,
  trialPoints: (points) => `scores ${points}`,
  faults: "Cannot be used yet: ",
  write: "Write to 评价指标",
  writing: "Writing to 评价指标 …",
  written: (address) => `Written to ${address}. Please generate the scoring sheet again.`,
  cancel: "Cancel",
};
