/** The generated pages, by the name of their file in assets/docs. */
import { accuracyPage } from "../tools/pages/accuracy";
import { fieldReference } from "../tools/pages/fields";
import { measureReference } from "../tools/pages/measures";
import { projectsPage } from "../tools/pages/projects";
import { projectExamples } from "./projectExamples";
import { ruleCatalogue, type Examples } from "../tools/pages/rules";
import { allCases } from "../reports/department/rules/catalogue";
import type { RuleCases } from "./ruleCases";
import { run } from "./testRule";

const byRule = new Map<string, RuleCases>(allCases.map((c) => [c.rule.id, c]));

/** Cases are run here as in the tests, so that a page shows what the rule really says. */
const examples: Examples = (rule) => {
  const cases = byRule.get(rule.id);
  const judged = cases === undefined ? [] : [...cases.fails, ...cases.unsure, ...cases.notices];
  return {
    wrong: judged.slice(0, 3).map(({ name, given }) => ({ name, message: run(rule, given).messages[0] ?? "" })),
    right: cases?.passes.map((p) => p.name) ?? [],
  };
};

/** How each is written; accuracy.md takes as long as reading every labelled text. */
export const docPages: Readonly<Record<string, () => string>> = {
  "fields.md": fieldReference,
  "rules.md": () => ruleCatalogue(examples),
  "measures.md": measureReference,
  "accuracy.md": accuracyPage,
  "projects.md": () => projectsPage(projectExamples()),
};
