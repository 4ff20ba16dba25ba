/** Where the standard layout puts every name, and on which tab those cells stand today. */
import type { Report } from "../../engine/definition/report";
import { drawSheet, type SheetPlan } from "../../engine/layout/workbook";
import type { ReportCells } from "../../engine/report/cells";
import { complete } from "../../engine/report/complete";
import { fromData } from "../../engine/report/data";
import { isGiven } from "../../engine/report/read";
import { fieldsOf } from "../../engine/schema/lookup";
import { blockName, cellName, NAME_PREFIX } from "../../engine/schema/names";
import type { Schema } from "../../engine/schema/schema";
import type { Edition } from "../../engine/scoring/edition/edition";
import { targetOf } from "../../workbook/targets";
import type { Area, WorkbookSnapshot } from "../../workbook/model";
import { criteriaData } from "../standard/editions";
import { measureHints } from "../../engine/scoring/measures/hints";
import { withScoringRows } from "../standard/standardWorkbook";
import { wordsOn, type SheetWords } from "./words/printedWords";

export interface Home {
  /** In the standard layout. */
  readonly sheet: string;
  readonly section: string;
}

export interface LaidSheet {
  readonly name: string;
  readonly names: readonly string[];
  readonly merges: readonly Area[];
  /** Sizes of type in the cells of its fields, by "row,col". */
  readonly sizes: ReadonlyMap<string, number>;
  readonly words: SheetWords;
  /** Names whose cells it shows again, by formulas where no field is. */
  readonly shows: readonly string[];
}

/** What the standard workbook of a report prints and names: neither depends on the edition or on any figure. */
export interface StandardLayout {
  readonly sheets: readonly LaidSheet[];
  readonly sectionOfName: ReadonlyMap<string, string>;
  readonly homes: ReadonlyMap<string, Home>;
  /** By sheet; with the notes of every edition. */
  readonly words: ReadonlyMap<string, SheetWords>;
}

const namesOf = ({ sectionKeys, sectionOf }: Schema): ReadonlyMap<string, string> =>
  new Map(
    sectionKeys.flatMap((key) => [
      [blockName(sectionOf(key)), key] as const,
      ...Object.values(fieldsOf(sectionOf(key))).map((f) => [cellName(sectionOf(key), f), key] as const),
    ]),
  );

/** A report without figures, under one edition. */
const blankUnder = (report: Report, edition: Edition): ReportCells => {
  const data = withScoringRows(report, { criteria: criteriaData(edition) }, edition.id, new Map());
  return complete(fromData(report.schema, data));
};

const entryOf = (at: string, size: number | undefined): readonly (readonly [string, number])[] =>
  size === undefined ? [] : [[at, size]];

const NAMES = new RegExp(`${NAME_PREFIX}[\\p{L}\\p{N}_.]+`, "gu");

const laidSheet = (report: Report, plan: SheetPlan, blank: (edition: Edition) => ReportCells): LaidSheet => {
  const sheet = drawSheet(plan, blank(report.editions[0]));
  const noted = report.editions.map((edition) => drawSheet(plan, blank(edition), measureHints(report, edition)));
  const { names, merges, fields, texts } = sheet;
  const shows = new Set(texts.flatMap(({ formula = "" }) => formula.match(NAMES) ?? []));
  const sizes = new Map(fields.flatMap(({ row, col, style }) => entryOf(`${row},${col}`, style?.font?.size)));
  return {
    name: plan.name,
    names: names.map(({ name }) => name),
    merges,
    sizes,
    words: wordsOn(sheet, noted),
    shows: [...shows],
  };
};

/** A sheet prints the same in every report that has it, under the same editions. */
const laid = new WeakMap<SheetPlan, WeakMap<Report["editions"], LaidSheet>>();

const sheetsOf = (report: Report): readonly LaidSheet[] => {
  const blanks = new Map<Edition, ReportCells>();
  const blank = (edition: Edition): ReportCells => {
    const cells = blanks.get(edition) ?? blankUnder(report, edition);
    blanks.set(edition, cells);
    return cells;
  };
  return report.sheets.map((plan) => {
    const known = laid.get(plan) ?? new WeakMap<Report["editions"], LaidSheet>();
    const sheet = known.get(report.editions) ?? laidSheet(report, plan, blank);
    laid.set(plan, known.set(report.editions, sheet));
    return sheet;
  });
};

const standards = new WeakMap<Report, StandardLayout>();

/** Each sheet is laid out once, however many reports have it. */
export const standardOf = (report: Report): StandardLayout => {
  const known = standards.get(report);
  if (known !== undefined) return known;
  const sectionOfName = namesOf(report.schema);
  const sheets = sheetsOf(report);
  const homes = sheets.flatMap(({ name: sheet, names }) =>
    names.flatMap((name) => {
      const section = sectionOfName.get(name);
      return section === undefined ? [] : [[name, { sheet, section }] as const];
    }),
  );
  const made = { sheets, sectionOfName, homes: new Map(homes), words: new Map(sheets.map((s) => [s.name, s.words])) };
  standards.set(report, made);
  return made;
};

export type NameState = "missing" | "broken" | "found";

/** How it stands with a name: nobody's, pointing nowhere, or pointing at a sheet that is there. */
export const stateIn = (snapshot: WorkbookSnapshot): ((name: string) => NameState) => {
  const present = new Set(snapshot.sheets.map((s) => s.name));
  return (name) => {
    if (present.has(targetOf(snapshot, name)?.sheet ?? "")) return "found";
    return isGiven(snapshot, name) ? "broken" : "missing";
  };
};
