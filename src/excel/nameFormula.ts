/** The content of a name in the form that this Excel takes. */
import { constantText, listedText } from "../workbook/textConstant";
import type { ExcelContext } from "./excelContext";

/** With "="; text as a list of code points once text in quotation marks was refused. */
export const nameFormula = ({ texts }: ExcelContext, ref: string): string => {
  const text = texts.refused ? constantText(ref) : undefined;
  return `=${text === undefined ? ref : listedText(text)}`;
};
