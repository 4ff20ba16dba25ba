import type { WorkbookSpec } from "../../workbook/model";
import type { IWorkbookData } from "../univer/data";
export const toUniver = (_spec: WorkbookSpec): Partial<IWorkbookData> => { throw new Error("not yet"); };
