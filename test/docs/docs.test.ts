import { allFields } from "../../src/reports/department/schema";
import fs from "node:fs";
import path from "node:path";
import { rules } from "../../src/reports/department/rules/registry";
import { docPages } from "../support/docs";

const folder = path.join(__dirname, "..", "..", "assets", "docs");
/** accuracy.md is held against the labelled texts where they are read: test/engine/prose/department.test.ts. */
const pages = Object.fromEntries(
  Object.entries(docPages).flatMap(([name, write]) => (name === "accuracy.md" ? [] : [[name, write()]])),
);

test.each(Object.keys(pages))("assets/docs/%s is what the code says today (npm run docs writes it)", (name) => {
  expect(fs.readFileSync(path.join(folder, name), "utf8").replace(/\r\n/g, "\n")).toBe(pages[name]);
});

test("every rule and every field has its place in the docs", () => {
  expect(rules.filter((r) => !pages["rules.md"]!.includes(r.id)).map((r) => r.id)).toEqual([]);
  expect(allFields.filter((f) => !pages["fields.md"]!.includes(`\`${f.id}\``)).map((f) => f.id)).toEqual([]);
});

test("every rule shows an example of wrong, with the sentence it gave", () => {
  const withoutExample = rules.filter(
    (r) =>
      !new RegExp(`${r.id}[^\\n]*\\n\\n(- .*\\n)*- 错误示例：[^\\n]+→ [^\\n]+`).test(pages["rules.md"]!) &&
      !new RegExp(`\\| ${r.id} \\| [^|]+ \\| [^|]{10,} \\|`).test(pages["rules.md"]!),
  );
  expect(withoutExample.map((r) => r.id)).toEqual([]);
});
