/** What has to be handed to Excel so that a value arrives in the cell as exactly that value. Pure. */
import type { Scalar } from "../../workbook/model";

/**
 * Texts that Excel, handed as they are, would take for a formula (= + - @), a prefix ('), a number, a percentage, an amount, a date or a time,
 * a truth value or an error value. Full-width digits and signs count as their plain forms in Chinese editions.
 */
const READ_AS_SOMETHING_ELSE =
  /^[\s'=+\-@＝＋－＠$¥￥€£(（.．%％#\d０-９]|^(?:true|false)\s*$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:上午|下午|公元|民国)|^[〇○零一二三四五六七八九十廿卅]+[年月日时点]/i;

/** A leading apostrophe keeps text as text; Excel hides it and takes it for no part of the value. */
const asText = (text: string): string => (READ_AS_SOMETHING_ELSE.test(text) ? `'${text}` : text);

/** The input for one constant; blank becomes "", which clears the cell. A cell formatted as text takes every text for itself, an apostrophe included. */
export const cellInput = (value: Scalar, format = "General"): string | number | boolean => {
  if (value === null) return "";
  return typeof value === "string" && format !== TEXT ? asText(value) : value;
};

/** The number format of a cell that takes everything as text. */
const TEXT = "@";

/** Whether what has to be handed over depends on how the cell is formatted. */
export const dependsOnFormat = (value: Scalar): boolean =>
  typeof value === "string" && READ_AS_SOMETHING_ELSE.test(value);
