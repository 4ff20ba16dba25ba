/** 部门整体支出绩效自评报告, as one value. */
import { defineReport } from "../../engine/definition/report";
import { SCORING_SHEET } from "../../engine/standard";
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import { carryOver } from "./carryOver";
import { charts } from "./charts";
import { editions } from "./editions";
import { form } from "./form";
import { layouts } from "./layouts";
import { freshReport } from "./fresh";
import { lexicon } from "./lexicon";
import { shares } from "./measures/shares";
import { paper } from "./paper";
import { PRIOR_FIELDS } from "./prior";
import { rules } from "./rules/registry";
import type { DepartmentContext } from "./rules/rule";
import { schema } from "./schema";
import { scoringBasis } from "./scoringBasis";
import { PROSE_SHEET, sheets } from "./sheets";
import { fieldIn } from "../../engine/schema/path";
import { alsoStated } from "./alsoStated";

export const department = defineReport({
  id: "department",
  name: "部门整体支出绩效自评报告",
  unnamed: true,
  schema,
  sheets,
  layouts,
  filledLast: [SCORING_SHEET, PROSE_SHEET],
  paper,
  rules,
  contextOf: ({ score, prose, ...judged }): DepartmentContext => {
    let scoring: DepartmentContext["scoring"] | undefined;
    return {
      ...judged,
      report: judged.cells.report,
      prose: { review: prose },
      // Worked out when the first rule asks: most rules look at cells alone.
      get scoring() {
        return (scoring ??= scoringFactsOf(score, judged.cells));
      },
    };
  },
  basis: scoringBasis,
  stated: shares,
  editions,
  lexicon,
  charts,
  paragraphs: Object.keys(form.prose.fields).map((key) => fieldIn("prose", key)),
  alsoStated,
  priorFields: PRIOR_FIELDS,
  carryOver,
  fresh: freshReport,
});
