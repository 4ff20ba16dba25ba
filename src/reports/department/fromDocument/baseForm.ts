/** The province's 基础数据表: rows of amounts under last year's outturn, this year's budget and outturn, and the numbers of persons. */
import { cellsWithText, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { exactLabel, labelKey, labelsOf, looseLabel, withoutNumber } from "../../../engine/fromDocument/words";
import { take, unitUnder, type DocumentReading, type PartReader } from "./reading";
import { oneOf, words } from "./wording";

type Period = "prior" | "budget" | "actual";
type Row = Readonly<Partial<Record<Period, string>>>;

const rows = labelsOf(
  words.baseForm.rows.map(({ heads, ...targets }): readonly [Row, readonly string[]] => [targets, heads]),
);
const people = labelsOf(Object.entries(words.baseForm.people));
const derived = oneOf(words.baseForm.derived);

const YEAR = /(20\d{2})\s*年/;

const yearOf = (text: string, year: string | undefined): string =>
  YEAR.exec(text)?.[1] ?? (/上年/.test(text) ? PRIOR : (year ?? THIS));

const [PRIOR, THIS] = ["0", "1"];

/** "2018年决算数" under the years of the head: the later outturn is this year's, unless the report is about another one or a head does not say which. */
const periodsIn = (line: Line, year: string | undefined): readonly (readonly [cell: LineCell, period: Period])[] => {
  const cells = cellsWithText(line).filter((cell) => /(?:决算|预算|执行)数?/.test(cell.text));
  const outturns = cells.filter((cell) => cell.text.includes("决算"));
  const years = outturns.map((cell) => yearOf(cell.text, year));
  const [first, last] = [[...years].sort()[0], [...years].sort().at(-1)];
  const isOther = last !== THIS && ((year !== undefined && last !== year) || years.includes(THIS));
  if (cells.length < 2 || first === last || isOther) return [];
  return cells.map((cell) => {
    if (!cell.text.includes("决算")) return [cell, "budget"] as const;
    return [cell, years[outturns.indexOf(cell)] === last ? "actual" : "prior"] as const;
  });
};

const readAmounts = (reading: DocumentReading, first: Line, line: Line): void => {
  const label = line.cells[0];
  const row =
    label === undefined ? undefined : exactLabel(withoutNumber(label.text).replace(/^\s*其中[:：]/, ""), rows);
  if (label === undefined || row === undefined) return;
  reading.draft.settle(label);
  for (const [head, period] of periodsIn(first, reading.years.year)) {
    const cell = line.cells.find((c) => c.col === head.col);
    const target = row[period];
    if (cell !== undefined && target !== undefined)
      take(reading, target, cell, unitUnder(reading, head.text, first.cells[0]?.text ?? ""));
  }
};

export const readBaseForm: PartReader = (reading, at) => {
  const { lines, draft } = reading;
  const first = lines[at];
  const periods = first === undefined || first.table === "" ? [] : periodsIn(first, reading.years.year);
  if (first === undefined || periods.length === 0) return readPersons(reading, at);
  draft.settle(...first.cells);
  let next = at + 1;
  for (let line = lines[next]; line !== undefined && line.table === first.table; line = lines[next]) {
    readAmounts(reading, first, line);
    next += 1;
  }
  return next - at;
};

/** 编制数 and 实际在职人数 with their numbers in the line below. The rate is worked out from them and is not taken. */
const readPersons = (reading: DocumentReading, at: number): number => {
  const [line, below] = [reading.lines[at], reading.lines[at + 1]];
  const heads = line === undefined ? [] : cellsWithText(line).filter((cell) => personOf(cell.text) !== undefined);
  if (line === undefined || heads.length < 2 || below === undefined || below.table !== line.table) return 0;
  reading.draft.settle(...line.cells);
  for (const cell of below.cells) {
    const head = line.cells.find((c) => c.col === cell.col);
    const target = personOf(head?.text ?? "");
    if (target !== undefined) take(reading, target, cell);
    else if (exactLabel(head?.text ?? "", derived) !== undefined && cell.text !== "") {
      reading.draft.leave(cell.place, cell.text, "由表中数字算出，不单独填写");
      reading.draft.settle(cell);
    }
  }
  return 2;
};

/** "2018年实际在职人数" */
const personOf = (text: string): string | undefined => looseLabel(labelKey(text).replace(/^20\d{2}年末?/, ""), people);
