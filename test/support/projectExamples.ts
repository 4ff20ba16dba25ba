/** What the rules about projects say of the changed sample projects, for the docs page: the sentence as officers read it. */
import { assess } from "../../src/app/assessment/assess";
import { presentFinding } from "../../src/app/present/check";
import { editionInUse } from "../../src/app/standard/editions";
import { complete } from "../../src/engine/report/complete";
import { fromData } from "../../src/engine/report/data";
import { departmentWith } from "../../src/reports/department";
import { sample } from "../../src/reports/department/samples";
import { sectionsOfProjects } from "../../src/reports/project/data";
import { wrongProjects } from "../reports/project/rules/cases";
import { changedProject, first, second, type Change } from "./projectsReport";

const { data, edition } = sample("corrected");
const report = departmentWith([1, 2]);

/** By rule. */
const saidOf = (change: Change): readonly (readonly [rule: string, sentence: string])[] => {
  const projects = sectionsOfProjects({ whole: {}, each: [changedProject(first, change), second] });
  const cells = complete(fromData(report.schema, { ...data, ...projects }));
  const inUse = editionInUse(report, edition, cells);
  const { findings } = assess({ report, cells, faults: [], inUse, source: "data" });
  return findings.map((finding) => [finding.rule, presentFinding(report, finding, cells, new Map()).message]);
};

/** The first sentence of each rule that some case is told by. */
export const projectExamples = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, change, told] of wrongProjects) {
    const wanted = told.map(([rule]) => rule).filter((rule) => !found.has(rule));
    if (wanted.length === 0) continue;
    for (const [rule, sentence] of saidOf(change))
      if (wanted.includes(rule) && !found.has(rule)) found.set(rule, sentence);
  }
  return found;
};
