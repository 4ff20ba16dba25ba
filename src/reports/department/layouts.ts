/** The layouts that this report's workbook has had. */
import type { LayoutVersions } from "../../engine/schema/layoutVersions";

/** Came with layout 3. */
export const EVIDENCE_SHEET = "佐证材料";

export const layouts: LayoutVersions = [
  { id: "1", changes: [], newSheets: [] },
  { id: "2", changes: ["机构汇总按名称逐字相同相加，名称里的“~”“*”“?”不再当作通配符"], newSheets: [] },
  { id: "3", changes: ["增加工作表“佐证材料”：按指标列出得分的佐证材料，打印成目录"], newSheets: [EVIDENCE_SHEET] },
];
