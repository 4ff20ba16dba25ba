/** 抽查名单: with all that is needed to draw it again. */
import type { Department } from "../../../engine/summary/department";
import { draw, riskOf } from "../../../engine/summary/sampling";
import type { SheetSpec } from "../../../workbook/model";
import { listSheet } from "./listSheet";

export const drawnSampleSheet = (departments: readonly Department[], count: number, seed: string): SheetSpec => {
  const risks = departments.map(riskOf).reduce((sum, risk) => sum + risk, 0);
  return listSheet({
    name: "抽查名单",
    title: "抽查名单",
    notes: [
      `从 ${departments.length} 个部门中抽取 ${Math.min(count, departments.length)} 个，种子“${seed}”；同样的报告、同样的种子，名单不变。`,
      `风险分＝1＋强制条数×5＋待核实×3＋提示×2＋待填×1，合计 ${risks}；风险分越高，抽中的可能越大，每个部门都可能抽中。抽中号指向按部门名称排列、以风险分为长度的队列。`,
    ],
    columns: [
      { head: "抽取次序", width: 10, align: "center" },
      { head: "部门（单位）名称", width: 30 },
      { head: "风险分", width: 10, align: "right" },
      { head: "抽中号", width: 10, align: "right" },
      { head: "当次风险分合计", width: 16, align: "right" },
      { head: "文件", width: 50 },
    ],
    lines: draw(departments, count, seed).map((d, i) => [
      i + 1,
      d.department.name,
      d.risk,
      d.number,
      d.of,
      d.department.file,
    ]),
  });
};
