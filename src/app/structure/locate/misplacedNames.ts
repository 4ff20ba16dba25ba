/**
 * Names that point at something, but not at what the form's words say: somebody moved the name.
 * Told only where the words prove another place; what was carried away from its words together with its name is read where it is.
 */
import { plainUnitName } from "../../../engine/report/units";
import { targetOf } from "../../../workbook/targets";
import type { Area, WorkbookSnapshot } from "../../../workbook/model";
import type { BlockProof } from "../words/anchors";
import { nextWord } from "./endOfBlock";
import { isBesideAnothers, shiftOf } from "./besideLabels";
import { isBesideItsLabel } from "./ownLabel";
import { isLeftBehind } from "./movedColumns";
import { isSumRow } from "./sumRow";
import { fromItsSum, placeOfName, startOfBlock, type Site } from "./locateNames";
import type { Survey } from "./survey";
import { overlap, type Point } from "../../../workbook/area";

/** A header, its own or another's, has several of the form's words in one row. */
const holdsHeader = ({ found, words }: Survey, { row, col, rows, cols }: Area): boolean => {
  for (let r = row; r < row + rows; r++) {
    let printed = 0;
    for (let c = col; c < col + cols; c++) if (words.printed.has(found.textAt({ row: r, col: c }))) printed += 1;
    if (printed > 1) return true;
  }
  return false;
};

/** Beside or above its header's columns, over a header, or over the words that follow it. Other rows between are told as rows outside the list. */
const isMovedBlock = (survey: Survey, name: string, held: Area): boolean => {
  const [proof, header] = [survey.blocks.get(name), survey.headers.get(name)];
  const from = proof === undefined || header === undefined ? undefined : startOfBlock(proof, header);
  if (holdsHeader(survey, held) || isWithoutItsSum(survey, name, held)) return true;
  if (proof === undefined) return false;
  if (from === undefined) return isOverEnd(survey, proof, held, held);
  const isMovedAcross = held.col !== from.col || (survey.form.isTable(name) && held.cols < from.cols);
  return isMovedAcross || isMovedOver(survey, held, from.row) || isOverEnd(survey, proof, held, from);
};

/** Its first row went up, and down only where the cells of the sheet did so as well. */
const isMovedOver = (survey: Survey, { row }: Area, first: number): boolean =>
  row < first || (row > first && row + (shiftOf(survey)?.by ?? 0) === first);

const isOverEnd = (survey: Survey, proof: BlockProof, { row, rows }: Area, from: Point): boolean => {
  const next = nextWord(survey.found, survey.words, proof, from);
  return next !== undefined && (row + rows > next.row || isCutBy(survey, proof, row + rows, next));
};

/** The words below follow at once in the form, and here over a row to which a name of theirs points: that row was pushed out of the list. */
const isCutBy = (survey: Survey, { area }: BlockProof, end: number, next: NonNullable<ReturnType<typeof nextWord>>) =>
  next.word.row === area.row + area.rows &&
  [...survey.cells].some(([name, { label }]) => {
    const row = survey.held.get(name)?.row ?? -1;
    return label === next.word && row >= end && row < next.row;
  });

/** A table that begins at one of its units, and its 汇总 stands over it: names that stayed behind when a row went. */
const isBelowItsSum = ({ form, found, words, headers }: Survey, table: string, held: Area): boolean => {
  const top = headers.get(table)?.top ?? held.row - 1;
  if (held.row <= top || !form.isTable(table)) return false;
  const from = { ...held, row: top, rows: held.row + held.rows - top };
  return isSumRow(found, words, from) && !isSumRow(found, words, held);
};

/** A table that begins at one of its units, as another table of the sheet tells: its 汇总 row was deleted, and the names of it stayed behind. */
const isOnItsUnit = ({ form, found, words, headers, held: today }: Survey, table: string, held: Area): boolean => {
  if (!form.isTable(table) || headers.get(table)?.top !== held.row || isSumRow(found, words, held)) return false;
  if (![...today].some(([name, area]) => form.tableOf(name) === table && area.row === held.row)) return false;
  const unit = plainUnitName(found.textAt(held));
  const isListed = ({ row, col, rows }: Area): boolean =>
    Array.from({ length: rows - 1 }, (_, i) => found.textAt({ row: row + 1 + i, col })).some(
      (label) => plainUnitName(label) === unit,
    );
  return (
    unit !== "" &&
    [...headers].some(([other, { top }]) => {
      const area = other !== table && form.isTable(other) ? today.get(other) : undefined;
      const from = area === undefined ? undefined : { ...area, row: top };
      return from !== undefined && isSumRow(found, words, from) && isListed(from);
    })
  );
};

/** It begins with a row that came in over its 汇总. */
const isAboveItsSum = (survey: Survey, table: string, held: Area): boolean =>
  fromItsSum(survey, table, held).row !== held.row;

const isWithoutItsSum = (survey: Survey, table: string, held: Area): boolean =>
  isBelowItsSum(survey, table, held) || isAboveItsSum(survey, table, held) || isOnItsUnit(survey, table, held);

