/** What the person in front of the workbook does: it goes through the same grid commands, but not through an add-in. */
import type { CellEntry } from "./univer/entry";
import type { Book } from "./univer/book";
import { parseRange } from "./univer/addresses";
import { writeCells } from "./univer/cells";
import { deleteCells, insertCells } from "./univer/shiftCells";
import type { CellRange } from "./univer/range";
import { select } from "./univer/view";

export class SimulatedUser {
  constructor(
    private readonly book: Book,
    private readonly settle: () => Promise<void>,
  ) {}

  /** Types into one cell: "'收支 表'!B2" or "B2" of the sheet in front. */
  type(address: string, entry: CellEntry): Promise<void> {
    return this.act(address, (cells) => writeCells(cells, entry));
  }

  /** Types while several sheets are selected together: into the same cell of each. An add-in is not told which they are, only of each change. */
  async typeInGroup(sheets: readonly string[], cell: string, entry: CellEntry): Promise<void> {
    await this.settle();
    for (const sheet of sheets)
      writeCells(parseRange(`'${sheet.replace(/'/g, "''")}'!${cell}`, this.book.active), entry);
    await this.settle();
  }

  /** Pastes a block whose first cell is at the address. */
  paste(address: string, rows: readonly (readonly (CellEntry | null)[])[]): Promise<void> {
    return this.act(address, (cell) => writeCells(cell.at(0, 0, rows.length, rows[0]?.length ?? 1), rows));
  }

  /** Picks from a cell's list, as in Excel on the web: no event tells of it (office-js#3888). */
  async pickQuietly(address: string, entry: CellEntry): Promise<void> {
    await this.settle();
    this.book.changes.paused = true;
    writeCells(parseRange(address, this.book.active), entry);
    this.book.changes.paused = false;
    await this.settle();
  }

  select(address: string): Promise<void> {
    return this.act(address, (cells) => select(cells));
  }

  /** Inserts rows or columns ("3:5", "B:B") or cells, moving what is there down (columns: to the right). */
  insert(address: string): Promise<void> {
    return this.act(address, (cells) => insertCells(cells, cells.wholeColumns ? "Right" : "Down"));
  }

  delete(address: string): Promise<void> {
    return this.act(address, (cells) => deleteCells(cells, cells.wholeColumns ? "Left" : "Up"));
  }

  activate(sheet: string): Promise<void> {
    return this.act(`'${sheet.replace(/'/g, "''")}'!A1`, (cell) => {
      cell.sheet.facade.activate();
    });
  }

  /** Ctrl+Z; takes back whatever the last step was, an add-in's request included. */
  async undo(): Promise<void> {
    await this.settle();
    this.book.facade.undo();
    await this.settle();
  }

  async redo(): Promise<void> {
    await this.settle();
    this.book.facade.redo();
    await this.settle();
  }

  /** F9. */
  async calculate(): Promise<void> {
    await this.settle();
    await this.book.calculation.recalculate();
    await this.settle();
  }

  /** Resolves when what was done is calculated and its events are delivered. */
  private async act(address: string, work: (cells: CellRange) => unknown): Promise<void> {
    await this.settle();
    await work(parseRange(address, this.book.active));
    await this.settle();
  }
}
