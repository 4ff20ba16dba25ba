import { rule } from "../rule";
import { brokenFormulas } from "../ties/brokenFormulas";
import { faultsOf } from "./faults";

/** 没有计算结果不等于没有填；数值正确的也不等于公式还在。都只告知一次，不影响上报。 */
export const formulas = rule({
  id: "结构.公式",
  title: "公式完整并已计算",
  group: "工作簿结构",
  level: "提示",
  explainable: false,
  basis: "工作簿结构：合计、比率由公式得出",
  reads: ["*"],
  messages: {
    notCalculated:
      "{count} 个公式没有计算结果，已由程序按各栏算出后审核，不影响审核结论。请用 Excel 打开并保存（手动计算的先按 F9）。",
    formulasOutdated:
      "{count} 个公式把机构名称里的“~”“*”“?”当作通配符，结果不对，已由程序按各栏算出后审核。请在窗格里点“修复”恢复公式。",
    formulasOverwritten: "{count} 处公式被数值覆盖，数值正确，但以后不会随分项变化。请在窗格里点“修复”恢复全部公式。",
  },
  check: (context) =>
    faultsOf(
      context,
      [
        "notCalculated",
        "formulasOutdated",
        ...(brokenFormulas(context).length > 0 ? [] : ["formulasOverwritten" as const]),
      ],
      "notice",
    ),
});
