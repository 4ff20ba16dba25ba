/** Workbooks of other systems, as files. */
import type { TableFiles } from "../app/ports";
import type { ReadOptions } from "./read/options";
import { readWorkbook } from "./read/readWorkbook";
import { setValues } from "./save/setValues";

export const tableFiles = (options: Partial<ReadOptions> = {}): TableFiles => ({
  read: (file) => Promise.resolve().then(() => readWorkbook(file, options)),
  change: (file, values) => setValues(file, values, options),
});
