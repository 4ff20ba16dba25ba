/** 填报进度: what is left goes down as the form is filled in, and is nothing once the report may be handed in. */
import { defaultEdition, editionById } from "../../../src/app/standard/editions";
import { progressOf, type SheetProgress } from "../../../src/app/assessment/progress";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { department } from "../../../src/reports/department";
import { snapshotOf } from "../../support/book";
import { assessed, correctedBook, opened, publishedBook, typed, type Book } from "../../support/report";

const freshBook = (edition = defaultEdition(department)): Book => {
  const data = department.fresh("2021", "某市示例局", edition);
  const { spec } = standardWorkbook(department, data, edition.id);
  return opened(spec, snapshotOf(spec));
};

const fresh = freshBook();
const progress = (book: Book): readonly SheetProgress[] => progressOf(department, assessed(book.reading));
const on = (book: Book, sheet: string): SheetProgress => progress(book).find((s) => s.sheet === sheet)!;

test("a fresh form waits for something on every sheet, in the order of filling", () => {
  expect(progress(fresh).map(({ sheet, filled, left }) => [sheet, filled, left.length])).toEqual([
    ["封面", 2, 3],
    ["基本概况", 0, 6],
    ["收支情况", 0, 4],
    ["绩效自评", 0, 3],
    ["评价人员", 0, 1],
    ["基础数据", 0, 27],
    ["评分表", 0, 25],
    ["报告综述", 0, 12],
  ]);
});

test("nothing is left of a report that is filled in", () => {
  for (const book of [publishedBook, correctedBook]) expect(progress(book).flatMap(({ left }) => left)).toEqual([]);
});

test("a cell that is filled in is one less to fill in", () => {
  const begun = typed(fresh, { "cover.reportDate": "2022-03-15", "profile.posts": 90 });
  expect(on(begun, "封面")).toEqual({ sheet: "封面", filled: 3, left: ["cover.budgetCode", "cover.issuer"] });
  expect(on(begun, "基本概况").left).not.toContain("profile.posts");
  expect(on(begun, "基本概况").filled).toBe(1);
});

test("a cell that is emptied again is what is left, and where to go", () => {
  const emptied = typed(correctedBook, {
    "prose.problems": null,
    "survey.valid": null,
    "scoring.rows.3.selfScore": null,
  });
  expect(on(emptied, "报告综述").left).toEqual(["prose.problems"]);
  expect(on(emptied, "评分表").left).toEqual(["scoring.rows.3.selfScore"]);
  expect(on(emptied, "基础数据").left).toEqual(["survey.valid"]);
});

test("a derived total that waits for its parts leads to the first of them", () => {
  expect(on(fresh, "基础数据").left[0]).toBe("staffing.postsAdmin");
  expect(on(fresh, "收支情况").left).toEqual(["income", "spending", "sangong", "assets"]);
});

test("what an officer explained is not left to fill in", () => {
  const { findings, ...rest } = assessed(typed(correctedBook, { "cover.budgetCode": null }).reading);
  const left = (explained: boolean) =>
    progressOf(department, {
      ...rest,
      findings: findings.map((f) => (explained ? { ...f, explained: { reason: "无", by: "某", on: "" } } : f)),
    }).flatMap((s) => s.left);
  expect(left(false)).toEqual(["cover.budgetCode"]);
  expect(left(true)).toEqual([]);
});

test("own targets and values that an edition asks for are left on 评价指标", () => {
  const national = freshBook(editionById(department, "national"));
  expect(on(national, "评价指标").left.length).toBeGreaterThan(0);
});
