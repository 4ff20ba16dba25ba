/** What is passed over with everything in it. */

/** Earlier states of tracked changes, phonetic guides. */
const NEVER_SHOWN: ReadonlySet<string> = new Set([
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "tblPrExChange",
  "tblGridChange",
  "tcPrChange",
  "trPrChange",
  "sectPrChange",
  "numberingChange",
  "delText",
  "delInstrText",
  "rt",
]);

/** Text that was deleted or moved away. Within properties the same names only mark a row or the end of a paragraph. */
const GONE: ReadonlySet<string> = new Set(["del", "moveFrom"]);

export const isSkipped = (local: string, parent: string | undefined): boolean =>
  NEVER_SHOWN.has(local) || (GONE.has(local) && parent !== "rPr" && parent !== "trPr");
