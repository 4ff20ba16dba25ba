/** 按上年新建: a new year's report out of last year's workbook. */
import type { Report, StandardData } from "../../engine/definition/report";
import { carriedSections, carriedValues, type CarriedSection } from "../../engine/report/carry";
import { fromData, overlaid, type SectionValues } from "../../engine/report/data";
import { priorFigures, priorValues } from "../../engine/report/prior";
import type { Reading } from "../../engine/report/read";
import { EDITION_NAME, NAME_PREFIX } from "../../engine/schema/names";
import { textOf } from "../../engine/report/cells";
import { keyIn, sectionIn } from "../../engine/schema/path";
import type { StandardSections } from "../../engine/standard";
import { parseRef } from "../../workbook/address";
import type { WorkbookSnapshot } from "../../workbook/model";
import { heldText } from "../../workbook/textConstant";
import { isPrintSheet } from "../structure/words/printSheetWords";
import { numbersThere } from "../structure/furtherSheets";
import { editionById, editionInUse, type EditionInUse } from "../standard/editions";
import { Problem } from "../ports";
import { readLastYear, refuseOtherYear, reportYear } from "./prior";
import type { InstallOptions } from "../views/install";

export interface LastYear {
  readonly reading: Reading;
  readonly inUse: EditionInUse;
  /** How many self-evaluations of projects it has: those are copied by themselves. */
  readonly projects: number;
  /** Titles of the sheets that somebody added. */
  readonly ownSheets: readonly string[];
}

const REFUSED = "没有按上年新建";

/** Only read, not assessed: whatever is wrong with last year's figures does not matter any more. */
export const lastYearOf = (report: Report, snapshot: WorkbookSnapshot): LastYear => {
  const reading = readLastYear(report, snapshot, REFUSED);
  const named = heldText(snapshot.names, EDITION_NAME);
  const known = report.editions.some(({ id }) => id === named) ? named : undefined;
  const { further } = report;
  const projects = further === undefined ? 0 : numbersThere(further, snapshot).length;
  return {
    reading,
    inUse: editionInUse(report, known, reading.cells),
    projects,
    ownSheets: ownSheets(report, snapshot),
  };
};

/** With something on it, and not ours: neither of the form nor pointed at by one of our names. */
const ownSheets = (report: Report, { sheets, names }: WorkbookSnapshot): readonly string[] => {
  const ours = new Set([
    ...report.sheets.map(({ name }) => name),
    ...names.flatMap(({ name, ref }) => (name.startsWith(NAME_PREFIX) ? (parseRef(ref)?.sheet ?? []) : [])),
  ]);
  return sheets
    .filter(({ name, visibility, cells }) => visibility === "visible" && !ours.has(name) && cells.length > 0)
    .filter((sheet) => !isPrintSheet(sheet))
    .map(({ name }) => name);
};

/** The year after last year's, and everything else as it was. */
export const optionsAfter = (report: Report, { reading: { cells }, inUse }: LastYear): InstallOptions => {
  const year = reportYear(report, cells);
  if (!/^\d{4}$/.test(year))
    throw new Problem(
      "unsupported",
      REFUSED,
      `所选工作簿的评价年度是${year === "" ? "空的" : `“${year}”`}`,
      "请打开那个工作簿，在封面填好评价年度并保存，再选择它。",
    );
  return {
    year: String(Number(year) + 1),
    department: textOf(cells, report.roles.department),
    edition: inUse.edition.id,
  };
};

/** Adapted indicators belong to their edition, and those that cannot be used to none. */
const takesIndicators = ({ inUse }: LastYear, edition: string): boolean =>
  edition === inUse.edition.id && inUse.faults.length === 0;

export const carriedFrom = (report: Report, last: LastYear, edition: string): readonly CarriedSection[] =>
  carriedSections(report.carryOver, last.reading.cells).filter(
    ({ section }) => section !== "criteria" || takesIndicators(last, edition),
  );

/** The report to lay out. Refuses any year but the one after last year's. */
export const reportAfter = (report: Report, last: LastYear, options: InstallOptions): StandardData => {
  const { year, department, edition } = options;
  refuseOtherYear(year, reportYear(report, last.reading.cells), REFUSED);
  const used = takesIndicators(last, edition) ? last.inUse.edition : editionById(report, edition);
  const fresh = report.fresh(year, department, used);
  const figures = priorFigures(report.priorFields, fromData(report.schema, fresh), last.reading.cells);
  const values: readonly SectionValues[] = [
    carriedValues(carriedFrom(report, last, edition), last.reading.cells),
    { [sectionIn(report.roles.department)]: { [keyIn(report.roles.department)]: department } },
    priorValues(figures),
  ];
  return values.reduce((data, over) => overlaid<StandardSections>(data, over), fresh);
};
