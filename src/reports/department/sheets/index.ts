/** The sheets of the standard workbook, in order. */
import type { SheetPlan } from "../../../engine/layout/workbook";
import { criteriaPlan, reviewPlans, scoringPlan } from "../../../engine/standard";
import { accountsFrame, accountsSheet } from "./accounts";
import { basisFrame, basisSheet, ratiosFrame, ratiosSheet } from "./basis";
import { evidenceFrame, evidenceSheet } from "./evidence";
import { goalsFrame, goalsSheet, proseFrame, proseSheet } from "./goals";
import { EVIDENCE_SHEET } from "../layouts";
import { coverFrame, coverSheet, peopleFrame, peopleSheet, profileFrame, profileSheet } from "./identity";

export const PROSE_SHEET = "报告综述";

const before: readonly SheetPlan[] = [
  { name: "封面", frame: coverFrame, draw: coverSheet },
  { name: "基本概况", frame: profileFrame, draw: profileSheet },
  { name: "收支情况", frame: accountsFrame, draw: accountsSheet },
  { name: "绩效自评", frame: goalsFrame, draw: goalsSheet },
  { name: "评价人员", frame: peopleFrame, draw: peopleSheet },
  { name: PROSE_SHEET, frame: proseFrame, draw: proseSheet },
  scoringPlan,
  { name: EVIDENCE_SHEET, frame: evidenceFrame, draw: evidenceSheet },
  { name: "基础数据", frame: basisFrame, draw: basisSheet },
  { name: "比率测算", frame: ratiosFrame, draw: ratiosSheet },
];

/** `more`: those of further forms, before what is no part of any form. */
export const sheetsWith = (more: readonly SheetPlan[]): readonly SheetPlan[] => [
  ...before,
  ...more,
  criteriaPlan,
  ...reviewPlans,
];

export const sheets: readonly SheetPlan[] = sheetsWith([]);

export const sheetNames: readonly string[] = sheets.map((p) => p.name);
