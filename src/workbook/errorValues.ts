/** What Excel shows in a cell that it cannot work out. */

/** Those that a file may state as the value of a cell (ECMA-376 part 1, 18.17.2.7). */
export const FILE_ERRORS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Those of newer versions, which a reader of the open workbook sees (Microsoft: ERROR.TYPE function). */
const NEWER: readonly string[] = [
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#BUSY!",
];

const all: ReadonlySet<string> = new Set([...FILE_ERRORS, ...NEWER]);

/** Each begins with "#", as hardly any other text does. */
export const isErrorValue = (text: string): boolean => text.startsWith("#") && all.has(text);
