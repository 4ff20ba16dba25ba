import { textIn } from "../../../../domain/cell";
import { countInChinese } from "../../../../domain/chineseNumbers";
import { plain } from "../../../../domain/figure";
import { halfWidth } from "../../../../domain/parse";
import { cellIn, listRows } from "../../../../engine/schema/path";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";

const CASES = /(\d+|[一二三四五六七八九十]+)[例起]/g;
/** Then the number is of something else, or of nothing. */
const OTHER =
  /未发现|未发生|没有发现|没有发生|不存在|[上去往前]年|以前年度|其中|每[例起]|第[\d一二三四五六七八九十]+[例起]/;

/** How many cases a description states, where it states them once. */
const statedCases = (description: string): string | undefined => {
  const text = halfWidth(description).replace(/\s/g, "");
  const [first, ...more] = [...text.matchAll(CASES)].map((match) => match[1] ?? "");
  if (first === undefined || more.length > 0 || OTHER.test(text)) return undefined;
  return /^\d/.test(first) ? first : String(countInChinese(first));
};

/** 情况说明写了几例，例数就是几例：得分按例数扣。 */
export const breachCounts = rule({
  id: "核对.违规例数",
  title: "不符合要求的例数与说明一致",
  group: "基础数据",
  level: "提示",
  basis: "资金使用合规性、资产管理安全性：每出现一例不符合要求的扣分",
  compares: true,
  reads: ["breaches.description", "breaches.count"],
  messages: { differs: "情况说明写的是 {stated} 例（起），例数填的是 {count}。请核对；已整改、不应计入的，请说明。" },
  *check({ cells }) {
    for (const row of listRows("breaches", cells.rowCount("breaches"))) {
      const [said, count] = [cells.cell(cellIn(row, "description")), cells.figure(cellIn(row, "count"))];
      const stated = statedCases(textIn(said));
      if (stated === undefined || count.state !== "filled" || count.value.value.equals(stated)) continue;
      yield {
        messageId: "differs",
        at: count,
        data: { stated, count: plain(count.value.value) },
        evidence: [asLeft(count), asRight(said)],
      };
    }
  },
});
