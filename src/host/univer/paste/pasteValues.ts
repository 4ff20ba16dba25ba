/** A paste in the grid as Excel's 粘贴选项 → “值”: cells keep their formats and validations, results of formulas arrive as values. */
import { areaAddress } from "../../../workbook/address";
import { LONGEST_TEXT } from "../../../workbook/limits";
import { RichApiError } from "../../protocol/errors";
import type { Book, Sheet } from "../book";
import { writeCells } from "../cells";
import { CellType } from "../data";
import { contentOf, isFormula, type CellEntry } from "../entry";
import { CellRange, fromGrid } from "../range";
import { formatAt } from "../formats/styles";
import { select, selectionOf } from "../view";
import type { Rows } from "./clipboardText";
import { layOut, type LaidOutPaste } from "./layOut";

export interface PastedBlock {
  readonly rows: Rows<CellEntry>;
  /** Copied in this grid: its texts are texts, also those that look like a figure. */
  readonly textStays?: boolean;
  /** Cut: emptied once its values are in their new place. */
  readonly from?: CellRange;
}

const NOT_PASTED = {
  areas: "没有粘贴：选中了几块区域。请只选粘贴处的第一个单元格，再粘贴一次。",
  protected: "没有粘贴：这里有受保护的单元格。请先撤销工作表保护，或换个位置粘贴。",
  room: `没有粘贴：有一格的文字超过 ${LONGEST_TEXT} 个字，或内容超出了工作表。请分开粘贴。`,
} as const;

const inTheWay = (merge: string): string =>
  `没有粘贴：内容与合并单元格 ${merge} 交错，会有数填不进去。请从这个合并单元格的左上角开始粘贴，或逐格填写。`;

const bySeenCells = (area: string): string =>
  `${area} 有合并单元格，粘贴的内容已按看得见的单元格逐格填入，请核对位置。`;

/** Pastes where the person has selected, as one step to undo, or nothing at all. Resolves to what the person has to be told; "" for nothing. */
export const pasteValues = (book: Book, block: PastedBlock): string => {
  const { sheet, parts } = selectionOf(book);
  const [selected, ...more] = parts;
  if (selected === undefined || more.length > 0) return NOT_PASTED.areas;
  const laidOut = layOut(block.rows, fromGrid(selected.inGrid), sheet.core.getMergeData().map(fromGrid));
  if ("merge" in laidOut) return inTheWay(areaAddress(laidOut.merge));
  try {
    write(sheet, laidOut, block);
  } catch (error) {
    if (!(error instanceof RichApiError)) throw error;
    return error.code === "AccessDenied" ? NOT_PASTED.protected : NOT_PASTED.room;
  }
  return laidOut.bySeenCells ? bySeenCells(areaAddress(laidOut.area)) : "";
};

const write = (
  sheet: Sheet,
  { area, rows }: LaidOutPaste<CellEntry>,
  { textStays = false, from }: PastedBlock,
): void => {
  const target = new CellRange(sheet, area);
  const entries = rows.map((line, i) =>
    line.map((value, j) =>
      typeof value === "string" && value !== "" && (textStays || isFormula(value))
        ? asText(value, formatAt(sheet, area.row + i, area.col + j))
        : value,
    ),
  );
  const step = sheet.book.engine.oneUndoStep(sheet.book.unitId);
  try {
    if (from !== undefined) writeCells(from, "");
    writeCells(target, entries);
  } finally {
    step.dispose();
  }
  select(target);
};

/** So that the cell holds exactly this text. */
const asText = (value: string, format: string): string =>
  format === "@" || contentOf(value, format).cell.t === CellType.text ? value : `'${value}`;
