/** The namespaces of Word documents: transitional (Word's own) and strict (ISO/IEC 29500-1). */

export const WORD: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Formulas typed in a line of text: "≥95%". */
const MATH: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/math",
  "http://purl.oclc.org/ooxml/officeDocument/math",
]);

/** Everything that can hold text of the document. */
export const TEXTUAL: ReadonlySet<string> = new Set([...WORD, ...MATH, COMPATIBILITY]);
