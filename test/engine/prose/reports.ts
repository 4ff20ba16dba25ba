/** Random reports whose tables add up, for the writer's laws and the bench's mutations. Cents throughout, so that sums are exact. */
import fc from "fast-check";
import type { Given } from "./figures";

const CENTS = 100;
const money = (cents: number): string => (cents / CENTS).toFixed(2).replace(/\.?0+$/, "");

const amountFrom = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 5, arbitrary: fc.integer({ min, max }) });
const count = fc.integer({ min: 1, max: 400 });

interface Drawn {
  readonly income: readonly number[];
  readonly classes: readonly (readonly [number, number])[];
  readonly personnelShare: number;
  readonly sangong: readonly number[];
  readonly assets: readonly number[];
  readonly posts: readonly number[];
  readonly staff: number;
  readonly prior: readonly (number | undefined)[];
  readonly budget: number | undefined;
  readonly score: number;
  readonly grade: string;
}

const drawnFrom = (amount: fc.Arbitrary<number>): fc.Arbitrary<Drawn> =>
  fc.record({
    income: fc.tuple(amount, fc.integer({ min: 1, max: 900_000_00 }), amount, amount, amount),
    classes: fc.array(fc.tuple(amount, amount), { minLength: 6, maxLength: 6 }),
    personnelShare: fc.integer({ min: 0, max: 100 }),
    sangong: fc.tuple(amount, amount, amount, amount),
    assets: fc.array(fc.integer({ min: 1, max: 90_000_00 }), { minLength: 1, maxLength: 4 }),
    posts: fc.tuple(count, count, count),
    staff: fc.integer({ min: 1, max: 600 }),
    prior: fc.array(fc.option(amount, { nil: undefined }), { minLength: 4, maxLength: 4 }),
    budget: fc.option(amount, { nil: undefined }),
    score: fc.integer({ min: 0, max: 200 }),
    grade: fc.constantFrom("优秀", "良好", "中", "差"),
  });

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
const UNITS = ["1、局机关", "2、无线电监测站", "3、企业服务中心", "4、信息化推进中心"];
const CLASSES = ["wages", "goods", "personal", "capital", "enterprise", "other"];
const INCOME = ["carriedIn", "grant", "fund", "nonTax", "other"];
const SANGONG = ["reception", "vehicleRunning", "vehiclePurchase", "abroad"];

const columns = (prefix: string, names: readonly string[], cents: readonly number[]): Record<string, string> =>
  Object.fromEntries(names.map((name, i) => [`${prefix}.${name}`, money(cents[i] ?? 0)]));

const spendingOf = (d: Drawn): Record<string, string> => {
  const basic = total(d.classes.map(([own]) => own));
  const project = total(d.classes.map(([, own]) => own));
  const personnel = Math.floor((basic * d.personnelShare) / CENTS);
  const balance = total(d.income) - basic - project;
  const cells = {
    total: basic + project,
    basic,
    personnel,
    publicUse: basic - personnel,
    project,
    yearBalance: balance,
    cumulativeBalance: Math.abs(balance),
  };
  return {
    ...columns("spending.sum", Object.keys(cells), Object.values(cells)),
    ...columns(
      "economicWhole",
      CLASSES,
      d.classes.map(([own, other]) => own + other),
    ),
    ...columns(
      "economicProject",
      CLASSES,
      d.classes.map(([, other]) => other),
    ),
  };
};

const assetsOf = (d: Drawn): Record<string, string> =>
  d.assets.reduce<Record<string, string>>(
    (cells, cents, row) => ({ ...cells, ...columns(`assets.rows.${String(row)}`, ["total", "inUse"], [cents, cents]) }),
    columns("assets.sum", ["total", "inUse"], [total(d.assets), total(d.assets)]),
  );

const priorOf = (d: Drawn): Record<string, string> =>
  Object.fromEntries(
    ["prior.spending", "prior.basic", "prior.project", "sangongBasis.priorActual"].flatMap((field, i) => {
      const cents = d.prior[i];
      return cents === undefined ? [] : [[field, money(cents)]];
    }),
  );

const toGiven = (d: Drawn): Given => ({
  year: "2021",
  figures: {
    ...columns("income.sum", ["total", ...INCOME], [total(d.income), ...d.income]),
    ...spendingOf(d),
    ...columns("sangong.sum", ["total", ...SANGONG], [total(d.sangong), ...d.sangong]),
    ...assetsOf(d),
    ...priorOf(d),
    ...(d.budget === undefined ? {} : { "sangongBasis.currentBudget": money(d.budget) }),
    "profile.posts": String(total(d.posts)),
    "profile.headcount": String(d.staff),
    "staffing.postsAdmin": String(d.posts[0]),
    "staffing.postsWorker": String(d.posts[1]),
    "staffing.postsInstitution": String(d.posts[2]),
    "result.score": String(d.score / 2),
  },
  text: { "result.grade": d.grade, "cover.department": "某市工业和信息化局" },
  units: { assets: UNITS.slice(0, d.assets.length) },
});

/** From 0.01 万元 upward in the same report as billions: nothing a real department would have, everything the laws must hold for. */
export const consistentReports: fc.Arbitrary<Given> = drawnFrom(amountFrom(1, 900_000_00)).map(toGiven);

/** Amounts of one order of magnitude, as departments have them: a changed figure then changes what the sentence says. */
export const plausibleReports: fc.Arbitrary<Given> = drawnFrom(amountFrom(200_00, 3000_00)).map(toGiven);
