/** Codes of ours on the sheets: kept in their cells, shown nowhere. */
import { editionById } from "../../../src/app/standard/editions";
import { standardWorkbook } from "../../../src/app/standard/standardWorkbook";
import { department } from "../../../src/reports/department";
import { sample } from "../../support/sample";

test.each(["published", "corrected"] as const)("no sheet of the %s sample shows a code", (kind) => {
  const { data, edition, self } = sample(kind);
  const { indicators, groups, post } = editionById(department, edition);
  const codes = new RegExp(
    `(?<![\\w.])(?:${[...indicators, ...groups, ...post].map(({ id }) => id).join("|")})(?![\\w.])`,
  );
  const visible = standardWorkbook(department, data, edition, self).spec.sheets.filter(
    (s) => s.visibility === undefined,
  );
  const found = visible.flatMap((sheet) => sheet.cells.map((cell) => ({ ...cell, sheet: sheet.name })));
  const withCode = found.filter(({ value }) => typeof value === "string" && codes.test(value));
  expect(withCode.length).toBeGreaterThan(60);
  expect(withCode.filter(({ style }) => !/^;;;"[^"@]+"$/.test(style?.numberFormat ?? ""))).toEqual([]);
  const named = withCode.filter(({ sheet }) => sheet === "基础数据").map(({ style }) => style?.numberFormat);
  expect(new Set(named)).toContain(';;;"管理制度健全性"');
});
