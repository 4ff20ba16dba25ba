/** Every paste in the grid pastes values. What the person picks from 选择性粘贴 stays Univer's own. */
import {
  CanceledError,
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  IContextService,
  type ICellData,
  type ICommandInfo,
  type Nullable,
} from "@univerjs/core";
import {
  COPY_TYPE,
  IClipboardInterfaceService,
  ISheetClipboardService,
  PasteCommand,
  SheetPasteShortKeyCommand,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../book";
import { richText } from "../cells";
import { CellType } from "../data";
import type { CellEntry } from "../entry";
import { CellRange, fromGrid } from "../range";
import { selectionOf } from "../view";
import { rowsOfHtml, rowsOfText } from "./clipboardText";
import { pasteValues, type PastedBlock } from "./pasteValues";

interface Clipped {
  readonly html: string;
  readonly text: string;
}

/** `say` is told what the person has to know of a paste; "" when there is nothing to say. */
export const pasteOnlyValues = (book: Book, say: (sentence: string) => void): void => {
  const paste = (clipped: Clipped): void => say(pasteValues(book, blockOf(book, clipped)));
  book.engine.beforeCommand(({ id, params }: ICommandInfo) => {
    if (id === SheetPasteShortKeyCommand.id) {
      const { htmlContent: html = "", textContent: text = "" }: ShortKeyPaste = params ?? {};
      if (html === "" && text === "") return; // a picture
      paste({ html, text });
    } else if (id === PasteCommand.id && isPlain(params) && isInGrid(book)) {
      void read(book).then(paste, () => say(NO_CLIPBOARD));
    } else return;
    throw new CanceledError(); // Univer turns it into "not done"
  });
};

const NO_CLIPBOARD = "没有粘贴：浏览器不让网页读取剪贴板。请按 Ctrl+V 粘贴。";

interface ShortKeyPaste {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** 选择性粘贴 says what it is to paste. */
const isPlain = (params: { readonly value?: string } | undefined): boolean => params?.value === undefined;

const isInGrid = ({ engine }: Book): boolean => {
  const contexts = engine.get(IContextService);
  return contexts.getContextValue(FOCUSING_SHEET) && !contexts.getContextValue(EDITOR_ACTIVATED);
};

const read = async ({ engine }: Book): Promise<Clipped> => {
  const [item] = await engine.get(IClipboardInterfaceService).read();
  const part = async (type: string): Promise<string> =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
  return { html: await part("text/html"), text: await part("text/plain") };
};

const blockOf = (book: Book, { html, text }: Clipped): PastedBlock => {
  const own = copiedHere(book, html);
  if (own !== undefined) return own;
  const table = rowsOfHtml(html);
  if (table !== undefined) return { rows: table };
  const rows = rowsOfText(text);
  const isProse = rows.every((line) => line.length === 1) && isOneMergedCell(book);
  return { rows: isProse ? [[text.replace(/\r\n/g, "\n").trimEnd()]] : rows };
};

/** Paragraphs that are pasted into one merged cell are its text, not a column of values. The selection may be its first cell only. */
const isOneMergedCell = (book: Book): boolean => {
  const { sheet, parts } = selectionOf(book);
  const [selected, ...more] = parts;
  if (selected === undefined || more.length > 0) return false;
  const found = sheet.core.getMergedCell(selected.row, selected.col);
  if (found == null) return false;
  const merge = fromGrid(found);
  return selected.rows <= merge.rows && selected.cols <= merge.cols;
};

/** Values with all their digits, where the clipboard still holds what was copied last in this grid. */
const copiedHere = (book: Book, html: string): PastedBlock | undefined => {
  const [, id] = /data-copy-id="([^\s"]+)"/.exec(html) ?? [];
  const copied = id === undefined ? undefined : book.engine.get(ISheetClipboardService).copyContentCache().get(id);
  if (copied?.matrix == null) return undefined;
  const { matrix, range, copyType, unitId, subUnitId } = copied;
  const rows = range.rows.map((_, i) => range.cols.map((__, j) => valueOf(matrix.getValue(i, j))));
  if (copyType !== COPY_TYPE.CUT || unitId !== book.unitId) return { rows, textStays: true };
  const [row = 0, col = 0] = [range.rows[0], range.cols[0]];
  const area = { row, col, rows: (range.rows.at(-1) ?? row) - row + 1, cols: range.cols.length };
  return { rows, textStays: true, from: new CellRange(book.sheet(subUnitId), area) };
};

const valueOf = (cell: Nullable<ICellData>): CellEntry => {
  if (cell?.v == null) return cell == null ? "" : (richText(cell) ?? "");
  return cell.t === CellType.flag ? Boolean(cell.v) : cell.v;
};
