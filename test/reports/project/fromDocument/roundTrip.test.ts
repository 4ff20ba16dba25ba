/**
 * Projects written into the Word report are read back as the same projects, and leave the department's own report as it is.
 * @drawn 1
 */
import { departmentWith } from "../../../../src/reports/department";
import { sample } from "../../../../src/reports/department/samples";
import { sectionsOfProjects, type ProjectsData } from "../../../../src/reports/project/data";
import type { ProjectData } from "../../../../src/reports/project/form";
import { standards } from "../../../../src/reports/project/standards";
import { consistentProjects } from "../../../bench/mutations/projects/consistent";
import { randomOf } from "../../../bench/mutations/random";
import { first, second } from "../../../support/projectsReport";
import { throughWord, type ThroughWord } from "../../../support/throughWord";
import { dataOfProject, twelveProjects } from "../../../support/twelveProjects";

const { data: corrected } = sample("corrected");

const through = (
  each: readonly ProjectData[],
  department: object = corrected,
  whole?: ProjectsData["whole"],
): Promise<ThroughWord> =>
  throughWord(
    { ...department, ...sectionsOfProjects({ whole: whole ?? {}, each }) },
    "yueyang-2021",
    new Map(),
    departmentWith(each.map((_, i) => i + 1)),
    whole !== undefined,
  );

test("the sample's two, behind the sample's report", async () => {
  const { was, is, lost } = await through([first, second]);
  expect(Object.keys(was)).toEqual(expect.arrayContaining(["p01_head.name", "p02_funds.totalSpent", "cover.year"]));
  expect(is).toEqual(was);
  expect(lost).toEqual([]);
});

test("twelve, with who filled them in and when", async () => {
  const { was, is, lost } = await through(twelveProjects.map(dataOfProject));
  expect(was["p12_filler.on"]).toBe("2022-03-01");
  expect(is).toEqual(was);
  expect(lost).toEqual([]);
});

test.each(standards.map(({ name }) => name))(
  "the attached list of projects says that they follow %s",
  async (standard) => {
    const { was, is, lost, read } = await through([first, second], corrected, { standard });
    expect(is).toEqual(was);
    expect(lost).toEqual([]);
    expect(read.data).toMatchObject({ projects: { standard } });
  },
);

const SEED = 1 + Math.floor(Math.random() * 1_000_000);

test.each([SEED, SEED + 1, SEED + 2])("a generated set (%i)", async (seed) => {
  const { department, each } = consistentProjects(randomOf(seed), 4);
  const { was, is } = await through(each, department);
  expect(is).toEqual(was);
});
