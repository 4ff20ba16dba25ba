import { rule } from "../rule";
import { fieldRef } from "../../schema";
import type { ReportCells } from "../../../../engine/report/cells";
import type { FindingDraft } from "../../../../engine/review/finding";

/** One finding for all of them that are blank, naming each. */
function* blanksAmong(ids: readonly string[], cells: ReportCells): Iterable<FindingDraft> {
  const blank = ids.map((id) => cells.cell(id)).filter((c) => c.state === "blank");
  const [first] = blank;
  if (first === undefined) return;
  const fields = blank.map((c) => `“${fieldRef(c.id).field.label}”`).join("、");
  yield {
    messageId: "blank",
    at: first,
    data: { fields },
    evidence: blank.map((cell) => ({ cell, role: "related" }) as const),
  };
}

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

const CONTACT = ["profile.contact", "profile.phone"] as const;

/** 财政部门要能找到填报的人；对外公开的版本可以隐去，说明即可。 */
export const contactBlanks = rule({
  id: "概况.联系方式",
  title: "联系人和联络电话填写完整",
  group: "封面与概况",
  level: "提示",
  basis: "一、部门（单位）基本概况：联系人、联络电话",
  reads: CONTACT,
  messages: { blank: "{fields}没有填写。请补填；对外公开时隐去的，请写明审核说明。" },
  check: ({ cells }) => blanksAmong(CONTACT, cells),
});
