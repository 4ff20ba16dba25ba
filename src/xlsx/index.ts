/**
 * .xlsx files, in Node and in the browser: bytes in, plain data of a workbook out, and back.
 * Node callers pass `inflate: zlibInflate` from ./node for speed.
 */
export type { FileProblemKind } from "./problems";
export { FileProblem } from "./problems";
export type { ReadOptions } from "./read/options";
export { readWorkbook } from "./read/readWorkbook";
export { openFile, type OpenedWorkbook } from "./openAll/openWorkbook";
export { sameSheets, saveChanges } from "./save/saveChanges";
export { tableFiles } from "./tables";
export type { Saved, SavedSheet } from "./save/saved";
export { writeWorkbook } from "./write/writeWorkbook";
