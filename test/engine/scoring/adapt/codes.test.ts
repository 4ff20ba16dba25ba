/** Codes stay out of sight: names stand for them on the sheet, and lead back to them. */
import { codeFor, nameFor, withCode } from "../../../../src/engine/scoring/adapt/codes";
import { emptyRow } from "../../../../src/engine/scoring/adapt/columns";
import { readCriteria } from "../../../../src/engine/scoring/adapt/read";
import { rowsOfEdition } from "../../../../src/engine/scoring/adapt/write";
import { editions } from "../../../../src/reports/department/editions";
import { scoringBasis } from "../../../../src/reports/department/scoringBasis";

const twins = [
  { id: "a", name: "甲" },
  { id: "b", name: "乙" },
  { id: "c", name: "乙" },
];

test.each([
  ["a", "甲"],
  ["b", "b"],
  ["x", "x"],
])("the code %s is written as %s and leads back", (id, word) => {
  expect(nameFor(id, twins)).toBe(word);
  expect(codeFor(word, twins)).toBe(id);
});

test("a row that is added without a code goes by its levels, and its edition can be used", () => {
  const own = { level1: "产出", level2: "职责履行", level3: "信访办结" };
  expect(withCode({ ...emptyRow, ...own }).id).toBe("产出·职责履行·信访办结");
  expect(withCode({ ...emptyRow, ...own, id: "out.own" }).id).toBe("out.own");
  const [edition] = editions;
  const rows = rowsOfEdition(edition);
  const model = rows.find(({ rule }) => rule === "人工评价");
  const shared = rows.map((row) =>
    row === model
      ? [
          { ...row, weight: String(Number(row.weight) - 1) },
          { ...row, ...own, weight: "1" },
        ]
      : [row],
  );
  const read = readCriteria(
    shared.flat().map((row) => (row.level3 === own.level3 ? { ...row, id: "" } : row)),
    edition,
    scoringBasis,
  );
  expect(read.ok ? read.edition.indicators.map(({ id }) => id) : read.faults).toContain("产出·职责履行·信访办结");
});

test("two rows without a code that have the same names are told by their names, not by a code that nobody typed", () => {
  const [edition] = editions;
  const own = { ...emptyRow, level1: "产出", level2: "职责履行", level3: "信访办结", weight: "2", rule: "人工评价" };
  const rows = rowsOfEdition(edition).flatMap((row) => (row.id === "out.other" ? [own, own] : [row]));
  expect(readCriteria(rows, edition, scoringBasis)).toEqual({
    ok: false,
    faults: [
      {
        row: rows.lastIndexOf(own),
        column: "level3",
        message: "一级、二级、三级指标与另一行都相同；请把三级指标改得不同",
      },
    ],
  });
});
