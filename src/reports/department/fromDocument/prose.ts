/** 五、评价报告综述: paragraphs under its headings, in the document or within cells, to the fields of the section. */
import { dayFromText } from "../../../domain/day";
import { printedWidth, withoutBreaks } from "../../../engine/fromDocument/brokenLines";
import { shownText } from "../../../document/text";
import { cellsWithText, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import type { TextLine } from "../../../engine/fromDocument/headings";
import { Outline } from "../../../engine/fromDocument/outline";
import { placeFromTo } from "../../../engine/fromDocument/place";
import { exactLabel, numberIn, withoutNumber } from "../../../engine/fromDocument/words";
import { fieldLabels, captions, formWords, proseStarts, words } from "./wording";
import type { DocumentReading, PartReader } from "./reading";
import type { FormField } from "../schema";
import { beginsAnnex } from "./annex";
import { isEvaluatorsHead } from "./lists";
import { isScoringHead } from "./scoring";
import { startsWithPair } from "../../../engine/fromDocument/pairs";
import { fieldIn } from "../../../engine/schema/path";

const REPORT_DATE: FormField = "cover.reportDate";

const outline = new Outline(words.prose.outline);

const isStart = (text: string): boolean => exactLabel(withoutNumber(text), proseStarts) !== undefined;

const linesIn = (cells: readonly LineCell[]): readonly TextLine[] =>
  cells.flatMap((cell) =>
    cell.paragraphs.flatMap((paragraph) => parted({ paragraph, place: { ...cell.place, paragraph: paragraph.no } })),
  );

/** Where a heading and its text are parted by a break of the line only, each line is read for itself. */
const parted = (whole: TextLine): readonly TextLine[] => {
  const [first = "", ...others] = whole.paragraph.text.split("\n");
  const lines = [
    { ...whole, paragraph: { ...whole.paragraph, text: first } },
    ...others.map((text) => ({ ...whole, paragraph: { ...whole.paragraph, number: "", text } })),
  ].filter(({ paragraph }) => paragraph.text.trim() !== "");
  return others.length > 0 && lines.some((line) => outline.isHeading(line)) ? lines : [whole];
};

/** Neither of two lines is a heading, and both together are one. */
const headingOf = (above: TextLine | undefined, line: TextLine): TextLine | undefined => {
  if (above === undefined || outline.isHeading(above) || outline.isHeading(line)) return undefined;
  const text = `${above.paragraph.text.trim()}${line.paragraph.text.trim()}`;
  const joined = { ...above, paragraph: { ...above.paragraph, text } };
  return outline.isHeading(joined) ? joined : undefined;
};

/** A heading that the width of the page parts into two lines is one. */
const withWholeHeadings = (lines: readonly TextLine[]): readonly TextLine[] => {
  const whole: TextLine[] = [];
  for (const line of lines) {
    const heading = headingOf(whole.at(-1), line);
    if (heading === undefined) whole.push(line);
    else whole[whole.length - 1] = heading;
  }
  return whole;
};

const firstText = (line: Line): string => cellsWithText(line)[0]?.text ?? "";

const isSentence = (text: string): boolean => /[。；]/.test(text);

/** A paragraph, a cell that fills its row, or a heading beside its text. Other rows are those of a table, which no paragraph holds. */
const isText = (line: Line): boolean => {
  const cells = cellsWithText(line);
  const [first, second] = cells;
  if (line.table === "" || line.cells.length === 1) return true;
  if (cells.length !== 2 || first === undefined || second === undefined) return false;
  return isSentence(second.text) && linesIn([first]).every((heading) => outline.isHeading(heading));
};

const textLinesOf = (line: Line): readonly TextLine[] => (isText(line) ? linesIn(cellsWithText(line)) : []);

const startsHere = ({ lines }: DocumentReading, at: number): boolean => {
  const line = lines[at];
  const [first] = line === undefined ? [] : cellsWithText(line);
  if (first === undefined) return false;
  if (isStart(first.paragraphs[0]?.text ?? "")) return true;
  return (
    startsBare(lines, at) && !lines.some(({ cells }) => cells.some((cell) => isStart(cell.paragraphs[0]?.text ?? "")))
  );
};

/** A report without the heading of the part begins with one of its headings, followed by text. */
const startsBare = (lines: readonly Line[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  if (line?.table !== "" || next?.table !== "") return false;
  const [heading] = textLinesOf(line);
  return heading !== undefined && outline.isHeading(heading);
};

/** 四、评价人员 may stand behind the text, with or without its heading. */
const beginsEvaluators = (lines: readonly Line[], at: number): boolean => {
  const heading = lines[at] === undefined ? "" : withoutNumber(firstText(lines[at]));
  return isEvaluatorsHead(lines, exactLabel(heading, formWords) === undefined ? at : at + 1);
};

const endsHere = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined || isScoringHead(lines, at) || beginsEvaluators(lines, at)) return true;
  const text = firstText(line);
  const caption = exactLabel(text, captions);
  return caption === "scoring" || caption === "baseForm" || beginsAnnex(line);
};

