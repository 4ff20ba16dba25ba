/** Faults of the workbook as a whole, which no single name can tell: sheets that are gone or locked, names of others, another layout. */
import { sectionKeys, type SectionKey } from "../form/form";
import { layoutWorkbook } from "../form/layout/workbook";
import { blockName, cellName, EDITION_NAME, isOurName, LAYOUT_NAME, LAYOUT_VERSION } from "../form/names";
import { fieldsOf, sectionOf } from "../form/lookup";
import { fromData } from "../form/report/data";
import { readReport, type Fault, type Reading } from "../form/report/read";
import { parseRef } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/model";
import { areaData, defaultEdition } from "./editions";
import { withScoringRows } from "./standardWorkbook";

interface Home {
  readonly sheet: string;
  readonly section: SectionKey;
}

const sectionOfName = new Map(
  sectionKeys.flatMap((key) => [[blockName(sectionOf(key)), key] as const, ...Object.values(fieldsOf(sectionOf(key))).map((f) => [cellName(sectionOf(key), f), key] as const)]),
);

/** Where the standard layout puts every name: does not depend on the edition or on any figure. */
const homes: ReadonlyMap<string, Home> = (() => {
  const data = withScoringRows({ area: areaData(defaultEdition) }, defaultEdition.id, new Map());
  const { spec } = layoutWorkbook(fromData(data), defaultEdition.id);
  return new Map(spec.names.flatMap((n) => {
    const sheet = parseRef(n.ref)?.sheet;
    const section = sectionOfName.get(n.name);
    return sheet === undefined || section === undefined ? [] : [[n.name, { sheet, section }] as const];
  }));
})();

export const homeSheetOf = (name: string): string | undefined => homes.get(name)?.sheet;

const isLost = (f: Fault): f is Extract<Fault, { readonly name: string; readonly kind: "nameMissing" | "nameBroken" }> => f.kind === "nameMissing" || f.kind === "nameBroken";

/** A sheet stands for its first part. */
const firstWins = <T extends readonly (readonly [string, unknown])[]>(pairs: T): T[number][] => [...pairs].reverse();

/** A standard sheet is gone when no sheet has its name and every name that lived there is lost. */
const missingSheets = (faults: readonly Fault[], snapshot: WorkbookSnapshot): readonly Fault[] => {
  const lost = new Set(faults.filter(isLost).map((f) => f.name));
  const present = new Set(snapshot.sheets.map((s) => s.name));
  const bySheet = new Map<string, Home>(firstWins([...homes.values()].map((h) => [h.sheet, h])));
  return [...bySheet.values()]
    .filter(({ sheet }) => !present.has(sheet) && [...homes].every(([name, h]) => h.sheet !== sheet || lost.has(name)))
    .map(({ sheet, section }): Fault => ({ kind: "sheetMissing", section, sheet }));
};

const protectedSheets = (snapshot: WorkbookSnapshot): readonly Fault[] => {
  const ours = new Map(firstWins(snapshot.names.flatMap((n) => { const section = sectionOfName.get(n.name); const sheet = parseRef(n.ref)?.sheet; return section === undefined || sheet === undefined ? [] : [[sheet, section] as const]; })));
  return snapshot.sheets.flatMap((s): readonly Fault[] => { const section = ours.get(s.name); return s.protected && section !== undefined ? [{ kind: "sheetProtected", section, sheet: s.name }] : []; });
};

const foreignNames = (snapshot: WorkbookSnapshot): readonly Fault[] =>
  snapshot.names.filter((n) => isOurName(n.name) && n.name !== LAYOUT_NAME && n.name !== EDITION_NAME && !sectionOfName.has(n.name)).map((n): Fault => ({ kind: "nameForeign", section: "cover", name: n.name }));

const wrongLayout = (snapshot: WorkbookSnapshot): readonly Fault[] => {
  const found = snapshot.names.find((n) => n.name === LAYOUT_NAME)?.ref.replace(/^=?"|"$/g, "");
  return found === undefined || found === LAYOUT_VERSION ? [] : [{ kind: "layoutVersion", section: "cover", found }];
};

/** Everything that is wrong with the shape, each root once. */
const shapeFaults = (faults: readonly Fault[], snapshot: WorkbookSnapshot): readonly Fault[] => {
  const missing = missingSheets(faults, snapshot);
  const gone = new Set(missing.flatMap((f) => ("sheet" in f ? [f.sheet] : [])));
  const rest = faults.filter((f) => !isLost(f) || !gone.has(homeSheetOf(f.name) ?? ""));
  return [...wrongLayout(snapshot), ...missing, ...rest, ...protectedSheets(snapshot), ...foreignNames(snapshot)];
};

/** The report of a workbook with everything that is wrong with its shape. */
export const readWhole = (snapshot: WorkbookSnapshot): Reading => {
  const reading = readReport(snapshot);
  return { ...reading, faults: shapeFaults(reading.faults, snapshot) };
};
