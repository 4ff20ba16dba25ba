/** 设置. */
import type { Texts } from "../language";

export const settings: Texts["settings"] = {
  open: "Settings",
  title: "Settings",
  language: "语言 / Language",
  languages: { auto: "As Office", zh: "中文", en: "English" },
  unit: "Unit of amounts under “Analysis”",
  unitNote: "Shown in the pane only; the workbook stays in 万元 (10,000 yuan).",
  units: { 万元: "万元 (10,000 yuan)", 元: "元 (yuan)", 亿元: "亿元 (100 million yuan)" },
  live: "Check while filling in",
  liveNote: "When off, figures are checked only by “Check”.",
  inBrowser: "Language, unit and checking while filling in are kept in this browser, not in the workbook.",
  notKept: "This browser does not allow saving; they hold while the pane is open.",
  edition: (name) => `Edition of the scoring sheet: ${name}`,
  choices: "What the scoring standard leaves open",
  choicesLead: "These readings belong to the edition. Where another reading would change the score, it is listed:",
  noChoices: "No other reading would change the present score.",
  choicesUnchecked: "After a check, readings that would change the score are listed here.",
  taken: "Settings changed.",
  reading: (question, answer, points) => `${points} points where ${question} is “${answer}”`,
  line: (indicator, reading) => `${indicator}: ${reading}`,
  adapt: "To change one, use “Adapt this indicator” under “Scores”.",
  close: "Close",
};
