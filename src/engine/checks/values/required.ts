import type { AnyCell } from "../../../domain/cell";
import type { FieldRef, Schema } from "../../schema/schema";
import { prefixesOf, type ReportCells } from "../../report/cells";
import { derivationOf } from "../../report/complete";
import type { Draft } from "../../review/finding";
import { rule, type Rule } from "../rule";

const requiredFields = ({ allFields }: Schema): readonly FieldRef[] =>
  allFields.filter((f) => f.field.required === true);

/** From so many on, a part of which nothing is filled in is one thing to do. */
const A_WHOLE_PART = 3;

const entered = (ref: FieldRef, cells: ReportCells): readonly AnyCell[] =>
  prefixesOf(cells, ref.sectionKey)
    .map((prefix) => cells.cell(`${prefix}.${ref.key}`))
    .filter((c) => derivationOf(c.id, cells.schema) === undefined);

const blankDraft = (cell: AnyCell, { fieldRef }: Schema): Draft => {
  const { label, kind } = fieldRef(cell.id).field;
  return {
    messageId: kind === "money" ? "amount" : "blank",
    at: cell,
    data: { field: label },
    evidence: [{ cell, role: "left" }],
  };
};

const untouched = (part: string, blank: readonly AnyCell[]): Draft | undefined => {
  const [at] = blank;
  if (at === undefined) return undefined;
  return {
    messageId: "part",
    at,
    data: { part, count: String(blank.length) },
    evidence: blank.map((cell) => ({ cell, role: "left" }) as const),
  };
};

function* blanksOf(section: string, cells: ReportCells): Iterable<Draft> {
  const { schema } = cells;
  const all = requiredFields(schema)
    .filter((f) => f.sectionKey === section)
    .flatMap((f) => entered(f, cells));
  const blank = all.filter((c) => c.state === "blank");
  const whole =
    blank.length === all.length && blank.length >= A_WHOLE_PART
      ? untouched(schema.sectionOf(section).label, blank)
      : undefined;
  if (whole !== undefined) yield whole;
  else for (const cell of blank) yield blankDraft(cell, schema);
}

/** 必填栏不得空白。 */
export const required = (schema: Schema, group: string): Rule =>
  rule({
    id: "必填.空白",
    title: "必填栏空白",
    group,
    basis: "填表要求：表内必填栏目不得空白",
    reads: requiredFields(schema).map((f) => f.id),
    messages: {
      blank: "“{field}”没有填写。请补填。",
      amount: "“{field}”没有填写。请补填，没有的填 0。",
      part: "《{part}》还没有填写，有 {count} 个必填栏。请填写。",
    },
    *check({ cells }) {
      for (const section of new Set(requiredFields(schema).map((f) => f.sectionKey))) yield* blanksOf(section, cells);
    },
  });
