/** A standard sheet as it stands in a workbook today: its words, the names that point into it, and the headers that were found. */
import { oncePer } from "../../../domain/oncePer";
import type { Report } from "../../../engine/definition/report";
import { targetOf } from "../../../workbook/targets";
import type { Area, WorkbookSnapshot } from "../../../workbook/model";
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
  oncePer((snapshot: WorkbookSnapshot): ReadonlyMap<string, ReadonlyMap<string, Area>> => {
    const held = new Map<string, Map<string, Area>>();
    for (const { name } of snapshot.names) {
      const target = form.standard.homes.has(name) ? targetOf(snapshot, name) : undefined;
      if (target === undefined) continue;
      held.set(target.sheet, (held.get(target.sheet) ?? new Map<string, Area>()).set(name, target.area));
    }
    return held;
  }),
);

/** `home`: its name in the standard layout. */
export const surveyOf = (report: Report, snapshot: WorkbookSnapshot, home: string): Survey | undefined => {
  const form = formOf(report);
  const sheet = form.sheets.get(home);
  const today = sheetToday(form.standard, snapshot, home);
  const tab = snapshot.sheets.find((s) => s.name === today);
  if (sheet === undefined || tab === undefined) return undefined;
  const found = foundWords(tab, sheet.words);
  const held = heldIn(form)(snapshot).get(tab.name) ?? new Map<string, Area>();
  const headers = [...sheet.blocks].flatMap(([name, proof]) => {
    const header = findBlock(found, sheet.words, proof, held);
    return header === undefined ? [] : [[name, header] as const];
  });
  return { form, found, held, headers: new Map(headers), ...sheet };
};

/** Of every standard sheet that is there, by its name in the standard layout. */
export const surveysOf = (report: Report, snapshot: WorkbookSnapshot): ReadonlyMap<string, Survey> =>
  new Map(
    [...formOf(report).sheets.keys()].flatMap((home) => {
      const survey = surveyOf(report, snapshot, home);
      return survey === undefined ? [] : [[home, survey] as const];
    }),
  );
