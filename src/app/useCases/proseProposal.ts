/** The text that the tables determine for one paragraph today, joined with what the officer wrote. */
import type { Report } from "../../engine/definition/report";
import type { ReportCells } from "../../engine/report/cells";
import { mergeParagraph, composeParagraph } from "../../engine/prose";
import { figuresOf } from "../../engine/definition/facts";
import { cellIn, listRows } from "../../engine/schema/path";
import { textOf } from "../../engine/report/cells";

interface ParagraphProposal {
  /** What would stand in the cell. */
  readonly text: string;
  /** What the tables give, without anybody's own sentences: kept to recognise ours at the next refresh. */
  readonly fresh: string;
  /** Sentences that a person changed would be replaced: the difference is shown first. */
  readonly edited: boolean;
}

/** What we wrote into the paragraph last; undefined when nothing there is known to be ours. */
const lastWritten = (cells: ReportCells, id: string): string | undefined => {
  const rows = listRows("generated", cells.rowCount("generated"));
  const row = rows.find((r) => textOf(cells, cellIn(r, "paragraph")) === id);
  return row === undefined ? undefined : textOf(cells, cellIn(row, "text")) || undefined;
};

/** undefined when the tables do not determine the paragraph. */
export const proposalFor = (report: Report, cells: ReportCells, id: string): ParagraphProposal | undefined => {
  const fresh = composeParagraph(id, figuresOf(report, cells))?.text;
  if (fresh === undefined) return undefined;
  const now = textOf(cells, id);
  const merged = mergeParagraph(now, lastWritten(cells, id), fresh);
  // Nothing of ours to refresh around the person's words: only the whole text can be offered, beside the old one.
  const stuck = merged.text === now && merged.conflicts.length > 0;
  return { text: stuck ? fresh : merged.text, fresh, edited: stuck };
};
