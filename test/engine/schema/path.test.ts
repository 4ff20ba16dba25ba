import fc from "fast-check";
import {
  cellIn,
  fieldIdOf,
  fieldsOfSection,
  indicatorIn,
  isOwn,
  keyIn,
  lineIn,
  listRow,
  ownField,
  pathIn,
  rowIn,
  sectionIn,
  sectionOfPattern,
  sumRow,
} from "../../../src/engine/schema/path";

const word = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/);

test("a cell is taken apart into what it was built of", () => {
  fc.assert(
    fc.property(word, word, fc.nat(500), (section, key, index) => {
      for (const [row, line] of [[section], [sumRow(section), "sum"], [listRow(section, index), index]] as const) {
        const cell = cellIn(row, key);
        expect([sectionIn(cell), rowIn(cell), keyIn(cell), lineIn(cell)]).toEqual([section, row, key, line]);
        expect(fieldIdOf(cell)).toBe(cellIn(section, key));
      }
    }),
  );
});

test.each([
  ["a bare name is a field of the same row", pathIn("income.rows.2", "grant"), "income.rows.2.grant"],
  ["a dotted one is a path already", pathIn("income.rows.2", "spending.total"), "spending.total"],
  ["a section alone is its own section", sectionIn("goals"), "goals"],
  ["a section alone is its own row", rowIn("goals"), "goals"],
  ["a section alone is its own field", fieldIdOf("goals"), "goals"],
  ["all fields of a section", sectionOfPattern(fieldsOfSection("income")), "income"],
  ["one field is no pattern", sectionOfPattern("income.total"), undefined],
  ["all fields of the form are no section's", sectionOfPattern("*"), undefined],
])("%s", (_, found, wanted) => {
  expect(found).toBe(wanted);
});

test("what an indicator says of itself leads back to it, dots and all", () => {
  const id = ownField("out.floor", "actual");
  expect([isOwn(id), indicatorIn(id), keyIn(id)]).toEqual([true, "out.floor", "actual"]);
  expect(isOwn("criteria.rows.0.actual")).toBe(false);
});
