/**
 * .xlsx files, in Node and in the browser: bytes in, plain data of a workbook out, and back.
 * Node callers pass `inflate: zlibInflate` from ./node for speed.
 */
export type { FileProblemKind } from "./problems";
export { FileProblem } from "./problems";
export { readWorkbook } from "./read/readWorkbook";
export { openWorkbook } from "./openAll/openWorkbook";
export { replaceSheetInFile } from "./openAll/replaceSheet";
export { writeWorkbook } from "./write/writeWorkbook";
