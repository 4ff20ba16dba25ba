/** What the 核对清单 and 违规事项 of a fresh workbook ask, taken from the printed rules of the edition. */
import { itemTexts } from "../../engine/scoring/methods/checklistFacts";
import type { Edition, Indicator } from "../../engine/scoring/edition/edition";

const isKind = (indicator: Indicator, kinds: readonly string[]): boolean => kinds.includes(indicator.rule.kind);

export const checklistItems = (edition: Edition): readonly { readonly indicator: string; readonly item: string }[] =>
  edition.indicators
    .filter((i) => isKind(i, ["checklist", "checklistDeduct"]))
    .flatMap((i) => [...itemTexts(i.text).values()].map((item) => ({ indicator: i.id, item })));

export const occurrenceIndicators = (edition: Edition): readonly Indicator[] =>
  edition.indicators.filter((i) => isKind(i, ["occurrences"]));
