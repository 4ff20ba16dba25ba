/** Full-width letters, digits and signs to their ASCII twins, one for one, so that positions stay those of the text as given. */
const toAscii = (ch: string): string => String.fromCharCode(ch.charCodeAt(0) - 0xfee0);

/** The full-width comma and colon stay: in Chinese prose they separate clauses and are never part of a figure. */
export const normalise = (text: string): string => (FULL_WIDTH.test(text) ? halfWidth(text) : text);

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．％＋－−﹪]/;
const halfWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ．％＋－]/g, toAscii)
    .replace(/−/g, "-")
    .replace(/﹪/g, "%");
