/** All rules, in the order in which officers read them: shape first, then cells, tables, scores, texts. */
import { basisRules } from "./basis";
import { coverRules } from "./cover";
import { goalRules } from "./goals";
import { peopleRules } from "./people";
import { proseRules } from "./prose/claims";
import { schema } from "../schema";
import type { DepartmentRule } from "./rule";
import { scoringRules } from "./scoring";
import { structureRules } from "../../../engine/checks/structure";
import { textRules } from "./texts";
import { ties } from "./ties";
import { unitRules } from "./units";
import { valueRules } from "../../../engine/checks/values";
import { valueFacts } from "./values";

export const rules: readonly DepartmentRule[] = [
  structureRules,
  valueRules(schema, valueFacts),
  coverRules,
  unitRules,
  ties,
  basisRules,
  goalRules,
  peopleRules,
  scoringRules,
  textRules,
  proseRules,
].flat();

const byId = new Map(rules.map((r) => [r.id, r]));
export const findRule = (id: string): DepartmentRule | undefined => byId.get(id);
