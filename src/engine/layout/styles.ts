/** How the form looks: few styles, black on white as the official form, grey where Excel works the figure out. */
import type { CellStyle, Edge } from "../../workbook/model";
import type { Field } from "../schema/field";

const SONG = "宋体";
const HEI = "黑体";
const line = { line: "thin", color: "#000000" } as const;
const box: Readonly<Record<Edge, typeof line>> = { top: line, bottom: line, left: line, right: line };

const GREY = "#F2F2F2";
const HEADER_FILL = "#DCE6F1";

/** Of everything on the form but titles and notes. */
export const BODY_SIZE = 10.5;

const base: CellStyle = { font: { name: SONG, size: BODY_SIZE }, vertical: "center", wrap: true };

export const styles = {
  documentTitle: { font: { name: HEI, size: 22, bold: true }, horizontal: "center", vertical: "center", wrap: true },
  /** Of a form that stands on one sheet. */
  formTitle: { font: { name: HEI, size: 18, bold: true }, horizontal: "center", vertical: "center", wrap: true },
  coverLabel: { font: { name: SONG, size: 14 }, horizontal: "right", vertical: "center" },
  coverValue: {
    font: { name: SONG, size: 14 },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    borders: { bottom: line },
    locked: false,
  },
  partTitle: { font: { name: HEI, size: 14, bold: true }, vertical: "center" },
  blockTitle: {
    font: { name: SONG, size: 12, bold: true },
    horizontal: "center",
    vertical: "center",
    wrap: true,
    borders: box,
  },
  header: {
    ...base,
    font: { name: SONG, size: 10.5, bold: true },
    horizontal: "center",
    fill: HEADER_FILL,
    borders: box,
  },
  label: { ...base, horizontal: "center", borders: box },
  leftLabel: { ...base, horizontal: "left", borders: box },
  note: { font: { name: SONG, size: 9, color: "#595959" }, vertical: "center", wrap: true },
  endRow: { fill: "#D9D9D9", borders: box },
  signature: { ...base, vertical: "top", borders: box },
  plainText: { ...base, vertical: "top" },
} as const satisfies Record<string, CellStyle>;

const FORMATS: Readonly<Record<Field["kind"], string>> = {
  money: "#,##0.00",
  count: "0",
  percent: "0.00%",
  score: "General",
  text: "@",
  date: "yyyy-mm-dd",
  choice: "General",
};

/** Text cells keep the general format, unless they are to hold what is typed: "@" would turn a formula typed later into text. */
export const valueFormat = (field: Field): string => {
  if (field.code !== undefined) return codeFormat(AUTOMATIC);
  return field.kind === "text" && field.verbatim !== true ? "General" : FORMATS[field.kind];
};

/** The section for texts holds no "@": whatever code the cell keeps, these words are shown and printed in its place. */
export const codeFormat = (words: string): string => `;;;"${words.replace(/"/g, "”")}"`;

/** Whether a number format shows words in place of a code. */
export const hidesCode = (numberFormat: string): boolean => numberFormat.startsWith(';;;"');

const AUTOMATIC = "自动";

interface ValueLook {
  readonly derived: boolean;
  readonly borders: boolean;
}

export const valueStyle = (field: Field, look: ValueLook): CellStyle => ({
  ...base,
  numberFormat: valueFormat(field),
  horizontal: field.kind === "money" || field.kind === "percent" ? "right" : field.long === true ? "left" : "center",
  vertical: field.long === true ? "top" : "center",
  locked: look.derived,
  ...(look.derived ? { fill: GREY } : {}),
  ...(look.borders ? { borders: box } : {}),
});
