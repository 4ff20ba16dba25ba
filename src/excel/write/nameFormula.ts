/** The content of a name in the form that this Excel takes. */
import { constantText, listedText } from "../../workbook/textConstant";

/** Whether this Excel refuses text in quotation marks as the content of a name. */
export interface TextNames {
  readonly texts: { refused: boolean };
}

/** With "="; text as a list of code points once text in quotation marks was refused. */
export const nameFormula = ({ texts }: TextNames, ref: string): string => {
  const text = texts.refused ? constantText(ref) : undefined;
  return `=${text === undefined ? ref : listedText(text)}`;
};
