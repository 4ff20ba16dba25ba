/** 按上年新建: whatever an officer fills in is either carried over, taken as 上年数, or said to be new. */
import { derivationOf } from "../../../src/engine/report/complete";
import { standardSections } from "../../../src/engine/standard";
import { department } from "../../../src/reports/department";
import { carryOver } from "../../../src/reports/department/carryOver";
import { PRIOR_FIELDS } from "../../../src/reports/department/prior";
import { allFields, fieldRef, findField, sectionKeys } from "../../../src/reports/department/schema";

const leftOut = carryOver.leftOut.flatMap(({ ids }) => ids);
const taken = new Set([...carryOver.fields, ...PRIOR_FIELDS.map(([cell]) => cell)]);

/** What the add-in keeps for itself, or writes itself. */
const KEPT: ReadonlySet<string> = new Set(Object.keys(standardSections).filter((key) => key !== "criteria"));

test("no field that is filled in is forgotten", () => {
  const entered = allFields
    .filter(({ id, sectionKey }) => derivationOf(id, department.schema) === undefined && !KEPT.has(sectionKey))
    .map(({ id }) => id)
    .filter((id) => id !== "cover.year" && !/^criteria\.(target|actual)$/.test(id));
  const forgotten = entered.filter(
    (id) => !taken.has(id) && !leftOut.includes(id) && !leftOut.includes(fieldRef(id).sectionKey),
  );
  expect(forgotten).toEqual([]);
});

test("every id names something of the form, and nothing is both carried and new", () => {
  expect(carryOver.fields.filter((id) => findField(id) === undefined)).toEqual([]);
  expect(leftOut.filter((id) => !sectionKeys.some((key) => key === id) && findField(id) === undefined)).toEqual([]);
  expect(carryOver.fields.filter((id) => leftOut.includes(id))).toEqual([]);
});
