/** A report in which every figure that a tie of the form reads has a value, so that every tie can be broken. */
import { sectionOf } from "../../../../src/reports/department/schema";
import { isFigureKind } from "../../../../src/engine/schema/field";
import type { ReportData, SectionKey } from "../../../../src/reports/department/form";
import { fieldsOf } from "../../../../src/engine/schema/lookup";

const ACCOUNTS = ["income", "spending", "sangong", "assets"] as const satisfies readonly SectionKey[];
const BASES = [
  "staffing",
  "sangongBasis",
  "economicWhole",
  "economicProject",
  "procurement",
  "card",
  "survey",
  "budget",
  "prior",
] as const satisfies readonly SectionKey[];
const UNITS = ["1、局机关", "2、监测站", "3、信息中心"];

/** Unlike each other, with two decimals, small enough for persons when cut. */
const amount = (n: number): string => `${100 + n * 7}.${String(((n * 13) % 90) + 10)}`;

const entered = (key: SectionKey, seed: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(sectionOf(key))).flatMap(([f, field], i) => {
      if (!isFigureKind(field.kind) || field.is !== undefined) return [];
      return [[f, field.kind === "count" ? String(10 + i + seed) : amount(i + seed)]];
    }),
  );

const table = (key: SectionKey, t: number) =>
  [key, { rows: UNITS.map((unit, i) => ({ unit, ...entered(key, t * 5 + i * 2) })) }] as const;

export const fullReport: ReportData = Object.fromEntries<object>([
  ...ACCOUNTS.map(table),
  ...BASES.map((key, i) => [key, entered(key, i)] as const),
]);
