import { loadSnapshot } from "../../../../src/app/loading/load";
import { department } from "../../../../src/reports/department";
import { assessed, correctedBook, opened } from "../../../support/report";

const visible = correctedBook.spec.sheets
  .filter((s) => s.visibility === undefined || s.visibility === "visible")
  .map((s) => s.name);

test.each(visible)("without %s the sheet is what is wrong, not everything that stood on it", (name) => {
  const { snapshot, spec } = correctedBook;
  const names = snapshot.names.map((n) => (n.ref.startsWith(`'${name}'!`) ? { ...n, ref: "#REF!" } : n));
  const { findings } = assessed(
    opened(spec, { names, sheets: snapshot.sheets.filter((s) => s.name !== name) }).reading,
  );
  expect(findings.map((f) => [f.rule, f.data["sheet"]]).slice(0, 8)).toEqual([["结构.工作表", name]]);
});

/** Values in place of all formulas, and two columns of 收入 in each other's place. */
const swapped = () => {
  const { sheets, names } = correctedBook.snapshot;
  return {
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, r) => {
        const values = row.map(({ value }) => ({ value }));
        const [third, fourth] = [values[2], values[3]];
        const isMoved = sheet.name === "收支情况" && r >= 3 && r < 8 && third !== undefined && fourth !== undefined;
        return isMoved ? values.toSpliced(2, 2, fourth, third) : values;
      }),
    })),
  };
};

test.each([true, false])(
  "a unit's figures in a table that is not read are not taken for nothing; names are there: %s",
  (named) => {
    const found = swapped();
    const { assessment } = loadSnapshot(department, named ? found : { ...found, names: [] });
    expect(assessment.findings.filter(({ outcome }) => outcome === "fail").map(({ rule }) => rule)).toEqual([
      named ? "结构.列数" : "结构.名称",
    ]);
  },
);
