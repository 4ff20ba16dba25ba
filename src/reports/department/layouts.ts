/** The layouts that this report's workbook has had. */
import type { LayoutVersions } from "../../engine/schema/layoutVersions";

export const layouts: LayoutVersions = [
  { id: "1", changes: [], newSheets: [] },
  { id: "2", changes: ["机构汇总按名称逐字相同相加，名称里的“~”“*”“?”不再当作通配符"], newSheets: [] },
];
