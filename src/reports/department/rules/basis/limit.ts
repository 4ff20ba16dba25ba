/** One figure that cannot be larger than another. Built from data, checked in one way. */
import { ZERO } from "../../../../domain/decimal";
import { figure, show, type Figure } from "../../../../domain/figure";
import type { ReportCells } from "../../../../engine/report/cells";
import { unitNameIn } from "../../../../engine/report/units";
import { unitOf } from "../../../../engine/schema/field";
import { cellIn, listRows, type ListRow } from "../../../../engine/schema/path";
import { fieldRef, figureAt, termsOf, type FormField } from "../../schema";
import type { FindingDraft, Level } from "../../../../engine/review/finding";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import type { FigureCell } from "../../../../domain/cell";
import { isTail } from "./tail";
import { UNIT_COLUMNS } from "../units/tables";
import { rule, type DepartmentRule, type RuleGroup } from "../rule";

interface Limit {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly level: Level;
  readonly basis: string;
  readonly part: FormField;
  readonly whole: FormField;
  readonly advice: string;
  /** Where one of these is filled, a blank whole says that there was nothing. */
  readonly blankIsNothingIf?: readonly FormField[];
  /** Both stand in tables of units: where the 汇总 row holds, every unit is looked at, too. */
  readonly eachUnit?: true;
}

/** With its part of the form where both sides have the same name. */
const nameOf = (path: string, other: string): string => {
  const { field, section } = fieldRef(path);
  return field.label === fieldRef(other).field.label ? `${section.name}·${field.label}` : field.label;
};

const wholeOf = ({ whole, blankIsNothingIf = [] }: Limit, cells: ReportCells): Figure | undefined => {
  const cell = figureAt(cells, whole);
  if (cell.state === "filled") return cell.value;
  const isNothing = cell.state === "blank" && blankIsNothingIf.some((id) => figureAt(cells, id).state === "filled");
  return isNothing ? figure(ZERO, unitOf(fieldRef(whole).field), 2) : undefined;
};

interface Exceeds {
  readonly messageId: string;
  readonly part: FigureCell;
  readonly whole: FigureCell;
  readonly data: Readonly<Record<string, string>>;
}

const draftOf = ({ part, whole, ...rest }: Exceeds): FindingDraft => ({
  ...rest,
  at: part,
  evidence: [asLeft(part), asRight(whole)],
});

/** Its row in a table, by its name; one that stands there twice is in none. */
const rowsByUnit = (cells: ReportCells, table: string): ReadonlyMap<string, ListRow> => {
  const rows = new Map<string, ListRow>();
  const twice = new Set<string>();
  for (const row of listRows(table, cells.rowCount(table))) {
    const name = unitNameIn(cells.cell(cellIn(row, "unit")));
    if (rows.has(name)) twice.add(name);
    rows.set(name, row);
  }
  return new Map([...rows].filter(([name]) => name !== "" && !twice.has(name)));
};

/** A total over cells that nobody filled in says nothing. */
const isEntered = (cells: ReportCells, row: ListRow, total: FormField): boolean =>
  termsOf(total).some((term) =>
    termsOf(term).length > 0
      ? isEntered(cells, row, term)
      : cells.cell(cellIn(row, fieldRef(term).key)).state === "filled",
  );

function* unitsAbove({ part, whole, advice }: Limit, cells: ReportCells): Iterable<FindingDraft> {
  const [less, more] = [fieldRef(part), fieldRef(whole)];
  const wholes = rowsByUnit(cells, more.sectionKey);
  for (const [unit, row] of rowsByUnit(cells, less.sectionKey)) {
    const beside = wholes.get(unit);
    if (beside === undefined || !isEntered(cells, beside, whole)) continue;
    const [ofUnit, most] = [cells.figure(cellIn(row, less.key)), cells.figure(cellIn(beside, more.key))];
    if (ofUnit.state !== "filled" || most.state !== "filled") continue;
    const above = ofUnit.value.value.minus(most.value.value);
    if (above.lte(0) || isTail(above, [ofUnit, most], cells)) continue;
    const data = {
      unit,
      partName: nameOf(part, whole),
      wholeName: nameOf(whole, part),
      part: show(ofUnit.value),
      whole: show(most.value),
      advice,
    };
    yield { ...draftOf({ messageId: "unit", part: ofUnit, whole: most, data }), level: "提示" };
  }
}

export const limit = (l: Limit): DepartmentRule =>
  rule({
    ...l,
    compares: true,
    reads: [l.part, l.whole, ...(l.blankIsNothingIf ?? []), ...(l.eachUnit === true ? UNIT_COLUMNS : [])],
    messages: {
      exceeds: "“{partName}”{part}，大于“{wholeName}”{whole}。{advice}",
      ...(l.eachUnit === true ? { unit: "“{unit}”的“{partName}”{part}，大于它的“{wholeName}”{whole}。{advice}" } : {}),
    },
    *check({ cells }) {
      const part = figureAt(cells, l.part);
      const whole = figureAt(cells, l.whole);
      const most = wholeOf(l, cells);
      if (part.state !== "filled" || most === undefined) return;
      if (part.value.value.lte(most.value)) {
        if (l.eachUnit === true) yield* unitsAbove(l, cells);
        return;
      }
      const data = {
        partName: nameOf(l.part, l.whole),
        wholeName: nameOf(l.whole, l.part),
        part: show(part.value),
        whole: whole.state === "blank" ? "（空）" : show(most),
        advice: l.advice,
      };
      yield draftOf({ messageId: "exceeds", part, whole, data });
    },
  });
