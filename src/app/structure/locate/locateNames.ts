/** Where every name belongs in a workbook as it is: only where the words around prove it. */
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Report } from "../../../engine/definition/report";
import { cellArea } from "../../../workbook/address";
import type { Area, WorkbookSnapshot } from "../../../workbook/model";
import { endOfBlock } from "./endOfBlock";
import type { FoundBlock } from "./findBlock";
import { findCell, type CellFound } from "./findCell";
import { columnsMoved } from "./movedColumns";
import { standardOf } from "../standardLayout";
import type { BlockProof } from "../words/anchors";
import { isSumRow } from "./sumRow";
import { surveyOf, type Survey } from "./survey";
import type { Point } from "../../../workbook/area";

export interface Site {
  readonly sheet: string;
  readonly area: Area;
}

type Span = Point & { readonly cols: number };

/** From the header down: the first row, and the columns from the first to the last that has a word. */
export const startOfBlock = ({ area }: BlockProof, header: FoundBlock): Span | undefined => {
  const first = header.columns.get(area.col);
  const last = header.columns.get(area.col + area.cols - 1);
  return first === undefined || last === undefined
    ? undefined
    : { row: header.top, col: first, cols: last - first + 1 };
};

/** A row that came in under the header of a table is no part of it: it begins with its 汇总. */
export const fromItsSum = ({ form, found, words }: Survey, name: string, from: Span): Span => {
  if (!form.isTable(name)) return from;
  const isBlank = (row: number): boolean =>
    Array.from({ length: from.cols }, (_, i) => ({ row, col: from.col + i })).every((spot) => !found.isFilled(spot));
  let { row } = from;
  while (row < found.end && isBlank(row)) row++;
  return isSumRow(found, words, { ...from, row, rows: 1 }) ? { ...from, row } : from;
};

/** A block whose name still points somewhere keeps its last row, and its first where that has not moved. */
const blockArea = (survey: Survey, name: string): Area | undefined => {
  const { found, words } = survey;
  const [proof, header, old] = [survey.blocks.get(name), survey.headers.get(name), survey.held.get(name)];
  const start = proof === undefined || header === undefined ? undefined : startOfBlock(proof, header);
  if (proof === undefined || start === undefined) return undefined;
  const from = fromItsSum(survey, name, start);
  const end = old === undefined ? endOfBlock(found, words, proof, from) : old.row + old.rows;
  const area = { ...from, rows: end - from.row };
  if (area.rows < 1 || (old !== undefined && old.row < from.row)) return undefined;
  return !survey.form.isTable(name) || (area.rows > 1 && isSumRow(found, words, area)) ? area : undefined;
};

const sumCell = (survey: Survey, name: string, table: string): Area | undefined => {
  const column = survey.words.named.find((n) => n.name === name)?.area.col;
  const col = column === undefined ? undefined : survey.headers.get(table)?.columns.get(column);
  const area = blockArea(survey, table);
  return area === undefined || col === undefined ? undefined : cellArea(area.row, col);
};

const lostLists = rememberingLast((survey: Survey): readonly Area[] =>
  [...survey.blocks.keys()].filter((b) => !survey.held.has(b)).flatMap((b) => blockArea(survey, b) ?? []),
);

const besideLabel = (survey: Survey, name: string): CellFound | undefined => {
  const proof = survey.cells.get(name);
  if (proof === undefined) return undefined;
  const held = [...survey.held].flatMap(([other, area]) => (other === name ? [] : [area]));
  const below = proof.below === undefined ? undefined : survey.headers.get(proof.below);
  const taken = [...held, ...lostLists(survey)];
  return findCell({ ...survey, taken, moved: columnsMoved(survey) }, proof, below);
};

/** Most fields of its part that are filled are in doubt, as beside a column of last year's: then a blank one, or one with one figure, is too. */
const isColumnInDoubt = (survey: Survey, name: string): boolean => {
  const { cells, held, found, form } = survey;
  const { sectionOfName } = form.standard;
  const filled = [...cells].flatMap(([other, { area }]) => {
    const isMate = area.col === cells.get(name)?.area.col && sectionOfName.get(other) === sectionOfName.get(name);
    const mate = !isMate || other === name ? undefined : besideLabel(survey, other);
    if (mate === undefined) return [];
    const isInDoubt = mate.isInDoubt && !held.has(other);
    return isInDoubt || found.isFilled(mate.cell) ? [isInDoubt] : [];
  });
  return filled.filter((isInDoubt) => isInDoubt).length * 2 > filled.length;
};

const singleCell = (survey: Survey, name: string): Area | undefined => {
  const spot = besideLabel(survey, name);
  if (spot === undefined || spot.isInDoubt || isColumnInDoubt(survey, name)) return undefined;
  return cellArea(spot.cell.row, spot.cell.col);
};

export const placeOfName = (survey: Survey, name: string): Area | undefined => {
  const table = survey.form.tableOf(name);
  if (table !== undefined) return sumCell(survey, name, table);
  return survey.form.isBlock(name) ? blockArea(survey, name) : singleCell(survey, name);
};

/** Looks at a sheet when the first of its names is asked for. */
export const locateIn = (report: Report, snapshot: WorkbookSnapshot): ((name: string) => Site | undefined) => {
  const surveys = new Map<string, Survey | undefined>();
  return (name) => {
    const home = standardOf(report).homes.get(name)?.sheet;
    if (home === undefined) return undefined;
    if (!surveys.has(home)) surveys.set(home, surveyOf(report, snapshot, home));
    const survey = surveys.get(home);
    const area = survey === undefined ? undefined : placeOfName(survey, name);
    return survey === undefined || area === undefined ? undefined : { sheet: survey.found.sheet.name, area };
  };
};
