import { assess, type Assessment } from "../../src/app/assess";
import { editionInUse } from "../../src/app/editions";
import { sample } from "../../src/app/sample";
import { standardWorkbook } from "../../src/app/standardWorkbook";
import type { AnyCell } from "../../src/domain/cell";
import { decimal } from "../../src/domain/decimal";
import { sectionKeys } from "../../src/reports/department/form";
import { reportCells, type ReportCells } from "../../src/engine/report/cells";
import { complete, derivationOf } from "../../src/engine/report/complete";
import { fromData, toData } from "../../src/engine/report/data";
import type { Reading } from "../../src/engine/report/read";
import { bookOf, corrected, correctedBook, opened, typed, type Book, type Values } from "../support/report";

const { data, edition, self } = sample("corrected");
const { cells } = standardWorkbook(data, edition, self);
const inUse = editionInUse(edition, cells);
const counts = Object.fromEntries(sectionKeys.map((key) => [key, cells.rowCount(key)]));

const assessed = (of: ReportCells, before?: Assessment): Assessment =>
  assess({
    cells: of,
    faults: [],
    inUse: editionInUse(edition, of),
    source: "data",
    ...(before === undefined ? {} : { before }),
  });

/** As a person would: another figure, a longer text; everything derived follows. */
const edited = (cell: AnyCell): AnyCell => {
  if (cell.state !== "filled") return cell;
  if (typeof cell.value === "string") return { ...cell, value: `${cell.value}×××` };
  return { ...cell, value: { ...cell.value, value: cell.value.value.plus(decimal("1.5")) } };
};

const withEdit = (id: string): ReportCells => {
  const entered = [...cells.all()].filter((c) => derivationOf(c.id) === undefined);
  return complete(reportCells(new Map(entered.map((c) => [c.id, c.id === id ? edited(c) : c])), counts));
};

/** A unit row with nothing in it yet but a figure, as a paste leaves it; or without it again. */
const withRow = (figure: string | null): ReportCells => {
  const rows = [...(data.income?.rows ?? []), ...(figure === null ? [] : [{ grant: figure }])];
  return complete(fromData({ ...toData(cells), income: { rows } }));
};

test("a row that came or went is checked by every rule that reads its table, its blank cells included", () => {
  const [without, before] = [withRow(null), withRow("0")];
  for (const [from, to] of [
    [without, before],
    [before, without],
  ] as const) {
    const whole = assessed(to);
    expect(assessed(to, assessed(from)).findings).toEqual(whole.findings);
  }
  expect(assessed(before).findings.map((f) => f.rule)).toContain("机构.缺名");
});

const editable = [...cells.all()]
  .filter((c) => c.state === "filled" && derivationOf(c.id) === undefined && !c.id.startsWith("area."))
  .map((c) => c.id);

test("checking again only what an edit concerns gives what a whole check gives, whatever cell was edited", () => {
  const before = assess({ cells, faults: [], inUse, source: "data" });
  expect(editable.length).toBeGreaterThan(150);
  for (const id of editable) {
    const after = withEdit(id);
    const whole = assessed(after);
    const again = assessed(after, before);
    expect({ id, findings: again.findings, run: again.run, verdict: again.verdict }).toEqual({
      id,
      findings: whole.findings,
      run: whole.run,
      verdict: whole.verdict,
    });
  }
});

const check = ({ cells: of, faults }: Reading, before?: Assessment, under = edition): Assessment =>
  assess({
    cells: of,
    faults,
    inUse: editionInUse(under, of),
    source: "workbook",
    ...(before === undefined ? {} : { before }),
  });

/** The first workbook checked, then the second with and without what is known of the first. */
const expectSame = (from: Reading, to: Reading): Assessment => {
  const whole = check(to);
  expect(check(to, check(from)).said).toEqual(whole.said);
  return whole;
};

const rulesOf = ({ said }: Assessment): readonly string[] => said.findings.map((f) => f.rule);

test.each<[string, Values, Values, string]>([
  ["the code of an indicator", {}, { "area.rows.13.id": "2020" }, "评分.指标行"],
  ["a level of an indicator", {}, { "area.rows.25.level2": null }, "评分.评价指标"],
  ["the weight of an indicator", {}, { "area.rows.13.weight": 9 }, "评分.评价指标"],
  ["the code of a row", { "scoring.rows.0.selfScore": -1 }, { "scoring.rows.0.id": "2020" }, "评分.指标行"],
  ["the title of a row", { "specialFunds.rows.0.amount": -5 }, { "specialFunds.rows.0.name": "甲专项" }, "数值.负数"],
  [
    "the kind of a goal",
    { "indicators.rows.4.target": "及时完成" },
    { "indicators.rows.4.kind": "质量指标" },
    "目标.可衡量",
  ],
  [
    "a figure outside the tables of which the text speaks",
    { "prose.organisation": "政府采购预算100万元。" },
    { "procurement.budget": 100 },
    "",
  ],
  [
    "a figure that makes a year in the text wrong",
    { "prose.scale": "2019年总收入8000万元。2020年度，本部门收支平衡。" },
    { "income.sum.total": 8000 },
    "综述.文字年度为评价年度",
  ],
])("%s concerns every rule that turns on it", (_, first, second, rule) => {
  const before = typed(correctedBook, first);
  const whole = expectSame(before.reading, typed(before, second).reading);
  if (rule !== "") expect(rulesOf(whole)).toContain(rule);
});

const without = ({ spec, snapshot }: Book, name: string): Book =>
  opened(spec, { ...snapshot, names: snapshot.names.filter((n) => n.name !== name) });

test("a name that is lost makes its cell unknown to every rule that reads it, and known again when it is back", () => {
  const wrong = typed(correctedBook, { "staffing.postsAdmin": 63 });
  const lost = without(wrong, "自评.编制.行政编制");
  expect(rulesOf(expectSame(wrong.reading, lost.reading))).not.toContain("核对.编制");
  expect(rulesOf(expectSame(lost.reading, wrong.reading))).toContain("核对.编制");
});

test("under another edition everything is checked again", () => {
  const bare = bookOf({ ...corrected, area: { rows: [] } }).reading;
  const whole = check(bare, undefined, "national");
  expect(check(bare, check(bare), "national").said).toEqual(whole.said);
});
