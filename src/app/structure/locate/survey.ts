/** A standard sheet as it stands in a workbook today: its words, the names that point into it, and the headers that were found. */
import { oncePer } from "../../../domain/oncePer";
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Report } from "../../../engine/definition/report";
import { targetOf } from "../../../workbook/targets";
import type { Area, FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { withTheirLabels } from "./ownLabel";
import { findBlock, type FoundBlock } from "./findBlock";
import { formOf, type FormAnchors, type StandardSheet } from "../words/standardAnchors";
import { foundWords, type FoundWords } from "../words/foundWords";
import { sheetToday } from "./tabsToday";

export interface Survey extends StandardSheet {
  readonly form: FormAnchors;
  readonly found: FoundWords;
  readonly held: ReadonlyMap<string, Area>;
  readonly headers: ReadonlyMap<string, FoundBlock>;
}

/** By tab: the names of the form that point into it. */
const heldIn = oncePer((form: FormAnchors) =>
  rememberingLast((snapshot: WorkbookSnapshot): ReadonlyMap<string, ReadonlyMap<string, Area>> => {
    const held = new Map<string, Map<string, Area>>();
    for (const { name } of snapshot.names) {
      const target = form.standard.homes.has(name) ? targetOf(snapshot, name) : undefined;
      if (target === undefined) continue;
      held.set(target.sheet, (held.get(target.sheet) ?? new Map<string, Area>()).set(name, target.area));
    }
    return held;
  }),
);

/** The tab on which a sheet of the standard layout stands, as names point into it. */
export interface HeldSheet {
  readonly sheet: StandardSheet;
  readonly tab: FoundSheet;
  readonly held: ReadonlyMap<string, Area>;
}

const NOTHING: ReadonlyMap<string, Area> = new Map();

/** `home`: its name in the standard layout. */
const sheetIn = (report: Report, snapshot: WorkbookSnapshot, home: string): HeldSheet | undefined => {
  const form = formOf(report);
  const sheet = form.sheets.get(home);
  const today = sheetToday(form.standard, snapshot, home);
  const tab = snapshot.sheets.find((s) => s.name === today);
  if (sheet === undefined || tab === undefined) return undefined;
  return { sheet, tab, held: heldIn(form)(snapshot).get(tab.name) ?? NOTHING };
};

export const surveyed = (form: FormAnchors, { sheet, tab, held }: HeldSheet): Survey => {
  const found = foundWords(tab, sheet.words);
  const placed = withTheirLabels({ found, ...sheet }, held);
  const headers = [...sheet.blocks].flatMap(([name, proof]) => {
    const header = findBlock(found, sheet.words, proof, placed);
    return header === undefined ? [] : [[name, header] as const];
  });
  return { form, found, held, headers: new Map(headers), ...sheet };
};

/** `home`: its name in the standard layout. */
export const surveyOf = (report: Report, snapshot: WorkbookSnapshot, home: string): Survey | undefined => {
  const today = sheetIn(report, snapshot, home);
  return today === undefined ? undefined : surveyed(formOf(report), today);
};

type Surveys = ReadonlyMap<string, Survey>;

/** Of every standard sheet that is there and has to be looked at, by its name in the standard layout. */
export const surveysOf = (
  report: Report,
  snapshot: WorkbookSnapshot,
  isOfInterest: (form: FormAnchors, today: HeldSheet) => boolean = () => true,
): Surveys => {
  const form = formOf(report);
  const surveys = new Map<string, Survey>();
  for (const home of form.sheets.keys()) {
    const today = sheetIn(report, snapshot, home);
    if (today !== undefined && isOfInterest(form, today)) surveys.set(home, surveyed(form, today));
  }
  return surveys;
};
