/** What a Word report has for a workbook: value by value, with the row it belongs to. */
import { textIn } from "../../domain/cell";
import type { Found } from "../../engine/fromDocument/draft";
import { placeWords } from "../../engine/fromDocument/place";
import { priorFigures } from "../../engine/report/prior";
import { plainUnitName } from "../../engine/report/units";
import { hasRowIds } from "../../engine/schema/lookup";
import { cellIn, keyIn, lineIn, listRow, listRows, sectionIn } from "../../engine/schema/path";
import type { Report } from "../../engine/definition/report";
import type { CarriedList } from "../../engine/report/carry";
import { fromData } from "../../engine/report/data";
import type { ReportCells } from "../../engine/report/cells";
import { labelOf } from "../../engine/report/label";
import { derivationOf } from "../../engine/report/complete";
import { show } from "../../domain/figure";
import type { WordReport } from "../views/wordReport";

export interface Wanted {
  readonly section: string;
  readonly field: string;
  /** As JSON holds it. */
  readonly datum: string;
  readonly where: string;
  /** Which row of a table or list: the name of the unit, the indicator, or the place in the document's list. */
  readonly row?: string;
  /** The document has it, but it cannot be taken. */
  readonly because?: string;
}

/** Columns of the scoring sheet that an officer fills in; the others follow from 评价指标. */
const SCORED: ReadonlySet<string> = new Set(["selfScore", "reason"]);

/** Which row a value belongs to. */
const rowOf = (report: WordReport, cells: ReportCells, key: string, index: number): string => {
  const section = cells.schema.sectionOf(key);
  if (section.type === "table") return textIn(cells.cell(cellIn(listRow(key, index), section.unitColumn)));
  if (!hasRowIds(section)) return String(index);
  const id = report.data.scoring?.rows[index]?.id;
  return typeof id === "string" ? id : "";
};

/** What nobody types: totals, what formulas work out, and what the scoring sheet takes from 评价指标, which is adapted row by row in the workbook. */
const isOurs = (cells: ReportCells, id: string): boolean => {
  const [section, line, column] = [sectionIn(id), lineIn(id), keyIn(id)];
  if (
    line === "sum" ||
    section === "scoringTotal" ||
    section === "criteria" ||
    derivationOf(id, cells.schema) !== undefined
  )
    return true;
  if (line === undefined) return false;
  const part = cells.schema.sectionOf(section);
  return section === "scoring" ? !SCORED.has(column) : part.type === "table" && column === part.unitColumn;
};

const wantedAt = (report: WordReport, cells: ReportCells, id: string, { datum, place }: Found): readonly Wanted[] => {
  if (datum === null || isOurs(cells, id)) return [];
  const [section, line, field] = [sectionIn(id), lineIn(id), keyIn(id)];
  const where = placeWords(place);
  if (typeof line !== "number") return [{ section, field, datum, where }];
  const row = rowOf(report, cells, section, line);
  return row === "" && cells.schema.sectionOf(section).type === "table" ? [] : [{ section, field, datum, where, row }];
};

/** Everything that an officer types, in the order of the form. What the workbook's formulas work out follows by itself. */
export const wholeReport = ({ schema }: Report, report: WordReport): readonly Wanted[] => {
  const cells = fromData(schema, report.data);
  const order = cells.schema.sectionKeys;
  return [...report.found]
    .flatMap(([id, found]) => wantedAt(report, cells, id, found))
    .sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
};

const whereIs = ({ found }: WordReport, id: string): string => {
  const at = found.get(id);
  return at === undefined ? "" : placeWords(at.place);
};

const priorWanted = (
  { priorFields }: Report,
  report: WordReport,
  now: ReportCells,
  last: ReportCells,
): readonly Wanted[] =>
  priorFigures(priorFields, now, last).flatMap(({ cell, source, found }): readonly Wanted[] => {
    const base = { section: sectionIn(cell), field: keyIn(cell), where: whereIs(report, source) };
    switch (found.state) {
      case "figure":
        return [{ ...base, datum: found.figure.value.toFixed() }];
      case "blank":
        return [];
      case "unreadable":
        return [{ ...base, datum: "", because: `“${labelOf(found.at.id, last)}”不是可以识别的数` }];
      case "differs":
        return [
          { ...base, datum: "", because: `“${labelOf(found.at.id, last)}”与各分项合计 ${show(found.exact)} 不符` },
        ];
    }
  });

/** Each unit that some table names, for every table. */
const unitsWanted = (report: WordReport, last: ReportCells): readonly Wanted[] => {
  const { sectionKeys, sectionOf } = last.schema;
  const tables = sectionKeys.flatMap((key) => {
    const section = sectionOf(key);
    return section.type === "table" ? [{ key, unitColumn: section.unitColumn }] : [];
  });
  const units = new Map<string, { readonly name: string; readonly where: string }>();
  for (const { key, unitColumn } of tables)
    for (const row of listRows(key, last.rowCount(key))) {
      const id = cellIn(row, unitColumn);
      const name = textIn(last.cell(id));
      const plain = plainUnitName(name);
      if (plain !== "" && !units.has(plain)) units.set(plain, { name, where: whereIs(report, id) });
    }
  return tables.flatMap(({ key, unitColumn }) =>
    [...units.values()].map(({ name, where }) => ({ section: key, field: unitColumn, datum: name, where, row: name })),
  );
};

const fieldWanted = (report: WordReport, last: ReportCells, id: string): readonly Wanted[] => {
  const datum = textIn(last.cell(id));
  return datum === "" ? [] : [{ section: sectionIn(id), field: keyIn(id), datum, where: whereIs(report, id) }];
};

const listWanted = (report: WordReport, last: ReportCells, { section, columns }: CarriedList): readonly Wanted[] =>
  listRows(section, last.rowCount(section)).flatMap((row, i) =>
    columns.flatMap((column) =>
      fieldWanted(report, last, cellIn(row, column)).map((wanted) => ({ ...wanted, row: String(i) })),
    ),
  );

/** 上年数, the units, and what else the report's plan names. */
export const fromLastYear = (kind: Report, report: WordReport, now: ReportCells): readonly Wanted[] => {
  const last: ReportCells = fromData(kind.schema, report.data);
  const { fields, lists } = kind.carryOver.fromDocument;
  return [
    ...priorWanted(kind, report, now, last),
    ...unitsWanted(report, last),
    ...fields.flatMap((id) => fieldWanted(report, last, id)),
    ...lists.flatMap((list) => listWanted(report, last, list)),
  ];
};
