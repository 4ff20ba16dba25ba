/** From a text document to the report, by the words of the form; nothing rests on where something stands. */
import type { Aside, TextDocument } from "../../../document/model";
import { shownText } from "../../../document/text";
import { DocumentDraft } from "../../../engine/fromDocument/draft";
import {
  cellsWithText,
  linesBeside,
  documentLines,
  type Line,
  type LineCell,
} from "../../../engine/fromDocument/lines";
import { withoutContinuations } from "../../../engine/fromDocument/heads";
import { rowOfPlace } from "../../../engine/fromDocument/place";
import { exactLabel, labelKey, withoutNumber } from "../../../engine/fromDocument/words";
import { parseFigure, saysNothing } from "../../../domain/parse";
import { editions } from "../editions";
import type { DocumentReport } from "../../../engine/definition/documentForm";
import type { ReportData } from "../form";
import { readAttachment } from "./attachments";
import { readBaseForm } from "./baseForm";
import { readCaption } from "./captions";
import { readCoverWords, yearsOf } from "./cover";
import { readGoals, readIndicators } from "./goals";
import { readLabelled } from "./labelled";
import { readEvaluators, readEvidence, readTaskList } from "./lists";
import { readProse } from "./prose";
import type { DocumentReading, PartReader } from "./reading";
import { readScoring } from "./scoring";
import { placesOfStandard, standardOf } from "./standard";
import { startOfSecond } from "./secondReport";
import { dataOf } from "./toData";
import { readTransposed } from "./transposed";
import { readUnitTable } from "./unitTables";
import { readProject } from "../../project/fromDocument/readProject";
import { readWhole } from "../../project/fromDocument/readWhole";
import { departmentWith } from "..";
import { formWords, opinions } from "./wording";

export interface DepartmentDocument extends DocumentReport {
  readonly data: ReportData;
}

const TABLES: readonly PartReader[] = [readUnitTable, readTransposed];

const PARTS: readonly PartReader[] = [
  // Before all others: words of a project's form are words of the department's too.
  readProject,
  readAttachment,
  readProse,
  readUnitTable,
  readScoring,
  readGoals,
  readIndicators,
  readEvaluators,
  readEvidence,
  readTaskList,
  readBaseForm,
  readTransposed,
  readCaption,
  readLabelled,
];

export const readDocumentReport = ({ blocks, asides }: TextDocument): DepartmentDocument => {
  const whole = withoutContinuations(documentLines(blocks));
  const second = startOfSecond(whole);
  const lines = [...whole.slice(0, second), ...asides.flatMap(boxLines)];
  const reading: DocumentReading = {
    lines,
    years: yearsOf(lines),
    draft: new DocumentDraft(),
    sheet: [],
    tablesInProse: [],
    wholes: [],
    caption: {},
    projects: 0,
  };
  for (let at = 0; at < reading.lines.length;) at += readPart(reading, at, PARTS);
  readTablesInProse(reading);
  readWhole(reading, reading.wholes);
  leaveRest(reading);
  if (second !== undefined) leaveSecond(reading, whole[second]);
  for (const aside of asides) leaveAside(reading, aside);
  const standard = standardOf(reading.sheet, editions);
  const { found, unplaced } = reading.draft;
  const numbers = Array.from({ length: reading.projects }, (_, i) => i + 1);
  return {
    data: dataOf(reading.draft, standard, departmentWith(numbers).schema),
    numbers,
    edition: standard?.edition.id,
    found: standard === undefined ? found : new Map([...found, ...placesOfStandard(reading.sheet, standard)]),
    unplaced,
  };
};

const leaveSecond = ({ draft }: DocumentReading, line: Line | undefined): void => {
  for (const { place, text } of line?.cells.slice(0, 1) ?? [])
    draft.leave(place, text, "从这里起是另一份报告，没有读取。请把两份报告分成两个文件，分别读取");
};

/** A cover is often made of boxes: what stands in them is read as if it stood in the text, and told apart by its place. */
const boxLines = ({ kind, text }: Aside): readonly Line[] => (kind === "textBox" ? linesBeside(text, "文本框") : []);

/** Tables that the text brings along, where the form's own tables did not say it already. */
const readTablesInProse = (reading: DocumentReading): void => {
  reading.inProse = true;
  const [first = 0] = reading.tablesInProse;
  let next = first;
  for (const at of reading.tablesInProse) {
    if (at < next) continue;
    if (reading.lines[at - 1]?.table !== reading.lines[at]?.table) readCaptionsAbove(reading, at);
    next = at + readPart(reading, at, TABLES);
  }
};

/** Of a table in the text: what stood over others no longer holds. */
const readCaptionsAbove = (reading: DocumentReading, at: number): void => {
  reading.caption = {};
  delete reading.part;
  for (const above of [at - 2, at - 1]) if (reading.lines[above]?.table === "") readCaption(reading, above);
};

/** The first reader that knows what begins here takes it; a line that none knows is passed over. */
const readPart = (reading: DocumentReading, at: number, parts: readonly PartReader[]): number => {
  for (const read of parts) {
    const taken = read(reading, at);
    if (taken > 0) return taken;
  }
  return 1;
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

const leaveAside = ({ draft }: DocumentReading, { kind, text }: Aside): void => {
  if (kind === "object" || kind === "otherFile") {
    const [beside, because] = UNREAD[kind];
    draft.leave({ cells: [], beside }, text === "" ? "在文档开头" : `在“${beginning(text)}”之后`, because);
  } else if (kind !== "contents" && kind !== "textBox") draft.leave({ cells: [] }, text, ASIDES[kind]);
};

const beginning = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** What nobody took: words of the form itself are passed over, the rest is told, a row of a table at once. */
const leaveRest = (reading: DocumentReading): void => {
  for (const line of reading.lines) {
    const rest = cellsWithText(line).filter((cell) => !reading.draft.isSettled(cell) && !isCoverOrForm(reading, cell));
    const [first, ...more] = rest;
    if (first === undefined) continue;
    const place = more.length === 0 ? first.place : rowOfPlace(first.place);
    reading.draft.leave(place, rest.map(ownText).join("，"), unreadableIn(rest) ?? signedIn(rest));
  }
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
