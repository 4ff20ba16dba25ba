/**
 * Formulas whose results are not those of today: a program that does not calculate wrote the file, or values were pasted over them.
 * Not calculated is not missing: the core works the figures out, and one finding tells of all of them.
 */
import { remembering } from "../../../domain/remembering";
import type { Report } from "../../../engine/definition/report";
import { textIn, type AnyCell, type CellId, type FigureCell } from "../../../domain/cell";
import { judge, judgementOf, leavesOutText } from "../../../engine/checks/ties/derived";
import { earlierFormulaFor, formulaFor } from "../../../engine/layout/formula";
import { toFigure, withChanged, type ReportCells } from "../../../engine/report/cells";
import { derivationOf, derivedIn, exactValue, filledWith, statedValue } from "../../../engine/report/complete";
import type { Exact } from "../../../engine/report/evaluate";
import type { Fault, Reading, ReadingOf } from "../../../engine/report/read";
import { pathsOf } from "../../../engine/schema/expr";
import type { Schema } from "../../../engine/schema/schema";
import type { FormSections } from "../../../engine/schema/section";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { sectionsOn } from "./layoutFaults";
import { sitesIn } from "../locate/currentSites";
import { cellIn, fieldIdOf, fieldIn, isBare, rowIn, sectionIn } from "../../../engine/schema/path";

/** From here on it is one cause, not so many figures that somebody typed. */
const MANY = 3;

type FormulaFault = Extract<Fault, { readonly kind: `formulas${string}` | "notCalculated" }>;

const plain = (formula: string): string => formula.replace(/\s/g, "").toUpperCase();

/** What the form itself writes there, today or in an earlier version. */
type Standard = (cell: AnyCell) => "today" | "earlier" | undefined;

const standardIn = (snapshot: WorkbookSnapshot, reading: Reading): Standard => {
  const { places } = reading;
  const sites = sitesIn(snapshot, reading);
  return ({ id, formula }) => {
    const place = places.get(id);
    if (formula === undefined || place === undefined) return undefined;
    const isAs = (standard: string | undefined): boolean =>
      standard !== undefined && plain(standard) === plain(formula);
    if (isAs(formulaFor(id, place.sheet, sites))) return "today";
    return isAs(earlierFormulaFor(id, place.sheet, sites)) ? "earlier" : undefined;
  };
};

/** Formulas that the form itself wrote, in an earlier version. */
export const earlierFormulas = (snapshot: WorkbookSnapshot, reading: Reading): readonly CellId[] => {
  const standard = standardIn(snapshot, reading);
  return [...reading.cells.all()].flatMap((cell) => (standard(cell) === "earlier" ? [cell.id] : []));
};

const showsNothing = (cell: AnyCell): boolean => {
  const figure = toFigure(cell);
  return figure.state === "blank" || (figure.state === "filled" && figure.value.value.isZero());
};

const showsError = (cell: AnyCell): boolean => cell.state === "unreadable" && cell.why === "error";

/** Nothing, an error or a text: formulas of the form come to figures, and programs that cannot work them out leave such in their place. */
const isUncalculated = (cell: AnyCell): boolean => showsNothing(cell) || cell.state === "unreadable" || isAsText(cell);

const isAsText = (cell: AnyCell): boolean => cell.state === "filled" && cell.typed !== undefined;

/** Earlier formulas took these characters in the name of a unit for wildcards. */
const WILDCARD = /[~*?]/;

const hasWildcard = ({ cells }: Reading, id: CellId): boolean => {
  const { section } = cells.schema.fieldRef(id);
  return section.type === "table" && WILDCARD.test(textIn(cells.cell(cellIn(rowIn(id), section.unitColumn))));
};

type Kind = "notCalculated" | "formulasOutdated" | "nameless";

interface Worked {
  readonly kind: Kind;
  readonly cell: AnyCell;
}

/** A text in the place of a figure does not say. */
const mayBeFormula = ({ formula, state }: FigureCell): boolean => formula !== undefined || state === "unreadable";

