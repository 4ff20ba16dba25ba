import { asQuote } from "../../../../engine/review/evidence";
import { LONGEST_TEXT } from "../../../../workbook/limits";
import { rule } from "../rule";
import { textFields, texts } from "./texts";

/** Enough to see whether a sentence is whole. */
const ENDING = 40;

/** More than a heading or a list of names. */
const PROSE = 20;
const STOPS_HALFWAY = /[，,、（(“《]$/;

const cutIn = (text: string): "full" | "open" | undefined => {
  if (text.length >= LONGEST_TEXT) return "full";
  return text.length >= PROSE && STOPS_HALFWAY.test(text) ? "open" : undefined;
};

/** Excel 打开、粘贴超过一格上限的文字时，截去后面的部分；复制时漏选，也只剩前半段。 */
export const wholeTexts = rule({
  id: "文字.截断",
  title: "文字完整，没有被截断",
  group: "报告综述",
  level: "提示",
  basis: "填报内容应当完整；一个单元格最多容纳 32767 个字",
  reads: textFields,
  messages: {
    full: "“{field}”有 {count} 个字，一个单元格最多容纳 {most} 个，Excel 会截去多出的文字。请核对末尾是否完整，缩短或分到其他栏目填写。",
    open: "“{field}”写到“{mark}”为止，句子没有写完，后面的文字可能没有粘贴过来。请核对末尾，补全文字或改正标点。",
  },
  *check({ cells }) {
    for (const { cell, text, label } of texts(cells)) {
      const cut = cutIn(text);
      if (cut === undefined) continue;
      const data = { field: label, count: String(text.length), most: String(LONGEST_TEXT), mark: text.slice(-1) };
      yield { messageId: cut, at: cell, data, evidence: [asQuote(cell, `…${text.slice(-ENDING)}`)] };
    }
  },
});
