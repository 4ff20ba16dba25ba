import type { AnyCell } from "../../../domain/cell";
import type { SectionKey } from "../../../reports/department/form";
import { allFields, fieldRef, sectionOf, type FieldRef } from "../../schema/lookup";
import { prefixesOf, type ReportCells } from "../../report/cells";
import { derivationOf } from "../../report/complete";
import type { Draft } from "../../review/finding";
import { rule } from "../rule";

const requiredFields = allFields.filter((f) => f.field.required === true);

/** From so many on, a part of which nothing is filled in is one thing to do. */
const A_WHOLE_PART = 3;

const entered = (ref: FieldRef, cells: ReportCells): readonly AnyCell[] =>
  prefixesOf(ref.sectionKey, cells.rowCount(ref.sectionKey))
    .map((prefix) => cells.cell(`${prefix}.${ref.key}`))
    .filter((c) => derivationOf(c.id) === undefined);

const blankDraft = (cell: AnyCell): Draft => {
  const { label, kind } = fieldRef(cell.id).field;
  return {
    messageId: kind === "money" ? "amount" : "blank",
    at: cell,
    data: { field: label },
    evidence: [{ cell, role: "left" }],
  };
};

const untouched = (section: SectionKey, blank: readonly AnyCell[]): Draft | undefined => {
  const [at] = blank;
  if (at === undefined) return undefined;
  return {
    messageId: "part",
    at,
    data: { part: sectionOf(section).label, count: String(blank.length) },
    evidence: blank.map((cell) => ({ cell, role: "left" }) as const),
  };
};

function* blanksOf(section: SectionKey, cells: ReportCells): Iterable<Draft> {
  const all = requiredFields.filter((f) => f.sectionKey === section).flatMap((f) => entered(f, cells));
  const blank = all.filter((c) => c.state === "blank");
  const whole = blank.length === all.length && blank.length >= A_WHOLE_PART ? untouched(section, blank) : undefined;
  if (whole !== undefined) yield whole;
  else for (const cell of blank) yield blankDraft(cell);
}

/** 必填栏不得空白。 */
export const required = rule({
  id: "必填.空白",
  title: "必填栏空白",
  group: "封面与概况",
  basis: "填表要求：表内必填栏目不得空白",
  reads: requiredFields.map((f) => f.id),
  messages: {
    blank: "“{field}”没有填写。请补填。",
    amount: "“{field}”没有填写。请补填，没有的填 0。",
    part: "《{part}》还没有填写，有 {count} 个必填栏。请填写。",
  },
  *check({ cells }) {
    for (const section of new Set(requiredFields.map((f) => f.sectionKey))) yield* blanksOf(section, cells);
  },
});
