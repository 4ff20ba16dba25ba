/** Two reports in one document: what is whose, nobody could tell, so the first is read and the other is told. */
import { cellsWithText, type Line } from "../../../engine/fromDocument/lines";
import { startsWithPair } from "../../../engine/fromDocument/pairs";
import { exactLabel, labelKey, numberIn, withoutNumber } from "../../../engine/fromDocument/words";
import { sectionIn } from "../../../engine/schema/path";
import { titleYear } from "./cover";
import type { FormField } from "../schema";
import { fieldLabels } from "./wording";

/** Fields whose labels stand once in the tables of a report. */
const ONCE: ReadonlySet<FormField> = new Set([
  "profile.posts",
  "profile.headcount",
  "profile.duties",
  "profile.results",
  "result.score",
  "result.grade",
]);

const labelsIn = (line: Line): readonly string[] =>
  line.table === ""
    ? []
    : cellsWithText(line).flatMap(({ text }) => {
        const id = exactLabel(text, fieldLabels) ?? exactLabel(withoutNumber(text), fieldLabels);
        return id !== undefined && ONCE.has(id) ? [id] : [];
      });

/** So many labels again, behind all of the first, are those of another report: 编制 and 实有人数 stand in the 基础数据表 too. */
const FEWEST = 3;

/** Where the labels of a second report begin. */
const secondLabels = (lines: readonly Line[]): number | undefined => {
  const places = lines.flatMap((line, at) => labelsIn(line).map((id) => ({ id, at })));
  const firsts = new Map([...places].reverse().map(({ id, at }) => [id, at] as const));
  const behind = Math.max(-1, ...firsts.values());
  const again = places.filter(({ at }) => at > behind);
  return new Set(again.map(({ id }) => id)).size < FEWEST ? undefined : again[0]?.at;
};

const textOf = (line: Line): string => line.cells.map(({ text }) => text).join(" ");

const isCover = (line: Line, first: Line | undefined): boolean =>
  (first !== undefined && textOf(line) === textOf(first)) ||
  cellsWithText(line).some(({ text }) => startsWithPair(text, covers) || /自评(?:价)?(?:报告|表)$/.test(text.trim()));

const covers = new Map([...fieldLabels].filter(([, id]) => sectionIn(id) === "cover"));

const LONGEST_HEADING = 40;

const headingsIn = (lines: readonly Line[]): ReadonlySet<string> => {
  const texts = lines.filter(({ table }) => table === "").map(textOf);
  return new Set(texts.filter((text) => text.length <= LONGEST_HEADING).map(labelKey));
};

/** A report without tables: the title of another year, and below it headings that stand above it too. */
const secondTitle = (lines: readonly Line[]): number | undefined => {
  const titles = lines.flatMap((line, at) => {
    const text = textOf(line).trim();
    const year = line.table === "" && /报告$/.test(text) && numberIn(text) === "" ? titleYear(text) : undefined;
    return year === undefined ? [] : [{ at, year }];
  });
  const other = titles.find(({ year }) => year !== titles[0]?.year);
  if (other === undefined) return undefined;
  const above = headingsIn(lines.slice(0, other.at));
  const again = [...headingsIn(lines.slice(other.at + 1))].filter((heading) => heading !== "" && above.has(heading));
  return again.length < FEWEST ? undefined : other.at;
};

/** The line that a second report begins in, with its cover; undefined where there is one report. */
export const startOfSecond = (lines: readonly Line[]): number | undefined => {
  const labels = secondLabels(lines);
  if (labels === undefined) return secondTitle(lines);
  let start = labels;
  while (start > 0 && lines[start - 1]?.table === lines[labels]?.table) start -= 1;
  let stretch = start;
  while (stretch > 0 && (lines[stretch - 1]?.table === "" || isCover(lines[stretch - 1] ?? EMPTY, lines[0])))
    stretch -= 1;
  const cover = lines.slice(stretch, start).findIndex((line) => isCover(line, lines[0]));
  return cover < 0 ? start : stretch + cover;
};

const EMPTY: Line = { table: "", cells: [] };
