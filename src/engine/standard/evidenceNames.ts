/** Lines of the list of evidence go along when their indicator gets another name. */
import { textOf, type ReportCells } from "../report/cells";
import { cellIn, listRows, type ListRow } from "../schema/path";
import { indicatorAt, titlesOf, type EvidenceList } from "./evidenceOrder";

/** By the code of the indicator. */
export type IndicatorTitles = ReadonlyMap<string, string>;

export interface RenamedLine {
  readonly row: ListRow;
  readonly from: string;
  readonly to: string;
}

export const titlesByCode = (
  indicators: readonly { readonly id: string; readonly path: readonly string[] }[],
): IndicatorTitles => {
  const titles = titlesOf(indicators.map(({ path }) => path));
  return new Map(indicators.map(({ id }, at) => [id, titles[at] ?? ""]));
};

/** 预算配置 of "预算配置\n（15分）". */
const levelIn = (printed: string): string => printed.replace(/\s*（[^（）]*分）$/, "");

/** As the scoring sheet prints its indicators: a level stands once, in the first of its rows. */
export const printedTitles = (cells: ReportCells): IndicatorTitles => {
  let level2 = "";
  const printed = listRows("scoring", cells.rowCount("scoring")).map((row) => {
    const read = (column: string): string => textOf(cells, cellIn(row, column));
    level2 = levelIn(read("level2")) || level2;
    return { id: read("id"), path: ["", level2, read("level3")] };
  });
  return titlesByCode(printed.filter(({ id, path }) => id !== "" && path[2] !== ""));
};

/** Lines that name an indicator as it was called before, and as no indicator is called now. */
export const renamedLines = (
  cells: ReportCells,
  list: EvidenceList,
  before: IndicatorTitles,
  now: IndicatorTitles,
): readonly RenamedLine[] => {
  const codes = [...before.keys()];
  return listRows(list.section, cells.rowCount(list.section)).flatMap((row) => {
    const cell = cells.cell(cellIn(row, list.indicator));
    const from = textOf(cells, cell.id);
    if (from === "" || cell.formula !== undefined || indicatorAt([...now.values()], from) !== undefined) return [];
    const code = codes[indicatorAt([...before.values()], from) ?? codes.length];
    const to = code === undefined ? undefined : now.get(code);
    return to === undefined ? [] : [{ row, from, to }];
  });
};
