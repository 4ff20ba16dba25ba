import { allFields } from "../../form/lookup";
import { prefixesOf } from "../../form/report/cells";
import { derivationOf } from "../../form/report/complete";
import { rule } from "../rule";

const requiredFields = allFields.filter((f) => f.field.required === true);

/** 必填栏不得空白。 */
export const required = rule({
  id: "必填.空白",
  title: "必填栏空白",
  group: "封面与概况",
  basis: "填表要求：表内必填栏目不得空白",
  reads: requiredFields.map((f) => f.id),
  messages: { blank: "“{field}”没有填写。请补填。" },
  *check({ cells }) {
    for (const ref of requiredFields)
      for (const prefix of prefixesOf(ref.sectionKey, cells.rowCount(ref.sectionKey))) {
        const id = `${prefix}.${ref.key}`;
        const cell = cells.cell(id);
        if (cell.state === "blank" && derivationOf(id) === undefined) yield { messageId: "blank", at: cell, data: { field: ref.field.label }, evidence: [{ cell, role: "left" }] };
      }
  },
});
