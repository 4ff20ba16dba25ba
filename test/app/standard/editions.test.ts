import { department } from "../../../src/reports/department";
import { fromData } from "../../../src/reports/department/schema";
import { criteriaData, editionById, editionChoices, editionInUse } from "../../../src/app/standard/editions";
import { assess } from "../../../src/app/assessment/assess";
import { sample } from "../../support/sample";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { freshReport } from "../../../src/reports/department/fresh";
import { complete } from "../../../src/engine/report/complete";
import { toData } from "../../../src/engine/report/data";
import { rowsOfEdition } from "../../../src/engine/scoring/adapt/write";

test.each(editionChoices(department, "2024"))(
  "$name goes into 评价指标 and comes back as the same edition, with nothing to warn of",
  ({ id }) => {
    const edition = editionById(department, id);
    const { cells } = standardWorkbook(department, freshReport("2024", "某市财政局", edition), id);
    const inUse = editionInUse(department, id, cells);
    expect(inUse.faults).toEqual([]);
    expect(inUse.warnings).toEqual([]);
    expect(rowsOfEdition(inUse.edition)).toEqual(rowsOfEdition(edition));
  },
);

test("criteria that cannot be used say why at their cell, and the issued edition stands in", () => {
  const edition = editionById(department, "yueyang-2021");
  const rows = criteriaData(edition).rows.map((row, i) => (i === 0 ? { ...row, weight: "50" } : row));
  const inUse = editionInUse(department, edition.id, fromData({ criteria: { rows } }));
  expect(inUse.faults.length).toBeGreaterThan(0);
  expect(inUse.edition).toBe(edition);
});

test("one 参数 that cannot be used is one finding, though the sheet was made from weights that the issued edition does not have", () => {
  const { data, edition, self } = sample("corrected");
  const weights = new Map([
    ["out.xiaokang", "6"],
    ["out.growth", "6"],
  ]);
  const adapted = criteriaData(editionById(department, edition)).rows.map((row) => ({
    ...row,
    weight: weights.get(row.id ?? "") ?? row.weight ?? null,
  }));
  const made = toData(standardWorkbook(department, { ...data, criteria: { rows: adapted } }, edition, self).cells);
  const broken = adapted.map((row) =>
    row.id === "in.staff" ? { ...row, params: "标准=100; 每=0; 扣=0.5; 满分=5" } : row,
  );
  const cells = complete(fromData({ ...made, criteria: { rows: broken } }));
  const { findings } = assess({
    report: department,
    cells,
    faults: [],
    inUse: editionInUse(department, edition, cells),
    source: "workbook",
  });
  const scoring = findings.filter((f) => f.rule.startsWith("评分."));
  expect(scoring.map((f) => [f.rule, f.at])).toEqual([["评分.评价指标", "criteria.rows.0.params"]]);
});

test("an unknown edition is refused with the ones there are", () => {
  expect(() => editionById(department, "nowhere-1999")).toThrow(/yueyang-2021/);
});
