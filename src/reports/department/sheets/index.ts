/** The sheets of the standard workbook, in order. */
import type { SheetPlan } from "../../../engine/layout/workbook";
import { ownSheet } from "../../../engine/layout/ownSheet";
import { portrait } from "../../../engine/layout/page";
import { criteriaPlan, reviewPlans, scoringPlan } from "../../../engine/standard";
import { accountsFrame, accountsSheet } from "./accounts";
import { basisFrame, basisSheet, ratiosFrame, ratiosSheet } from "./basis";
import { goalsFrame, goalsSheet, proseFrame, proseSheet } from "./goals";
import { EVIDENCE_SHEET } from "../layouts";
import { evidence, EVIDENCE_NOTE } from "../sections/evidence";
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
  ownSheet(evidence, {
    name: EVIDENCE_SHEET,
    section: "evidence",
    note: () => EVIDENCE_NOTE,
    noteHeight: 16,
    tabColor: "#806000",
    // Bound behind the report: not among its pages.
    page: (columns) => ({ ...portrait(columns), footer: "佐证材料目录" }),
  }),
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

const sheets: readonly SheetPlan[] = sheetsWith([]);

export const sheetNames: readonly string[] = sheets.map((p) => p.name);
