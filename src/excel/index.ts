/** Excel as app's workbook. The rest of the program takes what it needs from here and says neither Excel nor Office. */
export { connectExcel } from "./connect";
export { statementOf } from "./errors";
export { officeTheme, onCommand, ready, type Theme } from "./office";
export type { SessionOptions } from "./session";
