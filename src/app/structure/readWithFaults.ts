/** Faults of the workbook as a whole, which no single name can tell: sheets, rows and columns that are gone, locked sheets, names of others, another layout. */
import { blockName, EDITION_NAME, isOurName, KIND_NAME, LAYOUT_NAME } from "../../engine/schema/names";
import type { Report, ReportSections } from "../../engine/definition/report";
import { readReport, type Fault, type ReadingOf } from "../../engine/report/read";
import { cellPlaces } from "../../engine/report/cellPlaces";
import { isAmong } from "../../engine/schema/newParts";
import { fieldIn } from "../../engine/schema/path";
import { pointedNames } from "../../workbook/targets";
import type { NameSpec, WorkbookSnapshot } from "../../workbook/model";
import { heldText } from "../../workbook/textConstant";
import { standardOf, stateIn, type Home, type StandardLayout } from "./standardLayout";
import { cutTextFaults } from "./faults/cutTexts";
import { oddFormatFaults } from "./faults/oddFormats";
import { columnOrderFaults, headerFaults } from "./faults/columnOrder";
import { formIn, layoutFaults, notYetThere, partsNotYetThere } from "./faults/layoutFaults";
import { isLost } from "./faults/unreadableCells";
import { surveysNeeded } from "./locate/asPrinted";
import { misplacedNames, withoutNames } from "./locate/misplacedNames";
import { outsideFaults } from "./faults/unreadInput";
import { withResults } from "./faults/formulaResults";
import { repairedNames } from "./repair/repairNames";
import type { Survey } from "./locate/survey";
import { unclearTabs } from "./locate/tabsToday";
import { tableFaults, withoutTables } from "./faults/unitTableFaults";

/** A sheet stands for its first part. */
const firstWins = <T extends readonly (readonly [string, unknown])[]>(pairs: T): T[number][] => [...pairs].reverse();

type SheetGone = Extract<Fault, { readonly kind: "sheetMissing" | "sheetUnclear" }>;

/** A standard sheet is gone when no sheet has its name and every name that lived there is lost. */
const missingSheets = (standard: StandardLayout, snapshot: WorkbookSnapshot): readonly SheetGone[] => {
  const { homes, sheets } = standard;
  const present = new Set(snapshot.sheets.map((s) => s.name));
  if (sheets.every(({ name }) => present.has(name))) return [];
  const stateOf = stateIn(snapshot);
  const bySheet = new Map<string, Home>(firstWins([...homes.values()].map((h) => [h.sheet, h])));
  return [...bySheet.values()]
    .filter(
      ({ sheet }) =>
        !present.has(sheet) && [...homes].every(([name, h]) => h.sheet !== sheet || stateOf(name) !== "found"),
    )
    .map(({ sheet, section }): SheetGone => {
      const tabs = unclearTabs(standard, snapshot, sheet);
      if (tabs.length === 0) return { kind: "sheetMissing", section, sheet };
      return { kind: "sheetUnclear", section, sheet, tabs: tabs.map((tab) => `“${tab}”`).join("") };
    });
};

const protectedSheets = ({ sectionOfName }: StandardLayout, snapshot: WorkbookSnapshot): readonly Fault[] => {
  if (!snapshot.sheets.some((s) => s.protected)) return [];
  const ours = new Map(
    firstWins(
      pointedNames(snapshot.names).flatMap(({ name, target }) => {
        const section = sectionOfName.get(name);
        return section === undefined || target === undefined ? [] : [[target.sheet, section] as const];
      }),
    ),
  );
  return snapshot.sheets.flatMap((s): readonly Fault[] => {
    const section = ours.get(s.name);
    return s.protected && section !== undefined ? [{ kind: "sheetProtected", section, sheet: s.name }] : [];
  });
};

const CONSTANTS: ReadonlySet<string> = new Set([LAYOUT_NAME, EDITION_NAME, KIND_NAME]);

const foreignNames = (
  { sectionOfName }: StandardLayout,
  snapshot: WorkbookSnapshot,
  section: string,
): readonly Fault[] =>
  snapshot.names
    .filter((n) => !sectionOfName.has(n.name) && isOurName(n.name) && !CONSTANTS.has(n.name))
    .map((n): Fault => ({ kind: "nameForeign", section, name: n.name }));

/** Everything that is wrong with the shape, each root once. What is about the workbook as a whole stands with its first part. */
const shapeFaults = (
  report: Report,
  layout: readonly Fault[],
  faults: readonly Fault[],
  snapshot: WorkbookSnapshot,
): readonly Fault[] => {
  const standard = standardOf(report);
  const [first = ""] = report.schema.sectionKeys;
  const gone = missingSheets(standard, snapshot);
  const goneSheets = new Set(gone.map(({ sheet }) => sheet));
  const expected = notYetThere(layout);
  const rest = faults.filter((f) => !isLost(f) || !goneSheets.has(standard.homes.get(f.name)?.sheet ?? ""));
  return [
    ...layout,
    ...gone.filter(({ sheet }) => !expected.includes(sheet)),
    ...rest,
    ...protectedSheets(standard, snapshot),
    ...foreignNames(standard, snapshot, first),
  ];
};

