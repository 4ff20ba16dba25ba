import { rule } from "../rule";
import { textFields, texts } from "./texts";

const MARKS_FOR_WORDS = /[×ＸX]{2,}|[○〇]{2,}|\*{2,}|_{3,}|＿{2,}|□|TODO/;
const PROMPT_TO_FILL_IN = /[（(【[]?请?(?:在?此处|请)填[^。，）)】\]]*[）)】\]]?/;
const PROMPT_FOR_A_FIELD = /[【[][^】\]]{0,12}(?:填写|名称|内容|日期|金额)[】\]]/;
/** 有待补充 is prose. */
const PUT_OFF = /(?<!有)待(?:补充|填写|核实|定)(?=[）)，。；]|$)/;
const LEFT_OUT = /[（(]略[）)]|^略。?$|[：、是]\s*(?:…|\.{3,})+\s*$/;

const PLACEHOLDER = new RegExp(
  [MARKS_FOR_WORDS, PROMPT_TO_FILL_IN, PROMPT_FOR_A_FIELD, PUT_OFF, LEFT_OUT].map((each) => each.source).join("|"),
);

/** 提示语、占位符不得留在上报的报告里。 */
export const placeholders = rule({
  id: "文字.占位符",
  title: "提示语或占位符没有删去",
  group: "报告综述",
  basis: "填表要求：删去填写提示和占位符",
  reads: textFields,
  messages: { left: "“{field}”里还留有“{quote}”。请填写或删去。" },
  *check({ cells }) {
    for (const { cell, text, label } of texts(cells)) {
      const quote = PLACEHOLDER.exec(text)?.[0];
      if (quote !== undefined)
        yield {
          messageId: "left",
          at: cell,
          data: { field: label, quote: quote.slice(0, 20) },
          evidence: [{ cell, role: "quote" }],
        };
    }
  },
});
