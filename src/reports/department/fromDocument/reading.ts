/** What the readers of the form's parts share while one document is read. */
import { saysNothing } from "../../../domain/parse";
import type { DocumentDraft } from "../../../engine/fromDocument/draft";
import { withRest } from "../../../engine/fromDocument/brokenLines";
import type { Line, LineCell } from "../../../engine/fromDocument/lines";
import { datumOf, figureAndRemark, statedUnit, type MoneyUnit } from "../../../engine/fromDocument/values";
import type { Field } from "../../../engine/schema/field";
import type { YearsOfDocument } from "./periods";
import { fieldRef, type FormField } from "../schema";

export interface DocumentReading {
  readonly lines: readonly Line[];
  readonly draft: DocumentDraft;
  readonly years: YearsOfDocument;
  readonly sheet: ReadScoringRow[];
  /** Lines of tables that stand within part five: read after everything else. */
  readonly tablesInProse: number[];
  /** For each table over units that was read, how many annexes had begun before it. */
  readonly annexes: Map<string, number>;
  /** Lines of the attached 项目支出绩效自评汇总: read after the projects. */
  readonly wholes: Line[];
  /** The tables within part five are being read now. */
  inProse?: true;
  /** What the last caption said. */
  caption: Caption;
  /** The unit that stands over the part, from its heading on. */
  part?: { readonly unit?: MoneyUnit };
  /** The unit that stands over all parts. */
  unit?: MoneyUnit;
  /** What our own Word report attaches has begun. */
  attached?: true;
  /** The field of the last label with a value of its own. */
  lastLabel?: FormField;
  /** How many self-evaluations of projects the document has had so far. */
  projects: number;
}

interface Caption {
  /** The table that it announced. */
  readonly section?: string;
  /** The unit of plain numbers up to the next caption. */
  readonly unit?: MoneyUnit;
}

/** A row of the scoring sheet with everything that stands over it, merged cells included. */
export interface ReadScoringRow {
  /** "scoring.rows.3" */
  readonly prefix: string;
  readonly over: Readonly<Record<string, LineCell | undefined>>;
}

/** Reads what begins at a line; how many lines that took, 0 when it is none of its. */
export type PartReader = (reading: DocumentReading, at: number) => number;

export const fieldAt = (id: string): Field => fieldRef(id).field;

/** Of plain numbers under heads, the nearest first: what the caption says holds where none of them states a unit, then the part. */
export const unitUnder = (
  { caption, part, unit }: DocumentReading,
  ...heads: readonly string[]
): MoneyUnit | undefined =>
  heads.map(statedUnit).find((stated) => stated !== undefined) ?? caption.unit ?? part?.unit ?? unit;

/** Takes a cell's text as the value of a field, and accounts for the cell. */
export const take = ({ draft }: DocumentReading, id: string, cell: LineCell, unit?: MoneyUnit): void => {
  const { figure, remark } = figureAndRemark(cell.text, fieldAt(id));
  draft.put(id, datumOf(figure, fieldAt(id), unit), cell.place);
  draft.leaveRemark(cell.place, remark);
  draft.settle(cell);
};

/** `fields`: of figures, column by column. A cell that covers several of them is told: nobody knows whose figure it is. */
export const withoutSpanning = (
  { draft }: DocumentReading,
  cells: readonly (LineCell | undefined)[],
  fields: readonly (string | undefined)[],
): readonly (LineCell | undefined)[] => {
  const fieldsOver = (cell: LineCell): ReadonlySet<string> =>
    new Set(cells.flatMap((each, i) => (each === cell ? (fields[i] ?? []) : [])));
  const spanning = new Set(cells.filter((cell): cell is LineCell => cell !== undefined && fieldsOver(cell).size > 1));
  for (const cell of spanning) {
    if (cell.fresh && cell.text !== "" && !saysNothing(cell.text))
      draft.leave(cell.place, cell.text, "一格跨了几栏，看不出是哪一栏的数");
    draft.settle(cell);
  }
  return cells.map((cell) => (cell !== undefined && spanning.has(cell) ? undefined : cell));
};

/** Of a row that the end of a page parted, what stands below: it goes on with the text above it. */
export const takeRest = ({ draft }: DocumentReading, id: string, { text, place, ...cell }: LineCell): void => {
  const above = draft.found.get(id)?.datum ?? "";
  draft.putWhole(id, withRest(above, text), place);
  draft.settle({ ...cell, text, place });
};

const NUMBERED = /\n\s*[(（]?[\d一二三四五六七八九十]+[)）、.．]/;

/** A name that is broken into lines by the width of its cell is one. Lines with numbers of their own are several. */
export const takeName = (reading: DocumentReading, id: string, cell: LineCell): void =>
  take(reading, id, NUMBERED.test(cell.text) ? cell : { ...cell, text: cell.text.replace(/\s*\n\s*/g, "") });
