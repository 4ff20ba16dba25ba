/** Single fields by their labels, where cells hold more than one line or go on over several rows. */
import { readDocument } from "../../../../src/docx";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../../../src/reports/department/fromDocument/readDocumentReport";
import { table, wordFile } from "../../../support/wordFile";

const read = (...rows: readonly (string | readonly string[])[]): DepartmentDocument =>
  readDocumentReport(readDocument(wordFile(table(rows))));
const valuesIn = ({ found }: DepartmentDocument): Readonly<Record<string, string>> =>
  Object.fromEntries([...found].flatMap(([id, { datum }]) => (datum === null ? [] : [[id, datum]])));
const left = ({ unplaced }: DepartmentDocument): readonly string[] => unplaced.map(({ text }) => text);

test.each<readonly [row: readonly string[], values: Readonly<Record<string, string>>, left: readonly string[]]>([
  [
    ["职能职责", "主要职能职责：管理文化事业。\n人员编制：核定90名。\n实有人数：在职82人。"],
    { "profile.duties": "主要职能职责：管理文化事业。\n人员编制：核定90名。\n实有人数：在职82人。" },
    [],
  ],
  [["人员编制：90", "实有人数：82"], { "profile.posts": "90", "profile.headcount": "82" }, []],
  [["联系人", "联系电话：0000"], { "profile.phone": "0000" }, ["联系人"]],
  [["填报人", "甲", "联系电话：0000"], { "filler.name": "甲", "profile.phone": "0000" }, []],
])("a cell beside a label: %j", (row, values, told) => {
  const found = read(row);
  expect(valuesIn(found)).toEqual(values);
  expect(left(found)).toEqual(told);
});
