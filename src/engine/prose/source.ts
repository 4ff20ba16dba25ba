/**
 * What the narrative room asks of a report. The rules' adapter answers it from the typed report, tests from a plain record.
 * Fields are paths of the form: "spending.sum.basic", "assets.rows.0.inUse", "prior.sangong", "result.score".
 */
import type { FigureCell, TextCell } from "../../domain/cell";
import type { Lexicon } from "./lexicon/lexicon";

/** A row of a table by unit. `label` as the form shows it ("1、局机关"); `row` is the n of "<table>.rows.<n>.<column>". */
export interface ProseUnit {
  readonly label: string;
  readonly row: number;
}

export interface Figures {
  /** What may be said of this report, and in which words. */
  readonly lexicon: Lexicon;
  /** The figure shown at a field, in the form's own unit (万元, 人, 分, 份). A field the report does not have is blank. */
  figure(field: string): FigureCell;
  /** "cover.department", "result.grade" and the prose cells. */
  text(field: string): TextCell;
  /** Unit rows of "income", "spending", "sangong" or "assets", the 汇总 row left out. */
  units(table: string): readonly ProseUnit[];
  /** Four digits of cover.year, when it is filled. */
  readonly year: string | undefined;
}

/** One prose cell: the field it stands in ("prose.scale") and its text. */
export interface ProseParagraph {
  readonly id: string;
  readonly text: string;
}
