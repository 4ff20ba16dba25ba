import { fields, list } from "../../../src/engine/schema/section";
import { text } from "../../../src/engine/schema/field";
import { defineSchema } from "../../../src/engine/schema/schema";
import { currentId, currentKey, storedId } from "../../../src/engine/schema/storedId";

const schema = defineSchema({
  cover: fields({ name: "封面", label: "封面", fields: { year: text("年度") } }),
  criteria: list({ name: "指标", label: "指标", storedKey: "area", freshRows: 0, columns: { id: text("编号") } }),
});

test.each([
  ["criteria.rows.3.id", "area.rows.3.id"],
  ["criteria.in.staff.id", "area.in.staff.id"],
  ["criteria.outside.4", "area.outside.4"],
  ["criteria", "area"],
  ["cover.year", "cover.year"],
  ["own.in.staff.target", "own.in.staff.target"],
])("%s is kept as %s and found again", (id, stored) => {
  expect(storedId(schema, id)).toBe(stored);
  expect(currentId(schema, stored)).toBe(id);
});

test("a key of today stands for itself", () => {
  expect(["area", "criteria", "cover", "unheard"].map((key) => currentKey(schema, key))).toEqual([
    "criteria",
    "criteria",
    "cover",
    "unheard",
  ]);
});
