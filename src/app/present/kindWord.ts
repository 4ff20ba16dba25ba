import type { FindingKind } from "../../engine/review/finding";
import type { FindingView } from "../views/finding";

/** What is to be done about a finding, in one word. */
export const kindWord = ({ level, outcome, explanation }: FindingView): FindingKind => {
  if (explanation !== undefined) return "已说明";
  if (outcome === "notice") return "告知";
  if (outcome === "todo") return "待填";
  return outcome === "unsure" ? "待核实" : level;
};
