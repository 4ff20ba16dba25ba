/** Text in a typeface. Every script is named and East Asian is preferred, so that quotation marks and dashes are not drawn in a Latin font. */
import { TextRun, type IRunOptions } from "docx";
import { halfPoints } from "./units";
import type { Type, Typeface } from "./style";

const fontOf = ({ name }: Typeface): NonNullable<IRunOptions["font"]> => ({
  ascii: name,
  hAnsi: name,
  eastAsia: name,
  cs: name,
  hint: "eastAsia",
});

export const runProperties = ({ face, size, bold }: Type): IRunOptions => ({
  font: fontOf(face),
  size: halfPoints(size),
  sizeComplexScript: halfPoints(size),
  bold: bold === true,
  color: "000000",
  language: { value: "en-US", eastAsia: "zh-CN" },
});

/** A sheet may hold characters that XML cannot: a document with one of them does not open, so they are left out. */
const writable = (text: string): string =>
  [...text].filter((ch) => ch === "\t" || (ch >= " " && ch !== "\uFFFE" && ch !== "\uFFFF")).join("");

export const textRun = (text: string, type: Type): TextRun =>
  new TextRun({ ...runProperties(type), text: writable(text) });
