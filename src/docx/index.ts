/** .docx files, in Node and in the browser: bytes in, plain data of a text document out. */
export type { DocumentProblemKind } from "./problems";
export { DocumentProblem } from "./problems";
export { readDocument } from "./read/readDocument";
