/** 部门整体支出绩效自评报告, as one value. */
import { defineReport, type Report } from "../../engine/definition/report";
import { SCORING_SHEET } from "../../engine/standard";
import { carryOver } from "./carryOver";
import { charts } from "./charts";
import { contextOf } from "./context";
import { editions } from "./editions";
import { evidenceList } from "./evidenceList";
import { form } from "./form";
import { layouts } from "./layouts";
import { freshReport } from "./fresh";
import { lexicon } from "./lexicon";
import { shares } from "./measures/shares";
import { paperWith } from "./paper";
import { PRIOR_FIELDS } from "./prior";
import { rulesOf } from "./rules/registry";
import { schema } from "./schema";
import { scoringBasis } from "./scoringBasis";
import { PROSE_SHEET, sheetsWith } from "./sheets";
import { fieldIn } from "../../engine/schema/path";
import { alsoStated } from "./alsoStated";
import { growSchema } from "../../engine/schema/instance";
import { transferProjects } from "../project/budgetSystem";
import { CARRIED_TO_NEXT_YEAR, freshSections } from "../project/data";
import { PROJECTS } from "../project/form";
import { resultsOfProjects } from "../project/results";
import { scoresOfProjects } from "../project/scores";
import { formsOfProjects } from "../project/forms";
import { WHOLE_SHEET } from "../project/wholeSheet";
import { rulesBesideProjects } from "./rules/projects";

/** Of many workbooks one after another most have their projects numbered alike. */
const MOST_KNOWN = 100;

const withProjects = (numbers: readonly number[]): Report => {
  const projects = formsOfProjects(numbers, "spending.project");
  const whole = projects === undefined ? schema : growSchema(schema, projects.sections);
  return defineReport({
    id: "department",
    name: "部门整体支出绩效自评报告",
    unnamed: true,
    schema: whole,
    sheets: sheetsWith(projects?.sheets ?? []),
    layouts,
    roles: { department: "cover.department", year: "cover.year", score: "result.score", grade: "result.grade" },
    filledLast: [SCORING_SHEET, PROSE_SHEET],
    evidence: evidenceList,
    paper: paperWith(projects),
    rules: rulesOf(
      whole,
      projects === undefined ? [] : [...projects.rules, ...rulesBesideProjects(projects.instances)],
    ),
    contextOf,
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
    further: {
      name: "项目支出绩效自评表",
      naming: PROJECTS,
      withNumbers: (others) => departmentWith(others),
      listedOn: WHOLE_SHEET,
      titledBy: "head.name",
      datedBy: "head.year",
      ownedBy: "head.authority",
      namedIn: ["keyProjects.name", "specialFunds.name"],
      carried: CARRIED_TO_NEXT_YEAR,
      fresh: freshSections,
      scores: (cells) => scoresOfProjects(cells, numbers),
      results: resultsOfProjects,
      transfer: transferProjects,
    },
  });
};

/** Workbooks with the same projects have the same report. */
const known = new Map<string, Report>();

/** The report of a workbook that holds the self-evaluations of projects with these numbers. */
export const departmentWith = (numbers: readonly number[]): Report => {
  const key = numbers.join();
  const found = known.get(key) ?? withProjects(numbers);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
};

export const department: Report = departmentWith([]);
