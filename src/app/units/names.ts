/** Names of units and the numbers before them: "1、局机关". */
import { plainUnitName } from "../../engine/report/units";
import { Problem } from "../ports";
import type { UnitTable } from "./tables";

const NUMBERED = /^(\d+)、(.*)$/su;
const LONGEST = 60;

const refusal = (why: string): Problem =>
  new Problem("unsupported", "没有写入，工作簿没有改动", why, "请填写机构的全称，例如“局机关”。");

/** As the officer wants it called, without a number: numbers are ours to give. */
export const nameGiven = (typed: string, tables: readonly UnitTable[]): string => {
  const clean = typed.replace(/\s+/gu, " ").trim();
  const name = NUMBERED.exec(clean)?.[2]?.trim() ?? clean;
  if (plainUnitName(name) === "") throw refusal("没有填机构名称");
  if (name.length > LONGEST) throw refusal(`机构名称有 ${name.length} 个字，太长了`);
  if (tables.some(({ section }) => plainUnitName(section.sumLabel) === plainUnitName(name)))
    throw refusal(`“${name}”是汇总行的名称`);
  if (tables.some(({ section }) => section.offeredNames.test(name)))
    throw refusal(`“${name}”是表样上待填的名称，不是机构的名称`);
  return name;
};

/** What all tables call their units, each once, in the order of the form. */
export const unitsIn = (tables: readonly UnitTable[]): readonly string[] => {
  const units = new Map(tables.flatMap((t) => t.rows.map((r) => [r.plain, r.name.replace(NUMBERED, "$2")] as const)));
  const order = tables.flatMap((t) => t.rows.map((r) => r.plain));
  return [...new Set(order)].flatMap((plain) => (plain === "" ? [] : [units.get(plain) ?? plain]));
};

export const numberOf = (name: string): number | undefined => {
  const digits = NUMBERED.exec(name)?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 10);
};

export const withNumber = (name: string, n: number | undefined): string =>
  (n === undefined ? "" : `${n}、`) + name.replace(NUMBERED, "$2");

/** The number for one more unit; none where the officer gives none. */
export const nextNumber = (tables: readonly UnitTable[]): number | undefined => {
  const numbers = tables.flatMap((t) => t.rows.map((r) => numberOf(r.name)));
  if (numbers.length > 0 && numbers.every((n) => n === undefined)) return undefined;
  return Math.max(0, ...numbers.map((n) => n ?? 0)) + 1;
};
