/** Lines that end in the middle of a sentence, as text copied out of a page or a mail has them. */

/** 收入7138.12万元，⏎支出7125.61万元: no blank line follows, and no item: 1. （一） ①. */
const BEHIND_A_COMMA =
  /(?<=[，,、])(?:\r\n|[\n\r\v])(?![\n\r\v]|[^\S\n]*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、．.](?!\d)|[①-⑳]))/g;
/** 支出决算⏎为37.50万元 */
const BEFORE_ITS_VERB = /(?<=[^。；;：:，,、.！？!?\n\r\v）)])(?:\r\n|[\n\r\v])(?=[为的万元%％，,、。；;])/g;

const blanks = (found: string): string => " ".repeat(found.length);

/** Of the same length, with blanks in their place. */
export const withoutSoftBreaks = (text: string): string =>
  /[\n\r\v]/.test(text) ? text.replace(BEHIND_A_COMMA, blanks).replace(BEFORE_ITS_VERB, blanks) : text;
