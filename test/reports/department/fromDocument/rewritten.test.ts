/** The same report in other XML reads the same: nothing is lost, nothing is invented, everything has a place. */
import { readDocument } from "../../../../src/docx";
import { readDocumentReport } from "../../../../src/reports/department/fromDocument/readDocumentReport";
import * as rewritten from "../../../support/rewritten";
import { published } from "../../../support/samples";
import { wordFile } from "../../../support/wordFile";
import { wordReport } from "../../../support/wordReport";

const comments = '<w:comment w:id="0"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>';
const read = (body: string, options = {}) => readDocumentReport(readDocument(wordFile(body, options)));
const body = wordReport(published);
const plain = read(body);

test.each([
  ["runs of a letter", rewritten.splitRuns],
  ["tracked changes", rewritten.tracked],
  ["content controls", rewritten.controlled],
  ["fields, links and bookmarks", rewritten.inFields],
  ["cells merged one by one", rewritten.mergedByCell],
  ["borders that were dragged a little", rewritten.draggedBorders],
  ["a layout table round everything", rewritten.inLayoutTable],
  ["blanks and empty lines", rewritten.spacedOut],
])("%s", (_, rewrite) => {
  const found = read(rewrite(body));
  expect(found.data).toEqual(plain.data);
  expect(found.unplaced).toEqual([]);
});

test("comments are told, and change nothing", () => {
  const found = read(rewritten.commented(body), { comments });
  expect(found.data).toEqual(plain.data);
  expect(found.unplaced).toEqual([{ place: { cells: [] }, text: "请核实", because: "是批注，不是正文" }]);
});

test("every value has its place", () => {
  for (const { data, found } of [plain])
    for (const [key, section] of Object.entries(data))
      expect([key, withoutPlace(key, section, found)]).toEqual([key, []]);
});

const withoutPlace = (path: string, value: unknown, found: ReadonlyMap<string, unknown>): readonly string[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== "object") return found.has(path) ? [] : [path];
  return Object.entries(value).flatMap(([key, part]) =>
    withoutPlace(path + (key === "rows" ? ".rows" : `.${key}`), part, found),
  );
};
