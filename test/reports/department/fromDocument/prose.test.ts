/** Where part five ends, and which of its lines are headings of the form. */
import { readDocument } from "../../../../src/docx";
import {
  readDocumentReport,
  type DepartmentDocument,
} from "../../../../src/reports/department/fromDocument/readDocumentReport";
import { published } from "../../../support/samples";
import { para, wordFile } from "../../../support/wordFile";
import { wordReport } from "../../../support/wordReport";

const read = (body: string): DepartmentDocument => readDocumentReport(readDocument(wordFile(body)));
const left = ({ unplaced }: DepartmentDocument): readonly string[] => unplaced.map(({ text }) => text);

type Prose = keyof NonNullable<typeof published.prose>;

/** The whole report with other lines in one of its fields. */
const withLines = (field: Prose, lines: readonly string[]): DepartmentDocument =>
  read(wordReport({ ...published, prose: { ...published.prose, [field]: lines.join("\n") } }));

describe("a line of the text is no end of it", () => {
  test.each<readonly [field: Prose, lines: readonly string[]]>([
    ["overview", ["主要职能职责：拟订并推动实施全市发展规划。", "人员编制：经核定，全局编制90人，实有82人。"]],
    ["overview", ["年末实有人数：82人", "评价方式：部门自评。", "联系电话：办公室另行公布。"]],
    ["measures", ["附件所列措施均已落实。", "附件1、附件2所列问题逐项整改。"]],
    ["measures", ["人员编制：按核定的编制补充人员。", "提高预算编制质量。"]],
  ])("%s: %j", (field, lines) => {
    const found = withLines(field, lines);
    expect(found.data.prose).toEqual({ ...published.prose, [field]: lines.join("\n") });
    expect(found.data.profile).toEqual(published.profile);
    expect(left(found)).toEqual([]);
  });
});

describe("the text ends", () => {
  const text = ["一、部门概况", "编制30人。", "五、存在的问题", "预算不细。", "六、改进措施", "细化预算。"];
  test.each<readonly [closing: readonly string[], left: readonly string[]]>([
    [["填报人（签名）：甲    联系电话：0000"], []],
    [["联系人：乙", "联系电话：0000"], []],
    [["填报单位：某市文化局", "存在的问题"], ["存在的问题"]],
    [["附件：1.评分表"], ["附件：1.评分表"]],
    [["附件1 部门评分表"], ["附件1 部门评分表"]],
    [["附件2", "说明"], ["说明"]],
  ])("before %j", (closing, told) => {
    const found = read([...text, ...closing].map((line) => para(line)).join(""));
    expect(found.data.prose).toEqual({ overview: "编制30人。", problems: "预算不细。", measures: "细化预算。" });
    expect(left(found)).toEqual(told);
  });
});
