/** 佐证材料 follows the indicators: its lines go along with their names, stand in their order and are numbered as they are bound. */
import type { AnyCell } from "../../domain/cell";
import { scalarOf } from "../../engine/layout/value";
import type { ReportCells } from "../../engine/report/cells";
import { fieldsOf } from "../../engine/schema/lookup";
import { cellIn, listRow, type ListRow } from "../../engine/schema/path";
import { evidenceLines, rowsInOrder, titlesOf, type EvidenceList } from "../../engine/standard/evidenceOrder";
import { printedTitles, titlesByCode } from "../../engine/standard/evidenceNames";
import { load } from "../loading/load";
import type { Loaded, WorkbookContext } from "../loading/context";
import type { CellWrite } from "../changes";
import { evidenceRenames, renameWords } from "./evidenceNames";
import { makeScoreSheet } from "./scoreSheet";

type Move = readonly [from: ListRow, to: ListRow];

const rowsToMove = (cells: ReportCells, list: EvidenceList, titles: readonly string[]): readonly Move[] =>
  rowsInOrder(cells, list, titles)
    .map((from, at): Move => [from, listRow(list.section, at)])
    .filter(([from, to]) => from !== to);

const columnsOf = (cells: ReportCells, { section }: EvidenceList): readonly string[] =>
  Object.keys(fieldsOf(cells.schema.sectionOf(section)));

const isFormula = ({ formula }: AnyCell): boolean => formula !== undefined;

/** What each cell holds once the lines are in order and numbered. */
const inOrder = ({ reading: { cells, places } }: Loaded, list: EvidenceList, titles: readonly string[]) => {
  const numbers = new Map(evidenceLines(cells, list, titles).map(({ row, number }) => [row, number]));
  return rowsInOrder(cells, list, titles).flatMap((from, at) =>
    columnsOf(cells, list).flatMap((column): readonly CellWrite[] => {
      const place = places.get(cellIn(listRow(list.section, at), column));
      const { field } = cells.schema.fieldRef(cellIn(from, column));
      const held = scalarOf(cells.cell(cellIn(from, column)), field);
      const value = column === list.number ? (numbers.get(from) ?? held) : held;
      const now = scalarOf(cells.cell(cellIn(listRow(list.section, at), column)), field);
      return place === undefined || value === now ? [] : [{ ...place, value }];
    }),
  );
};

/** What was done, in words; nothing where every line stood in its place. Lines with formulas stay where they are, and that is said. */
const orderEvidence = async (context: WorkbookContext): Promise<readonly string[]> => {
  const list = context.report.evidence;
  if (list === undefined) return [];
  // The scoring sheet was made from what was read last; its lines have not moved since.
  const loaded = context.last ?? (await load(context));
  const { cells } = loaded.reading;
  const titles = titlesOf(loaded.assessment.score.rows.map(({ indicator }) => indicator.path));
  const writes = inOrder(loaded, list, titles);
  if (writes.length === 0) return [];
  const { label } = cells.schema.sectionOf(list.section);
  const formulas = rowsToMove(cells, list, titles).some(([from]) =>
    columnsOf(cells, list).some((column) => isFormula(cells.cell(cellIn(from, column)))),
  );
  if (formulas) return [`《${label}》里有公式，没有重排；请把公式改为文字后再点“生成评分表”。`];
  await context.workbook.write(writes);
  return [`《${label}》已按指标顺序排好、编号。`];
};

/** By what the scoring sheet printed before it was made anew; what was read last is as it stood then. */
const renameEvidence = async (context: WorkbookContext): Promise<readonly string[]> => {
  const { last } = context;
  if (last === undefined) return [];
  const renames = evidenceRenames(last, printedTitles(last.reading.cells), titlesByCode(last.inUse.edition.indicators));
  if (renames.writes.length === 0) return [];
  await context.workbook.write(renames.writes);
  await load(context);
  return renameWords(renames);
};

/** 生成评分表 in an open workbook: what follows the indicators follows them. */
export const makeOrderedScoreSheet = async (context: WorkbookContext): ReturnType<typeof makeScoreSheet> => {
  const made = await makeScoreSheet(context);
  const renamed = await renameEvidence(context);
  return { ...made, notes: [...made.notes, ...renamed, ...(await orderEvidence(context))] };
};
