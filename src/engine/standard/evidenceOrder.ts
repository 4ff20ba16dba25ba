/** The list of what stands behind the scores: its lines belong to indicators by their titles, and are bound in their order. */
import { rememberingLast } from "../../domain/rememberingLast";
import { textOf, type ReportCells } from "../report/cells";
import { fieldsOf } from "../schema/lookup";
import { cellIn, listRows, type ListRow } from "../schema/path";

/** Which list of a report it is, by its section, and which columns say what. */
export interface EvidenceList {
  readonly section: string;
  readonly number: string;
  readonly indicator: string;
  readonly material: string;
}

/** An indicator as the scoring sheet prints it: 一级、二级、三级指标. */
type IndicatorPath = readonly string[];

/** 三级指标; with its 二级指标 where the sheet has that name twice. */
export const titlesOf = (paths: readonly IndicatorPath[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const [, , level3] of paths) if (level3 !== undefined) times.set(level3, (times.get(level3) ?? 0) + 1);
  return paths.map(([, level2 = "", level3 = ""]) => ((times.get(level3) ?? 0) > 1 ? `${level2}·${level3}` : level3));
};

const comparable = (title: string): string => title.replace(/[\s“”"「」]/g, "");

/** The first of a title stands for it. */
const placesOf = rememberingLast(
  (titles: readonly string[]): ReadonlyMap<string, number> =>
    new Map(titles.map((title, i) => [comparable(title), i] as const).reverse()),
);

/** Of an indicator that was named; undefined for one that the scoring sheet does not have. */
export const indicatorAt = (titles: readonly string[], named: string): number | undefined =>
  placesOf(titles).get(comparable(named));

export interface EvidenceLine {
  readonly row: ListRow;
  readonly named: string;
  /** Place of its indicator in the scoring sheet; undefined where the sheet does not have it. */
  readonly at: number | undefined;
  /** As it is bound; undefined where the indicator is not known. */
  readonly number: string | undefined;
}

/** The lines that name a material, as they stand on the sheet. */
export const evidenceLines = (
  cells: ReportCells,
  list: EvidenceList,
  titles: readonly string[],
): readonly EvidenceLine[] => {
  const counted = new Map<number, number>();
  return listRows(list.section, cells.rowCount(list.section))
    .filter((row) => cells.cell(cellIn(row, list.material)).state !== "blank")
    .map((row) => {
      const named = textOf(cells, cellIn(row, list.indicator));
      const at = indicatorAt(titles, named);
      if (at === undefined) return { row, named, at, number: undefined };
      const nth = (counted.get(at) ?? 0) + 1;
      counted.set(at, nth);
      return { row, named, at, number: `佐证${at + 1}-${nth}` };
    });
};

/** All rows as they should stand: in the order of the indicators, then what names none of them, blank rows last. */
export const rowsInOrder = (cells: ReportCells, list: EvidenceList, titles: readonly string[]): readonly ListRow[] => {
  const columns = Object.keys(fieldsOf(cells.schema.sectionOf(list.section)));
  const isUsed = (row: ListRow): boolean => columns.some((key) => cells.cell(cellIn(row, key)).state !== "blank");
  const rank = (row: ListRow): number => {
    if (!isUsed(row)) return titles.length + 1;
    return indicatorAt(titles, textOf(cells, cellIn(row, list.indicator))) ?? titles.length;
  };
  return [...listRows(list.section, cells.rowCount(list.section))].sort((a, b) => rank(a) - rank(b));
};
