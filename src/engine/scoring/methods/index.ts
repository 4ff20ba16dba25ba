/** The rule kinds of a row, in the order of the list that officers choose from. */
import type { RuleKind } from "./kind";
import { allOrNothing } from "./row/allOrNothing";
import { bands } from "./row/bands";
import { checklist } from "./row/checklist";
import { checklistDeduct } from "./row/checklistDeduct";
import { comparison } from "./row/comparison";
import { directional } from "./row/directional";
import { equalBands } from "./row/equalBands";
import { lateItems } from "./row/lateItems";
import { manual } from "./row/manual";
import { occurrences } from "./row/occurrences";
import { proportional } from "./row/proportional";
import { rate } from "./row/rate";
import { stepAbove } from "./row/stepAbove";
import { stepBelow } from "./row/stepBelow";
import { stepOfPoints } from "./row/stepOfPoints";
import { threshold } from "./row/threshold";
import { tiers } from "./row/tiers";

export const ruleKinds: readonly RuleKind[] = [
  stepAbove,
  stepBelow,
  stepOfPoints,
  threshold,
  bands,
  equalBands,
  comparison,
  checklist,
  checklistDeduct,
  occurrences,
  lateItems,
  proportional,
  directional,
  rate,
  tiers,
  allOrNothing,
  manual,
];

const byKind: ReadonlyMap<string, RuleKind> = new Map(ruleKinds.map((each) => [each.kind, each]));
const byName: ReadonlyMap<string, RuleKind> = new Map(ruleKinds.map((each) => [each.name, each]));

export const ruleKind = (kind: string): RuleKind | undefined => byKind.get(kind);
/** By the Chinese word in the 规则类型 column. */
export const ruleKindNamed = (name: string): RuleKind | undefined => byName.get(name);
