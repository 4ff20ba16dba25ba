/** Filling in the self-evaluation of a project as officers do: its tables pasted, its sentences typed. */
import { goalOf, indicatorRows, type MadeProject } from "../../support/twelveProjects";
import { fill, paste, placeOf, type Row } from "./form";
import type { Workbench } from "./workbench";

const named = (number: number, rest: string): string => `自评.项目${String(number).padStart(2, "0")}${rest}`;

const given = (...values: readonly (string | null | undefined)[]): Row => values.map((value) => value ?? "");

/** Money by its sources, the points for 执行率, and what came of the goal. */
const fillMoneyAndResult = async (workbench: Workbench, number: number, project: MadeProject): Promise<void> => {
  const { budget, spent, rateScore } = project;
  await paste(workbench, await placeOf(workbench, named(number, "资金.当年财政拨款年初预算数")), [
    [budget, budget, spent],
    ["0", "0", "0"],
    ["0", "0", "0"],
  ]);
  await paste(workbench, await placeOf(workbench, named(number, "资金.预算执行率得分")), [[rateScore]]);
  await fill(workbench, named(number, "总体目标.实际完成情况"), goalOf(project).actual ?? "");
};

/** Of a project that was copied from last year: its goals and indicators are there. */
export const fillResults = async (workbench: Workbench, number: number, project: MadeProject): Promise<void> => {
  await fillMoneyAndResult(workbench, number, project);
  await paste(
    workbench,
    await placeOf(workbench, named(number, "绩效指标"), 0, 4),
    indicatorRows(project).map(({ actual, weight, score }) => given(actual, weight, score)),
  );
};

/** Of a new project: only its head is there. */
export const fillNew = async (workbench: Workbench, number: number, project: MadeProject): Promise<void> => {
  await fillMoneyAndResult(workbench, number, project);
  await fill(workbench, named(number, "总体目标.预期目标"), goalOf(project).expected ?? "");
  await paste(
    workbench,
    await placeOf(workbench, named(number, "绩效指标")),
    indicatorRows(project).map(({ level, kind, name, target, actual, weight, score }) =>
      given(level, kind, name, target, actual, weight, score),
    ),
  );
};
