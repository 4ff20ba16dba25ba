/** Reading the figures that a measure is made of, and adding them up. */
import type { CellId } from "../../../domain/cell";
import { type Decimal, sumOf, ZERO } from "../../../domain/decimal";
import type { Facts, LabelledField } from "../facts";
import { type MeasureContext, type ShownTerm } from "./measure";
import { ownField } from "../../schema/path";

/** A figure by field id. "own.target" and "own.actual" are those of the indicator being measured. */
export interface FigureTerm extends LabelledField {
  readonly minus?: true;
  /** The form leaves the cell empty where there is nothing; everywhere else an empty cell is missing. */
  readonly blankIsZero?: true;
  /** Empty where the rest of its part is filled in, and no other place tells of anything: there was nothing. */
  readonly nothingUnless?: { readonly part: CellId; readonly other: CellId };
  /** Counted by its size: officers type a cut as 50 or as −50. */
  readonly size?: true;
}

type Read =
  | { readonly state: "read"; readonly terms: readonly ShownTerm[] }
  | { readonly state: "missing" | "unreadable"; readonly fields: readonly LabelledField[] };

const OWN: Readonly<Record<string, "target" | "actual">> = { "own.target": "target", "own.actual": "actual" };

/** The place of a term for this indicator. */
const fieldFor = (field: CellId, indicator: string): CellId => {
  const own = OWN[field];
  return own === undefined ? field : ownField(indicator, own);
};

const shown = (term: FigureTerm, field: CellId, value: Decimal): ShownTerm => ({
  field,
  label: term.label,
  minus: term.minus === true,
  value: term.size === true ? value.abs() : value,
});

const isNothing = ({ blankIsZero, nothingUnless }: FigureTerm, facts: Facts): boolean => {
  if (nothingUnless === undefined) return blankIsZero === true;
  const other = facts.figure(nothingUnless.other);
  const told = other.state === "unreadable" || (other.state === "filled" && !other.value.value.isZero());
  return facts.figure(nothingUnless.part).state === "filled" && !told;
};

const readTerm = (facts: Facts, term: FigureTerm, field: CellId): ShownTerm | "missing" | "unreadable" => {
  const cell = facts.figure(field);
  if (cell.state === "unreadable") return "unreadable";
  if (cell.state === "filled") return shown(term, field, cell.value.value);
  return isNothing(term, facts) ? shown(term, field, ZERO) : "missing";
};

/** All terms, or every field that stands in the way; what cannot be read is named before what is missing. */
export const readTerms = (terms: readonly FigureTerm[], context: MeasureContext): Read => {
  const read: ShownTerm[] = [];
  const faults: Record<"missing" | "unreadable", LabelledField[]> = { missing: [], unreadable: [] };
  for (const term of terms) {
    const field = fieldFor(term.field, context.indicator);
    const result = readTerm(context.facts, term, field);
    if (typeof result === "string") faults[result].push({ field, label: term.label });
    else read.push(result);
  }
  if (faults.unreadable.length > 0) return { state: "unreadable", fields: faults.unreadable };
  if (faults.missing.length > 0) return { state: "missing", fields: faults.missing };
  return { state: "read", terms: read };
};

export const totalOf = (terms: readonly ShownTerm[]): Decimal =>
  sumOf(terms.map((term) => (term.minus ? term.value.negated() : term.value)));
