/** Boxes to be signed and stamped on paper. */
import { putText, type Canvas } from "../canvas";
import { styles } from "../styles";

export interface SignatureBox {
  readonly title: string;
  readonly signer?: string;
}

const DATE_LINE = "年    月    日";

export const signatureBox = (c: Canvas, box: SignatureBox, cols: number): void => {
  const tail = box.signer === undefined ? DATE_LINE : `${box.signer}：                    \n${DATE_LINE}`;
  const lines = ["", "", "", "", tail].join("\n");
  putText(c, { row: c.row, col: 0, rows: 1, cols }, `${box.title}：${lines}`, styles.signature);
  c.heights.set(c.row, 120);
  c.row++;
};