/** What stands there is printed, or another's: of a name that is at home on this sheet. One that was pointed here from elsewhere proves nothing. */
const isTaken = (survey: Survey, name: string, held: Area): boolean =>
  survey.words.printed.has(survey.found.textAt(held)) ||
  [...survey.held].some(
    ([other, area]) =>
      other !== name &&
      survey.words.named.some((n) => n.name === other) &&
      !survey.form.isOneTable(other, name) &&
      overlap(area, held),
  );

/** Under another header, or beside the table's first row. */
const isMovedSum = (survey: Survey, name: string, table: string, held: Area): boolean => {
  const standard = survey.words.named.find((n) => n.name === name);
  const header = survey.headers.get(table);
  const [col, block] = [header?.columns.get(standard?.area.col ?? -1), survey.held.get(table)];
  if (block !== undefined && isWithoutItsSum(survey, table, block)) return true;
  if (header === undefined || col === undefined)
    return isTaken(survey, name, held) || (block !== undefined && held.row !== block.row);
  return held.col !== col || (block?.row === header.top && held.row !== block.row);
};

/** Most names of its part that share its column in the form stand in its column of today: a column came between them and their words. */
const isWithItsColumn = ({ form, words, held: today }: Survey, name: string, held: Area): boolean => {
  const { sectionOfName } = form.standard;
  const own = words.named.find((n) => n.name === name);
  const cols = words.named.flatMap((n) => {
    const isLike = sectionOfName.get(n.name) === sectionOfName.get(name) && n.area.col === own?.area.col;
    return isLike && n.name !== name ? (today.get(n.name)?.col ?? []) : [];
  });
  return cols.filter((col) => col === held.col).length * 2 > cols.length;
};

/** Both places may hold something: then the words decide, unless only the place without its words is filled and nobody else's. */
const isMovedCell = (survey: Survey, name: string, held: Area): boolean => {
  if (isLeftBehind(survey, name, held)) return true;
  if (isBesideItsLabel(survey, name, held)) return false;
  const place = placeOfName(survey, name);
  if (place?.row === held.row && place.col === held.col) return false;
  const isBlank = !survey.found.isFilled(held) && !isWithItsColumn(survey, name, held);
  if (place !== undefined && (survey.found.isHeld(place) || isBlank)) return true;
  const shift = shiftOf(survey);
  return (
    isBesideAnothers(survey, name, held) ||
    isTaken(survey, name, held) ||
    (place === undefined && shift !== undefined && held.row >= shift.from && held.row < shift.to)
  );
};

export const isNameMoved = (survey: Survey, name: string, held: Area): boolean => {
  const table = survey.form.tableOf(name);
  if (table !== undefined) return isMovedSum(survey, name, table, held);
  return survey.blocks.has(name) ? isMovedBlock(survey, name, held) : isMovedCell(survey, name, held);
};

/** A name that was pointed at another tab than its sheet: its place there may be right only if it is nobody else's. */
const isMovedAway = (surveys: ReadonlyMap<string, Survey>, name: string, survey: Survey, at: Site): boolean => {
  const there = [...surveys.values()].find((s) => s.found.sheet.name === at.sheet);
  return placeOfName(survey, name) !== undefined || (there !== undefined && isTaken(there, name, at.area));
};

/** Tables and lists come first: where one of them was pointed elsewhere, what it covers now is not its own. */
const movedOn = (survey: Survey): ReadonlySet<string> => {
  const { form, blocks, held } = survey;
  const areas = [...held];
  const moved = areas.filter(([name, area]) => blocks.has(name) && isNameMoved(survey, name, area)).map(([n]) => n);
  const rest = moved.length === 0 ? survey : { ...survey, held: new Map(areas.filter(([n]) => !moved.includes(n))) };
  const others = areas.filter(
    ([name, area]) => !blocks.has(name) && isNameMoved(form.tableOf(name) === undefined ? rest : survey, name, area),
  );
  return new Set([...moved, ...others.map(([name]) => name)]);
};

/** `surveys`: by the sheet's name in the standard layout; those of sheets on which nothing is out of place may be left out. */
export const misplacedNames = (
  snapshot: WorkbookSnapshot,
  surveys: ReadonlyMap<string, Survey>,
): ReadonlySet<string> => {
  const [any] = surveys.values();
  if (any === undefined) return new Set();
  const present = new Set(snapshot.sheets.map((s) => s.name));
  const moved = new Map([...surveys.values()].map((survey) => [survey, movedOn(survey)]));
  const isMisplaced = (name: string): boolean => {
    const survey = surveys.get(any.form.standard.homes.get(name)?.sheet ?? "");
    const target = survey === undefined ? undefined : targetOf(snapshot, name);
    if (survey === undefined || target === undefined || !present.has(target.sheet)) return false;
    const held = survey.held.get(name);
    return held === undefined ? isMovedAway(surveys, name, survey, target) : moved.get(survey)?.has(name) === true;
  };
  return new Set(snapshot.names.map(({ name }) => name).filter(isMisplaced));
};

/** As if these names were not there. */
export const withoutNames = (snapshot: WorkbookSnapshot, names: ReadonlySet<string>): WorkbookSnapshot =>
  names.size === 0 ? snapshot : { ...snapshot, names: snapshot.names.filter((n) => !names.has(n.name)) };
