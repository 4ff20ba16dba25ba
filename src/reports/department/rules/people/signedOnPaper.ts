import { rule } from "../rule";
import { asRelated } from "../../../../engine/review/evidence";

/** 签字栏留空，打印后手签：表里打上的名字不是签字。 */
export const signedOnPaper = rule({
  id: "人员.签字",
  title: "签字栏留空待手签",
  group: "评价人员",
  level: "提示",
  basis: "四、评价人员：签字栏打印后由本人签字",
  reads: ["evaluators.name", "evaluators.signature"],
  messages: { typed: "“签字”栏打上了“{shown}”。打印后须由本人签字，请清空；使用电子签名的，请写明审核说明。" },
  *check({ report }) {
    for (const { name, signature } of report.evaluators.rows)
      if (signature.state === "filled")
        yield {
          messageId: "typed",
          at: signature,
          data: { shown: signature.value },
          evidence: [asRelated(name)],
        };
  },
});