/** Figures rest on each other: what one of them comes to is asked for before it is its turn. */
const workOut = (
  snapshot: WorkbookSnapshot,
  reading: Reading,
  isLeftOut: (id: CellId) => boolean,
  nothingIsCalculated = false,
): ReadonlyMap<CellId, Worked> => {
  const { cells } = reading;
  const standard = standardIn(snapshot, reading);
  const worked = new Map<CellId, Worked>();
  const seen = new Set<CellId>();
  const isNameless = reading.faults.some((f) => f.kind === "namesLost" && f.names.length > 0);
  const figure = (id: CellId): FigureCell => toFigure(now(id));
  /** A formula that lost the names it speaks of, a formula of the form that shows no figure, that took a name for a pattern, or that adds up one of these. */
  const kindOf = (cell: AnyCell, exact: Exact): Kind | undefined => {
    const wild = hasWildcard(reading, cell.id);
    if (isNameless && (showsError(cell) || showsNothing(cell))) return "nameless";
    const rests = exact.terms.map((t) => worked.get(t.id)?.kind).find((kind) => kind !== undefined);
    if (!wild && rests === undefined && !isUncalculated(cell)) return undefined;
    const form = standard(cell);
    if (form === undefined) return nothingIsCalculated && cell.state === "blank" ? "notCalculated" : undefined;
    if (wild && form === "earlier") return "formulasOutdated";
    return rests ?? (isUncalculated(cell) ? "notCalculated" : undefined);
  };
  /** As it is stated, unless something that it rests on was worked out. */
  const exactOf = (id: CellId): Exact | undefined => {
    const stated = statedValue(id, cells);
    for (const term of stated?.terms ?? []) if (mayBeFormula(term)) now(term.id);
    const isWorkedOut = worked.size > 0 && stated?.terms.some((term) => worked.has(term.id)) === true;
    return isWorkedOut ? exactValue(id, cells, figure) : stated;
  };
  /** The formula shows what it should, and as a figure. Where nothing was worked out, the rules ask for the same judgement. */
  const isRight = (cell: AnyCell, exact: Exact): boolean => {
    const { agreement } = worked.size === 0 ? judgementOf(cell.id, cells) : judge(toFigure(cell), exact);
    return agreement === "equal" && cell.state !== "blank" && !isAsText(cell);
  };
  const now = (id: CellId): AnyCell => {
    const cell = cells.cell(id);
    if (cell.formula === undefined || isLeftOut(id)) return cell;
    if (seen.has(id)) return worked.get(id)?.cell ?? cell;
    seen.add(id);
    const exact = exactOf(id);
    if (exact === undefined || isRight(cell, exact)) return cell;
    const result = resultOf(cell, exact, cells, figure);
    const kind = result === undefined ? undefined : kindOf(cell, exact);
    if (result === undefined || kind === undefined) return cell;
    worked.set(id, { kind, cell: result });
    return result;
  };
  for (const { id, formula } of cells.all()) if (formula !== undefined) now(id);
  return worked;
};

/** Where a program has not calculated the form's formulas, those that somebody wrote in their place show nothing for the same reason. */
const workedOut: typeof workOut = (snapshot, reading, isLeftOut) => {
  const worked = workOut(snapshot, reading, isLeftOut);
  const isCalculated = [...worked.values()].every(({ kind }) => kind !== "notCalculated");
  return isCalculated ? worked : workOut(snapshot, reading, isLeftOut, true);
};

/** Blank where all that the cell is made of is. Nothing where Excel sees less, and shows what that comes to. */
const resultOf = (
  cell: AnyCell,
  exact: Exact,
  cells: ReportCells,
  figure: ReportCells["figure"],
): AnyCell | undefined => {
  const shown = toFigure(cell);
  const field = cells.schema.findField(cell.id)?.field;
  if (field === undefined) return undefined;
  if (!isAsText(cell) && leavesOutText(shown, cells, figure)) return undefined;
  const result = exact.state === "blank" ? blankFor(cell) : filledWith(cell.id, field, exact);
  return result === undefined || cell.formula === undefined ? result : { formula: cell.formula, ...result };
};

