import { areaData, editionById, editionChoices, editionInUse } from "../../src/app/editions";
import { standardWorkbook } from "../../src/app/standardWorkbook";
import { freshReport } from "../../src/app/fresh";
import { RULE_WORDS } from "../../src/form/sections/area";
import { fromData } from "../../src/form/report/data";
import { ruleTypeWords } from "../../src/rubric/adapt/words";
import { rowsOfEdition } from "../../src/rubric/adapt/write";

test("the list of rule kinds in the workbook is the rubric's own", () => {
  expect([...RULE_WORDS].sort()).toEqual([...ruleTypeWords].sort());
});

test.each(editionChoices)("$name goes into the 评价指标 area and comes back as the same edition, with nothing to warn of", ({ id }) => {
  const edition = editionById(id);
  const { cells } = standardWorkbook(freshReport("2024", "某市财政局", edition), id);
  const inUse = editionInUse(id, cells);
  expect(inUse.faults).toEqual([]);
  expect(inUse.warnings).toEqual([]);
  expect(rowsOfEdition(inUse.edition)).toEqual(rowsOfEdition(edition));
});

test("an area that cannot be used says why at its cell, and the issued edition stands in", () => {
  const edition = editionById("yueyang-2021");
  const rows = areaData(edition).rows.map((row, i) => (i === 0 ? { ...row, weight: "50" } : row));
  const inUse = editionInUse(edition.id, fromData({ area: { rows } }));
  expect(inUse.faults.length).toBeGreaterThan(0);
  expect(inUse.edition).toBe(edition);
});

test("an unknown edition is refused with the ones there are", () => {
  expect(() => editionById("nowhere-1999")).toThrow(/yueyang-2021/);
});
