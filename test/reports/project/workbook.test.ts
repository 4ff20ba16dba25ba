/**
 * The self-evaluations of projects in the department's workbook: laid out, saved, read back, with native formulas.
 * @drawn 3
 */
import { dataOf } from "../../../src/app/loading/load";
import { figureText } from "../../support/figureText";
import { departmentWith } from "../../../src/reports/department";
import { freshProject, projectsInData } from "../../../src/reports/project/data";
import { PROJECTS } from "../../../src/reports/project/form";
import { first, national, openedProjects, projectsSpec, savedProjects, second } from "../../support/projectsReport";

const blank = (name: string) => freshProject({ name, authority: "某市示例局", year: "2021" }, national);

test("each project has a sheet, and 项目汇总 stands before them", () => {
  const { sheets } = projectsSpec({ whole: {}, each: [first, second] });
  const names = sheets.map(({ name }) => name);
  expect(names.slice(names.indexOf("项目汇总"), names.indexOf("评价指标"))).toEqual(["项目汇总", "项目01", "项目02"]);
});

test("what was written is read back from a file, project by project", async () => {
  const loaded = await savedProjects({ whole: { standard: national.name }, each: [first, second] });
  expect(loaded.reading.faults).toEqual([]);
  const { whole, each } = projectsInData(dataOf(loaded), [1, 2]);
  expect(whole).toMatchObject({ standard: national.name, budget: "1603.23", spent: "1524.98", rest: "3405.01" });
  expect(each[0]).toMatchObject({ head: first.head, goal: first.goal, total: { weight: "100", score: "96.45" } });
  expect(each[1]?.indicators?.rows).toHaveLength(second.indicators?.rows.length ?? 0);
});

test("totals, rates and the lines of 项目汇总 are native formulas", () => {
  const { sheets } = projectsSpec({ whole: {}, each: [first, second] });
  const formulas = (sheet: string): readonly string[] =>
    sheets.find(({ name }) => name === sheet)?.cells.flatMap(({ formula }) => formula ?? []) ?? [];
  expect(formulas("项目01")).toContain('=IF(SUM(D6)=0,"",SUM(E6)/SUM(D6))');
  expect(formulas("项目汇总")).toContain('=IF(自评.项目02基本.项目名称="","",自评.项目02基本.项目名称)');
});

test("figures of derived cells are those that the core works out", () => {
  const { cells } = openedProjects({ whole: {}, each: [first, second] }).reading;
  expect(
    ["p01_funds.totalSpent", "p01_funds.totalRate", "p02_total.score", "projects.rest"].map((id) =>
      figureText(cells.figure(id)),
    ),
  ).toEqual(["1203.23", "94.50", "97.75", "3405.01"]);
});

test("a blank project asks for what is missing and accuses of nothing", () => {
  const { findings: all, verdict } = openedProjects({ whole: {}, each: [blank("甲项目")] }).assessment;
  const findings = all.filter(({ outcome }) => outcome !== "notice");
  expect(verdict).toBe("不能上报");
  expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => "todo"));
  expect(findings.map(({ at }) => at)).toContain("p01_goal.expected");
});

test("a workbook without projects has the department's report alone", () => {
  expect(departmentWith([]).schema.sectionKeys.filter((key) => key.startsWith("p0"))).toEqual([]);
  expect(openedProjects({ whole: {}, each: [] }).report).toBe(departmentWith([]));
});

test("as many as a workbook may hold are read and checked", () => {
  const each = Array.from({ length: PROJECTS.most }, (_, i) => blank(`项目${i + 1}`));
  const { reading, assessment } = openedProjects({ whole: {}, each });
  expect(reading.faults).toEqual([]);
  expect(assessment.findings.every(({ outcome }) => outcome === "todo" || outcome === "notice")).toBe(true);
});
