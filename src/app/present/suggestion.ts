/** What a proposal would write, beside what stands there; the proposals for one text also as one step. */
import { readCell, type ReportCells, textOf } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import { labelOf } from "../../engine/report/label";
import { shownIn } from "../../engine/report/shown";
import type { Finding, Suggestion } from "../../engine/review/finding";
import type { Schema } from "../../engine/schema/schema";
import { mergeEdits } from "./mergeEdits";
import { placeView, type Places } from "./places";
import type { FindingView, SuggestionView } from "../views/finding";

/** As the cell will show it; a share is proposed to all its decimals. */
const shownProposal = ({ cell, value }: Suggestion, { findField }: Schema): string => {
  const field = findField(cell)?.field;
  return field === undefined ? value : shownIn(readCell(field, cell, { value }));
};

/** "收支情况!B6 年度收入情况 · 收入合计：71381200 → 7138.12" */
const lineOf = (suggestion: Suggestion, cells: ReportCells, places: Places): string => {
  const address = placeView(suggestion.cell, places)?.address ?? "";
  const was = shownIn(cells.cell(suggestion.cell));
  return `${address} ${labelOf(suggestion.cell, cells)}：${was} → ${shownProposal(suggestion, cells.schema)}`.trim();
};

const labelFor = ({ cell, change, also = [] }: Suggestion, schema: Schema, field: string, value: string): string => {
  if (change !== undefined) return `改“${field}”：${change}`;
  if (also.length > 0 && derivationOf(cell, schema) !== undefined) return `恢复全部公式（${also.length + 1} 处）`;
  return also.length === 0
    ? `把“${field}”改为 ${value}`
    : `把“${field}”改为 ${value}，另有 ${also.length} 个数一并改写`;
};

/** Only a text of which a part changes is shown beside its proposal. */
const before = ({ cell, change }: Suggestion, cells: ReportCells): Pick<SuggestionView, "was"> =>
  change === undefined ? {} : { was: textOf(cells, cell) };

export const presentSuggestion = (
  { at, suggestion }: Finding,
  cells: ReportCells,
  places: Places,
): Pick<FindingView, "suggestion"> => {
  if (suggestion === undefined) return {};
  const { also = [], ...own } = suggestion;
  const value = shownProposal(suggestion, cells.schema);
  const label = labelFor(suggestion, cells.schema, labelOf(suggestion.cell, cells), value);
  // Where another cell than the finding's is written, it is named with what stands there.
  const isElsewhere = own.cell !== at && own.change === undefined;
  const lines =
    also.length === 0 && !isElsewhere ? {} : { lines: [suggestion, ...also].map((s) => lineOf(s, cells, places)) };
  return { suggestion: { ...own, value, label, ...lines, ...before(suggestion, cells) } };
};

/** The findings that propose a correction of the same text as this one. */
const neighbours = (finding: FindingView, findings: readonly FindingView[]): readonly FindingView[] =>
  finding.suggestion?.was === undefined ? [] : findings.filter((f) => f.suggestion?.cell === finding.suggestion?.cell);

const together = (finding: FindingView, findings: readonly FindingView[]): Pick<SuggestionView, "together"> => {
  const all = neighbours(finding, findings);
  const merged = mergeEdits(
    finding.suggestion?.was ?? "",
    all.map((f) => f.suggestion?.value ?? ""),
  );
  const keys = merged.taken.flatMap((i) => all[i]?.key ?? []);
  return keys.length > 1 && keys.includes(finding.key) ? { together: { keys, value: merged.text } } : {};
};

export const withTogether = (findings: readonly FindingView[]): readonly FindingView[] =>
  findings.map((f) =>
    f.suggestion === undefined ? f : { ...f, suggestion: { ...f.suggestion, ...together(f, findings) } },
  );
