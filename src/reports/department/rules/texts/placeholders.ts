import { asQuote } from "../../../../engine/review/evidence";
import { rule } from "../rule";
import { isLeftOutInPublic } from "./leftOut";
import { textFields, texts } from "./texts";

const MARKS_FOR_WORDS = /[×ＸX]{2,}|[○〇]{2,}|\*{2,}|_{3,}|＿{2,}|□|TODO/;
const NAMELESS = /某某(?=[省市县区局委厅办]|部门|单位)/;
const PROMPT_TO_FILL_IN = /[（(【[]?请?(?:在?此处|请)填[^。，）)】\]]*[）)】\]]?/;
const PROMPT_TO_TELL =
  /[（(【[]请(?:简要|简单|详细|如实|逐项|具体)?(?:说明|填写|描述|概述|阐述|列明|列出|简述|注明)[^）)】\]]{0,30}[）)】\]]/;
const PROMPT_FOR_LENGTH = /[（(【[](?:限|不超过|不少于|控制在|字数)?\s*\d{2,4}\s*字(?:以内|以上|左右|内)?[）)】\]]/;
const PROMPT_FOR_A_FIELD = /[【[][^】\]]{0,12}(?:填写|名称|内容|日期|金额)[】\]]/;
const PROMPT_FOR_A_NAME = /[（(](?:填报|预算)?(?:单位|部门|项目)(?:名称|全称)[）)]/;
/** 有待补充 is prose. */
const PUT_OFF = /(?<!有)待(?:补充|填写|核实|定)(?=[）)，。；]|$)/;
const LEFT_OUT = /[（(]略[）)]|^略。?$|[：、是]\s*(?:…|\.{3,})+\s*$/;

const PLACEHOLDER = new RegExp(
  [
    MARKS_FOR_WORDS,
    NAMELESS,
    PROMPT_TO_FILL_IN,
    PROMPT_TO_TELL,
    PROMPT_FOR_LENGTH,
    PROMPT_FOR_A_FIELD,
    PROMPT_FOR_A_NAME,
    PUT_OFF,
    LEFT_OUT,
  ]
    .map((each) => each.source)
    .join("|"),
);

/** One of these characters stands in every one of them: nearly all texts are done with at a glance. */
const MAY_HOLD = /[×ＸX○〇*_＿□T某填请字【[称待略…]|\.{3}/;

/** “XX杯”竞赛 is a name: what stands in quotation marks is not looked at. */
const outsideQuotes = (text: string): string =>
  text.includes("“") ? text.replace(/“[^”\n]*”/g, (quoted) => " ".repeat(quoted.length)) : text;

/** 提示语、占位符不得留在上报的报告里。 */
export const placeholders = rule({
  id: "文字.占位符",
  title: "提示语或占位符没有删去",
  group: "报告综述",
  basis: "填表要求：删去填写提示和占位符",
  reads: textFields,
  messages: { left: "“{field}”里还留有“{quote}”。请填写或删去。" },
  *check(context) {
    for (const { cell, text, label } of texts(context.cells)) {
      const quote = MAY_HOLD.test(text) ? PLACEHOLDER.exec(outsideQuotes(text))?.[0] : undefined;
      if (quote !== undefined && !isLeftOutInPublic(context, cell))
        yield {
          messageId: "left",
          at: cell,
          data: { field: label, quote: quote.slice(0, 20) },
          evidence: [asQuote(cell)],
        };
    }
  },
});
