/** What the reader found out of shape, a rule for each kind of it. Which faults a rule speaks of follows from its sentences. */
import { rule, type Rule } from "../rule";
import type { Fault } from "../../report/read";
import { EVERY_FIELD } from "../../schema/path";
import { faultsOf } from "./faults";

interface FaultRule {
  readonly id: string;
  readonly title: string;
  readonly level?: "提示";
  readonly basis: string;
  readonly messages: Readonly<Partial<Record<Fault["kind"], string>>>;
}

const kindsOf = (messages: FaultRule["messages"]): readonly Fault["kind"][] =>
  // Its keys are kinds, by its type.
  Object.keys(messages) as readonly Fault["kind"][];

const STRUCTURE = { group: "工作簿结构", reads: [EVERY_FIELD] } as const;

const faultRule = (own: FaultRule): Rule => {
  const kinds = kindsOf(own.messages);
  return rule({ ...STRUCTURE, ...own, check: (context) => faultsOf(context, kinds) });
};

/** Told once, and in nobody's way. */
const noticeRule = (own: Omit<FaultRule, "level">): Rule => {
  const kinds = kindsOf(own.messages);
  return rule({
    ...STRUCTURE,
    ...own,
    level: "提示",
    explainable: false,
    check: (context) => faultsOf(context, kinds, "notice"),
  });
};

/** 工作簿的版式由本版本支持。 */
export const layoutVersion = faultRule({
  id: "结构.版式",
  title: "工作簿版式可以识别",
  basis: "工作簿结构：版式编号",
  messages: {
    layoutVersion: "工作簿的版式编号是“{found}”，本版本不认识，可能由更新的版本生成。请升级自评通后再审核。",
  },
});

/** 较早的版式照常审核，可以升级。 */
export const layoutOlder = noticeRule({
  id: "结构.版式升级",
  title: "工作簿版式是最新的",
  basis: "工作簿结构：版式编号",
  messages: {
    layoutOlder:
      "工作簿是第 {found} 版的版式，照常审核，不影响上报。第 {today} 版的变化：{changes}。需要升级的，请在窗格里点“修复”，填写的内容不变。",
  },
});

/** 标准工作表齐全。 */
export const sheets = faultRule({
  id: "结构.工作表",
  title: "工作表齐全",
  basis: "工作簿结构：标准工作表不得删除",
  messages: {
    sheetMissing:
      "工作表“{sheet}”不见了，读不到其中的栏目。请先撤销删除；只是改了名称的，请改回“{sheet}”；撤销不了的，在窗格里点“修复”重建空白工作表后重填。",
    sheetUnclear:
      "工作表“{sheet}”不见了，而{tabs}都有它的栏目，分不清是哪一张，没有读取。只是改了名称的，请改回“{sheet}”，不上报的另存到别的工作簿。",
  },
});

/** 名称丢失而栏目标题还在的，照样读取；只告知一次，不影响上报。 */
export const namesFound = rule({
  ...STRUCTURE,
  id: "结构.名称补齐",
  title: "名称齐全",
  level: "提示",
  explainable: false,
  basis: "工作簿结构：栏目由“自评.”开头的名称定位",
  messages: {
    namesLost:
      "{count} 个名称不见了或失去了引用，已按栏目标题和评价指标表认出后审核，不影响审核结论。请在窗格里点“修复”补齐名称。",
    formulasLost:
      "{count} 个名称不见了或失去了引用，{formulas} 个公式因此出错；已按栏目标题认出各栏、由程序算出后审核，不影响审核结论。请在窗格里点“修复”补齐名称、恢复公式。",
  },
  *check(context) {
    for (const draft of faultsOf(context, ["namesLost"], "notice"))
      yield draft.data?.["formulas"] === "0" ? draft : { ...draft, messageId: "formulasLost" };
  },
});

/** 灰色末行只用来标明插入位置。 */
export const endRows = faultRule({
  id: "结构.末行",
  title: "末行不填内容",
  basis: "工作簿结构：在灰色末行上方插入行，再填写",
  messages: {
    endRowUsed:
      "《{part}》的灰色末行填了内容，或者灰色末行被删除了，这一行写在表外，没有计入合计。请在这张表的最后一行上方插入一行，把内容移上去，让最后一行空着。",
  },
});

/** 写在表格上面、下面和旁边的行，没有栏目读取。 */
export const rowsOutside = faultRule({
  id: "结构.表外",
  title: "表外没有填写内容",
  basis: "工作簿结构：在灰色末行上方插入行，再填写",
  messages: {
    rowOutside:
      "“{sheet}”的 {addresses} 写在《{part}》表外，没有计入合计。请在这张表的最后一行上方插入一行，把内容移进去；不属于这张表的，请移到自己的工作表或者删去。",
  },
});

/** 我们的工作表上，离开表格的数字没有栏目读取。 */
export const figuresApart = faultRule({
  id: "结构.表外数字",
  title: "没有栏目的数字",
  level: "提示",
  basis: "工作簿结构：数字填在栏目里才参加计算和审核",
  messages: {
    figureApart:
      "“{sheet}”的 {addresses} 有数字，但这里没有栏目，不参加计算和审核。应当填报的，请移到对应的栏目；只是备注的，请移到自己的工作表，或者写审核说明。",
  },
});

/** 单元格里显示不下的文字，打印出来会缺字。 */
export const cutTexts = faultRule({
  id: "结构.文字",
  title: "文字显示不全",
  level: "提示",
  basis: "填报要求：纸质报告与工作簿内容一致",
  messages: {
    textCut:
      "“{sheet}”的 {addresses} 文字显示不全，打印时会缺字。请点“调整行高”；一行最高 409 磅，调整以后仍显示不全的，请把这段文字写短，或写审核说明，用导出的 Word 文档上报。",
  },
});
