/** The guide through the year: 建表, 填报, 全审, 评分表, 上报. */
import type { PrintView } from "../../../app/views/print";
import { mergedRows } from "./look";

export const guide = {
  title: "填报步骤",
  read: "填报指南",
  steps: { install: "建表", fill: "填报", check: "全审", scoreSheet: "评分表", handIn: "上报" },
  states: { done: "已完成", current: "进行中", ahead: "未开始" },
  sheets: "各表填报进度",
  left: (n: number) => `差 ${n} 处`,
  full: "已填完",
  sheet: (name: string, filled: number, left: number) =>
    left === 0 ? `${name}：已填 ${filled} 处，已填完` : `${name}：已填 ${filled} 处，还差 ${left} 处，去填第一处`,
  filling: (left: number) => `填报中，还差 ${left} 处`,
  noErrors: "已经填的内容没有发现错误。",
  errors: (n: number) => `已经填的内容里有 ${n} 条错误须改正，列在“问题”页。`,
  handOut: {
    title: "可以打印、保存、上报",
    lead: "报告已经做了上报标记，校验结果表已生成。",
    print:
      "打印：先点“打印前清除标记”（同时按表样合并插入的行里的单元格，重排分页，标题不会单独落在页末；一张工作表里前面的表超过一页时，另加“收支情况（打印1）”这样的工作表打印它，每一页都有表头，内容随原表变化，加表以后 Excel 不能再撤销（Ctrl+Z）之前的修改）；再点“封面”的标签，按住 Shift 点“评分表”的标签，打印活动工作表，页码就是这几张表的第几页、共几页。打印整个工作簿时，总页数会把工作底稿也算进去。由评价人员和负责人签字盖章。",
    clearMarks: "打印前清除标记",
    preparing: "正在清除标记、重排分页……",
    prepared: ({ merged, printedFrom }: PrintView) =>
      `标记已清除，分页已重排${mergedRows(merged)}` +
      (printedFrom.length === 0
        ? ""
        : `；超过一页的表改由“${printedFrom.join("”“")}”打印，每一页都有表头，请连同前后的工作表一起打印`),
    save: "保存：保存工作簿，作为电子版上报，明年从它提取上年数。",
    word: "导出：需要 Word 文档盖章、报送时，点“导出 Word 报告”；里面每个表的续页都有表头。",
    share: "上报以后如有改动，上报标记会说明改了哪些栏目。",
  },
} as const;
