/** 按上年新建: a new year's report out of last year's workbook. */
import type { Report, StandardData } from "../../engine/definition/report";
import { carriedSections, carriedValues, type CarriedSection } from "../../engine/report/carry";
import { fromData, overlaid, type SectionValues } from "../../engine/report/data";
import { priorFigures, priorValues } from "../../engine/report/prior";
import type { Reading } from "../../engine/report/read";
import { EDITION_NAME } from "../../engine/schema/names";
import { textOf } from "../../engine/report/cells";
import { keyIn, sectionIn } from "../../engine/schema/path";
import type { StandardSections } from "../../engine/standard";
import type { WorkbookSnapshot } from "../../workbook/model";
import { editionById, editionInUse, type EditionInUse } from "../standard/editions";
import { Problem } from "../ports";
import { readLastYear, refuseOtherYear, reportYear } from "./prior";
import type { InstallOptions } from "../views/install";

export interface LastYear {
  readonly reading: Reading;
  readonly inUse: EditionInUse;
}

const REFUSED = "没有按上年新建";

/** Only read, not assessed: whatever is wrong with last year's figures does not matter any more. */
export const lastYearOf = (report: Report, snapshot: WorkbookSnapshot): LastYear => {
  const reading = readLastYear(report, snapshot, REFUSED);
  const named = snapshot.names.find(({ name }) => name === EDITION_NAME)?.ref.replace(/^=?"|"$/g, "");
  const known = report.editions.some(({ id }) => id === named) ? named : undefined;
  return { reading, inUse: editionInUse(report, known, reading.cells) };
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
