/** Faults of the workbook as a whole, which no single name can tell: sheets, rows and columns that are gone, locked sheets, names of others, another layout. */
import { blockName, EDITION_NAME, isOurName, KIND_NAME, LAYOUT_NAME, LAYOUT_VERSION } from "../../engine/schema/names";
import type { Report, ReportSections } from "../../engine/definition/report";
import { readReport, type Fault, type ReadingOf } from "../../engine/report/read";
import { parseRef } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/model";
import { standardOf, stateIn, type Home, type Standard } from "./homes";
import { columnOrderFaults, headerFaults } from "./columnOrder";
import { misplacedNames, withoutNames } from "./misplaced";
import { outsideFaults } from "./outside";
import { withResults } from "./results";
import { surveysOf } from "./survey";
import { tableFaults, withoutTables } from "./tables";

type LostName = Extract<Fault, { readonly kind: "nameMissing" | "nameBroken" | "nameMoved" }>;

export const isLost = (f: Fault): f is LostName =>
  f.kind === "nameMissing" || f.kind === "nameBroken" || f.kind === "nameMoved";

/** A sheet stands for its first part. */
const firstWins = <T extends readonly (readonly [string, unknown])[]>(pairs: T): T[number][] => [...pairs].reverse();

/** A standard sheet is gone when no sheet has its name and every name that lived there is lost. */
const missingSheets = ({ homes }: Standard, snapshot: WorkbookSnapshot): readonly Fault[] => {
  const stateOf = stateIn(snapshot);
  const present = new Set(snapshot.sheets.map((s) => s.name));
  const bySheet = new Map<string, Home>(firstWins([...homes.values()].map((h) => [h.sheet, h])));
  return [...bySheet.values()]
    .filter(
      ({ sheet }) =>
        !present.has(sheet) && [...homes].every(([name, h]) => h.sheet !== sheet || stateOf(name) !== "found"),
    )
    .map(({ sheet, section }): Fault => ({ kind: "sheetMissing", section, sheet }));
};

const protectedSheets = ({ sectionOfName }: Standard, snapshot: WorkbookSnapshot): readonly Fault[] => {
  const ours = new Map(
    firstWins(
      snapshot.names.flatMap((n) => {
        const section = sectionOfName.get(n.name);
        const sheet = parseRef(n.ref)?.sheet;
        return section === undefined || sheet === undefined ? [] : [[sheet, section] as const];
      }),
    ),
  );
  return snapshot.sheets.flatMap((s): readonly Fault[] => {
    const section = ours.get(s.name);
    return s.protected && section !== undefined ? [{ kind: "sheetProtected", section, sheet: s.name }] : [];
  });
};

const CONSTANTS: ReadonlySet<string> = new Set([LAYOUT_NAME, EDITION_NAME, KIND_NAME]);

const foreignNames = ({ sectionOfName }: Standard, snapshot: WorkbookSnapshot, section: string): readonly Fault[] =>
  snapshot.names
    .filter((n) => isOurName(n.name) && !CONSTANTS.has(n.name) && !sectionOfName.has(n.name))
    .map((n): Fault => ({ kind: "nameForeign", section, name: n.name }));

const wrongLayout = (snapshot: WorkbookSnapshot, section: string): readonly Fault[] => {
  const found = snapshot.names.find((n) => n.name === LAYOUT_NAME)?.ref.replace(/^=?"|"$/g, "");
  return found === undefined || found === LAYOUT_VERSION ? [] : [{ kind: "layoutVersion", section, found }];
};

/** Everything that is wrong with the shape, each root once. What is about the workbook as a whole stands with its first part. */
const shapeFaults = (report: Report, faults: readonly Fault[], snapshot: WorkbookSnapshot): readonly Fault[] => {
  const standard = standardOf(report);
  const [first = ""] = report.schema.sectionKeys;
  const missing = missingSheets(standard, snapshot);
  const gone = new Set(missing.flatMap((f) => ("sheet" in f ? [f.sheet] : [])));
  const rest = faults.filter((f) => !isLost(f) || !gone.has(standard.homes.get(f.name)?.sheet ?? ""));
  return [
    ...wrongLayout(snapshot, first),
    ...missing,
    ...rest,
    ...protectedSheets(standard, snapshot),
    ...foreignNames(standard, snapshot, first),
  ];
};

const onePerPart = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(firstWins(faults.map((f) => [f.section, f] as const))).values(),
];

/** The report of a workbook with everything that is wrong with its shape and its formulas. */
export const readWhole = (report: Report, snapshot: WorkbookSnapshot): ReadingOf<ReportSections> =>
  withResults(snapshot, readShape(report, snapshot));

/** What a misplaced name points at is not taken for its field. */
const readShape = (report: Report, snapshot: WorkbookSnapshot): ReadingOf<ReportSections> => {
  const { schema } = report;
  const surveys = surveysOf(report, snapshot);
  const misplaced = misplacedNames(snapshot, surveys);
  const trusted = withoutNames(snapshot, misplaced);
  const tables = onePerPart([...columnOrderFaults(surveys.values()), ...tableFaults(schema, trusted)]);
  const told = new Set(tables.map((f) => blockName(schema.sectionOf(f.section))));
  const reading = readReport(schema, withoutTables(schema, trusted, tables));
  const faults = [...reading.faults.filter((f) => !isLost(f) || !told.has(f.name)), ...tables];
  const outside = outsideFaults(report, trusted, { ...reading, faults });
  const places = outside.flatMap((f) => ("at" in f && "place" in f ? [[f.at, f.place] as const] : []));
  const all = shapeFaults(report, [...faults, ...headerFaults(surveys.values()), ...outside], trusted);
  return {
    ...reading,
    places: new Map([...reading.places, ...places]),
    faults: all.map((f) => (isLost(f) && misplaced.has(f.name) ? { ...f, kind: "nameMoved" } : f)),
  };
};