/** One fault for all of them, at the first table whose names are among them. */
const namesLost = (report: Report, { names }: WorkbookSnapshot, found: readonly NameSpec[]): readonly Fault[] => {
  const constants = [LAYOUT_NAME, EDITION_NAME].filter((name) => heldText(names, name) === undefined);
  if (found.length + constants.length === 0) return [];
  const { sectionOfName } = standardOf(report);
  const sections = found.flatMap((n) => sectionOfName.get(n.name) ?? []);
  const table = sections.find((key) => report.schema.sectionOf(key).type === "table");
  const section = table ?? sections[0] ?? report.schema.sectionKeys[0] ?? "";
  return [{ kind: "namesLost", section, names: found, constants, formulas: [] }];
};

const onePerPart = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((f, i) => faults.findIndex((other) => other.section === f.section) === i);

interface Looked {
  readonly surveys: ReadonlyMap<string, Survey>;
  /** Names that point at something else than their words: each is told as that alone. */
  readonly misplaced: ReadonlySet<string>;
}

/** A first look without what misplaced names point at: that is not taken for their fields. */
const shapeIn = (
  report: Report,
  snapshot: WorkbookSnapshot,
  { surveys, misplaced }: Looked,
  notYet: readonly string[],
) => {
  const { schema } = report;
  const order = columnOrderFaults(surveys.values()).filter((f) => !("name" in f) || !misplaced.has(f.name));
  const faults = [...order, ...tableFaults(schema, snapshot)];
  const tables = onePerPart(faults.filter((f) => !isAmong(notYet, f.section)));
  const told = new Set(tables.map((f) => blockName(schema.sectionOf(f.section))));
  const reading = readReport(schema, withoutTables(schema, snapshot, tables));
  const isTold = (f: Fault): boolean =>
    isLost(f) && (told.has(f.name) || isAmong(notYet, f.field === undefined ? f.section : fieldIn(f.section, f.field)));
  return { ...reading, faults: [...reading.faults.filter((f) => !isTold(f)), ...tables] };
};

const isMissing = (f: Fault): boolean => f.kind === "nameMissing" || f.kind === "nameBroken";

/** Lost names whose cells the words prove, as they were before; nothing where none is lost. */
const foundAgain = (report: Report, snapshot: WorkbookSnapshot, faults: readonly Fault[]): readonly NameSpec[] => {
  const lost = faults.filter(isMissing);
  if (lost.length === 0) return [];
  const refs = new Map(snapshot.names.map((n) => [n.name, n.ref]));
  return repairedNames(report, snapshot, lost).flatMap(({ names }) => names.filter((n) => refs.get(n.name) !== n.ref));
};

/** The workbook as if these names pointed there. */
const withNames = (snapshot: WorkbookSnapshot, names: readonly NameSpec[]): WorkbookSnapshot => {
  const own = new Set(names.map((n) => n.name));
  return own.size === 0
    ? snapshot
    : { ...snapshot, names: [...snapshot.names.filter((n) => !own.has(n.name)), ...names] };
};

/** With every name that is lost, but whose place is proved. */
export const withFoundNames = (snapshot: WorkbookSnapshot, faults: readonly Fault[]): WorkbookSnapshot =>
  withNames(
    snapshot,
    faults.flatMap((f) => (f.kind === "namesLost" ? f.names : [])),
  );

/** The report of a workbook, in the form that it has, with everything that is wrong with its shape and its formulas. */
export const readWhole = (of: Report, snapshot: WorkbookSnapshot): ReadingOf<ReportSections> => {
  const report = formIn(of, snapshot);
  const shape = readShape(report, snapshot);
  const reading = withResults(report, withFoundNames(snapshot, shape.faults), shape);
  return {
    ...reading,
    faults: [
      ...reading.faults,
      ...cutTextFaults(report, snapshot, reading),
      ...oddFormatFaults(report, snapshot, reading),
    ],
  };
};

const readShape = (report: Report, snapshot: WorkbookSnapshot): ReadingOf<ReportSections> => {
  const firstSurveys = surveysNeeded(report, snapshot);
  const misplaced = misplacedNames(snapshot, firstSurveys);
  const trusted = withoutNames(snapshot, misplaced);
  const layout = layoutFaults(report, trusted, report.schema.sectionKeys[0] ?? "");
  const notYet = partsNotYetThere(layout);
  const first = shapeIn(report, trusted, { surveys: firstSurveys, misplaced }, notYet);
  const found = foundAgain(
    report,
    trusted,
    first.faults.filter((f) => !isLost(f) || !misplaced.has(f.name)),
  );
  const mended = withNames(trusted, found);
  const surveys = found.length === 0 ? firstSurveys : surveysNeeded(report, mended);
  const reading = found.length === 0 ? first : shapeIn(report, mended, { surveys, misplaced }, notYet);
  const outside = outsideFaults(report, mended, reading);
  const isMisplaced = (f: Fault): boolean => "name" in f && misplaced.has(f.name);
  const places = outside.flatMap((f) => ("at" in f && "place" in f ? [[f.at, f.place] as const] : []));
  const told = [
    ...namesLost(report, snapshot, found),
    ...reading.faults,
    ...headerFaults(surveys.values()).filter((f) => !isAmong(notYet, f.section) && !isMisplaced(f)),
    ...outside,
  ];
  return {
    ...reading,
    places: places.length === 0 ? reading.places : cellPlaces(reading.places.read, [...reading.places, ...places]),
    faults: shapeFaults(report, layout, told, mended).map((f) =>
      isLost(f) && isMisplaced(f) ? { ...f, kind: "nameMoved" } : f,
    ),
  };
};
