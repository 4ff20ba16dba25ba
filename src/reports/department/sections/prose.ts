/** 五、评价报告综述（文字部分): one cell a paragraph under the headings of the form. */
import { text, type FieldOptions } from "../../../engine/schema/field";
import { fields } from "../../../engine/schema/section";

const paragraph: FieldOptions<never> = { required: true, long: true };

export const prose = fields({
  name: "综述",
  label: "五、评价报告综述（文字部分）",
  fields: {
    overview: text("（一）部门（单位）基本情况", { name: "基本情况", ...paragraph }),
    scale: text("（二）部门（单位）整体支出规模、使用方向和主要内容、涉及范围等", { name: "支出规模", ...paragraph }),
    basicSpending: text("（一）基本支出", { name: "基本支出", ...paragraph }),
    sangongText: text("“三公”经费情况", { name: "三公经费", ...paragraph }),
    specialUse: text("（二）专项支出：1、专项资金使用情况", { name: "专项资金使用", ...paragraph }),
    specialManagement: text("2、专项资金管理情况", { name: "专项资金管理", ...paragraph }),
    organisation: text("三、部门专项组织实施情况", { name: "专项组织实施", ...paragraph }),
    economy: text("（一）经济性评价", { name: "经济性", ...paragraph }),
    effectiveness: text("（二）效率性和有效性评价", { name: "效率性和有效性", ...paragraph }),
    conclusion: text("（三）部门整体支出综合评价及结论", { name: "结论", ...paragraph }),
    problems: text("五、存在的主要问题", { name: "主要问题", ...paragraph }),
    measures: text("六、改进措施和建议", { name: "改进措施", ...paragraph }),
  },
});
