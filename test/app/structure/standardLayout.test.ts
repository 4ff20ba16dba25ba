/**
 * The standard form of a workbook with projects is laid out sheet by sheet, each once, however many projects come and go.
 *
 * @jest-environment node
 */
import { standardOf } from "../../../src/app/structure/standardLayout";
import { departmentWith } from "../../../src/reports/department";

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

/** How often each sheet is drawn in the course of it; sheets that are not drawn are left out. */
const draws = (count: number): Readonly<Record<string, number>> => {
  const report = departmentWith(numbers(count));
  const spies = report.sheets.map((plan) => [plan.name, jest.spyOn(plan, "draw")] as const);
  standardOf(report);
  const counted = spies.map(([name, spy]) => [name, spy.mock.calls.length] as const);
  spies.forEach(([, spy]) => spy.mockRestore());
  return Object.fromEntries(counted.filter(([, times]) => times > 0));
};

const { editions } = departmentWith([]);
/** As it is, and with the notes of each edition. */
const ONCE = editions.length + 1;

test("a further project adds its own sheet and the list of projects", () => {
  expect(Object.values(draws(2)).every((times) => times === ONCE)).toBe(true);
  expect(draws(3)).toEqual({ 项目03: ONCE, 项目汇总: ONCE });
  expect(draws(5)).toEqual({ 项目04: ONCE, 项目05: ONCE, 项目汇总: ONCE });
});

test("a workbook without projects has nothing more to lay out", () => {
  standardOf(departmentWith([1]));
  expect(draws(0)).toEqual({});
});

test("the sheet of a project says the same in whatever report it stands", () => {
  const wordsIn = (count: number): unknown => standardOf(departmentWith(numbers(count))).words.get("项目02");
  expect(wordsIn(7)).toEqual(wordsIn(2));
  expect(wordsIn(7)).toBeDefined();
});
