/** The whole standard workbook as data, from a report: every sheet, every name, every native formula with its value. */
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { EDITION_NAME, LAYOUT_NAME, LAYOUT_VERSION } from "../schema/names";
import { complete } from "../report/complete";
import type { ReportCells } from "../report/cells";
import { frameSheet, newCanvas, type Canvas, type Hints, type SheetFrame } from "./canvas";
import { filledCells, sitesOf } from "./fill";
import { accountsFrame, accountsSheet } from "../../reports/department/sheets/accounts";
import { areaFrame, areaSheet } from "../../reports/department/sheets/area";
import { basisFrame, basisSheet, ratiosFrame, ratiosSheet } from "../../reports/department/sheets/basis";
import { goalsFrame, goalsSheet, proseFrame, proseSheet } from "../../reports/department/sheets/goals";
import {
  coverFrame,
  coverSheet,
  peopleFrame,
  peopleSheet,
  profileFrame,
  profileSheet,
} from "../../reports/department/sheets/identity";
import { reviewFrame, reviewSheet, stampedFrame, stampedSheet } from "../../reports/department/sheets/review";
import { scoringFrame, scoringSheet } from "../../reports/department/sheets/scoring";

interface SheetPlan {
  readonly name: string;
  readonly frame: SheetFrame;
  readonly draw: (c: Canvas) => void;
}

export const PROSE_SHEET = "报告综述";
export const SCORING_SHEET = "评分表";
export const AREA_SHEET = "评价指标";
export const REVIEW_SHEET = "审核说明";
export const STAMP_SHEET = "上报标记";

const plans: readonly SheetPlan[] = [
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

export const sheetNames: readonly string[] = plans.map((p) => p.name);

export interface LaidOut {
  readonly spec: WorkbookSpec;
  /** The report with every derived cell worked out, as the workbook shows it. */
  readonly cells: ReportCells;
}

const constants = (edition: string): readonly NameSpec[] => [
  { name: LAYOUT_NAME, ref: `"${LAYOUT_VERSION}"`, comment: "自评通工作簿版式", hidden: true },
  { name: EDITION_NAME, ref: `"${edition}"`, comment: "评分标准版本", hidden: true },
];

const NO_HINTS: Hints = new Map();

export const layoutWorkbook = (report: ReportCells, edition: string, hints: Hints = NO_HINTS): LaidOut => {
  const cells = complete(report);
  const canvases = plans.map((plan) => {
    const canvas = newCanvas(plan.name, cells, hints);
    plan.draw(canvas);
    return canvas;
  });
  const sites = sitesOf(canvases);
  const sheets: SheetSpec[] = plans.flatMap((plan, i) => {
    const canvas = canvases[i];
    return canvas === undefined ? [] : [frameSheet(canvas, plan.frame, filledCells(canvas, cells, sites))];
  });
  return { spec: { sheets, names: [...canvases.flatMap((c) => c.names), ...constants(edition)] }, cells };
};

/** One sheet and its names alone, for building it anew. */
export const layoutSheet = (
  report: ReportCells,
  edition: string,
  name: string,
): { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] } => {
  const { spec } = layoutWorkbook(report, edition);
  const sheet = spec.sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`The layout has no sheet ${name}`);
  return { sheet, names: spec.names.filter((n) => n.ref.startsWith(`'${name}'!`)) };
};
