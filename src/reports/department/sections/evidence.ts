/** 佐证材料: what stands behind each score, in the order in which it is bound. */
import { date, text } from "../../../engine/schema/field";
import { list } from "../../../engine/schema/section";

export const EVIDENCE_NOTE = "按评分表的指标顺序装订，一份材料一行。点“生成评分表”时，各行按指标顺序排好、编号。";

export const evidence = list({
  name: "佐证材料",
  label: "佐证材料目录",
  newEachYear: "列本年的材料",
  freshRows: 12,
  titledBy: ["material", "indicator"],
  columns: {
    number: text("编号", { width: 11, prompt: "第 7 项指标的第 2 份材料写“佐证7-2”" }),
    indicator: text("评价指标", { width: 22, prompt: "写评分表的三级指标；同名的写“预算管理·管理制度健全性”" }),
    material: text("材料名称", { width: 30 }),
    documentNumber: text("文号", { width: 18 }),
    datedOn: date("日期", { width: 12 }),
    pages: text("页码", { width: 9 }),
  },
});
