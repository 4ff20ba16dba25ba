/** The parts of a project's form, each by the words of its head: 基本信息, 项目资金, 年度总体目标, 绩效指标, 总分. */
import { saysNothing } from "../../../domain/parse";
import { cellAt, cellsWithText, edgeOf, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { statedUnit, type MoneyUnit } from "../../../engine/fromDocument/values";
import { exactLabel } from "../../../engine/fromDocument/words";
import { cellIn } from "../../../engine/schema/path";
import { freshUnder, columnsIn, sectionOfProject, take, type Columns, type ProjectReading } from "./reading";
import { fundColumns, fundField, fundRows, goalColumns, indicatorColumns, kinds, single, totals } from "./wording";

/** Whether a line is of this part; what it says is taken then. */
type LineReader = (project: ProjectReading, line: Line) => boolean;

/** Labels with their values behind them, as many as the line has. */
const readSingle: LineReader = (project, line) => {
  const [first] = cellsWithText(line);
  if (first === undefined || exactLabel(first.text, single) === undefined) return false;
  line.cells.forEach((cell, i) => {
    const field = exactLabel(cell.text, single);
    const value = line.cells[i + 1];
    if (field === undefined) return;
    project.draft.settle(cell);
    if (value !== undefined && exactLabel(value.text, single) === undefined)
      take(project, sectionOfProject(project, field), field, value);
  });
  return true;
};

const unitIn = (line: Line): { readonly unit?: MoneyUnit } => {
  const [unit] = line.cells.flatMap(({ text }) => statedUnit(text) ?? []);
  return unit === undefined ? {} : { unit };
};

const isFundHead = (columns: Columns): boolean => columns.has("Budget") && columns.has("Spent");
const isGoalHead = (columns: Columns): boolean => columns.has("expected") && columns.has("actual");
const isIndicatorHead = (columns: Columns): boolean => columns.has("name") && columns.has("target");

const HEADS = [
  ["funds", fundColumns, isFundHead],
  ["goal", goalColumns, isGoalHead],
  ["indicators", indicatorColumns, isIndicatorHead],
] as const;

const headIn = (line: Line): ProjectReading["head"] => {
  for (const [part, words, isHead] of HEADS) {
    const columns = columnsIn(line, words);
    if (isHead(columns)) return { part, columns, edge: edgeOf(line.cells), ...unitIn(line) };
  }
  return undefined;
};

const readHead: LineReader = (project, line) => {
  const head = headIn(line);
  if (head === undefined) return false;
  project.head = head;
  project.draft.settle(...line.cells);
  return true;
};

/** The label of a row stands left of its first figure. */
const labelBefore = (line: Line, columns: Columns): LineCell | undefined => {
  const first = Math.min(...columns.values());
  return cellsWithText(line)
    .filter(({ col }) => col < first)
    .at(-1);
};

/** A row of the form's own that has no such cell shows a dash there. */
const takeFunds = (project: ProjectReading, line: Line, row: string): void => {
  for (const [column, col] of project.head?.columns ?? []) {
    const cell = freshUnder(line, col);
    const field = fundField(row, column);
    if (cell === undefined) continue;
    if (field !== undefined)
      take(project, sectionOfProject(project, field), field, cell, project.head?.unit ?? project.unit);
    else if (saysNothing(cell.text)) project.draft.settle(cell);
  }
};

const readFunds: LineReader = (project, line) => {
  if (project.head?.part !== "funds") return false;
  const label = labelBefore(line, project.head.columns);
  const row = exactLabel(label?.text ?? "", fundRows);
  if (label === undefined || row === undefined) return false;
  project.draft.settle(label);
  takeFunds(project, line, row);
  return true;
};

const readGoal: LineReader = (project, line) => {
  if (project.head?.part !== "goal") return false;
  for (const [column, col] of project.head.columns) {
    const cell = freshUnder(line, col);
    const field = `goal.${column}`;
    if (cell !== undefined && cell.text !== "") take(project, sectionOfProject(project, field), field, cell);
  }
  return true;
};

/** What tells a row that is in use: its level and kind are printed for every project. */
const TOLD = ["name", "target", "actual", "weight", "score", "reason"];

const takeIndicator = (project: ProjectReading, line: Line, columns: Columns): void => {
  const row = project.draft.addRow(sectionOfProject(project, "indicators"));
  for (const [column, col] of columns) {
    const cell = cellAt(line, col);
    if (cell === undefined) continue;
    if (column === "level" || column === "kind") {
      const datum = exactLabel(cell.text, kinds) ?? cell.text;
      project.draft.put(cellIn(row, column), datum === "" ? null : datum, cell.place);
      project.draft.settle(cell);
    } else if (cell.fresh) take(project, row, `indicators.${column}`, cell);
  }
};

const takeTotal = (project: ProjectReading, line: Line, columns: Columns): void => {
  for (const column of ["weight", "score"]) {
    const cell = freshUnder(line, columns.get(column));
    if (cell !== undefined) take(project, sectionOfProject(project, "total"), `total.${column}`, cell);
  }
};

const readIndicators: LineReader = (project, line) => {
  if (project.head?.part !== "indicators") return false;
  const { columns } = project.head;
  const [first] = cellsWithText(line);
  if (first !== undefined && exactLabel(first.text, totals) !== undefined) {
    project.draft.settle(first);
    takeTotal(project, line, columns);
    return true;
  }
  const isUsed = TOLD.some((column) => {
    const cell = freshUnder(line, columns.get(column));
    return cell !== undefined && !saysNothing(cell.text) && cell.text !== "";
  });
  if (isUsed) takeIndicator(project, line, columns);
  else project.draft.settle(...[...columns.values()].flatMap((col) => cellAt(line, col) ?? []));
  return true;
};

const READERS: readonly LineReader[] = [readSingle, readHead, readFunds, readGoal, readIndicators];

/** A line that none knows is left, to be told. */
export const readLine = (project: ProjectReading, line: Line): void => {
  READERS.some((read) => read(project, line));
};

/** A row of a part has more texts than a remark with its label. */
const FEWEST_TEXTS = 3;

const isRow = (line: Line): boolean => {
  const texts = cellsWithText(line);
  return texts.length >= FEWEST_TEXTS && exactLabel(texts[0]?.text ?? "", single) === undefined;
};

/** Whether a row ends elsewhere than the head above it in its table, or stands left of all its columns: nobody knows which cell is whose. */
export const isMisaligned = (lines: readonly Line[]): boolean => {
  let above: { readonly head: ProjectReading["head"]; readonly table: string } | undefined;
  return lines.some((line) => {
    const own = headIn(line);
    if (own !== undefined) above = { head: own, table: line.table };
    const head = above?.table === line.table && own === undefined ? above.head : undefined;
    if (head === undefined || !isRow(line)) return false;
    const first = Math.min(...head.columns.values());
    return edgeOf(line.cells) !== head.edge || cellsWithText(line).every(({ col }) => col < first);
  });
};

/** Whether a table begins with this line that goes on with the form of a project. */
export const continues = (line: Line): boolean => {
  const [first] = cellsWithText(line);
  return (
    headIn(line) !== undefined ||
    (first !== undefined && exactLabel(first.text, single) !== undefined && line.cells.length > 1)
  );
};
