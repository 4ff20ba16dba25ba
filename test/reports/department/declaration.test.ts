/** @drawn 120 */
import { allFields, fieldRef, findField, sectionOf } from "../../../src/reports/department/schema";
import { pathsOf } from "../../../src/engine/schema/expr";
import { isFigureKind } from "../../../src/engine/schema/field";
import { form, sectionKeys } from "../../../src/reports/department/form";
import { blockColumns, columnOffsets } from "../../../src/engine/schema/lookup";
import type { FieldRef } from "../../../src/engine/schema/schema";
import { blockName, cellName, EDITION_NAME, isOurName, LAYOUT_NAME } from "../../../src/engine/schema/names";
import { fieldIdOf } from "../../../src/engine/schema/path";

const listed = sectionKeys.map(sectionOf).filter((s) => s.type !== "fields");
const named = allFields.filter((f) => f.section.type !== "list").map((f) => cellName(f.section, f.field));
const allNames = [...named, ...listed.map(blockName), LAYOUT_NAME, EDITION_NAME];

const absolute = (ref: FieldRef, path: string): string => (path.includes(".") ? path : `${ref.sectionKey}.${path}`);
const derived = allFields.filter((f) => f.field.is !== undefined);
const readBy = (ref: FieldRef): readonly string[] =>
  ref.field.is === undefined ? [] : pathsOf(ref.field.is).map((p) => absolute(ref, p));

test("field ids are unique and found again by any cell of theirs", () => {
  expect(new Set(allFields.map((f) => f.id)).size).toBe(allFields.length);
  expect(findField("income.rows.17.grant")?.field).toBe(form.income.columns.grant);
  expect(findField("income.sum.grant")?.field).toBe(form.income.columns.grant);
  expect(fieldIdOf("income.rows.17.grant")).toBe("income.grant");
  expect(() => fieldRef("income.grants")).toThrow("income.grants");
});

test("defined names are unique for Excel, which does not tell capitals apart", () => {
  const folded = allNames.map((n) => n.toLowerCase());
  expect(folded.filter((n, i) => folded.indexOf(n) !== i)).toEqual([]);
});

test.each(allNames)("%s is a name that Excel takes and its name manager shows readably", (name) => {
  expect(name).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
  expect(name.length).toBeLessThanOrEqual(60);
  expect(name).not.toMatch(/^(r\d*c\d*|[a-z]{1,3}\d+)$/i);
  expect(isOurName(name)).toBe(true);
  expect(name.split(".").every((part) => part !== "")).toBe(true);
});

test.each(derived.map((f) => [f.id, f] as const))(
  "%s is worked out from fields that exist, of its own kind of cell",
  (_, ref) => {
    const paths = readBy(ref);
    expect(paths.filter((p) => findField(p) === undefined)).toEqual([]);
    expect(paths.map((p) => fieldRef(p).field.kind).filter((kind) => !isFigureKind(kind))).toEqual([]);
    expect(isFigureKind(ref.field.kind)).toBe(true);
    expect(paths.length).toBeGreaterThan(0);
  },
);

test("no figure is worked out from itself, however far around", () => {
  const reaches = (from: string, seen: readonly string[]): boolean =>
    readBy(fieldRef(from)).some((p) => seen.includes(p) || reaches(p, [...seen, p]));
  expect(derived.map((f) => f.id).filter((id) => reaches(id, [id]))).toEqual([]);
});

test("every choice has choices, and only choices have", () => {
  expect(
    allFields.filter((f) => (f.field.kind === "choice") !== (f.field.choices !== undefined)).map((f) => f.id),
  ).toEqual([]);
});

test("what is derived is not asked for", () => {
  expect(derived.filter((f) => f.field.required === true).map((f) => f.id)).toEqual([]);
});

test("columns of a table stand side by side, and its named block ends at its last column", () => {
  for (const section of listed) {
    const offsets = [...columnOffsets(section).values()];
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(new Set(offsets).size).toBe(offsets.length);
    expect(blockColumns(section)).toBe(offsets[offsets.length - 1]! + 1);
  }
});