/** Labels of the cover, of who filled the form in and of whom to ask. */
const closingLabels = new Map([...fieldLabels].filter(([, id]) => /^(?:cover|filler)\.|contact$|phone$/.test(id)));

/** Which heading of the outline a line has. */
const entryAt = (line: Line): number => Math.max(-1, ...textLinesOf(line).map((each) => outline.entryOf(each) ?? -1));

/** Whoever filled the form in stands behind the text. A label within it is part of it: headings that are still to come follow. */
const endOf = (lines: readonly Line[], at: number): number => {
  let end = at + 1;
  while (!endsHere(lines, end)) end += 1;
  const entries = lines.slice(at, end).map(entryAt);
  let seen = -1;
  const closing = entries.findIndex((entry, i) => {
    seen = Math.max(seen, entry);
    const line = lines[at + i];
    if (i === 0 || line === undefined || !startsWithPair(firstText(line), closingLabels)) return false;
    return entries.slice(i).every((later) => later <= seen);
  });
  return closing < 0 ? end : at + closing;
};

const dayIn = ({ paragraph }: TextLine): string | undefined => dayFromText(paragraph.text);

/** A report may end with who wrote it and when: lines of a few words, the last one a day. */
const withoutClosing = (
  lines: readonly TextLine[],
): { readonly body: readonly TextLine[]; readonly closing: readonly TextLine[] } => {
  const [before, last] = lines.slice(-2);
  if (last === undefined || dayIn(last) === undefined) return { body: lines, closing: [] };
  const name = before === undefined ? "" : shownText(before.paragraph).trim();
  const signed = /^[^。；：:，]{2,30}$/.test(name) && numberIn(name) === "";
  const from = lines.length - (signed && before !== undefined && !outline.isHeading(before) ? 2 : 1);
  return { body: lines.slice(0, from), closing: lines.slice(from) };
};

/** The day is that of the report, where the cover does not say it; a name has no field. */
const readClosing = ({ draft }: DocumentReading, line: TextLine): void => {
  const day = dayIn(line);
  if (day !== undefined && !draft.has(REPORT_DATE)) draft.put(REPORT_DATE, day, line.place);
  else draft.leave(line.place, shownText(line.paragraph), "落款");
};

export const readProse: PartReader = (reading, at) => {
  if (!startsHere(reading, at)) return 0;
  const { lines, draft } = reading;
  const end = endOf(lines, at);
  const texts = lines
    .slice(at, end)
    .flatMap(textLinesOf)
    .filter(({ paragraph }) => !isStart(paragraph.text));
  const { body, closing } = withoutClosing(withWholeHeadings(texts));
  const { texts: byField, unplaced } = outline.read(body);
  const width = printedWidth(body.flatMap((line) => (outline.isHeading(line) ? [] : [line.paragraph.text.trim()])));
  for (const [field, own] of byField) {
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    const printed = own.map(({ paragraph, place }) => ({ text: shownText(paragraph).trim(), place }));
    const parts = withoutBreaks(printed, width);
    const text = parts.map((part) => part.text).join("\n");
    draft.put(fieldIn("prose", field), text, placeFromTo(first.place, last.place), parts);
  }
  for (const line of closing) readClosing(reading, line);
  for (const { paragraph, place } of unplaced) draft.leave(place, shownText(paragraph));
  for (let i = at; i < end; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (isText(line)) draft.settle(...line.cells);
    else reading.tablesInProse.push(i);
  }
  return end - at;
};
