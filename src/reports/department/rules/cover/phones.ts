import { textIn } from "../../../../domain/cell";
import { fieldRef } from "../../schema";
import { rule } from "../rule";
import { isLeftOutInPublic } from "../texts/leftOut";
import { asLeft } from "../../../../engine/review/evidence";

const PHONES = ["profile.phone", "filler.phone"] as const;

/** Area code and number, or a mobile number; an extension may follow. Seven digits is the shortest local number, twelve the longest with its area code. */
const DIGITS = /^\d{7,12}$/;
const EXTENSION = /(转|ext\.?|[-－—])\s*\d{1,4}$/i;
const SEPARATORS = /[、，,;；/\n]/;

const isPhone = (text: string): boolean => DIGITS.test(text.normalize("NFKC").replace(/[\s()+-]/g, ""));
const isNumber = (text: string): boolean => isPhone(text) || isPhone(text.replace(EXTENSION, ""));

/** 电话号码少一位，财政部门就找不到人。 */
export const phones = rule({
  id: "概况.电话号码",
  title: "电话号码可以拨通",
  group: "封面与概况",
  level: "提示",
  basis: "一、基本概况的联络电话和填报人的联系电话：区号加号码，或手机号码",
  reads: PHONES,
  messages: { odd: "“{field}”填的是“{shown}”，不像电话号码（7 到 12 位数字）。请核对。" },
  *check(context) {
    for (const id of PHONES) {
      const cell = context.cells.cell(id);
      const shown = textIn(cell);
      if (shown === "" || isLeftOutInPublic(context, cell)) continue;
      if (shown.split(SEPARATORS).every((part) => isNumber(part.trim()))) continue;
      yield {
        messageId: "odd",
        at: cell,
        data: { field: fieldRef(id).field.label, shown },
        evidence: [asLeft(cell)],
      };
    }
  },
});
