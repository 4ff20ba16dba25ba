/** A report as a text document: the official parts in the order of the form, on request with the sheets that stand behind the scores. */
import { textIn } from "../../../domain/cell";
import type { PrintedBlock, PrintedDocument } from "../../../document/printed";
import { complete } from "../../report/complete";
import type { ReportCellsOf } from "../../report/cells";
import { labelOf } from "../../report/label";
import type { FormSections } from "../../schema/section";
import type { Hints } from "../canvas";
import type { SheetPlan } from "../workbook";
import { sheetBlocks } from "./blocks";
import { fieldIdOf } from "../../schema/path";

/** What a kind of report says of itself on paper. Sheets by their names, fields by their ids. */
export interface Paper {
  /** Sheets that are the report, in the order of the workbook. */
  readonly official: readonly string[];
  /** Sheets that stand behind it. */
  readonly attached: readonly string[];
  /** Sheets that begin on a page of their own. */
  readonly onNewPage: readonly string[];
  /** What a published report leaves out: how to reach persons, and who signed. */
  readonly personal: readonly string[];
  /** Columns that hold the id of an indicator: paper shows its name. */
  readonly indicatorColumns: readonly string[];
}

const OMITTED = "略";

export interface PrintOptions {
  /** 公开版: personal particulars read 略. */
  readonly public: boolean;
  readonly attachments: boolean;
  /** What indicators are called, by id. */
  readonly indicators: ReadonlyMap<string, string>;
}

export interface PrintedReport {
  readonly document: PrintedDocument;
  /** What was left out of a 公开版, in the form's words. */
  readonly omitted: readonly string[];
}

export const printReport = <S extends FormSections>(
  { sheets, paper, name }: { readonly sheets: readonly SheetPlan[]; readonly paper: Paper; readonly name: string },
  report: ReportCellsOf<S>,
  options: PrintOptions,
  hints: Hints,
): PrintedReport => {
  const cells = complete(report);
  const isPersonal = (id: string): boolean => paper.personal.includes(fieldIdOf(id));
  const filled = options.public ? [...cells.all()].filter(({ id, state }) => state !== "blank" && isPersonal(id)) : [];
  const omitted = new Set(filled.map(({ id }) => id));
  const show = (id: string): string | undefined => {
    if (omitted.has(id)) return OMITTED;
    return paper.indicatorColumns.includes(fieldIdOf(id)) ? options.indicators.get(textIn(cells.cell(id))) : undefined;
  };
  const wanted = options.attachments ? [...paper.official, ...paper.attached] : paper.official;
  const blocks = sheets
    .filter((plan) => wanted.includes(plan.name))
    .flatMap((plan): readonly PrintedBlock[] => [
      ...(paper.onNewPage.includes(plan.name) ? [{ kind: "pageBreak" } as const] : []),
      ...sheetBlocks(plan, cells, hints, show),
    ]);
  return {
    document: { title: name, blocks },
    omitted: [...omitted].map((id) => labelOf(id, cells)),
  };
};
