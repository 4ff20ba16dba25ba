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
interface WorkbookPlan {
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

/** What a sheet prints, names and reserves; its figures are not filled in yet. */
export const drawSheet = (plan: SheetPlan, cells: ReportCells, hints: Hints = NO_HINTS): Canvas => {
  const canvas = newCanvas(plan.name, cells, hints);
  plan.draw(canvas);
  return canvas;
};

const drawAll = (plans: readonly SheetPlan[], cells: ReportCells, hints: Hints): readonly Drawn[] =>
  plans.map((plan) => ({ plan, canvas: drawSheet(plan, cells, hints) }));

const finish = ({ plan, canvas }: Drawn, cells: ReportCells, sites: Sites): SheetSpec =>
  frameSheet(canvas, plan.frame, filledCells(canvas, cells, sites));

/** Of one sheet; the others are drawn when a formula speaks of a cell that it does not have. */
const sitesAround = (plan: WorkbookPlan, { plan: own, canvas }: Drawn, cells: ReportCells): Sites => {
  const here = sitesOf([canvas], cells.schema);
  let drawn: Sites | undefined;
  const elsewhere = (): Sites =>
    (drawn ??= sitesOf(
      plan.sheets.filter((sheet) => sheet !== own).map((sheet) => drawSheet(sheet, cells)),
      cells.schema,
    ));
  return {
    schema: cells.schema,
    place: (id) => here.place(id) ?? elsewhere().place(id),
    block: (section) => here.block(section) ?? elsewhere().block(section),
  };
};

/** One sheet and its names alone, for building it anew. */
export const layoutSheet = <S extends FormSections>(
  plan: WorkbookPlan,
  report: ReportCellsOf<S>,
  name: string,
): { readonly sheet: SheetSpec; readonly names: readonly NameSpec[] } => {
  const own = plan.sheets.find((sheet) => sheet.name === name);
  if (own === undefined) throw new Error(`The layout has no sheet ${name}`);
  const cells = complete(report);
  const drawn = { plan: own, canvas: drawSheet(own, cells) };
  return { sheet: finish(drawn, cells, sitesAround(plan, drawn, cells)), names: drawn.canvas.names };
};
