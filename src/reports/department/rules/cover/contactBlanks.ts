import { rule } from "../rule";
import { blanksAmong } from "./blanks";

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
