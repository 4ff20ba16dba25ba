import { textIn } from "../../../domain/cell";
import { unseenIn } from "../../../domain/invisibleCharacters";
import { isFigureKind } from "../../schema/field";
import type { FieldRef, Schema } from "../../schema/schema";
import { asProposed, rule, type Rule } from "../rule";
import { walked } from "./walk";
import { asLeft } from "../../review/evidence";

/** In a paragraph they do no harm; in figures 数值.文本数字 tells them. */
export const mattersUnseen = ({ field }: FieldRef): boolean => field.long !== true && !isFigureKind(field.kind);

/** 从网页、PDF、聊天软件复制来的名称、年度、日期，会带进看不见的字符：看起来一样，公式却认为不是同一个。 */
export const unseenCharacters = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.看不见的字符",
    title: "栏目里有看不见的字符",
    group,
    level: "提示",
    basis: "填表要求：名称、年度、日期各表写法一致。看不见的字符会使公式按名称取不到数",
    reads: schema.allFields.filter(mattersUnseen).map((f) => f.id),
    messages: {
      unseen:
        "“{field}”的“{read}”里有看不见的字符（{characters}），审核已略过它。采用建议即可去掉；有多处时，“恢复表样”一次去掉。",
    },
    amends: asProposed,
    *check({ cells }) {
      for (const cell of walked(cells).typed) {
        const found = cell.typed === undefined ? [] : unseenIn(cell.typed);
        const ref = found.length === 0 ? undefined : schema.findField(cell.id);
        if (ref === undefined || !mattersUnseen(ref)) continue;
        const read = textIn(cell);
        yield {
          messageId: "unseen",
          at: cell,
          data: { field: ref.field.label, read, characters: found.join("、") },
          evidence: [asLeft(cell)],
          suggestion: { cell: cell.id, value: read },
        };
      }
    },
  });
