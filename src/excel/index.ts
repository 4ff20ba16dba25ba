/** Excel as app's workbook. The rest of the program takes what it needs from here and says neither Excel nor Office. */
export { connectExcel } from "./connect";
export { officeBackground, onCommand, ready } from "./office";
