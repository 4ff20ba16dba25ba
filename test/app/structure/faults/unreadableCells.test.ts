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
