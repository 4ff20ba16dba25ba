/** A Word report as the pane gets it, and one that was exported. */
import type { WordFileView, WordView } from "../../../src/app/views/word";
import { place } from "./places";

export const draft: WordView = {
  use: "draft",
  year: "2021",
  department: "某市工信局",
  questions: [],
  installs: false,
  values: [
    {
      id: "profile||contact",
      part: "一、部门（单位）基本概况",
      field: "联系人",
      where: "表 1 第 2 行第 2 列",
      was: "（空）",
      shown: "张某",
      state: "new",
    },
    {
      id: "income|局机关|grant",
      part: "年度收入情况（万元）",
      field: "局机关 · 公共财政拨款",
      place: place("收支情况!D6"),
      where: "表 1 第 12 行第 4 列",
      was: "2499.60 万元",
      shown: "2500.00 万元",
      state: "changed",
    },
    {
      id: "goals|6|expected",
      part: "整体支出绩效定性目标及实施计划完成情况",
      field: "第 7 行 · 预期目标",
      where: "表 1 第 30 行第 2 列",
      was: "",
      shown: "完成七项工作",
      state: "notTaken",
      because: "表里的空行不够，还缺 2 行",
    },
  ],
  unplaced: [{ place: "第 12 段", text: "抄送单位", because: "" }],
  missing: [{ part: "封面", fields: ["报告日期"] }],
  source: { data: {}, numbers: [], edition: "yueyang-2021", found: new Map(), unplaced: [], missing: [] },
};

export const file: WordFileView = {
  name: "某市工信局2021.docx",
  file: new Uint8Array([1, 2, 3]),
  html: "<p>报告</p>",
  notes: ["还有 2 处必须改正或补填，导出的报告照表中现在的数字写成，请改好后重新导出"],
};
