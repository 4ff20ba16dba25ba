/** One rule for every tie that the form declares: derived columns, 汇总 of every column, derived single fields. None is written by hand. */
import type { Expr } from "../../schema/expr";
import { pathsOf } from "../../schema/expr";
import { isFigureKind } from "../../schema/field";
import type { FieldRef, Schema } from "../../schema/schema";
import { cellName, NAME_PREFIX } from "../../schema/names";
import { prefixesOf } from "../../report/cells";
import type { FindingDraft } from "../../review/finding";
import { asProposed, rule, type Rule, type RuleContext } from "../rule";
import { tieMessages } from "./derived";
import { tieFindings } from "./tieFindings";
import { cellIn, listRows, pathIn, sumRow } from "../../schema/path";

const shortName = (ref: FieldRef): string => cellName(ref.section, ref.field).slice(NAME_PREFIX.length);

/** Siblings by their own label, cells of other parts with the part's name. */
const term = (path: string, sectionKey: string, { fieldRef }: Schema): string => {
  const ref = fieldRef(pathIn(sectionKey, path));
  return ref.sectionKey === sectionKey ? ref.field.label : `${ref.section.name}·${ref.field.label}`;
};

export const tieWords = (e: Expr, sectionKey: string, schema: Schema): string => {
  const names = pathsOf(e).map((p) => term(p, sectionKey, schema));
  switch (e.op) {
    case "add":
      return names.join(" + ");
    case "subtract":
      return names.join(" − ");
    case "ratio":
      return e.part.op === "subtract"
        ? `（${names[0] ?? ""} − ${names[1] ?? ""}）÷ ${names[2] ?? ""}`
        : names.join(" ÷ ");
    case "columnSum":
      return `各行${names.join("")}之和`;
    default:
      return names.join("");
  }
};

const readsOf = (ref: FieldRef): readonly string[] => [
  ref.id,
  ...(ref.field.is === undefined ? [] : pathsOf(ref.field.is).map((p) => pathIn(ref.sectionKey, p))),
];

/**
 * Ties across a row. With units the 汇总 row is held by its column totals, which imply the tie across;
 * asking again would report one wrong total twice. Without units the 汇总 row stands alone and is checked itself.
 */
const acrossRows = (ref: FieldRef, words: string, context: RuleContext): readonly FindingDraft[] => {
  const { cells } = context;
  const count = cells.rowCount(ref.sectionKey);
  const rows = count > 0 ? listRows(ref.sectionKey, count) : prefixesOf(cells, ref.sectionKey);
  return rows.flatMap((row) => tieFindings(cellIn(row, ref.key), words, context));
};

const acrossRule = (ref: FieldRef, is: Expr, schema: Schema, group: string): Rule => {
  const words = tieWords(is, ref.sectionKey, schema);
  return rule({
    id: `勾稽.${shortName(ref)}`,
    title: `${ref.field.label}的勾稽关系`,
    group,
    basis: `报表勾稽：${ref.field.label} = ${words}`,
    reads: readsOf(ref),
    messages: tieMessages(ref.field),
    amends: asProposed,
    check: (context) => acrossRows(ref, words, context),
  });
};

const columnRule = (ref: FieldRef, group: string): Rule =>
  rule({
    id: `汇总.${shortName(ref)}`,
    title: `${ref.field.label}汇总数等于各机构之和`,
    group,
    basis: `报表勾稽：汇总行${ref.field.label} = 各机构${ref.field.label}之和`,
    reads: [ref.id],
    messages: tieMessages(ref.field),
    amends: asProposed,
    check: (context) => tieFindings(cellIn(sumRow(ref.sectionKey), ref.key), `各机构${ref.field.label}之和`, context),
  });

/** `groupOf`: under which heading the ties of a section are listed. */
export const tieRules = (schema: Schema, groupOf: (sectionKey: string) => string): readonly Rule[] =>
  schema.allFields.flatMap((ref) => {
    const group = groupOf(ref.sectionKey);
    const across = ref.field.is === undefined ? [] : [acrossRule(ref, ref.field.is, schema, group)];
    const column = ref.section.type === "table" && isFigureKind(ref.field.kind) ? [columnRule(ref, group)] : [];
    return [...across, ...column];
  });
