import { checkWordReport } from "../../../src/app/document/checkWordReport";
import { documentForm } from "../../../src/reports/department/fromDocument";
import { readWordReport } from "../../../src/app/document/wordReport";
import type { WordReport } from "../../../src/app/views/wordReport";
import { readDocument } from "../../../src/docx";
import { corrected, published } from "../../support/samples";
import { para, wordFile } from "../../support/wordFile";
import { SHAPES, wordReport } from "../../support/wordReport";

const reportOf = (body: string): WordReport => readWordReport(documentForm, readDocument(wordFile(body)));
const check = (body: string) => checkWordReport(documentForm, reportOf(body));
const said = (body: string): readonly string[] =>
  check(body).view.findings.map(({ rule, where = "", message }) => `${rule} ${where} ${message}`);

describe("a Word report with the faults of the published one", () => {
  const found = said(wordReport(published));

  test.each([
    ["a figure without its decimals", /^综述\.数字书写完整 第 22 段 .*46\.%/],
    ["an amount of the text against the table", /^综述\.文字金额与报表一致 第 \d+ 段 .*7048\.24万元.*2499\.6/],
    ["parts of the whole that are a hundredth off", /^综述\.文字分项之和等于合计 .*7125\.62万元/],
    ["parts of the projects that are a hundredth off", /^综述\.文字分项之和等于合计 .*4929\.98万元/],
    ["a unit in one table only", /^机构\.一致 表 1 第 \d+ 行第 1 列 .*无线电监测站/],
    ["a deduction without a reason", /^评分\.扣分无原因 表 2 第 6 行第 7 列 .*支付进度/],
    ["another", /^评分\.扣分无原因 表 2 第 7 行第 7 列 .*资金结余/],
  ])("%s is told with its place", (_, wanted) => {
    expect(found.filter((line) => wanted.test(line))).toHaveLength(1);
  });

  test("all five shares are told", () => {
    const shares = found.flatMap((line) => /^综述\.\S+ 第 22 段 .*占基本支出的([\d.]+%)…/.exec(line)?.[1] ?? []);
    expect(shares).toEqual(["17.83%", "14.18%", "8.76%", "12.54%", "46.%"]);
  });

  test("each is told once", () => {
    expect(found).toHaveLength(13);
  });
});

test("nothing is asked for that no printed form has", () => {
  const { view, notApplicable } = check(wordReport(corrected));
  const asked = view.findings.filter(({ message }) => /请填写|补填|恢复公式|请从上年/.test(message));
  expect(asked.map(({ message }) => message)).toEqual([]);
  expect(notApplicable).toContain("指标无法按规则测算");
  expect(view).toMatchObject({ verdict: "可以上报", findings: [], counts: { differs: 0 } });
});

test("without the scoring sheet, which may be a document of its own, the score is held against nothing", () => {
  const whole = wordReport({ ...corrected, result: { score: "98", grade: "优秀" } });
  const tables = whole.split(/(?=<w:tbl>)/);
  const { view, notApplicable } = check(tables.filter((one) => !one.includes("三级指标")).join(""));
  expect(view.findings.map(({ message }) => message)).toEqual([]);
  expect(notApplicable).toContain("绩效自评综合得分的勾稽关系");
});

describe("a table that the document lacks", () => {
  const tables = wordReport(corrected, { tables: "parts" }).split(/(?=<w:tbl>)/);
  const without = (words: string): readonly string[] =>
    said(tables.map((one) => (one.includes(words) ? one.replace(/<w:tbl>.*<\/w:tbl>/, "") : one)).join(""));

  test("is missed, and nothing that rests on it is called wrong", () => {
    const found = without("纳入专户管理");
    expect(found.filter((line) => line.startsWith("收支.未填"))).toHaveLength(1);
    expect(found.filter((line) => /^(?:勾稽|汇总)/.test(line))).toEqual([]);
  });
});

