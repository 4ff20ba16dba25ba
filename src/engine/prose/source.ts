/**
 * What the prose reader asks of a report. definition/facts.ts answers it from a report, tests from a plain record.
 * Fields are paths of the form, as the lexicon and the roles of the report name them.
 */
import type { FigureCell, TextCell } from "../../domain/cell";
import type { Decimal } from "../../domain/decimal";
import type { Lexicon } from "./lexicon/lexicon";

/** A row of a table by unit. `label` as the form shows it ("1、局机关"); `row` is the n of "<table>.rows.<n>.<column>". */
export interface ProseUnit {
  readonly label: string;
  readonly row: number;
}

/** Which fields of the form say what a text may speak of beside its quantities. */
export interface ProseFields {
  /** The name of the department that reports. */
  readonly department: string;
  readonly year: string;
  /** The score and the grade as the report states them. */
  readonly score?: string;
  readonly grade?: string;
  /** Tables with a row for each unit. */
  readonly unitTables: readonly string[];
}

export interface Figures {
  readonly fields: ProseFields;
  /** What may be said of this report, and in which words. */
  readonly lexicon: Lexicon;
  /** The figure shown at a field, in the form's own unit (万元, 人, 分, 份). A field the report does not have is blank. */
  figure(field: string): FigureCell;
  /** The department, the grade and the paragraphs. */
  text(field: string): TextCell;
  /** Rows of a table by unit, the 汇总 row left out. */
  units(table: string): readonly ProseUnit[];
  /** What the scoring sheet adds up to at most. */
  readonly fullMarks: Decimal;
  /** Four digits of the year, when it is filled. */
  readonly year: string | undefined;
}

/** One prose cell: the field it stands in ("prose.scale") and its text. */
export interface ProseParagraph {
  readonly id: string;
  readonly text: string;
}
