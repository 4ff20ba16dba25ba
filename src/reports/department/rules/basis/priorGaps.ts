import { fieldsOf } from "../../../../engine/schema/lookup";
import { fieldRef, figureAt, formFields, sectionOf } from "../../schema";
import { rule } from "../rule";
import { fieldIn } from "../../../../engine/schema/path";
import { asRelated } from "../../../../engine/review/evidence";

const PRIOR = formFields(Object.keys(fieldsOf(sectionOf("prior"))).map((key) => fieldIn("prior", key)));

/** 与上年数据核对以上年决算数为准；没有上年数就核对不了，只填一部分就核对不全。 */
export const priorGaps = rule({
  id: "上年核对.缺上年数",
  title: "上年决算数填写完整",
  group: "上年核对",
  level: "提示",
  basis: "与上年数据核对：上年决算数由上年工作簿提取，没有发生的填 0",
  compares: true,
  reads: ["income.total", ...PRIOR],
  messages: {
    none: "上年决算数没有填写，无法与上年核对。请从上年工作簿提取或补填；上年没有发生的填 0。",
    some: "上年决算数里，{fields}没有填写，无法核对。请补填；上年没有发生的填 0。",
  },
  *check({ cells }) {
    const blank = PRIOR.map((id) => figureAt(cells, id)).filter((c) => c.state === "blank");
    const [first] = blank;
    if (first === undefined) return;
    const some = blank.length < PRIOR.length;
    // Before this year's figures are in there is nothing to check against last year.
    if (!some && cells.cell("income.sum.total").state === "blank") return;
    const fields = blank.map((c) => `“${fieldRef(c.id).field.label}”`).join("、");
    yield {
      ...(some ? {} : { outcome: "unsure" as const }),
      messageId: some ? "some" : "none",
      at: first,
      data: { fields },
      evidence: blank.map(asRelated),
    };
  },
});
