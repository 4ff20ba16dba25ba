/**
 * Workbooks with projects after damage: lost names are found again for the project that they were of, and nothing is told of another.
 * @drawn 1
 */
import fc from "fast-check";
import { loadSnapshot } from "../../../../src/app/loading/load";
import { readWhole } from "../../../../src/app/structure/readWithFaults";
import { repairedNames } from "../../../../src/app/structure/repair/repairNames";
import { department, departmentWith } from "../../../../src/reports/department";
import type { NameSpec, WorkbookSnapshot } from "../../../../src/workbook/model";
import { everythingRequired } from "../../../tools/tools.mjs";
import { snapshotOf } from "../../../support/book";
import { first, projectsSpec, second } from "../../../support/projectsReport";

jest.setTimeout(600_000);

const whole = snapshotOf(projectsSpec({ whole: {}, each: [first, second] }));
const report = departmentWith([1, 2]);
const ofProject = (number: string): readonly NameSpec[] =>
  whole.names.filter(({ name }) => name.startsWith(`自评.项目${number}`));

const without = (lost: readonly NameSpec[]): WorkbookSnapshot => ({
  ...whole,
  names: whole.names.filter((each) => !lost.includes(each)),
});

const foundAgain = (snapshot: WorkbookSnapshot): ReadonlyMap<string, string> => {
  const { faults } = readWhole(report, snapshot);
  const names = [
    ...faults.flatMap((fault) => (fault.kind === "namesLost" ? fault.names : [])),
    ...repairedNames(report, snapshot, faults).flatMap((repair) => repair.names),
  ];
  return new Map(names.map(({ name, ref }) => [name, ref]));
};

const byName = (names: readonly NameSpec[]): ReadonlyMap<string, string> =>
  new Map(names.map(({ name, ref }) => [name, ref]));

test("any of the names of two projects are found again where they were", () => {
  const [one, two] = [ofProject("01"), ofProject("02")];
  fc.assert(
    fc.property(
      fc.subarray([...one], { minLength: 1, maxLength: one.length - 1 }),
      fc.subarray([...two], { maxLength: two.length - 1 }),
      (lostOfOne, lostOfTwo) => {
        const lost = [...lostOfOne, ...lostOfTwo];
        expect(foundAgain(without(lost))).toEqual(byName(lost));
      },
    ),
    { numRuns: everythingRequired ? 100 : 6 },
  );
});

test("a project of which every name is lost is read, and its names are one fault", () => {
  const snapshot = without(ofProject("01"));
  const { reading, assessment } = loadSnapshot(department, snapshot);
  expect(reading.faults.map(({ kind }) => kind)).toEqual(["namesLost"]);
  expect(foundAgain(snapshot)).toEqual(byName(ofProject("01")));
  expect([...reading.cells.all()]).toEqual([...loadSnapshot(department, whole).reading.cells.all()]);
  expect(assessment.verdict).toBe("可以上报");
});
