/** The officer's answers to the items ①②③ of a printed rule, from the checks table. */
import type { Cell } from "../../../domain/cell";
import { titledCell } from "../../schema/path";
import { type FactRow, type FactTables, type LabelledField, rowText, usedRows } from "../facts";
import type { ScoringContext } from "./kind";

type Checklist = NonNullable<FactTables["checklist"]>;
const MARKS = "①②③④⑤⑥⑦⑧⑨⑩";

const AT_MARK = new RegExp(`(?=[${MARKS}])`);

/** The printed items by their mark: "①" → "①已制定…，1分；". */
export const itemTexts = (ruleText: string): ReadonlyMap<string, string> => {
  const parts = ruleText.split(AT_MARK);
  return new Map(
    parts
      .filter((part) => MARKS.includes(part.charAt(0)))
      .map((part) => [part.charAt(0), (part.split("\n")[0] ?? part).trim()]),
  );
};

/** Marks of the parameters that the printed rule does not have. */
export const unprinted = (marks: readonly string[], ruleText: string): readonly string[] => {
  const texts = itemTexts(ruleText);
  return marks.filter((mark) => !texts.has(mark)).map((mark) => `评分标准中没有“${mark}”这一项`);
};

export const repeated = (marks: readonly string[]): readonly string[] =>
  marks.filter((mark, index) => marks.indexOf(mark) !== index).map((mark) => `“${mark}”重复出现`);

type Answers =
  | { readonly state: "answered"; readonly met: readonly string[]; readonly unmet: readonly string[] }
  | { readonly state: "missing" | "unreadable"; readonly fields: readonly LabelledField[] };

type Answer = "是" | "否" | "missing" | "unreadable";

const answerIn = (row: FactRow | undefined, { answer }: Checklist): Answer => {
  const met = row?.cells[answer];
  if (row === undefined || met === undefined || met.state === "blank") return "missing";
  const text = rowText(row, answer);
  return text === "是" || text === "否" ? text : "unreadable";
};

const fieldOf = (
  row: FactRow | undefined,
  { table, answer }: Checklist,
  indicator: string,
  mark: string,
  text: string | undefined,
): LabelledField => {
  const cell: Cell<unknown> | undefined = row?.cells[answer];
  return { field: cell?.id ?? titledCell(table, indicator, mark), label: text ?? mark };
};

/** Every item needs an answer; one open item leaves the whole row unsure, because its points may go either way. */
export const answersTo = (marks: readonly string[], { facts, indicator, ruleText }: ScoringContext): Answers => {
  const table = facts.tables.checklist;
  if (table === undefined) return { state: "missing", fields: [] };
  const rows = usedRows(facts, table.table).filter((row) => rowText(row, table.indicator) === indicator);
  const open: Record<"missing" | "unreadable", LabelledField[]> = { missing: [], unreadable: [] };
  const given: Record<"是" | "否", string[]> = { 是: [], 否: [] };
  for (const mark of marks) {
    const row = rows.find((each) => rowText(each, table.item)?.startsWith(mark) === true);
    const answer = answerIn(row, table);
    if (answer === "是" || answer === "否") given[answer].push(mark);
    else open[answer].push(fieldOf(row, table, indicator, mark, itemTexts(ruleText).get(mark)));
  }
  if (open.unreadable.length > 0) return { state: "unreadable", fields: open.unreadable };
  if (open.missing.length > 0) return { state: "missing", fields: open.missing };
  return { state: "answered", met: given.是, unmet: given.否 };
};
