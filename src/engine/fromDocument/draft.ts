/** A report while it is gathered from a document: what was found and where, and what is accounted for. */
import type { CellId } from "../../domain/cell";
import type { Datum } from "../schema/section";
import type { LineCell } from "./lines";
import { placeWords, type DocumentPlace } from "./place";
import { listRow } from "../schema/path";

export interface Found {
  readonly datum: Datum;
  readonly place: DocumentPlace;
  /** The parts of a text that was put together from several paragraphs, each with its own place. */
  readonly parts?: readonly TextPart[];
}

export interface TextPart {
  readonly text: string;
  readonly place: DocumentPlace;
}

/** Text of the document that no field of the form takes. */
export interface Unplaced {
  readonly place: DocumentPlace;
  readonly text: string;
  /** Why, where there is more to say than that the form has no such field. */
  readonly because?: string;
}

export class DocumentDraft {
  readonly found = new Map<CellId, Found>();
  readonly unplaced: Unplaced[] = [];
  private readonly counts = new Map<string, number>();
  private readonly settled = new Set<string>();

  /** What is said first stands. The same again adds nothing; something else is told, never chosen. */
  put(id: CellId, datum: Datum, place: DocumentPlace, parts?: readonly TextPart[]): void {
    const before = this.found.get(id);
    const found = { datum, place, ...(parts === undefined ? {} : { parts }) };
    if (before === undefined || before.datum === null) this.found.set(id, found);
    else if (datum !== null && datum !== before.datum)
      this.leave(place, datum, `与${placeWords(before.place)}所填的“${before.datum}”不同`);
  }

  /** A text that was found goes on somewhere else: this is the whole of it. */
  putWhole(id: CellId, text: string, place: DocumentPlace): void {
    this.found.set(id, { place, ...this.found.get(id), datum: text });
  }

  has(id: CellId): boolean {
    return this.found.get(id)?.datum != null;
  }

  rowCount(section: string): number {
    return this.counts.get(section) ?? 0;
  }

  /** "income.rows.0": of the next row. */
  addRow(section: string): string {
    const index = this.rowCount(section);
    this.counts.set(section, index + 1);
    return listRow(section, index);
  }

  /** The cell is accounted for: its text was taken, or is a word of the form. */
  settle(...cells: readonly LineCell[]): void {
    for (const { key } of cells) this.settled.add(key);
  }

  isSettled({ key }: LineCell): boolean {
    return this.settled.has(key);
  }

  leave(place: DocumentPlace, text: string, because?: string): void {
    this.unplaced.push({ place, text, ...(because === undefined ? {} : { because }) });
  }
  /** What is said of a figure behind it; "" for nothing. */
  leaveRemark(place: DocumentPlace, remark: string): void {
    if (remark !== "") this.leave(place, remark, "是数字后面的说明，表格没有这一栏");
  }
}
