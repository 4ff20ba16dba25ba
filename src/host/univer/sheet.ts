/** One worksheet of the open workbook. Holds only the id, so it stays right when the sheet is renamed or moved. */
import type { Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { itemNotFound } from "../protocol/errors";
import type { Book } from "./book";
import type { SheetMetadata } from "./metadata";

export class Sheet {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  get alive(): boolean {
    return this.book.core.getSheetBySheetId(this.id) != null;
  }

  /** The model that is read from. */
  get core(): Worksheet {
    const sheet = this.book.core.getSheetBySheetId(this.id);
    if (sheet == null) throw itemNotFound();
    return sheet;
  }

  /** Univer's own API, for what is simplest there. */
  get facade(): FWorksheet {
    const sheet = this.book.facade.getSheetBySheetId(this.id);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  get name(): string {
    return this.core.getName();
  }

  /** How Univer's commands name this sheet. */
  get where(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  /** What Univer has no place for. */
  get metadata(): SheetMetadata {
    return (this.book.metadata.sheets[this.id] ??= {});
  }
}