const blankFor = ({ id, state }: AnyCell): AnyCell | undefined =>
  state === "blank" ? undefined : { id, state: "blank" };

/** Values in place of formulas, and right ones. */
const overwritten = (cells: ReportCells, isLeftOut: (id: CellId) => boolean): readonly CellId[] =>
  derivedIn(cells).flatMap((cell) => {
    if (cell.formula !== undefined || cell.state !== "filled" || isLeftOut(cell.id)) return [];
    return judgementOf(cell.id, cells).agreement === "equal" ? [cell.id] : [];
  });

const faultOf = (
  kind: FormulaFault["kind"],
  cells: readonly CellId[],
  { schema }: ReportCells,
): readonly FormulaFault[] => {
  const [first] = cells;
  return first === undefined ? [] : [{ kind, section: schema.fieldRef(first).sectionKey, at: first, cells }];
};

/** Parts of which some cells cannot be found. */
const incompleteBy = (report: Report, f: Fault): readonly string[] => {
  if (f.kind === "sheetMissing" || f.kind === "sheetUnclear") return sectionsOn(report, [f.sheet]);
  return "name" in f && f.kind !== "nameForeign" ? [f.section] : [];
};

/** Cells of these parts, and all that is made of them however far behind: where some cells cannot be found, nothing is worked out from the others. */
const restingOn = (schema: Schema, sections: ReadonlySet<string>): ((id: CellId) => boolean) => {
  if (sections.size === 0) return () => false;
  const rests = remembering((field: string): boolean => {
    const section = sectionIn(field);
    const paths = pathsOfField(schema, field).map((path) => (isBare(path) ? fieldIn(section, path) : path));
    return sections.has(section) || paths.some(rests);
  });
  return (id) => rests(fieldIdOf(id));
};

const pathsOfField = (schema: Schema, field: string): readonly string[] => {
  const { is } = schema.fieldRef(field).field;
  return is === undefined ? [] : pathsOf(is);
};

/** Entries that are formulas of somebody's and show nothing, where nothing was calculated: they are not blank, and nobody knows what they are. */
const entriesUncalculated = (cells: ReportCells): ReadonlyMap<CellId, AnyCell> =>
  new Map(
    [...cells.all()].flatMap(({ id, state, formula }) =>
      state === "blank" && formula !== undefined && derivationOf(id, cells.schema) === undefined
        ? [[id, { id, state: "unreadable", raw: formula, why: "notCalculated", formula }] as const]
        : [],
    ),
  );

export const withResults = <S extends FormSections>(
  report: Report,
  snapshot: WorkbookSnapshot,
  reading: ReadingOf<S>,
): ReadingOf<S> => {
  const incomplete = new Set(reading.faults.flatMap((f) => incompleteBy(report, f)));
  const isLeftOut = restingOn(reading.cells.schema, incomplete);
  const worked = workedOut(snapshot, reading, isLeftOut);
  const cells =
    worked.size === 0
      ? reading.cells
      : withChanged(reading.cells, new Map([...worked].map(([id, { cell }]) => [id, cell])));
  const ids = worked.size === 0 ? [] : [...cells.all()].map(({ id }) => id);
  const of = (kind: Kind): readonly CellId[] => ids.filter((id) => worked.get(id)?.kind === kind);
  const pasted = overwritten(cells, isLeftOut);
  const isUncalculated = ids.some((id) => worked.has(id) && reading.cells.cell(id).state === "blank");
  return {
    ...reading,
    cells: isUncalculated ? withChanged(cells, entriesUncalculated(cells)) : cells,
    faults: [
      ...reading.faults.map((f) => (f.kind === "namesLost" ? { ...f, formulas: of("nameless") } : f)),
      ...faultOf("notCalculated", of("notCalculated"), cells),
      ...faultOf("formulasOutdated", of("formulasOutdated"), cells),
      ...faultOf("formulasOverwritten", pasted.length < MANY ? [] : pasted, cells),
    ],
  };
};
