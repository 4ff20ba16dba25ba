/** All rules, in the order in which officers read them: shape first, then cells, tables, scores, texts. */
import { basisRules } from "./basis";
import { coverRules } from "./cover";
import { goalRules } from "./goals";
import { peopleRules } from "./people";
import { proseRules } from "./prose/claims";
import { schema } from "../schema";
import type { Schema } from "../../../engine/schema/schema";
import type { DepartmentRule } from "./rule";
import { scoringRules } from "./scoring";
import { structureRules } from "../../../engine/checks/structure";
import { textRules } from "./texts";
import { tiesOf } from "./ties";
import { unitRules } from "./units";
import { valueRules } from "../../../engine/checks/values";
import { valueFactsOf } from "./values";

/** `whole`: the form's own schema, or one that further forms made larger; `more`: the rules of those. */
export const rulesOf = (whole: Schema, more: readonly DepartmentRule[] = []): readonly DepartmentRule[] =>
  [
    structureRules,
    valueRules(whole, valueFactsOf(whole)),
    coverRules,
    unitRules,
    tiesOf(whole),
    basisRules,
    goalRules,
    peopleRules,
    scoringRules,
    textRules,
    proseRules,
    more,
  ].flat();

/** Of a workbook that holds this report alone. */
export const rules: readonly DepartmentRule[] = rulesOf(schema);

const byId = new Map(rules.map((r) => [r.id, r]));
export const findRule = (id: string): DepartmentRule | undefined => byId.get(id);
