/** 佐证材料 goes along with indicators that got another name. */
import { cellIn } from "../../engine/schema/path";
import { renamedLines, type RenamedLine, type IndicatorTitles } from "../../engine/standard/evidenceNames";
import type { Loaded } from "../loading/context";
import type { CellWrite } from "../changes";

export interface EvidenceRenames {
  readonly lines: readonly RenamedLine[];
  readonly writes: readonly CellWrite[];
}

/** Nothing where the report lists no evidence. */
export const evidenceRenames = (
  { report, reading }: Loaded,
  before: IndicatorTitles,
  now: IndicatorTitles,
): EvidenceRenames => {
  const list = report.evidence;
  if (list === undefined) return { lines: [], writes: [] };
  const lines = renamedLines(reading.cells, list, before, now);
  const writes = lines.flatMap(({ row, to }) => {
    const place = reading.places.get(cellIn(row, list.indicator));
    return place === undefined ? [] : [{ ...place, value: to }];
  });
  return { lines, writes };
};

/** One sentence for each indicator. */
export const renameWords = ({ lines }: EvidenceRenames): readonly string[] => {
  const counted = new Map<string, number>();
  for (const { from, to } of lines) {
    const said = `佐证材料中的“${from}”已随指标改名为“${to}”`;
    counted.set(said, (counted.get(said) ?? 0) + 1);
  }
  return [...counted].map(([said, rows]) => `${said}（${rows} 行）。`);
};
