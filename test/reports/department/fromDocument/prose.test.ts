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

describe("an item of the text is no heading of the form", () => {
  test.each<readonly [field: Prose, lines: readonly string[]]>([
    ["problems", ["（一）预算编制有待改进", "个别项目与年初安排有出入。", "（二）资产管理方面", "台账不全。"]],
    ["problems", ["1.基本支出", "预算编制不够精细。", "2.项目支出", "年底仍有结余。"]],
    ["problems", ["基本支出：预算编制不够精细。", "项目支出：年底仍有结余。"]],
    ["problems", ["一、预算编制不够精细", "个别项目与年初安排有出入。", "二、绩效指标细化不足", "收集不够及时。"]],
    ["measures", ["一、提高编制质量", "逐项测算。", "二、加强沟通", "尽早下达。"]],
    ["measures", ["一、提高编制质量", "二、加强沟通"]],
    ["effectiveness", ["1.经济稳中有进", "2.着力解决企业存在的突出问题", "处置39家。", "3.营商环境持续改进"]],
    ["overview", ["主要职责是：", "（二）负责机关基本支出预算管理", "（三）负责专项资金使用和监督", "科室12个。"]],
    ["scale", ["1.基本支出", "500万元。", "2.项目支出", "300万元。"]],
  ])("%s: %j", (field, lines) => {
    const found = withLines(field, lines);
    expect(found.data.prose).toEqual({ ...published.prose, [field]: lines.join("\n") });
    expect(left(found)).toEqual([]);
  });
});

describe("headings in other words", () => {
  test.each<readonly [what: string, lines: readonly string[], prose: Readonly<Partial<Record<Prose, string>>>]>([
    [
      "all of them: each is kept in front of its text",
      ["一、单位基本情况介绍", "编制30人。", "二、存在的突出问题", "预算不细。", "三、今后改进的方向", "细化预算。"],
      {
        overview: "一、单位基本情况介绍\n编制30人。",
        problems: "二、存在的突出问题\n预算不细。",
        measures: "三、今后改进的方向\n细化预算。",
      },
    ],
    [
      "one of them, in its turn and numbered as the others",
      [
        "一、基本情况",
        "编制30人。",
        "二、存在的问题",
        "1.管理有待改进",
        "预算不细。",
        "三、今后改进的方向",
        "细化预算。",
      ],
      {
        overview: "编制30人。",
        problems: "1.管理有待改进\n预算不细。",
        measures: "三、今后改进的方向\n细化预算。",
      },
    ],
    [
      "of a part whose own headings stand below",
      [
        "一、基本情况",
        "编制30人。",
        "二、存在的问题和改进的办法",
        "（一）存在的问题",
        "预算不细。",
        "（二）改进措施",
        "细化预算。",
      ],
      { overview: "编制30人。", problems: "预算不细。", measures: "细化预算。" },
    ],
  ])("%s", (_, lines, prose) => {
    const found = read(["五、评价报告综述", ...lines].map((line) => para(line)).join(""));
    expect(found.data.prose).toEqual(prose);
    expect(left(found)).toEqual([]);
  });
});

test("a list of contents in front is none of the text", () => {
  const headings = ["一、基本情况", "二、存在的问题", "三、改进措施"];
  const found = read(
    ["五、评价报告综述", ...headings, ...headings.flatMap((h) => [h, `${h.slice(2)}的文字。`])]
      .map((line) => para(line))
      .join(""),
  );
  expect(found.data.prose).toEqual({
    overview: "基本情况的文字。",
    problems: "存在的问题的文字。",
    measures: "改进措施的文字。",
  });
  expect(left(found)).toEqual([]);
});

test("a part that the form does not have is told between those it has", () => {
  const lines = ["一、基本情况", "编制30人。", "二、政府性基金支出情况", "无。", "三、存在的问题", "预算不细。"];
  const found = read(["五、评价报告综述", ...lines].map((line) => para(line)).join(""));
  expect(found.data.prose).toEqual({ overview: "编制30人。", problems: "预算不细。" });
  expect(left(found)).toEqual(["二、政府性基金支出情况", "无。"]);
});

describe("lines of printed pages, each a paragraph", () => {
  const TEXT =
    "本部门2021年总收入7138.12万元，其中上年结转4548.64万元，财政拨款收入2499.60万元，其他收入89.88万元；全年总支出7125.61万元，其中基本支出2195.62万元，项目支出4929.99万元，" +
    "年末结转结余12.51万元，比年初减少，主要是加快了支出进度，各项重点工作任务已经按照年初确定的目标全部完成，资金使用总体上是规范的和安全的。";
  /** As wide as Chinese characters are set; a figure may be parted. */
  const printed = (text: string, page: number): readonly string[] => {
    const lines = [""];
    let width = 4;
    for (const ch of text) {
      const own = /[\u2e80-\uffef]/.test(ch) ? 2 : 1;
      if (width + own > page * 2) {
        lines.push("");
        width = 0;
      }
      lines.push(`${lines.pop() ?? ""}${ch}`);
      width += own;
    }
    return lines;
  };

  // A heading may be wider than the page of the second.
  test.each([33, 28])("of %d characters are put together, those of each paragraph", (page) => {
    const lines = [...printed(TEXT, page), ...printed(TEXT, page)];
    expect(lines.length).toBeGreaterThan(8);
    expect(withLines("scale", lines).data.prose?.scale).toBe(`${TEXT}\n${TEXT}`);
  });

  test("are left as they are where only a few end in the middle", () => {
    const lines = ["1.进一步提高部门预算编制的精细化程度和绩效目标的可衡量性", "逐项测算。", "2.加快支出进度。"];
    expect(withLines("measures", lines).data.prose?.measures).toBe(lines.join("\n"));
  });
});

test.each(["— 3 —", "-12-", "第 3 页 共 12 页", "第3页"])("the number of a page, %s, is no text", (number) => {
  const found = read(
    ["一、部门概况", "编制30人。", number, "五、存在的问题", "预算不细。", "六、改进措施", "细化预算。"]
      .map((line) => para(line))
      .join(""),
  );
  expect(found.data.prose?.overview).toBe("编制30人。");
  expect(left(found)).toEqual([]);
});
