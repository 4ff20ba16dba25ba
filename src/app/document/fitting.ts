/** A Word report as a workbook can hold it: a text that is longer than a cell is left out whole and told, never cut; all else is taken. */
import type { StandardData } from "../../engine/definition/report";
import { placeWords } from "../../engine/fromDocument/place";
import { LONGEST_TEXT } from "../../workbook/limits";
import type { UnplacedView, WordReport } from "../views/wordReport";

const isTooLong = (datum: unknown): datum is string => typeof datum === "string" && datum.length > LONGEST_TEXT;

const withoutLong = (_: string, value: unknown): unknown => (isTooLong(value) ? null : value);

const BEGINNING = 30;

const told = (text: string, place: string): UnplacedView => ({
  place,
  text: `${text.slice(0, BEGINNING)}…`,
  because: `有 ${text.length} 个字，一个单元格最多容纳 ${LONGEST_TEXT} 个，没有写入，请缩短后自行填写`,
});

export const fitting = (report: WordReport): WordReport => {
  const long = [...report.found].flatMap(([id, { datum, place }]) =>
    isTooLong(datum) ? [{ id, text: datum, place: placeWords(place) }] : [],
  );
  if (long.length === 0) return report;
  const data: StandardData = JSON.parse(JSON.stringify(report.data, withoutLong)) as StandardData;
  const left = new Set(long.map(({ id }) => id));
  return {
    ...report,
    data,
    found: new Map([...report.found].filter(([id]) => !left.has(id))),
    unplaced: [...report.unplaced, ...long.map(({ text, place }) => told(text, place))],
  };
};
