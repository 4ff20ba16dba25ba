/** Lists under their heads: 四、评价人员 and, where it is a table of its own, 年度主要工作内容. Signatures are made on paper; what is written is read. */
import { saysNothing } from "../../../domain/parse";
import type { Line, LineCell } from "../../../engine/fromDocument/lines";
import {
  cellsOf,
  cellsUnder,
  headAt,
  isBlankUnder,
  numberCellsIn,
  type Head,
} from "../../../engine/fromDocument/heads";
import { exactLabel, labelsOf } from "../../../engine/fromDocument/words";
import { take, type DocumentReading, type PartReader } from "./reading";
import { fieldLabels, words } from "./wording";
import { cellIn } from "../../../engine/schema/path";

/** In one long table the next field of the form follows right below. */
const startsField = ({ cells }: Line): boolean =>
  cells[0] !== undefined && exactLabel(cells[0].text, fieldLabels) !== undefined;

type Fields = readonly (string | undefined)[];

/** 姓名、职务、姓名、职务: two lists side by side, each from where a column comes again. */
const sideBySide = (fields: Fields, needed: readonly string[]): readonly (readonly number[])[] => {
  const lists: number[][] = [];
  fields.forEach((field, i) => {
    const last = lists.at(-1);
    if (last === undefined || (field !== undefined && last.some((k) => fields[k] === field))) lists.push([i]);
    else last.push(i);
  });
  const areLists = lists.every((list) => needed.every((field) => list.some((i) => fields[i] === field)));
  return areLists ? lists : [fields.map((_, i) => i)];
};

const isWritten = (cell: LineCell | undefined): boolean =>
  cell !== undefined && cell.text !== "" && !saysNothing(cell.text);

/** A row for what is written under some columns. */
const addRow = (
  reading: DocumentReading,
  section: string,
  under: readonly (readonly [string | undefined, LineCell | undefined])[],
): void => {
  if (!under.some(([, cell]) => isWritten(cell))) return;
  const prefix = reading.draft.addRow(section);
  for (const [field, cell] of under)
    if (cell !== undefined && field !== undefined) take(reading, cellIn(prefix, field), cell);
};

type ReaderOf = (
  section: string,
  wording: Readonly<Record<string, readonly string[]>>,
  needed: readonly string[],
) => PartReader;

interface ListHead extends Head {
  readonly fields: Fields;
}

const listHead = (
  wording: Parameters<ReaderOf>[1],
  needed: readonly string[],
): ((lines: readonly Line[], at: number) => ListHead | undefined) => {
  const columns = labelsOf(Object.entries(wording));
  return (lines, at) => {
    const head = headAt(lines, at, (text) => exactLabel(text, columns) !== undefined);
    const fields = head?.columns.map(({ texts }) => exactLabel(texts.join(""), columns)) ?? [];
    return head !== undefined && needed.every((field) => fields.includes(field)) ? { ...head, fields } : undefined;
  };
};

/** Reads rows into `section` where all of `needed` stand in one head. */
const listReader: ReaderOf = (section, wording, needed) => {
  const headOf = listHead(wording, needed);
  return (reading, at) => {
    const { lines, draft } = reading;
    const head = headOf(lines, at);
    if (head === undefined) return 0;
    const { fields } = head;
    draft.settle(...cellsOf(lines.slice(at, at + head.depth)));
    const lists = sideBySide(fields, needed);
    let next = at + head.depth;
    for (let line = lines[next]; line?.table === lines[at]?.table; line = lines[next]) {
      if (line === undefined || line.cells.length < fields.length || startsField(line)) break;
      const cells = cellsUnder(line, head.columns);
      draft.settle(...numberCellsIn(line, head.columns));
      if (!isBlankUnder(line, head.columns))
        for (const list of lists)
          addRow(
            reading,
            section,
            list.map((i) => [fields[i], cells[i]] as const),
          );
      next += 1;
    }
    return next - at;
  };
};

/** A single column may be of anybody. */
const FEWEST = 2;

/** A list turned round: each line is a column of the form, each column behind the labels a row. */
const turnedReader: ReaderOf = (section, wording, needed) => {
  const columns = labelsOf(Object.entries(wording));
  return (reading, at) => {
    const { table } = reading.lines[at] ?? { table: "" };
    const below = reading.lines.slice(at).map((line) => {
      const [label, ...cells] = line.cells;
      return { table: line.table, label, cells, field: label && exactLabel(label.text, columns) };
    });
    const end = below.findIndex((line) => line.table !== table || line.field === undefined);
    const turned = below.slice(0, end < 0 ? undefined : end);
    const isList = table !== "" && needed.every((field) => turned.some((line) => line.field === field));
    const [first] = turned;
    const isRow = ({ cells }: (typeof turned)[number]): boolean =>
      cells.length === first?.cells.length && cells.every(({ text }) => exactLabel(text, columns) === undefined);
    if (!isList || first === undefined || first.cells.length < FEWEST || !turned.every(isRow)) return 0;
    for (const { label } of turned) if (label !== undefined) reading.draft.settle(label);
    first.cells.forEach((_, i) =>
      addRow(
        reading,
        section,
        turned.map(({ field, cells }) => [field, cells[i]] as const),
      ),
    );
    return turned.length;
  };
};

/** Either way round. */
const eitherWay =
  (...readers: readonly PartReader[]): PartReader =>
  (reading, at) => {
    for (const read of readers) {
      const taken = read(reading, at);
      if (taken > 0) return taken;
    }
    return 0;
  };

const EVALUATORS = ["evaluators", words.evaluators, ["name", "title"]] as const;
export const readEvaluators = eitherWay(listReader(...EVALUATORS), turnedReader(...EVALUATORS));
const evaluatorsHead = listHead(words.evaluators, EVALUATORS[2]);
export const isEvaluatorsHead = (lines: readonly Line[], at: number): boolean =>
  evaluatorsHead(lines, at) !== undefined;
export const readEvidence = listReader("evidence", words.evidence.columns, ["material", "pages"]);
export const readTaskList = listReader("tasks", words.taskColumns, ["no", "task"]);
