/** Boxes to be signed and stamped on paper: a heading with room below, and a line for signature and date at the right. */
import type { CellStyle } from "../../../workbook/model";
import { putText, type Canvas } from "../canvas";
import { styles } from "../styles";

interface SignatureBox {
  readonly title: string;
  readonly signer?: string;
}

const DATE_LINE = "年      月      日      ";
const line = { line: "thin", color: "#000000" } as const;

const upper: CellStyle = { ...styles.plainText, borders: { top: line, left: line, right: line } };
const lower: CellStyle = {
  ...styles.plainText,
  horizontal: "right",
  vertical: "bottom",
  borders: { bottom: line, left: line, right: line },
};

export const signatureBox = (c: Canvas, box: SignatureBox, cols: number): void => {
  putText(c, { row: c.row, col: 0, rows: 1, cols }, `${box.title}：`, upper);
  c.heights.set(c.row, 80);
  c.headings.add(c.row);
  putText(
    c,
    { row: c.row + 1, col: 0, rows: 1, cols },
    box.signer === undefined ? DATE_LINE : `${box.signer}：                              \n${DATE_LINE}`,
    lower,
  );
  c.heights.set(c.row + 1, 40);
  c.row += 2;
};
