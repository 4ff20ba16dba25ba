/** While a report is being filled in, what is still missing is 待填, a line a part: filling a cell never makes more of it. */
import fc from "fast-check";
import { defaultEdition } from "../../src/app/standard/editions";
import { department } from "../../src/reports/department";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import type { Finding } from "../../src/engine/review/finding";
import { snapshotOf } from "../support/book";
import { assessed, correctedBook, opened, publishedBook, typed, type Values } from "../support/report";

const { spec } = standardWorkbook(
  department,
  department.fresh("2021", "某市示例局", defaultEdition(department)),
  defaultEdition(department).id,
);
const fresh = opened(spec, snapshotOf(spec));
const todo = (findings: readonly Finding[]): number => findings.filter((f) => f.outcome === "todo").length;

test("a fresh form has no error: each part that is not filled in is one line", () => {
  const { findings, verdict } = assessed(fresh.reading);
  expect(findings.filter((f) => f.outcome === "fail" && f.level === "强制")).toEqual([]);
  const parts = findings.filter((f) => f.outcome === "todo").map((f) => f.data["part"] ?? f.at);
  expect(new Set(parts).size).toBe(parts.length);
  expect(verdict).toBe("不能上报");
});

test("a part half filled in is one line still, and the verdict waits for it", () => {
  const { findings, verdict } = assessed(typed(correctedBook, { "prose.scale": null, "prose.problems": null }).reading);
  expect(findings.map((f) => [f.rule, f.outcome])).toEqual([["必填.空白", "todo"]]);
  expect(verdict).toBe("不能上报");
});

/** Of single cells that the fresh form asks for, in an order of their own. */
const ASKED = [
  ...["posts", "headcount", "duties", "results"].map((key) => `profile.${key}`),
  ...["reportDate", "budgetCode"].map((key) => `cover.${key}`),
  ...["scale", "basicSpending", "sangongText", "problems", "measures", "overview"].map((key) => `prose.${key}`),
  ...[0, 4, 9].map((row) => `scoring.rows.${row}.selfScore`),
];

const values: Values = Object.fromEntries(
  ASKED.map((id) => {
    const cell = publishedBook.reading.cells.cell(id);
    const value =
      cell.state !== "filled" ? null : typeof cell.value === "string" ? cell.value : cell.value.value.toNumber();
    return [id, value];
  }),
);

test("in whatever order cells are filled in, there is never more to fill in than before", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ASKED, { minLength: 5, maxLength: 8 }), (order) => {
      let book = fresh;
      let before = todo(assessed(book.reading).findings);
      for (const id of order) {
        book = typed(book, { [id]: values[id] ?? null });
        const now = todo(assessed(book.reading).findings);
        expect(now).toBeLessThanOrEqual(before);
        before = now;
      }
    }),
    { numRuns: 4 },
  );
});

test("编制 and 在职 by kind left blank beside 128 and 185 are asked for, and no rate is worked out without them", () => {
  const kinds = ["posts", "staff"].flatMap((of) =>
    ["Admin", "Worker", "Institution"].map((kind) => `staffing.${of}${kind}`),
  );
  const blank: Values = Object.fromEntries(kinds.map((id) => [id, null]));
  const { findings } = assessed(
    typed(correctedBook, { ...blank, "profile.posts": 128, "profile.headcount": 185 }).reading,
  );
  const [asked] = findings.filter(({ rule }) => rule === "评分.无法判断");
  expect(asked?.at).toBe("staffing.staffTotal");
  expect(asked?.data["hint"]).toBe("合计由各类相加得出，没有填的请补填，确实没有的填 0。");
});