test("a row of sums that the document lacks is told once a table", () => {
  const body = wordReport(corrected).replace(/<w:tr>(?:(?!<w:tr>).)*?汇总(?:(?!<w:tr>).)*?<\/w:tr>/g, "");
  const sums = said(body).filter((line) => line.startsWith("汇总."));
  expect(sums.map((line) => line.split(" ")[0])).toEqual([
    "汇总.收入.合计",
    "汇总.支出.合计",
    "汇总.三公.合计",
    "汇总.固定资产.合计",
  ]);
});

describe("what part five counts and the goals count otherwise", () => {
  const withGoal = (actual: string): string =>
    wordReport({
      ...corrected,
      goals: { rows: [{ no: "1", expected: "培育企业", actual }] },
      profile: { ...corrected.profile, results: "工作有序推进。" },
      prose: {
        ...corrected.prose,
        organisation: "按规定实施。",
        effectiveness: "2021年新增国家级“专精特新”小巨人企业11家，省级小巨人企业14家。",
      },
    });
  const twice = (body: string): readonly string[] =>
    check(body).view.findings.flatMap(({ rule, where = "", message, evidence }) =>
      rule === "综述.同一事项前后一致"
        ? [`${where} ${message}`, ...evidence.map((e) => `${e.role} ${e.where ?? ""} ${e.shown}`)]
        : [],
    );

  test("is told once, with both places", () => {
    expect(twice(withGoal("新申报认定省级“专精特新”小巨人企业26家。"))).toEqual([
      expect.stringMatching(/^第 \d+ 段 .*这里写 14家，另一处写 26家/),
      expect.stringMatching(/^quote 第 \d+ 段 .*14家/),
      expect.stringMatching(/^related 表 1 第 \d+ 行第 \d 列 26家$/),
    ]);
  });

  test.each([
    ["the same figure", "新申报认定省级“专精特新”小巨人企业14家。"],
    ["a total instead of new ones", "全市省级“专精特新”小巨人企业总数达到119家。"],
    ["another level", "新申报认定国家级“专精特新”小巨人企业11家。"],
    ["about so many", "新申报认定省级“专精特新”小巨人企业约20家。"],
  ])("is nothing: %s", (_, actual) => {
    expect(twice(withGoal(actual))).toEqual([]);
  });
});

test("a figure that cannot be read is told, with what stands there", () => {
  const body = wordReport(corrected, {
    shapes: { sangong: { ...SHAPES.sangong, write: (figure) => (figure === "7.14" ? "7.50." : figure) } },
  });
  expect(said(body).filter((line) => /^数值\.不可读 表 1 第 2[56] 行第 3 列 .*7\.50\./.test(line))).toHaveLength(2);
});

test("a document of pictures says that it has no text", () => {
  expect(() => reportOf("<w:p><w:r><w:drawing/></w:r></w:p>")).toThrow(/没有文字：可能是扫描件/);
});

test("a document that is no report is refused", () => {
  const minutes = ["关于召开会议的通知", "联系人：甲", "联系电话：0000", "一、存在的主要问题", "没有。"];
  expect(() => reportOf(minutes.map((line) => para(line)).join(""))).toThrow(
    expect.objectContaining({ code: "notOurs" }) as Error,
  );
});

test("what the document lacks is counted, what it has too much is listed", () => {
  const { missing, unplaced } = reportOf(
    para("部门整体支出绩效自评报告") +
      para("一、部门概况") +
      para("（一）部门基本情况") +
      para("本部门有编制90人。") +
      para("五、存在的主要问题") +
      para("预算编制不够细。") +
      para("六、改进措施和建议") +
      para("细化预算。") +
      para("七、其他需要说明的情况") +
      para("没有其他情况。"),
  );
  expect(unplaced).toEqual([
    { place: "第 9 段", text: "七、其他需要说明的情况", because: "" },
    { place: "第 10 段", text: "没有其他情况。", because: "" },
  ]);
  expect(missing.find(({ part }) => part.startsWith("五、"))?.fields).not.toContain("（一）部门（单位）基本情况");
  expect(missing.map(({ part }) => part)).toEqual(expect.arrayContaining(["年度收入情况（万元）", "四、评价人员"]));
});
