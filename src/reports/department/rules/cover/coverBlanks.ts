import { rule } from "../rule";
import { blanksAmong } from "./blanks";

const COVER = ["cover.budgetCode", "cover.method", "cover.agency", "cover.issuer"] as const;

/** 封面各栏都要填写；名称、年度、日期是必填栏，另有规则。 */
export const coverBlanks = rule({
  id: "封面.空栏",
  title: "封面栏目填写完整",
  group: "封面与概况",
  level: "提示",
  basis: "封面：预算编码、评价方式、评价机构、制表机关",
  reads: COVER,
  messages: { blank: "封面的{fields}没有填写。请补填，没有的请说明。" },
  check: ({ cells }) => blanksAmong(COVER, cells),
});
