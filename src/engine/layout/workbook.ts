/** The whole standard workbook as data, from a report: every sheet, every name, every native formula with its value. */
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { currentLayout, type LayoutVersions } from "../schema/layoutVersions";
import { EDITION_NAME, KIND_NAME, LAYOUT_NAME } from "../schema/names";
import { complete } from "../report/complete";
import type { ReportCells, ReportCellsOf } from "../report/cells";
import type { FormSections } from "../schema/section";
import { frameSheet, newCanvas, type Canvas, type Hints, type SheetFrame } from "./canvas";
import { filledCells, sitesOf } from "./fill";
import type { Sites } from "./sites";

export interface SheetPlan {
  readonly name: string;
  readonly frame: SheetFrame;
  readonly draw: (c: Canvas) => void;
}

/** What of a report the layout needs. */
export interface WorkbookPlan {
  readonly id: string;
  readonly sheets: readonly SheetPlan[];
  readonly layouts: LayoutVersions;
}

export interface LaidOut<S extends FormSections> {
  readonly spec: WorkbookSpec;
  /** The report with every derived cell worked out, as the workbook shows it. */
  readonly cells: ReportCellsOf<S>;
}

/** Hidden names without cells: which kind of report, layout and edition it is. */
export const constants = (
  { id, layouts }: Pick<WorkbookPlan, "id" | "layouts">,
  edition: string,
): readonly NameSpec[] => [
  { name: KIND_NAME, ref: `"${id}"`, comment: "报告种类", hidden: true },
  { name: LAYOUT_NAME, ref: `"${currentLayout(layouts).id}"`, comment: "自评通工作簿版式", hidden: true },
  { name: EDITION_NAME, ref: `"${edition}"`, comment: "评分标准版本", hidden: true },
];

const NO_HINTS: Hints = new Map();

export const layoutWorkbook = <S extends FormSections>(
  plan: WorkbookPlan,
  report: ReportCellsOf<S>,
  edition: string,
  hints: Hints = NO_HINTS,
): LaidOut<S> => {
  const cells = complete(report);
  const drawn = drawAll(plan.sheets, cells, hints);
  const sites = sitesOf(
    drawn.map(({ canvas }) => canvas),
    cells.schema,
  );
  const sheets = drawn.map((sheet) => finish(sheet, cells, sites));
  return {
    spec: { sheets, names: [...drawn.flatMap(({ canvas }) => canvas.names), ...constants(plan, edition)] },
    cells,
  };
};

interface Drawn {
  readonly plan: SheetPlan;
  readonly canvas: Canvas;
}

const drawAll = (plans: readonly SheetPlan[], cells: ReportCells, hints: Hints): readonly Drawn[] =>
  plans.map((plan) => {
    const canvas = newCanvas(plan.name, cells, hints);
    plan.draw(canvas);
    return { plan, canvas };
  });

const finish = ({ plan, canvas }: Drawn, cells: ReportCells, sites: Sites): SheetSpec =>
  frameSheet(canvas, plan.frame, filledCells(canvas, cells, sites));

/** One sheet and its names alone, for building it anew: of the others only where their cells stand is worked out, since formulas speak of them. */
export const layoutSheet = <S extends FormSections>(
  plan: WorkbookPlan,
  report: ReportCellsOf<S>,
  name: string,
): { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] } => {
  const cells = complete(report);
  const drawn = drawAll(plan.sheets, cells, NO_HINTS);
  const wanted = drawn.find((each) => each.plan.name === name);
  if (wanted === undefined) throw new Error(`The layout has no sheet ${name}`);
  const sites = sitesOf(
    drawn.map(({ canvas }) => canvas),
    cells.schema,
  );
  return { sheet: finish(wanted, cells, sites), names: wanted.canvas.names };
};
