/** What each element of a document does to what has been read (ECMA-376 part 1, 17). */
import type { Tag } from "../../../ooxml/xml/scan";
import { countIn, isOn, valueOf } from "../attributes";
import type { State } from "./state";
import { freshRow } from "./table";
import { symbolOf } from "./symbols";
import { openParagraph } from "./story";

type Opened = (state: State, tag: Tag) => void;
type Closed = (state: State) => void;

const last = <T>(list: T[], value: T): void => {
  if (list.length > 0) list[list.length - 1] = value;
};

export const OPENED: ReadonlyMap<string, Opened> = new Map<string, Opened>([
  ["p", (s) => openParagraph(s.story)],
  ["r", (s) => s.openRun()],
  ["t", (s) => void (s.target = "text")],
  ["instrText", (s) => void (s.target = "instruction")],
  ["fldChar", (s, tag) => s.write(s.fields.mark(valueOf(tag, "fldCharType")))],
  ["ddList", (s) => s.fields.beginList()],
  ["checkBox", (s) => s.fields.beginBox()],
  ["object", (s) => s.leaveUnread("object")],
  ["altChunk", (s) => s.leaveUnread("otherFile")],
  ["tbl", (s) => s.openTable()],
  ["tr", (s) => void (s.story.row = freshRow())],
  ["tc", (s) => s.openCell()],
  ["txbxContent", (s) => s.openTextBox()],
  ["sdt", (s) => void s.prompts.push(false)],
  ["showingPlcHdr", (s, tag) => last(s.prompts, isOn(tag))],
  ["AlternateContent", (s) => void s.alternatives.push(false)],
  ["Choice", (s) => last(s.alternatives, true)],
  ["Fallback", (s) => last(s.alternatives, true)],
]);

export const CLOSED: ReadonlyMap<string, Closed> = new Map<string, Closed>([
  ["p", (s) => s.closeParagraph()],
  ["t", (s) => void (s.target = undefined)],
  ["instrText", (s) => void (s.target = undefined)],
  ["tbl", (s) => s.closeTable()],
  ["tr", closeRow],
  ["tc", (s) => s.closeCell()],
  ["txbxContent", (s) => s.closeTextBox()],
  ["sdt", (s) => void s.prompts.pop()],
  ["AlternateContent", (s) => void s.alternatives.pop()],
]);

function closeRow({ story }: State): void {
  if (story.row !== undefined) story.table?.addRow(story.row);
  story.row = undefined;
}

/** Elements of a run that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, (tag: Tag) => string> = new Map<string, (tag: Tag) => string>([
  ["tab", () => "\t"],
  ["ptab", () => "\t"],
  ["cr", () => "\n"],
  ["br", (tag) => (["page", "column"].includes(valueOf(tag, "type") ?? "") ? "" : "\n")],
  ["noBreakHyphen", () => "-"],
  ["sym", (tag) => symbolOf(valueOf(tag, "char"))],
]);

/** By "parent/name": what properties say of the paragraph, the run, the row and the cell that they stand in. */
export const PROPERTIES: ReadonlyMap<string, Opened> = new Map<string, Opened>([
  // A fraction: its parts stand one over the other.
  ["f/den", (s) => s.write("/")],
  ["ddList/default", ({ fields }, tag) => fields.choose("default", countIn(tag) ?? 0)],
  ["ddList/result", ({ fields }, tag) => fields.choose("result", countIn(tag) ?? 0)],
  ["ddList/listEntry", ({ fields }, tag) => fields.entry(valueOf(tag) ?? "")],
  ["checkBox/default", ({ fields }, tag) => fields.tick("default", isOn(tag))],
  ["checkBox/checked", ({ fields }, tag) => fields.tick("result", isOn(tag))],
  ["pPr/pStyle", ({ story: { paragraph } }, tag) => assign(paragraph, { style: valueOf(tag) ?? "" })],
  ["numPr/numId", ({ story: { paragraph } }, tag) => assign(paragraph, { numId: valueOf(tag) ?? "0" })],
  ["numPr/ilvl", ({ story: { paragraph } }, tag) => assign(paragraph, { level: countIn(tag) ?? 0 })],
  ["pPr/outlineLvl", ({ story: { paragraph } }, tag) => assign(paragraph, { outline: countIn(tag) ?? 9 })],
  ["trPr/gridBefore", ({ story: { row } }, tag) => assign(row?.before, { count: countIn(tag) ?? 0 })],
  ["trPr/gridAfter", ({ story: { row } }, tag) => assign(row?.after, { count: countIn(tag) ?? 0 })],
  ["trPr/wBefore", ({ story: { row } }, tag) => assign(row?.before, { width: countIn(tag, "w") })],
  ["trPr/wAfter", ({ story: { row } }, tag) => assign(row?.after, { width: countIn(tag, "w") })],
  ["trPr/del", ({ story: { row } }) => assign(row, { deleted: true })],
  ["tcPr/gridSpan", ({ story: { cell } }, tag) => assign(cell, { cols: Math.max(1, countIn(tag) ?? 1) })],
  ["tcPr/vMerge", ({ story: { cell } }, tag) => assign(cell, { vertical: mergeOf(valueOf(tag)) })],
  ["tcPr/hMerge", ({ story: { cell } }, tag) => assign(cell, { horizontal: mergeOf(valueOf(tag)) === "continue" })],
  ["tcPr/cellDel", ({ story: { cell } }) => assign(cell, { deleted: true })],
  ["tcPr/cellMerge", ({ story: { cell } }, tag) => assign(cell, { vertical: trackedMerge(valueOf(tag, "vMerge")) })],
]);

const assign = <T extends object>(target: T | undefined, members: Partial<T>): void => {
  if (target !== undefined) Object.assign(target, members);
};

const mergeOf = (value: string | undefined): "restart" | "continue" => (value === "restart" ? "restart" : "continue");

/** A merge that was tracked says the same in other words. */
const trackedMerge = (value: string | undefined): "none" | "restart" | "continue" => {
  if (value === undefined) return "none";
  return value === "rest" ? "restart" : "continue";
};
