/** Headings of parts and captions of tables. */
import { cellsWithText, type LineCell } from "../../../engine/fromDocument/lines";
import { statedUnit, withoutUnit } from "../../../engine/fromDocument/values";
import { exactLabel, withoutContinued, withoutNumber } from "../../../engine/fromDocument/words";
import type { DocumentReading, PartReader } from "./reading";
import { captions } from "./wording";

/** Headings of parts and captions of tables: they say what follows, and in which unit. A unit may also stand beside other words. */
export const readCaption: PartReader = (reading, at) => {
  const line = reading.lines[at];
  const cells = line === undefined ? [] : cellsWithText(line);
  if (cells.length === 1 && cells.every(beginsPart)) {
    reading.caption = {};
    reading.part = {};
  }
  for (const cell of cells.length > 2 ? cells.filter(isUnitAlone) : cells) {
    const section = captionOf(cell);
    const unit = withoutUnit(cell.text) !== cell.text || section !== undefined ? statedUnit(cell.text) : undefined;
    if (section !== undefined) reading.caption = { section, ...(unit === undefined ? {} : { unit }) };
    else if (unit !== undefined) keepUnit(reading, at, unit);
  }
  const isWhole = cells.length > 0 && cells.every((cell) => captionOf(cell) !== undefined || isUnitAlone(cell));
  reading.draft.settle(...(isWhole ? cells : cells.filter(isUnitAlone)));
  return isWhole ? 1 : 0;
};

/** Under a caption a unit holds up to the next one; before the first caption of a part, or right above a later one, for the part. */
const keepUnit = (reading: DocumentReading, at: number, unit: string): void => {
  const below = reading.lines[at + 1];
  const isOverCaption = below !== undefined && cellsWithText(below).some((cell) => captionOf(cell) !== undefined);
  if (reading.caption.section !== undefined && !isOverCaption) reading.caption = { ...reading.caption, unit };
  else if (reading.part !== undefined) reading.part = { unit };
  else reading.unit = unit;
};

/** "二、部门（单位）收支情况" */
const beginsPart = (cell: LineCell): boolean =>
  /^\s*[一二三四五六七八九十]+、[^\n。；，]{2,40}$/.test(cell.text) && captionOf(cell) === undefined;

const isUnitAlone = ({ text }: LineCell): boolean => text.trim() !== "" && withoutUnit(text).trim() === "";

const TABLE_NUMBER = /^\s*附?\s*表\s*[\d一二三四五六七八九十]+(?:[-－—.]\d+)?\s*[：:、.．]?\s*/;

/** "表1：2021年度收入情况表（万元）" announces what "年度收入情况" does. */
const captionOf = ({ text }: Pick<LineCell, "text">): string | undefined => {
  const words = withoutNumber(withoutUnit(withoutContinued(text)).replace(TABLE_NUMBER, ""));
  const dated = [words, ...YEARS.map((year) => words.replace(year, ""))];
  return [...dated, ...dated.map((each) => each.trim().replace(/表$/, ""))]
    .map((each) => exactLabel(each, captions))
    .find((each) => each !== undefined);
};

const YEARS = [/^\s*20\d{2}\s*年/, /^\s*20\d{2}(?=\s*年)/, /\s+20\d{2}\s*年度?\s*$/];
