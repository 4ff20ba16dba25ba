/** What 按上年新建 takes and what not, in the form's words. */
import type { Report } from "../../engine/definition/report";
import type { CarriedRow, CarriedSection } from "../../engine/report/carry";
import { labelOf } from "../../engine/report/label";
import { prefixesOf, type ReportCells, textOf } from "../../engine/report/cells";
import { fromData } from "../../engine/report/data";
import { derivationOf } from "../../engine/report/complete";
import { shownIn } from "../../engine/report/shown";
import { fieldsOf, rowTitleColumns } from "../../engine/schema/lookup";
import { cellIn, isBare, lineIn } from "../../engine/schema/path";
import { carriedFrom, optionsAfter, type LastYear } from "./newReport";
import { departures, type Departure } from "../../engine/scoring/adapt/departures";
import { rowsOfEdition } from "../../engine/scoring/adapt/write";
import type { Edition } from "../../engine/scoring/edition/edition";
import { departureLine } from "../present/departureLine";
import { shortened } from "../present/message";
import { criteriaRows, editionById, type EditionInUse } from "../standard/editions";
import { priorViewOf, reportYear } from "./prior";
import type { AfterLastYearView } from "../views/lastYear";
import type { InstallOptions } from "../views/install";

type Taken = AfterLastYearView["taken"][number];
type NotTaken = AfterLastYearView["notTaken"][number];

const titleOf = (cells: ReportCells, section: string, { prefix }: CarriedRow): string =>
  rowTitleColumns(cells.schema.sectionOf(section))
    .map((column) => textOf(cells, cellIn(prefix, column)))
    .find((title) => title !== "") ?? "";

const AT_MOST = 40;

/** Long texts by their beginning: they are listed to be recognised, not to be read. */
const brief = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > AT_MOST ? `${line.slice(0, AT_MOST)}…` : line;
};

const NAMED = 8;

const named = (titles: readonly string[]): string =>
  titles
    .slice(0, NAMED)
    .map((title) => brief(title).replace(/。$/, ""))
    .join("；") + (titles.length > NAMED ? `；等 ${titles.length} 项` : "");

/** Single fields one by one; of a list or table its rows by what they are called. */
const takenLines =
  (cells: ReportCells, replaced: string | undefined) =>
  ({ section: key, rows }: CarriedSection): readonly Taken[] => {
    const section = cells.schema.sectionOf(key);
    if (section.type === "fields")
      return rows
        .flatMap((row) => row.cells)
        .filter(({ id }) => id !== replaced)
        .map((cell) => ({
          part: section.label,
          field: cells.schema.fieldRef(cell.id).field.label,
          shown: brief(shownIn(cell)),
        }));
    const titles = rows.map((row) => titleOf(cells, key, row)).filter((title) => title !== "");
    return [{ part: section.label, field: `${rows.length} 行`, shown: named(titles) }];
  };

/** Entered cells of a section, or a single one. */
const cellsOf = (cells: ReportCells, id: string): readonly string[] =>
  !isBare(id)
    ? [id]
    : prefixesOf(cells, id)
        .filter((prefix) => lineIn(prefix) !== "sum")
        .flatMap((prefix) => Object.keys(fieldsOf(cells.schema.sectionOf(id))).map((key) => cellIn(prefix, key)))
        .filter((cell) => derivationOf(cell, cells.schema) === undefined);

const hasSomething = (cells: ReportCells, id: string): boolean =>
  cellsOf(cells, id).some((cell) => cells.cell(cell).state !== "blank");

const indicatorsNotTaken = (part: string, inUse: EditionInUse, edition: string): readonly NotTaken[] => {
  if (inUse.edition.id !== edition) return [{ part, because: "换了评分标准，用新标准的指标" }];
  const [fault] = inUse.faults;
  return fault === undefined
    ? []
    : [{ part, because: `上年工作簿的评价指标不能用（${shortened(fault.message)}），改用原来的标准` }];
};

const changesOf = ({ reading: { cells } }: LastYear, issued: Edition): readonly Departure[] =>
  departures(rowsOfEdition(issued), criteriaRows(cells));

/** Indicators one by one where the department changed them; the others are those of the standard. */
const indicatorLines = (last: LastYear, issued: Edition): readonly Taken[] => {
  const changes = changesOf(last, issued).filter(({ kind }) => kind !== "own");
  const part = last.reading.cells.schema.sectionOf("criteria").label;
  const shown = changes.length === 0 ? "与标准相同" : `改过 ${changes.length} 处`;
  return [
    { part, field: `${last.inUse.edition.indicators.length} 项`, shown },
    ...changes.map(departureLine).map((line) => ({ part, field: line.indicator, shown: brief(line.shown) })),
  ];
};

/** What indicators aimed at and what came of it. */
const aimsNotTaken = (last: LastYear, issued: Edition): readonly NotTaken[] =>
  changesOf(last, issued)
    .filter(({ kind }) => kind === "own")
    .map(departureLine)
    .map(({ indicator, shown }) => ({
      part: `${last.reading.cells.schema.sectionOf("criteria").label} · ${indicator}`,
      because: "写本年的目标值和完成值",
      shown: brief(shown),
    }));

const sheetsNotTaken = ({ projects, ownSheets }: LastYear): readonly NotTaken[] => [
  ...(projects === 0
    ? []
    : [{ part: `项目支出绩效自评表（${projects} 个）`, because: "建好以后在“项目”里点“复制上年项目”，再选这个文件" }]),
  ...ownSheets.map((sheet) => ({ part: `工作表“${sheet}”`, because: "不是自评表的内容，需要的请自行复制" })),
];

const notTakenLines = (report: Report, last: LastYear, edition: Edition): readonly NotTaken[] => {
  const { cells } = last.reading;
  const indicators = indicatorsNotTaken(cells.schema.sectionOf("criteria").label, last.inUse, edition.id);
  return [
    ...report.carryOver.leftOut.flatMap(({ ids, because }) =>
      ids
        .filter((id) => hasSomething(cells, id))
        .map((id) => ({
          part: labelOf(id, cells),
          because,
          ...(!isBare(id) ? { shown: brief(shownIn(cells.cell(id))) } : {}),
        })),
    ),
    ...(indicators.length > 0 ? indicators : aimsNotTaken(last, edition)),
    ...sheetsNotTaken(last),
  ];
};

/** Refused where last year's workbook does not say its year. */
export const afterLastYearView = (
  report: Report,
  last: LastYear,
  options: InstallOptions = optionsAfter(report, last),
): AfterLastYearView => {
  const { cells } = last.reading;
  const edition = editionById(report, options.edition);
  const { department } = report.roles;
  // A new name is not taken from last year.
  const replaced = textOf(cells, department) === options.department ? undefined : department;
  const now = fromData(report.schema, report.fresh(options.year, options.department, edition));
  return {
    lastYear: reportYear(report, cells),
    options,
    editionName: edition.name,
    taken: carriedFrom(report, last, options.edition).flatMap((section) =>
      section.section === "criteria" ? indicatorLines(last, edition) : takenLines(cells, replaced)(section),
    ),
    prior: priorViewOf(report, { cells: now }, last.reading).figures,
    notTaken: notTakenLines(report, last, edition),
  };
};
