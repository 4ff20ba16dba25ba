/** A report as a text document: the official parts in the order of the form, on request with the sheets that stand behind the scores. */
import { textIn } from "../../../domain/cell";
import type { PrintedBlock, PrintedDocument } from "../../../document/printed";
import { OMITTED } from "../../report/omitted";
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

interface PrintOptions {
  /** 公开版: personal particulars read 略. */
  readonly public: boolean;
  readonly attachments: boolean;
  /** One sheet alone, whatever it is. */
  readonly only?: { readonly sheet: string; readonly title: string };
  /** What indicators are called, by id. */
  readonly indicators: ReadonlyMap<string, string>;
}

interface PrintedReport {
  readonly document: PrintedDocument;
  /** What was left out of a 公开版, in the form's words. */
  readonly omitted: readonly string[];
}

const wantedSheets = (paper: Paper, { attachments, only }: PrintOptions): readonly string[] => {
  if (only !== undefined) return [only.sheet];
  return attachments ? [...paper.official, ...paper.attached] : paper.official;
};

export const printReport = <S extends FormSections>(
  { sheets, paper, name }: { readonly sheets: readonly SheetPlan[]; readonly paper: Paper; readonly name: string },
  report: ReportCellsOf<S>,
  options: PrintOptions,
  hints: Hints,
): PrintedReport => {
  const cells = complete(report);
  const isOmitted = (id: string): boolean =>
    options.public && paper.personal.includes(fieldIdOf(id)) && cells.cell(id).state !== "blank";
  const omitted = new Set<string>();
  const show = (id: string): string | undefined => {
    if (isOmitted(id)) {
      omitted.add(id);
      return OMITTED;
    }
    return paper.indicatorColumns.includes(fieldIdOf(id)) ? options.indicators.get(textIn(cells.cell(id))) : undefined;
  };
  const wanted = wantedSheets(paper, options);
  const printed = sheets.filter((plan) => wanted.includes(plan.name));
  const blocks = printed.flatMap((plan, i): readonly PrintedBlock[] => [
    ...(i > 0 && paper.onNewPage.includes(plan.name) ? [{ kind: "pageBreak" } as const] : []),
    ...sheetBlocks(plan, cells, hints, show),
  ]);
  return {
    document: { title: options.only?.title ?? name, blocks },
    omitted: [...omitted].map((id) => labelOf(id, cells)),
  };
};
