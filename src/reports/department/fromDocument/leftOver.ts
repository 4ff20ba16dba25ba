/** What of a document nobody took: told, with the reason where there is one. */
import type { Aside } from "../../../document/model";
import { shownText } from "../../../document/text";
import { cellsWithText, edgeOf, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { rowOfPlace } from "../../../engine/fromDocument/place";
import { exactLabel, labelKey, withoutNumber } from "../../../engine/fromDocument/words";
import { parseFigure, saysNothing } from "../../../domain/parse";
import { editions } from "../editions";
import { readCoverWords } from "./cover";
import type { DocumentReading } from "./reading";
import { formWords, opinions } from "./wording";

export const leaveSecond = ({ draft }: DocumentReading, line: Line | undefined): void => {
  for (const { place, text } of line?.cells.slice(0, 1) ?? [])
    draft.leave(place, text, "从这里起是另一份报告，没有读取。请把两份报告分成两个文件，分别读取");
};

const ASIDES = {
  footnote: "是脚注，不是正文",
  endnote: "是尾注，不是正文",
  comment: "是批注，不是正文",
} as const;

const UNREAD = {
  object: [
    "嵌入的对象（如 Excel 表格）",
    "没有读取。请在 Word 里双击打开它，把其中的表格或文字复制、粘贴到正文后再读取",
  ],
  otherFile: ["插入的另一份文件", "没有读取。请用 Word 打开这份文档并另存一次，使它并入正文后再读取"],
} as const;

export const leaveAside = ({ draft }: DocumentReading, { kind, text }: Aside): void => {
  if (kind === "object" || kind === "otherFile") {
    const [beside, because] = UNREAD[kind];
    draft.leave({ cells: [], beside }, text === "" ? "在文档开头" : `在“${beginning(text)}”之后`, because);
  } else if (kind !== "contents" && kind !== "textBox") draft.leave({ cells: [] }, text, ASIDES[kind]);
};

const beginning = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** What nobody took: words of the form itself are passed over, the rest is told, a row of a table at once. */
export const leaveRest = (reading: DocumentReading): void => {
  const isShort = endingEarly(reading.lines);
  for (const line of reading.lines) {
    const rest = cellsWithText(line).filter((cell) => !reading.draft.isSettled(cell) && !isCoverOrForm(reading, cell));
    const [first, ...more] = rest;
    if (first === undefined) continue;
    const place = more.length === 0 ? first.place : rowOfPlace(first.place);
    reading.draft.leave(place, rest.map(ownText).join("，"), unreadableIn(rest) ?? signedIn(rest) ?? isShort(line));
  }
};

/** Why of lines that end before others of their table. */
const endingEarly = (lines: readonly Line[]): ((line: Line) => string | undefined) => {
  const edges = new Map<string, number>();
  for (const { table, cells } of lines) edges.set(table, Math.max(edges.get(table) ?? 0, edgeOf(cells)));
  return ({ table, cells }) =>
    table !== "" && cells.length > 1 && edgeOf(cells) < (edges.get(table) ?? 0)
      ? "这一行比表中其他行少了格子，看不出各格属于哪一栏，可能丢了合并单元格"
      : undefined;
};

const isCoverOrForm = (reading: DocumentReading, cell: LineCell): boolean =>
  saysNothing(cell.text) || readCoverWords(reading, cell) || ownText(cell) === "";

/** Without the words of the form. */
const ownText = ({ paragraphs }: LineCell): string =>
  paragraphs
    .map(shownText)
    .filter((text) => !isFormWord(text))
    .join("\n");

/** A figure that is none is told also where it has no field: nobody must take it for one. */
const unreadableIn = (cells: readonly LineCell[]): string | undefined => {
  const odd = cells.find(({ text }) => /^[\d,，.．]+$/.test(text) && parseFigure(text, "万元").state === "unreadable");
  return odd === undefined ? undefined : `“${odd.text}”不是可以识别的数`;
};

/** Opinions, signatures and their days are given on paper; the workbook only leaves room for them. */
const signedIn = (cells: readonly LineCell[]): string | undefined => {
  const [text = ""] = (cells[0]?.text ?? "").split(/[:：\n]/);
  return exactLabel(text, opinions) === undefined ? undefined : "意见和签字在纸质报告上，工作簿不保存";
};

const footnotes = new Set(editions.map(({ footnote = "" }) => labelKey(footnote)));

const isFormWord = (text: string): boolean =>
  footnotes.has(labelKey(text)) ||
  exactLabel(withoutNumber(text), formWords) !== undefined ||
  exactLabel(text, formWords) !== undefined ||
  /^附件\s*\d*$/.test(text.trim());
