/**
 * Formulas whose results are not those of today: a program that does not calculate wrote the file, or values were pasted over them.
 * Not calculated is not missing: the core works the figures out, and one finding tells of all of them.
 */
import { remembering } from "../../../domain/remembering";
import type { Report } from "../../../engine/definition/report";
import type { AnyCell, CellId } from "../../../domain/cell";
import { judgementOf } from "../../../engine/checks/ties/derived";
import { withChanged, type ReportCells } from "../../../engine/report/cells";
import { derivationOf, derivedIn, statedValue } from "../../../engine/report/complete";
import type { Fault, ReadingOf } from "../../../engine/report/read";
import { pathsOf } from "../../../engine/schema/expr";
import type { Schema } from "../../../engine/schema/schema";
import type { FormSections } from "../../../engine/schema/section";
import type { WorkbookSnapshot } from "../../../workbook/model";
import { sectionsOn } from "./layoutFaults";
import { standardIn } from "./standardFormulas";
import { workedOut, type WorkedKind } from "./workedFormulas";
import { fieldIdOf, fieldIn, isBare, sectionIn } from "../../../engine/schema/path";

/** From here on it is one cause, not so many figures that somebody typed. */
const MANY = 3;

type FormulaFault = Extract<Fault, { readonly kind: `formulas${string}` | "notCalculated" }>;

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

/** Cells in which a program left the words of a formula as a text. */
const formulasAsText = (cells: ReportCells): ReadonlyMap<CellId, AnyCell> =>
  new Map(
    derivedIn(cells).flatMap((cell) =>
      cell.state === "unreadable" && cell.formula === undefined && cell.raw.startsWith("=")
        ? [[cell.id, { id: cell.id, state: "blank", formula: cell.raw }] as const]
        : [],
    ),
  );

const withoutFormula = (cell: AnyCell): AnyCell => {
  const { id, state } = cell;
  if (state !== "filled") return { id, state: "blank" };
  return typeof cell.value === "string" ? { id, state, value: cell.value } : { id, state, value: cell.value };
};

/** What stands there as a text is worked out as a formula of the form would be; but it is none, and is put right as where a value was pasted over. */
const withTextsWorkedOut = <S extends FormSections>(
  snapshot: WorkbookSnapshot,
  reading: ReadingOf<S>,
  isLeftOut: (id: CellId) => boolean,
): ReadingOf<S> => {
  const texts = formulasAsText(reading.cells);
  if (texts.size === 0) return reading;
  const asFormulas = { ...reading, cells: withChanged(reading.cells, texts) };
  const worked = workedOut(snapshot, asFormulas, isLeftOut);
  const standard = standardIn(snapshot, asFormulas);
  const results = [...texts].flatMap(([id, cell]) => {
    const result = worked.get(id);
    if (result?.kind === "notCalculated") return [[id, withoutFormula(result.cell)] as const];
    const isOverBlanks = standard(cell) !== undefined && statedValue(id, asFormulas.cells)?.state === "blank";
    return isOverBlanks ? [[id, withoutFormula(cell)] as const] : [];
  });
  return { ...reading, cells: withChanged(reading.cells, new Map(results)) };
};

export const withResults = <S extends FormSections>(
  report: Report,
  snapshot: WorkbookSnapshot,
  found: ReadingOf<S>,
): ReadingOf<S> => {
  const incomplete = new Set(found.faults.flatMap((f) => incompleteBy(report, f)));
  const isLeftOut = restingOn(found.cells.schema, incomplete);
  const reading = withTextsWorkedOut(snapshot, found, isLeftOut);
  const worked = workedOut(snapshot, reading, isLeftOut);
  const cells =
    worked.size === 0
      ? reading.cells
      : withChanged(reading.cells, new Map([...worked].map(([id, { cell }]) => [id, cell])));
  const ids = worked.size === 0 ? [] : [...cells.all()].map(({ id }) => id);
  const of = (kind: WorkedKind): readonly CellId[] => ids.filter((id) => worked.get(id)?.kind === kind);
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
