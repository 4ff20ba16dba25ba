/** The sheets of the standard workbook, in order. */
import type { SheetPlan } from "../../../engine/layout/workbook";
import { accountsFrame, accountsSheet } from "./accounts";
import { areaFrame, areaSheet } from "./area";
import { basisFrame, basisSheet, ratiosFrame, ratiosSheet } from "./basis";
import { goalsFrame, goalsSheet, proseFrame, proseSheet } from "./goals";
import { coverFrame, coverSheet, peopleFrame, peopleSheet, profileFrame, profileSheet } from "./identity";
import { reviewFrame, reviewSheet, stampedFrame, stampedSheet } from "./review";
import { scoringFrame, scoringSheet } from "./scoring";

export const PROSE_SHEET = "报告综述";
export const SCORING_SHEET = "评分表";
export const AREA_SHEET = "评价指标";
export const REVIEW_SHEET = "审核说明";
export const STAMP_SHEET = "上报标记";

export const sheets: readonly SheetPlan[] = [
  { name: "封面", frame: coverFrame, draw: coverSheet },
  { name: "基本概况", frame: profileFrame, draw: profileSheet },
  { name: "收支情况", frame: accountsFrame, draw: accountsSheet },
  { name: "绩效自评", frame: goalsFrame, draw: goalsSheet },
  { name: "评价人员", frame: peopleFrame, draw: peopleSheet },
  { name: PROSE_SHEET, frame: proseFrame, draw: proseSheet },
  { name: SCORING_SHEET, frame: scoringFrame, draw: scoringSheet },
  { name: "基础数据", frame: basisFrame, draw: basisSheet },
  { name: "比率测算", frame: ratiosFrame, draw: ratiosSheet },
  { name: AREA_SHEET, frame: areaFrame, draw: areaSheet },
  { name: REVIEW_SHEET, frame: reviewFrame, draw: reviewSheet },
  { name: STAMP_SHEET, frame: stampedFrame, draw: stampedSheet },
];

export const sheetNames: readonly string[] = sheets.map((p) => p.name);
