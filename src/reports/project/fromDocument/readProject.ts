/** 项目支出绩效自评表 in a document: where one begins, and all that belongs to it. Each is taken as the next project of the workbook. */
import { cellsWithText, isBlankLine, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { statedUnit, withoutUnit } from "../../../engine/fromDocument/values";
import { exactLabel, withoutNumber } from "../../../engine/fromDocument/words";
import { instanceOf } from "../../../engine/schema/instance";
import { cellIn } from "../../../engine/schema/path";
import { PROJECTS } from "../form";
import { continues, isMisaligned, readLine } from "./parts";
import { sectionOfProject, type ProjectReading, type ProjectsReading } from "./reading";
import { partTitles, single, titles } from "./wording";

/** Rows of the head that are looked at: other lists have a column 项目名称 too. */
const HEAD_ROWS = 3;

const firstLabel = (line: Line | undefined): string | undefined => {
  const [first] = line === undefined ? [] : cellsWithText(line);
  return first === undefined ? undefined : exactLabel(first.text, single);
};

/** In the head of a list the words stand side by side; here each begins a row of its own. */
const beginsForm = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined || line.table === "" || firstLabel(line) !== "head.name") return false;
  const below = lines.slice(at + 1, at + HEAD_ROWS).filter(({ table }) => table === line.table);
  return below.map(firstLabel).some((label) => label === "head.authority" || label === "head.unit");
};

const isTitle = (line: Line | undefined): boolean => {
  const [first, ...more] = line === undefined ? [] : cellsWithText(line);
  return first !== undefined && more.length === 0 && exactLabel(withoutNumber(first.text), titles) !== undefined;
};

/** Between the title and the form: the number of the sheet, the year, the unit. */
const MOST_NOTES = 3;

/** The line with 项目名称 of the form that is announced, or begins, here. */
const formAt = (lines: readonly Line[], at: number): number | undefined => {
  if (beginsForm(lines, at)) return at;
  if (!isTitle(lines[at])) return undefined;
  const notes = Array.from({ length: MOST_NOTES + 1 }, (_, i) => at + 1 + i);
  return notes.find((line) => beginsForm(lines, line));
};

/** What the sheet itself prints between title and form. */
const SHEET_NUMBER = new RegExp(`^${PROJECTS.name}\\d\\d$`);

/** "（2021年度）" */
const YEAR = /^[（(]?\s*(20\d\d)\s*年度?\s*[）)]?$/;

const readNote = (project: ProjectReading, cell: LineCell): void => {
  const { draft } = project;
  const text = cell.text.trim();
  const [, year] = YEAR.exec(text) ?? [];
  const unit = statedUnit(text);
  if (unit !== undefined) project.unit = unit;
  if (year !== undefined) draft.put(cellIn(sectionOfProject(project, "head"), "year"), year, cell.place);
  const isForm = year !== undefined || SHEET_NUMBER.test(text) || withoutUnit(text).trim() === "";
  if (isForm || exactLabel(withoutNumber(text), titles) !== undefined) draft.settle(cell);
};

/** Words that only name a part, over several of its rows. */
const settlePartTitles = ({ draft }: ProjectReading, line: Line): void => {
  draft.settle(...cellsWithText(line).filter(({ text }) => exactLabel(text, partTitles) !== undefined));
};

/** A table that goes on with the form; between two tables Word has a paragraph. */
const goesOn = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  return line !== undefined && line.table !== "" && !beginsForm(lines, at) && continues(line);
};

const belongs = (lines: readonly Line[], at: number, first: number): boolean => {
  const [line, above] = [lines[at], lines[at - 1]];
  if (line === undefined || at === first) return line !== undefined;
  if (line.table === "") return isBlankLine(line) && goesOn(lines, at + 1);
  return (line.table === above?.table && !beginsForm(lines, at)) || goesOn(lines, at);
};

/** Half a project would be found wrong by every check: it is told as a whole. */
const refuse = ({ draft }: ProjectsReading, [line]: readonly Line[], above: readonly Line[]): void => {
  draft.settle(...above.filter(isTitle).flatMap(cellsWithText));
  const [label, ...name] = line === undefined ? [] : cellsWithText(line);
  if (label === undefined) return;
  draft.settle(label, ...name);
  const text = name.map((cell) => cell.text).join("，");
  draft.leave(label.place, text, "这张项目自评表有的行与表头对不上，可能丢了合并单元格，整张没有读取");
};

/** How many lines it took; 0 where no such form begins. */
export const readProject = (reading: ProjectsReading, at: number): number => {
  const { lines, draft } = reading;
  const first = formAt(lines, at);
  if (first === undefined || reading.projects >= PROJECTS.most) return 0;
  let next = first;
  while (belongs(lines, next, first)) next += 1;
  const own = lines.slice(first, next);
  if (isMisaligned(own)) {
    refuse(reading, own, lines.slice(at, first));
    return next - at;
  }
  reading.projects += 1;
  const project: ProjectReading = { draft, key: instanceOf(PROJECTS, reading.projects).key };
  for (const cell of lines.slice(at, first).flatMap(cellsWithText)) readNote(project, cell);
  for (const line of own) {
    readLine(project, line);
    settlePartTitles(project, line);
  }
  return next - at;
};
