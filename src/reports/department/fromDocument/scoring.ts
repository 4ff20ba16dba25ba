/** The scoring sheet: rows under its seven columns, merged levels and pooled weights once, a head that is typed again passed over. */
import { parseFigure } from "../../../domain/parse";
import { withRest } from "../../../engine/fromDocument/brokenLines";
import { cellsWithText, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import {
  beginsRightBelow,
  cellsOf,
  cellsUnder,
  headAt,
  isBlankUnder,
  numberCellsIn,
  standsBetweenRows,
  type Head,
} from "../../../engine/fromDocument/heads";
import { exactLabel, labelKey, looseLabel, withoutContinued } from "../../../engine/fromDocument/words";
import { take, takeRest, withoutSpanning, type DocumentReading, type PartReader, type ReadScoringRow } from "./reading";
import { isSubtotalName, isSumName, oneOf, scoringColumns, words } from "./wording";
import { cellIn } from "../../../engine/schema/path";

interface SheetHead extends Head {
  /** Column of the sheet by its place in the head. */
  readonly fields: readonly (string | undefined)[];
}

const totalWords = oneOf(words.scoring.total);

const sheetHeadAt = (lines: readonly Line[], at: number): SheetHead | undefined => {
  const head = headAt(lines, at, (text) => exactLabel(text, scoringColumns) !== undefined);
  if (head === undefined) return undefined;
  const fields = head.columns.map(({ texts }) => looseLabel(texts.at(-1) ?? "", scoringColumns));
  const needed = ["level3", "weight", "selfScore"];
  return needed.every((field) => fields.includes(field)) ? { ...head, fields } : undefined;
};

/** What a level or a standard said last: after a break of the page it is printed again, and is still the same. */
type Printed = Map<string, string>;

const REPEATED: ReadonlySet<string> = new Set(["level1", "level2"]);

const isAgain = (field: string, cell: LineCell, printed: Printed): boolean => {
  const before = printed.get(field);
  const text = withoutContinued(cell.text);
  if (text !== "") printed.set(field, text);
  return REPEATED.has(field) && before !== undefined && labelKey(before) === labelKey(text);
};

/** What the texts of a row may go on with below it, where the end of a page parted the row. */
const PARTED: ReadonlySet<string> = new Set(["ruleText", "reason"]);

/** No indicator, no points: the rest of the texts of the row above. */
const restOfRow = (
  over: ReadScoringRow["over"],
  numbers: readonly LineCell[],
  above: ReadScoringRow | undefined,
): readonly (readonly [string, LineCell])[] => {
  const written = Object.entries(over).flatMap(([field, cell]) =>
    cell?.fresh === true && cell.text !== "" ? [[field, cell] as const] : [],
  );
  const isRest = written.length > 0 && written.every(([field]) => PARTED.has(field));
  return above !== undefined && isRest && numbers.every(({ text }) => text === "") ? written : [];
};

const readRest = (reading: DocumentReading, row: ReadScoringRow, rest: ReturnType<typeof restOfRow>): void => {
  const over: Record<string, LineCell | undefined> = { ...row.over };
  for (const [field, cell] of rest) {
    const above = over[field];
    over[field] = above === undefined ? cell : { ...above, text: withRest(above.text, cell.text) };
    takeRest(reading, cellIn(row.prefix, field), cell);
  }
  reading.sheet[reading.sheet.length - 1] = { ...row, over };
};

/** Of several columns of points behind the indicator nobody knows which are the department's own: they are told where they differ. */
const withoutRivals = (
  { draft }: DocumentReading,
  { fields }: SheetHead,
  cells: readonly (LineCell | undefined)[],
): readonly (LineCell | undefined)[] => {
  const isPoints = (i: number): boolean => i > fields.indexOf("level3") && fields[i] === "selfScore";
  const rivals = cells.flatMap((cell, i) => (cell !== undefined && isPoints(i) ? [cell] : []));
  if (new Set(rivals.map(({ text }) => text.trim())).size < 2) return cells;
  for (const { place, text } of rivals) draft.leave(place, text, "同一栏目有几列，看不出取哪一列");
  draft.settle(...rivals);
  return cells.map((cell, i) => (isPoints(i) ? undefined : cell));
};

const readRow = (reading: DocumentReading, head: SheetHead, line: Line, printed: Printed): void => {
  const { draft, sheet } = reading;
  const numbers = numberCellsIn(line, head.columns);
  draft.settle(...numbers);
  if (isBlankUnder(line, head.columns)) return;
  const points = head.fields.map((field) => (field === "weight" || field === "selfScore" ? field : undefined));
  const cells = withoutRivals(reading, head, withoutSpanning(reading, cellsUnder(line, head.columns), points));
  const over = Object.fromEntries(head.fields.flatMap((field, i) => (field === undefined ? [] : [[field, cells[i]]])));
  const last = sheet.at(-1);
  const rest = restOfRow(over, numbers, last);
  if (last !== undefined && rest.length > 0) return readRest(reading, last, rest);
  const prefix = draft.addRow("scoring");
  sheet.push({ prefix, over });
  for (const [field, cell] of Object.entries(over)) {
    if (cell?.fresh !== true) continue;
    if (isAgain(field, cell, printed)) draft.settle(cell);
    else take(reading, cellIn(prefix, field), cell);
  }
};

const readTotal = (reading: DocumentReading, head: SheetHead, line: Line): void => {
  const cells = withoutRivals(reading, head, cellsUnder(line, head.columns));
  const [label] = cellsWithText(line);
  head.fields.forEach((field, i) => {
    const cell = cells[i];
    // Where points stand beside each level, the label reaches over those of the upper ones.
    if (cell === undefined || !cell.fresh || cell === label) return;
    if (field === "weight") take(reading, "scoringTotal.weight", cell);
    if (field === "selfScore") take(reading, "scoringTotal.self", cell);
  });
  if (label !== undefined) reading.draft.settle(label);
};

const firstText = (line: Line): string => cellsWithText(line)[0]?.text ?? "";
const isTotal = (line: Line): boolean => exactLabel(firstText(line), totalWords) !== undefined;
/** The sum of a group, and words over a group: no indicators. */
const isBeside = (lines: readonly Line[], at: number, line: Line, head: SheetHead): boolean =>
  cellsWithText(line)
    .slice(0, 2)
    .some(({ text }) => isSubtotalName(text) || (isSumName(text) && !isTotal(line))) ||
  (line.cells.length < 4 && standsBetweenRows(lines, at, head));

/** The rest of a sheet that was parted in two, without its head. */
const goesOn = (lines: readonly Line[], at: number, { columns, fields }: SheetHead): boolean => {
  const line = lines[at];
  if (line?.cells.length !== columns.length || !beginsRightBelow(lines, at)) return false;
  const points = cellsUnder(line, columns)[fields.indexOf("selfScore")]?.text ?? "";
  return parseFigure(points, "分").state === "filled" && sheetHeadAt(lines, at) === undefined;
};

export const readScoring: PartReader = (reading, at) => {
  const { lines, draft } = reading;
  const head = sheetHeadAt(lines, at);
  if (head === undefined) return 0;
  const printed: Printed = new Map();
  let table = lines[at]?.table;
  draft.settle(...cellsOf(lines.slice(at, at + head.depth)));
  let next = at + head.depth;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (goesOn(lines, next, head)) table = line.table;
    if (line.table !== table) break;
    const beside = isBeside(lines, next, line, head);
    if (line.cells.length < 4 && !beside && !isTotal(line)) break;
    const again = sheetHeadAt(lines, next);
    if (again !== undefined) draft.settle(...cellsOf(lines.slice(next, next + again.depth)));
    else if (isTotal(line)) readTotal(reading, head, line);
    else if (!beside) readRow(reading, head, line, printed);
    next += again?.depth ?? 1;
  }
  return next - at;
};

export const isScoringHead = (lines: readonly Line[], at: number): boolean => sheetHeadAt(lines, at) !== undefined;
