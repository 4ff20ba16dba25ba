import { kindOfFile } from "../../../src/app/folder/kinds";

test.each([
  ["甲局.xlsx", "report"],
  ["甲局.XLSX", "report"],
  ["二科/甲局.xlsm", "report"],
  ["甲局.xls", "report"],
  ["甲局.xlsb", "report"],
  ["甲局.et", "report"],
  ["甲局.ods", "report"],
  ["甲局.docx", "report"],
  ["甲局.wps", "report"],
  ["~$甲局.xlsx", "side"],
  [".~lock.甲局.xlsx#", "side"],
  [".~甲局.xlsx", "side"],
  ["._甲局.xlsx", "side"],
  ["__MACOSX/甲局.xlsx", "side"],
  ["二科/__MACOSX/x/甲局.xlsx", "side"],
  ["~甲局.xlsx", "report"],
  ["说明.txt", "other"],
  ["甲局.pdf", "other"],
  ["xlsx", "other"],
  ["甲局.xlsx.zip", "other"],
])("%s: %s", (name, kind) => {
  expect(kindOfFile(name)).toBe(kind);
});
