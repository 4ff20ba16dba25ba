import type { AnyCell } from "../../../domain/cell";
import { oncePer } from "../../../domain/oncePer";
import type { FieldRef, Schema } from "../../schema/schema";
import { prefixesOf, type ReportCells } from "../../report/cells";
import { derivationOf } from "../../report/complete";
import type { FindingDraft } from "../../review/finding";
import { asLeft } from "../../review/evidence";
import { rule, type Rule } from "../rule";
import { cellIn } from "../../schema/path";

const requiredFields = oncePer(({ allFields }: Schema): readonly FieldRef[] =>
  allFields.filter((f) => f.field.required === true),
);

/** Section by section. */
const requiredIn = oncePer((schema: Schema): ReadonlyMap<string, readonly FieldRef[]> => {
  const found = new Map<string, FieldRef[]>();
  for (const ref of requiredFields(schema)) {
    const others = found.get(ref.sectionKey);
    if (others === undefined) found.set(ref.sectionKey, [ref]);
    else others.push(ref);
  }
  return found;
});

const isEntered = ({ id }: AnyCell, { schema }: ReportCells): boolean => derivationOf(id, schema) === undefined;

const entered = (ref: FieldRef, cells: ReportCells): readonly AnyCell[] =>
  prefixesOf(cells, ref.sectionKey)
    .map((prefix) => cells.cell(cellIn(prefix, ref.key)))
    .filter((c) => isEntered(c, cells));

const isBlankIn = (refs: readonly FieldRef[], section: string, cells: ReportCells): boolean =>
  prefixesOf(cells, section).some((prefix) =>
    refs.some(({ key }) => {
      const cell = cells.cell(cellIn(prefix, key));
      return cell.state === "blank" && isEntered(cell, cells);
    }),
  );

const draftOf = (
  all: readonly AnyCell[],
  blank: readonly [AnyCell, ...AnyCell[]],
  { fieldRef }: Schema,
): FindingDraft => {
  const [at, ...more] = blank;
  const { field, section } = fieldRef(at.id);
  const single = field.kind === "money" ? "amount" : "blank";
  const labels = [...new Set(blank.map((c) => `“${fieldRef(c.id).field.label}”`))].join("、");
  return {
    outcome: "todo",
    messageId: more.length === 0 ? single : blank.length === all.length ? "part" : "several",
    at,
    data: { field: field.label, fields: labels, part: section.label, count: String(blank.length) },
    evidence: blank.map(asLeft),
  };
};

/** One line a part, however much of it is still to be filled in. */
function* blanksOf(section: string, refs: readonly FieldRef[], cells: ReportCells): Iterable<FindingDraft> {
  const { schema } = cells;
  if (!isBlankIn(refs, section, cells)) return;
  const all = refs.flatMap((f) => entered(f, cells));
  const [first, ...more] = all.filter((c) => c.state === "blank");
  if (first !== undefined) yield draftOf(all, [first, ...more], schema);
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
      several: "《{part}》还有 {count} 处没有填写：{fields}。请补填，没有的金额填 0。",
    },
    *check({ cells }) {
      for (const [section, refs] of requiredIn(schema)) yield* blanksOf(section, refs, cells);
    },
  });
