/** The prose as the pane shows it: cut at its figures, each with its state and where it leads. */
import type { StandardData } from "../../engine/definition/report";
import { textOf } from "../../engine/report/cells";
import { STAMP_SHEET } from "../../engine/standard";
import type { FigureMark } from "../../engine/prose";
import { Problem } from "../ports";
import { placeView } from "../present/places";
import type { ParagraphView } from "../views/paragraph";
import { dataOf, load } from "../loading/load";
import type { WorkbookContext, Loaded } from "../loading/context";
import { proposalFor } from "./proseProposal";
import { rebuildSheet } from "./rebuild";

type Part = ParagraphView["parts"][number];

const STATES = { agrees: "agrees", differs: "differs", unchecked: "unchecked" } as const;

const markPart = (loaded: Loaded, text: string, mark: FigureMark): Part => {
  const target = mark.fields.map((f) => placeView(f, loaded.reading.places)).find((p) => p !== undefined);
  return {
    text: text.slice(mark.start, mark.end),
    state: STATES[mark.state],
    ...(target === undefined ? {} : { target }),
  };
};

const partsOf = (loaded: Loaded, id: string, text: string): readonly Part[] => {
  const marks = loaded.assessment.prose.marks.filter((m) => m.paragraph === id).sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at) continue;
    if (mark.start > at) parts.push({ text: text.slice(at, mark.start), state: "plain" });
    parts.push(markPart(loaded, text, mark));
    at = mark.end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), state: "plain" });
  return parts;
};

const viewOf = (loaded: Loaded, id: string): ParagraphView => {
  const text = textOf(loaded.reading.cells, id);
  const place = placeView(id, loaded.reading.places);
  const proposal = proposalFor(loaded.report, loaded.reading.cells, id);
  return {
    id,
    title: loaded.report.schema.findField(id)?.field.label ?? id,
    parts: partsOf(loaded, id, text),
    edited: proposal?.edited ?? false,
    ...(place === undefined ? {} : { place }),
    ...(proposal === undefined || proposal.text === text ? {} : { proposal: proposal.text }),
  };
};

export const paragraphViews = (loaded: Loaded): readonly ParagraphView[] =>
  loaded.report.paragraphs.map((id) => viewOf(loaded, id));

/** Remembers what was written, beside what was written into the other paragraphs before. */
const generatedRows = (data: StandardData, id: string, text: string): NonNullable<StandardData["generated"]> => ({
  rows: [...(data.generated?.rows ?? []).filter((r) => r.paragraph !== id), { paragraph: id, text }],
});

/** Writes the text that the tables determine; the officer's own sentences stay unless the whole text was shown as replaced. */
export const writeParagraph = async (context: WorkbookContext, id: string): Promise<void> => {
  const loaded = await load(context);
  const place = loaded.reading.places.get(id);
  const proposal = proposalFor(loaded.report, loaded.reading.cells, id);
  if (place === undefined || proposal === undefined)
    throw new Problem("missing", "没有刷新段落", "这一段没有可以由表格生成的文字", "请自行填写。");
  await context.workbook.write([{ ...place, value: proposal.text }]);
  const data = dataOf(loaded);
  await rebuildSheet(context, loaded, { ...data, generated: generatedRows(data, id, proposal.fresh) }, STAMP_SHEET);
};
