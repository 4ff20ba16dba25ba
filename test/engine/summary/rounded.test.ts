import fc from "fast-check";
import { decimal, sumOf } from "../../../src/domain/decimal";
import type { Amounts, Department } from "../../../src/engine/summary/department";
import { movedFigures, rounded } from "../../../src/engine/summary/rounded";
import type { Tie } from "../../../src/engine/summary/ties";
import { totalOver } from "../../../src/engine/summary/total";
import { departmentNamed } from "./departments";

const plus = (column: string) => ({ column, minus: false });
const minus = (column: string) => ({ column, minus: true });

/** The shape of 收入, 支出 and 结余: a total of parts, parts of parts, and a balance between two totals; `free` is in no tie. */
const TIES: readonly Tie[] = [
  { whole: "income", parts: [plus("grant"), plus("other")] },
  { whole: "spending", parts: [plus("basic"), plus("project")] },
  { whole: "basic", parts: [plus("people"), plus("public")] },
  { whole: "balance", parts: [plus("income"), minus("spending")] },
];
const COLUMNS = ["income", "grant", "other", "spending", "basic", "people", "public", "project", "balance", "free"];

const tied = ([grant, other, people, pub, project, free]: readonly number[]): Amounts => {
  const at = (...cents: readonly (number | undefined)[]): string =>
    sumOf(cents.map((c) => decimal(c ?? 0).div(100))).toFixed();
  const income = (grant ?? 0) + (other ?? 0);
  const basic = (people ?? 0) + (pub ?? 0);
  const spending = basic + (project ?? 0);
  return {
    income: at(income),
    grant: at(grant),
    other: at(other),
    spending: at(spending),
    basic: at(basic),
    people: at(people),
    public: at(pub),
    project: at(project),
    balance: at(income - spending),
    free: at(free),
  };
};

const departmentsOf = (rows: readonly Amounts[]): readonly Department[] =>
  rows.map((amounts, i) => ({ ...departmentNamed(`第 ${i} 局`), amounts }));

const cents = fc.array(fc.integer({ min: -999_999, max: 9_999_999 }), { minLength: 6, maxLength: 6 });

const isTied = (line: Amounts, { whole, parts }: Tie): boolean =>
  decimal(line[whole] ?? "0").eq(sumOf(parts.map((p) => decimal(line[p.column] ?? "0").times(p.minus ? -1 : 1))));

test("every tie that held holds after, no figure moves by a whole step, and whole figures stay", () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 8 }), fc.constantFrom(0, 1, 2), (rows, places) => {
      const scale = { divisor: "10000", places };
      const exact = totalOver(departmentsOf(rows.map(tied)), COLUMNS);
      const result = rounded(exact, TIES, scale);
      const step = decimal(1).div(decimal(10).pow(places));
      const lines = [...result.rows.map((r) => r.amounts), result.total];
      const before = [...exact.rows.map((r) => r.amounts), exact.total];
      for (const line of lines) expect(TIES.filter((tie) => !isTied(line, tie))).toEqual([]);
      for (const column of COLUMNS) {
        const parts = result.rows.map((r) => decimal(r.amounts[column] ?? "0"));
        expect(decimal(result.total[column] ?? "0").eq(sumOf(parts))).toBe(true);
        lines.forEach((line, i) => {
          const scaled = decimal(before[i]?.[column] ?? "0").div(10000);
          const change = decimal(line[column] ?? "0")
            .minus(scaled)
            .abs();
          expect(change.lt(step)).toBe(true);
          if (scaled.decimalPlaces() <= places) expect(change.isZero()).toBe(true);
        });
      }
    }),
    { numRuns: 60 },
  );
});

const two = (a: string, b: string) =>
  totalOver(departmentsOf([{ total: decimal(a).plus(b).toFixed(), a, b }]), ["total", "a", "b"]);
const SUM: readonly Tie[] = [{ whole: "total", parts: [plus("a"), plus("b")] }];

test.each([
  ["13000", "24000", { total: "4", a: "1", b: "3" }],
  ["14000", "23000", { total: "4", a: "2", b: "2" }],
  ["16000", "27000", { total: "4", a: "1", b: "3" }],
  ["10000", "25000", { total: "4", a: "1", b: "3" }],
])("the figure that is nearest to the other side is moved: %s + %s", (a, b, right) => {
  const result = rounded(two(a, b), SUM, { divisor: "10000", places: 0 });
  expect(result.rows[0]?.amounts).toEqual(right);
});

test("nothing is moved where rounding each by itself adds up", () => {
  const exact = two("12000", "21000");
  const scale = { divisor: "10000", places: 0 };
  const result = rounded(exact, SUM, scale);
  expect(result.total).toEqual({ total: "3", a: "1", b: "2" });
  expect(movedFigures(exact, result, scale)).toBe(0);
  const other = two("14000", "24000");
  expect(movedFigures(other, rounded(other, SUM, scale), scale)).toBe(2);
});

test.each(["-0.3", "-49", "0.3"])("%s is nought in the larger unit, not a figure that was moved", (small) => {
  const exact = two(small, "20000");
  const scale = { divisor: "10000", places: 2 };
  const result = rounded(exact, SUM, scale);
  expect(movedFigures(exact, result, scale)).toBe(0);
  expect(result.rows[0]?.amounts["a"]).toBe("0.00");
});

test("what a department has wrong itself is not put right at the cost of others", () => {
  const rows = [
    { total: "90000", a: "10000", b: "20000" },
    { total: "30000", a: "10000", b: "20000" },
  ];
  const result = rounded(totalOver(departmentsOf(rows), ["total", "a", "b"]), SUM, { divisor: "10000", places: 0 });
  expect(result.rows.map((r) => r.amounts)).toEqual([
    { total: "9", a: "1", b: "2" },
    { total: "3", a: "1", b: "2" },
  ]);
  expect(result.total).toEqual({ total: "12", a: "2", b: "4" });
});

test("blank stays blank, what cannot be read stays out of the total and is told", () => {
  const [d = departmentNamed("甲局")] = departmentsOf([{ total: "15000", a: "15000", b: null }]);
  const unread = { ...departmentNamed("乙局"), amounts: { total: "1", a: undefined, b: "1" } };
  const table = totalOver([d, unread], ["total", "a", "b"]);
  expect(table.unread).toEqual([{ department: unread, column: "a" }]);
  expect(table.total).toEqual({ total: "15001", a: "15000", b: "1" });
  const result = rounded(table, SUM, { divisor: "10000", places: 1 });
  expect(result.rows[0]?.amounts).toEqual({ total: "1.5", a: "1.5", b: null });
  expect(result.rows[1]?.amounts["a"]).toBeUndefined();
});
