import { LONGEST_TEXT } from "../../../../workbook/limits";
import { rule } from "../rule";
import { textFields, texts } from "./texts";

/** Enough to see whether a sentence is whole. */
const ENDING = 40;

/** Excel 打开、粘贴超过一格上限的文字时，截去后面的部分。 */
export const fullCells = rule({
  id: "文字.写满",
  title: "文字没有超过一格的上限",
  group: "报告综述",
  level: "提示",
  basis: "一个单元格最多容纳 32767 个字",
  reads: textFields,
  messages: {
    full: "“{field}”有 {count} 个字，一个单元格最多容纳 {most} 个，Excel 会截去多出的文字。请核对末尾是否完整，缩短或分到其他栏目填写。",
  },
  *check({ cells }) {
    for (const { cell, text, label } of texts(cells))
      if (text.length >= LONGEST_TEXT)
        yield {
          messageId: "full",
          at: cell,
          data: { field: label, count: String(text.length), most: String(LONGEST_TEXT) },
          evidence: [{ cell, role: "quote", shown: `…${text.slice(-ENDING)}` }],
        };
  },
});
