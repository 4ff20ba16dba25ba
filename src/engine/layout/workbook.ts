/** The whole standard workbook as data, from a report: every sheet, every name, every native formula with its value. */
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { EDITION_NAME, LAYOUT_NAME, LAYOUT_VERSION } from "../schema/names";
import { complete } from "../report/complete";
import type { ReportCellsOf } from "../report/cells";
import type { FormSections } from "../schema/section";
import { frameSheet, newCanvas, type Canvas, type Hints, type SheetFrame } from "./canvas";
import { filledCells, sitesOf } from "./fill";

export interface SheetPlan {
  readonly name: string;
  readonly frame: SheetFrame;
  readonly draw: (c: Canvas) => void;
}

export interface LaidOut<S extends FormSections> {
  readonly spec: WorkbookSpec;
  /** The report with every derived cell worked out, as the workbook shows it. */
  readonly cells: ReportCellsOf<S>;
}

const constants = (edition: string): readonly NameSpec[] => [
  { name: LAYOUT_NAME, ref: `"${LAYOUT_VERSION}"`, comment: "自评通工作簿版式", hidden: true },
  { name: EDITION_NAME, ref: `"${edition}"`, comment: "评分标准版本", hidden: true },
];

const NO_HINTS: Hints = new Map();

export const layoutWorkbook = <S extends FormSections>(
  plans: readonly SheetPlan[],
  report: ReportCellsOf<S>,
  edition: string,
  hints: Hints = NO_HINTS,
): LaidOut<S> => {
  const cells = complete(report);
  const canvases = plans.map((plan) => {
    const canvas = newCanvas(plan.name, cells, hints);
    plan.draw(canvas);
    return canvas;
  });
  const sites = sitesOf(canvases, cells.schema);
  const sheets: SheetSpec[] = plans.flatMap((plan, i) => {
    const canvas = canvases[i];
    return canvas === undefined ? [] : [frameSheet(canvas, plan.frame, filledCells(canvas, cells, sites))];
  });
  return { spec: { sheets, names: [...canvases.flatMap((c) => c.names), ...constants(edition)] }, cells };
};

/** One sheet and its names alone, for building it anew. */
export const layoutSheet = <S extends FormSections>(
  plans: readonly SheetPlan[],
  report: ReportCellsOf<S>,
  edition: string,
  name: string,
): { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] } => {
  const { spec } = layoutWorkbook(plans, report, edition);
  const sheet = spec.sheets.find((s) => s.name === name);
  if (sheet === undefined) throw new Error(`The layout has no sheet ${name}`);
  return { sheet, names: spec.names.filter((n) => n.ref.startsWith(`'${name}'!`)) };
};
