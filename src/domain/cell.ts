/**
 * A cell of the report: filled, blank, or unreadable. No rule can forget the other two.
 * `id` is the cell's path in the report: "cover.department", "income.sum.total", "income.rows.0.total".
 */
import type { Figure } from "./figure";

export type CellId = string;

interface AtCell {
  readonly id: CellId;
  /** The native formula found in the cell, with its "=". Absent when the cell holds a constant. */
  readonly formula?: string;
  /**
   * What stands there, where more was read out of it than it is: a figure written as text, a text with characters that nobody sees or blanks
   * around it, the number of a text that only its format shows.
   */
  readonly typed?: string;
}

export interface Filled<T> extends AtCell {
  readonly state: "filled";
  readonly value: T;
}
interface Blank extends AtCell {
  readonly state: "blank";
}

/** Why a cell cannot be read as what the form asks for. */
export type Unreadable = AtCell & {
  readonly state: "unreadable";
  /** What stands in the cell, as text. */
  readonly raw: string;
  readonly why: "notNumber" | "notDate" | "error" | "notChoice" | "notShown" | "notCalculated";
};

export type Cell<T> = Filled<T> | Blank | Unreadable;

/** A calendar day without a clock: "2022-03-15". */
export type Day = string;

export type FigureCell = Cell<Figure>;
export type TextCell = Cell<string>;
export type DateCell = Cell<Day>;
export type AnyCell = FigureCell | TextCell | DateCell;

/** What is written in a cell of text; "" when it is blank, unreadable, or a figure. */
export const textIn = (cell: AnyCell): string =>
  cell.state === "filled" && typeof cell.value === "string" ? cell.value : "";
