import { scoresOfProjects } from "../../../src/reports/project/scores";
import type { ProjectData } from "../../../src/reports/project/form";
import { changedProject, first, openedProjects, second } from "../../support/projectsReport";

const scored = (each: readonly ProjectData[]) =>
  scoresOfProjects(
    openedProjects({ whole: {}, each }).reading.cells,
    each.map((_, i) => i + 1),
  );

test("each project has its total, grade and rate, and every line its steps", () => {
  const [one, two] = scored([first, second]);
  expect(one).toMatchObject({ name: "产业链建设专项（示例）", total: "96.45", grade: "优秀" });
  expect(two).toMatchObject({ rate: "97.5", total: "97.75" });
  expect(two?.lines[0]).toMatchObject({
    path: ["预算执行率"],
    weight: "10",
    selfScore: "9.75",
    allowed: { least: "9.75", most: "9.75" },
    steps: ["10 × 执行率 97.5% = 9.75 分"],
    at: "p02_funds.score",
  });
  expect(one?.lines.slice(1).every(({ steps }) => steps.length > 0)).toBe(true);
});

test("where more was spent than planned the weight is all there is; without a budget nothing is said", () => {
  const [more, none] = scored([
    changedProject(second, { funds: { grantSpent: "400" } }),
    changedProject(second, { funds: { grantBudget: "" } }),
  ]);
  expect(more?.lines[0]).toMatchObject({ allowed: { most: "10" } });
  expect(more?.lines[0]?.steps).toEqual([`执行率 ${more?.rate}% 超过 100%，得满分 10 分`]);
  expect(none?.rate).toBeUndefined();
  expect(none?.lines[0]).toMatchObject({ steps: [] });
  expect(none?.lines[0]).not.toHaveProperty("allowed");
});
