/** What the report knows about a subject: figures added up exactly, with the fields they stand in. */
import type { Figure } from "../../../domain/figure";
import { ZERO } from "../../../domain/decimal";
import type { Decimal } from "../../../domain/decimal";
import { addIntervals, exactly, intervalOf, subtractIntervals } from "../../../domain/interval";
import type { Interval } from "../../../domain/interval";
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Quantity } from "../lexicon/fromForm";
import type { Expression } from "../lexicon/schema";
import type { Subject } from "../read/claim";
import { formSetting, unitOfSetting } from "../read/setting";
import type { BudgetStage, Setting } from "../read/setting";
import { rowOfUnit } from "../read/units";
import type { Figures } from "../source";
import { cellIn, listRow } from "../../schema/path";

/** A value the report has. `dp`: the most decimals any of its figures shows. */
export interface Known {
  readonly state: "known";
  readonly id: string;
  readonly value: Decimal;
  readonly unit: Quantity["unit"];
  readonly dp: number;
  /** Where the true value may lie, given that every field was rounded; worked out only where the value itself does not tell. */
  readonly possible: () => Interval;
  readonly fields: readonly string[];
}
interface NotKnown {
  readonly state: "blank" | "unreadable" | "none";
  readonly id: string;
  readonly fields: readonly string[];
}
export type Value = Known | NotKnown;

interface Filled {
  readonly field: string;
  readonly figure: Figure;
}

const filledOf = (figures: Figures, fields: readonly string[]): readonly Filled[] | "unreadable" => {
  const filled: Filled[] = [];
  for (const field of fields) {
    const cell = figures.figure(field);
    if (cell.state === "unreadable") return "unreadable";
    if (cell.state === "filled") filled.push({ field, figure: cell.value });
  }
  return filled;
};

const total = (list: readonly Filled[]): Decimal => list.reduce((sum, item) => sum.plus(item.figure.value), ZERO);

/** What a single field holds. */
const ofField = (figures: Figures, id: string, one: Filled): Known => {
  let range: Interval | undefined;
  return {
    state: "known",
    id,
    value: one.figure.value.isZero() ? ZERO : one.figure.value,
    unit: figures.lexicon.quantityOf(id).unit,
    dp: one.figure.dp,
    possible: () => (range ??= rangeOf(one)),
    fields: [one.field],
  };
};

/** Money was rounded when it was entered; people and copies were counted. */
const rangeOf = ({ figure }: Filled): Interval => (figure.unit === "万元" ? intervalOf(figure) : exactly(figure.value));
const possibleOf = (list: readonly Filled[]): Interval => addIntervals(list.map(rangeOf));

/** Blank fields of a sum count as nothing once any other is filled; a sum of blanks is blank. */
const evaluate = (figures: Figures, id: string, expression: Expression): Value => {
  const plus = filledOf(figures, expression.plus);
  const minus = filledOf(figures, expression.minus ?? []);
  if (plus === "unreadable" || minus === "unreadable" || plus.length === 0) {
    const state = plus === "unreadable" || minus === "unreadable" ? "unreadable" : "blank";
    return { state, id, fields: [...expression.plus, ...(expression.minus ?? [])] };
  }
  const [first] = plus;
  if (first !== undefined && plus.length === 1 && minus.length === 0) return ofField(figures, id, first);
  const used = [...plus, ...minus];
  return {
    state: "known",
    id,
    value: total(plus).minus(total(minus)),
    unit: figures.lexicon.quantityOf(id).unit,
    dp: Math.max(...used.map((item) => item.figure.dp)),
    possible: () => (minus.length === 0 ? possibleOf(plus) : subtractIntervals(possibleOf(plus), possibleOf(minus))),
    fields: used.map((item) => item.field),
  };
};

/** A report is asked for the same few quantities by every sentence. */
const valuesOfReport = rememberingLast<Figures, Map<Expression, Value>>(() => new Map());

const evaluated = (figures: Figures, id: string, expression: Expression): Value => {
  const values = valuesOfReport(figures);
  const found = values.get(expression);
  if (found !== undefined) return found;
  const value = evaluate(figures, id, expression);
  values.set(expression, value);
  return value;
};

/** The first source with anything in it; the last one's blank when none has. */
const firstKnown = (figures: Figures, id: string, sources: readonly Expression[] | undefined): Value => {
  let blank: Value | undefined;
  for (const source of sources ?? []) {
    const value = evaluated(figures, id, source);
    if (value.state !== "blank") return value;
    blank = value;
  }
  return blank ?? { state: "none", id, fields: [] };
};

/** Which of the quantity's sources the setting asks for; undefined when the report has none of that kind. */
const sourcesOf = (quantity: Quantity, { measure, time, whole }: Setting): readonly Expression[] | undefined => {
  const { when } = time.value;
  if (whole.value.kind === "elsewhere" || (whole.value.kind === "fiscal" && quantity.fiscal !== true)) return undefined;
  if (when === "now") return ofThisYear(quantity, measure.value);
  if (when !== "prior" && !(when === "start" && quantity.stock === true)) return undefined;
  return measure.value === "actual" ? quantity.prior : measure.value === "adjusted" ? undefined : quantity.priorBudget;
};

const ofThisYear = (quantity: Quantity, measure: BudgetStage): readonly Expression[] | undefined => {
  switch (measure) {
    case "actual":
      return quantity.sources;
    case "initial":
      return quantity.initial ?? quantity.budget;
    case "budget":
      return quantity.budget;
    case "adjusted":
      return undefined;
  }
};

export const valueOf = (figures: Figures, id: string, setting: Setting = formSetting): Value =>
  firstKnown(figures, id, sourcesOf(figures.lexicon.quantityOf(id), setting));

/** Units have no figures of other years, and no budgets. */
const unitValue = (figures: Figures, id: string, unit: string, setting: Setting): Value => {
  const row = figures.lexicon.quantityOf(id).row;
  const found = row === undefined ? undefined : rowOfUnit(figures, row[0], unit);
  const own = setting.measure.value === "actual" && setting.time.value.when === "now";
  if (row === undefined || found === undefined || !own) return { state: "none", id, fields: [] };
  return evaluate(figures, id, { plus: [cellIn(listRow(row[0], found.row), row[1])] });
};

const addUp = (first: Known, values: readonly Known[]): Known => ({
  state: "known",
  id: first.id,
  unit: first.unit,
  value: values.reduce((sum, item) => sum.plus(item.value), ZERO),
  dp: Math.max(...values.map((item) => item.dp)),
  possible: () => addIntervals(values.map((item) => item.possible())),
  fields: values.flatMap((item) => item.fields),
});

const summed = (values: readonly Value[]): Value => {
  const known = values.filter((value): value is Known => value.state === "known");
  const missing = values.find((value) => value.state === "unreadable" || value.state === "none");
  if (missing !== undefined) return missing;
  const [first] = known;
  return first === undefined ? { state: "blank", id: values[0]?.id ?? "", fields: [] } : addUp(first, known);
};

/** One value for each reading of the subject's noun, in its own setting, likeliest first. */
export const valuesOf = (figures: Figures, { quantities, setting, summed: adds }: Subject): readonly Value[] => {
  const unit = unitOfSetting(setting);
  const each = quantities.map((id) =>
    unit === undefined ? valueOf(figures, id, setting) : unitValue(figures, id, unit, setting),
  );
  return adds === true ? [summed(each)] : each;
};

export const isKnown = (value: Value): value is Known => value.state === "known";
