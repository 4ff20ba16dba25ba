/** Documents of the same kinds that departments and other programs make of the form. */
import { placeWords } from "../../../../src/engine/fromDocument/place";
import { readWord as read, toldOf as left, valuesIn } from "../../../support/readWord";
import { published } from "../../../support/samples";
import { cell, para, row, run, table } from "../../../support/wordFile";
import { HEADINGS, wordReport } from "../../../support/wordReport";

const texts = (...lines: readonly string[]): string => lines.map((line) => para(line)).join("");

const track = 'w:id="1" w:author="甲" w:date="2022-01-01T00:00:00Z"';
const inserted = (text: string): string => `<w:ins ${track}>${run(text)}</w:ins>`;
const deleted = (text: string): string => `<w:del ${track}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const controlled = (content: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test("headings whose numbers come from their styles", () => {
  const level = (ilvl: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="H${ilvl}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const levels =
    level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3、");
  const styles = [0, 1, 2]
    .map(
      (n) =>
        `<w:style w:type="paragraph" w:styleId="H${n}"><w:pPr><w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    .join("");
  const numbering = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const heading = (text: string): string => {
    const n = /^[一二三四五六]、/.test(text) ? 0 : /^[(（]/.test(text) ? 1 : 2;
    return text.startsWith("“")
      ? para(text)
      : para(run(text.replace(/^(?:[(（].[)）]|.、)/, "")), `<w:pStyle w:val="H${n}"/>`);
  };
  const found = read(wordReport(published, { heading }), { styles, numbering });
  expect(found.data.prose).toEqual(published.prose);
  expect(left(found)).toEqual([]);
});

test("tracked changes count as accepted, comments and content controls change nothing", () => {
  const found = read(
    para("年度收入情况（单位：元）") +
      table([
        [controlled(cell("单位名称")), "收入合计", "财政拨款", "其他收入"],
        ["合计", cell(para(deleted("1") + run("30,") + inserted("000.00"))), "20000", "10000"],
        row(["旧单位", "1", "1", "1"], `<w:del ${track}/>`),
        controlled(
          row([
            "局机关",
            cell(para(`<w:commentRangeStart w:id="0"/>${run("25,000")}<w:commentRangeEnd w:id="0"/>`)),
            "20000",
            "5000",
          ]),
        ),
        row(["二中心", "5,000", "—", "5000"], `<w:ins ${track}/>`),
        ["注：数据来自决算", "", "", ""],
      ]),
  );
  expect(valuesIn(found)).toEqual({
    "income.sum.unit": "合计",
    "income.sum.total": "3",
    "income.sum.grant": "2",
    "income.sum.other": "1",
    "income.rows.0.unit": "局机关",
    "income.rows.0.total": "2.5",
    "income.rows.0.grant": "2",
    "income.rows.0.other": "0.5",
    "income.rows.1.unit": "二中心",
    "income.rows.1.total": "0.5",
    "income.rows.1.other": "0.5",
  });
  expect(left(found)).toEqual(["表 1 第 5 行第 1 列 注：数据来自决算"]);
});

test("the province's 基础数据表: what the form has a field for is taken, the rest told row by row", () => {
  const found = read(
    texts("部门整体支出绩效评价基础数据表", "填报单位：某市文化局        单位：万元") +
      table([
        [cell("财政供养人员情况", { merge: "restart" }), "编制数", "2018年实际在职人数", "控制率"],
        [cell("", { merge: "continue" }), "40", "36", "90%"],
        ["经费控制情况", "2017年决算数", "2018年预算数", "2018年决算数"],
        ["三公经费", "9.5", "12", "8.25"],
        ["其中：公车购置", "", "", ""],
        ["公车运行维护", "6", "7", "5.25"],
        ["2、出国经费", "", "", ""],
        ["3、公务接待", "3.5", "5", "3"],
        ["1、业务工作专项", "100", "120", "118.4"],
        ["水费、电费、差旅费", "17.92", "7.50.", "25.36"],
        ["政府采购金额", "16", "30.66", "30.1"],
      ]) +
      para("填表人（签名）：甲   填报日期：2019年6月5日   联系电话：0000   单位负责人签字："),
  );
  expect(valuesIn(found)).toEqual({
    "cover.department": "某市文化局",
    "cover.reportDate": "2019-06-05",
    "filler.name": "甲",
    "filler.phone": "0000",
    "profile.posts": "40",
    "profile.headcount": "36",
    "sangongBasis.priorActual": "9.5",
    "sangongBasis.currentBudget": "12",
    "sangong.sum.total": "8.25",
    "sangong.sum.vehicleRunning": "5.25",
    "sangong.sum.reception": "3",
    "procurement.budget": "30.66",
    "procurement.actual": "30.1",
  });
  expect(left(found)).toEqual([
    "表 1 第 2 行第 4 列 90% 由表中数字算出，不单独填写",
    "表 1 第 6 行 6，7",
    "表 1 第 8 行 3.5，5",
    "表 1 第 9 行 1、业务工作专项，100，120，118.4",
    "表 1 第 10 行 水费、电费、差旅费，17.92，7.50.，25.36 “7.50.”不是可以识别的数",
    "表 1 第 11 行第 2 列 16",
  ]);
});

test("a report that is only text, signed and dated at its end", () => {
  const found = read(
    texts(
      "2021年度部门整体支出绩效自评报告",
      "一、部门（单位）基本情况",
      "编制30人，实有28人。",
      "二、部门整体支出管理及使用情况",
      "（一）基本支出",
      "基本支出500万元。",
      "（二）项目支出",
      "项目支出300万元。",
      "三、部门专项组织实施情况",
      "按规定实施。",
      "五、存在的问题",
      "1、专项资金管理有待加强",
      "六、下一步改进措施",
      "细化预算。",
      "七、其他",
      "无其他情况。",
      "某市文化局",
      "2022年3月15日",
    ),
  );
  expect(valuesIn(found)).toEqual({
    "cover.year": "2021",
    "cover.reportDate": "2022-03-15",
    "prose.overview": "编制30人，实有28人。",
    "prose.basicSpending": "基本支出500万元。",
    "prose.specialUse": "项目支出300万元。",
    "prose.organisation": "按规定实施。",
    "prose.problems": "1、专项资金管理有待加强",
    "prose.measures": "细化预算。",
  });
  expect(left(found)).toEqual(["第 17 段 某市文化局 落款", "第 15 段 七、其他", "第 16 段 无其他情况。"]);
});

test("an indicator sheet that the department adapted brings its own rows", () => {
  const own = published.scoring?.rows.map((r, i) =>
    i === 15 ? { ...r, level3: "产业链建设完成情况", weight: "6", ruleText: "按完成情况计分。" } : r,
  );
  const found = read(wordReport({ ...published, scoring: { rows: own ?? [] } }));
  const criteria = found.data.criteria?.rows ?? [];
  expect(criteria.find((r) => r.level3 === "产业链建设完成情况")).toMatchObject({
    id: "own.16",
    weight: "6",
    rule: "人工评价",
  });
  expect(criteria.find((r) => r.id === "in.staff")).toMatchObject({ weight: "5", rule: "超过扣分" });
  expect(criteria.find((r) => r.id === "eff")).toMatchObject({ weight: "15", rule: "共享分值" });
  expect(found.data.scoring?.rows.map((r) => r.id)).toContain("own.16");
});

test("every heading of the form is known", () => {
  const body = HEADINGS.map((h) => (typeof h === "string" ? para(h) : para(h[0]) + para(`${h[1]}的文字。`))).join("");
  expect(read(para("五、评价报告综述（文字部分）") + body).data.prose).toEqual(
    Object.fromEntries(HEADINGS.flatMap((h) => (typeof h === "string" ? [] : [[h[1], `${h[1]}的文字。`]]))),
  );
});

describe("a table turned round", () => {
  const SANGONG = ["公务接待费", "公务用车运维费", "公务用车购置费", "因公出国（境）费"];

  test("has a unit in each column", () => {
    const found = read(
      para("“三公”经费情况（万元）") +
        table([
          ["项目", "局机关", "信息中心", "合计"],
          [SANGONG[0] ?? "", "3", "4.14", "7.14"],
          [SANGONG[1] ?? "", "18.73", "", "18.73"],
          ["合计", "21.73", "4.14", "25.87"],
        ]),
    );
    expect(found.data.sangong).toEqual({
      sum: { total: "25.87", reception: "7.14", vehicleRunning: "18.73" },
      rows: [
        { unit: "局机关", total: "21.73", reception: "3", vehicleRunning: "18.73" },
        { unit: "信息中心", total: "4.14", reception: "4.14", vehicleRunning: null },
      ],
    });
    expect(left(found)).toEqual([]);
  });

  test("with one column of amounts is that of the whole department", () => {
    const found = read(table([["项目", "金额（元）"], ...SANGONG.map((item) => [item, "20,000"]), ["合计", "80,000"]]));
    expect(found.data.sangong).toMatchObject({ sum: { total: "8", reception: "2", abroad: "2" }, rows: [] });
    expect(left(found)).toEqual([]);
  });

  test("with years beside each other is left: which of them is meant, only a reader knows", () => {
    const found = read(table([["项目", "2020年", "2021年"], ...SANGONG.map((item) => [item, "1", "2"])]));
    expect(valuesIn(found)).toEqual({});
    expect(left(found)).toHaveLength(5);
  });
});

describe("a cover", () => {
  const fields = { department: "某市文化局", budgetCode: "301001", reportDate: "2022-03-15", year: "2021" };

  test("in text boxes is read once, and its place says so", () => {
    const lines = [
      "2021年度部门整体支出绩效自评报告",
      "部门（单位）名称：某市文化局",
      "预算编码：301001",
      "报告日期：2022年3月15日",
    ];
    const box = `<w:txbxContent>${texts(...lines)}</w:txbxContent>`;
    const found = read(
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    );
    expect(found.data.cover).toEqual(fields);
    expect(placeWords(found.found.get("cover.department")?.place ?? { cells: [] })).toBe("文本框");
    expect(left(found)).toEqual([]);
  });

  test("made with tabs, wide blanks, or a table without borders", () => {
    const lines = texts(
      "部门（单位）名称：\t某市文化局",
      "预 算 编 码\t301001",
      "报告日期　　2022年3月15日",
      "评价年度：2021 年",
    );
    const grid = table([
      ["部门（单位）名称", "某市文化局"],
      ["预算编码：", "301001"],
      ["报告日期", "2022年 3 月 15 日"],
      ["评价年度：2021年度"],
    ]);
    for (const body of [lines, grid]) expect(read(body).data.cover).toEqual(fields);
  });
});

test("tables within part five are no text: the form's own are read, others told", () => {
  const found = read(
    texts("五、评价报告综述（文字部分）", "（一）部门（单位）基本情况", "编制30人。") +
      table([
        ["项目", "人数"],
        ["行政编制", "20"],
      ]) +
      texts("机构设置五个。", "（一）基本支出", "三公经费见下表。") +
      table([
        ["单位名称", "三公经费合计", "公务接待费"],
        ["合计", "3", "3"],
        ["局机关", "3", "3"],
      ]),
  );
  expect(found.data.prose).toMatchObject({ overview: "编制30人。\n机构设置五个。", basicSpending: "三公经费见下表。" });
  expect(found.data.sangong).toMatchObject({ sum: { total: "3" }, rows: [{ unit: "局机关", reception: "3" }] });
  expect(left(found)).toEqual(["表 1 第 1 行 项目，人数", "表 1 第 2 行 行政编制，20"]);
});

test("a table that part five repeats is not read a second time", () => {
  const again = table([
    ["单位名称", "三公经费合计", "公务接待费"],
    ["局机关", "99", "99"],
  ]);
  const heading = para("（一）部门（单位）基本情况");
  const found = read(wordReport(published).replace(heading, heading + again));
  expect(found.data.sangong).toEqual(read(wordReport(published)).data.sangong);
  expect(left(found)).toEqual([expect.stringMatching(/^表 \d 第 1 行/), expect.stringMatching(/局机关，99，99$/)]);
});

test("units with numbers before them and the name not first", () => {
  const found = read(
    para("年度收入情况") +
      table([
        ["序号", "收入合计", "单位名称", "财政拨款", "其他收入"],
        ["", "3", "合计", "2", "1"],
        ["1", "3", "局机关", "2", "1"],
      ]),
  );
  expect(found.data.income).toEqual({
    sum: { total: "3", unit: "合计", grant: "2", other: "1" },
    rows: [{ total: "3", unit: "局机关", grant: "2", other: "1" }],
  });
});

test("opinions, signatures and their days are told with the reason", () => {
  const found = read(
    wordReport(published)
      .replace("部门（单位）意见：", "部门（单位）意见：同意上报。")
      .replace("评价组组长（签字）：", "评价组组长（签字）：甲"),
  );
  expect(left(found)).toEqual([
    expect.stringMatching(/评价组组长（签字）：甲[^]*意见和签字在纸质报告上，工作簿不保存$/),
    expect.stringMatching(/同意上报。[^]*意见和签字在纸质报告上，工作簿不保存$/),
  ]);
});

test("what is not opened is told once, with what to do", () => {
  const found = read(para("年度收入情况（万元）") + para("<w:r><w:object/></w:r>") + "<w:altChunk/>");
  expect(left(found)).toEqual([
    "嵌入的对象（如 Excel 表格） 在“年度收入情况（万元）”之后 没有读取。请在 Word 里双击打开它，把其中的表格或文字复制、粘贴到正文后再读取",
    "插入的另一份文件 在“年度收入情况（万元）”之后 没有读取。请用 Word 打开这份文档并另存一次，使它并入正文后再读取",
  ]);
});

test("a table over units in a text box is read under the caption that it hangs on", () => {
  const box = `<w:txbxContent>${table([
    ["机构名称", "收入合计", "其他收入"],
    ["汇总", "30,000", "30,000"],
  ])}${para("")}</w:txbxContent>`;
  const found = read(para("年度收入情况（单位：元）") + para(`<w:r><w:pict>${box}</w:pict></w:r>`));
  expect(found.data.income?.sum).toEqual({ unit: "汇总", total: "3", other: "3" });
  expect(left(found)).toEqual([]);
});

test("headings and texts that only breaks of the line part", () => {
  const broken = (found: ReturnType<typeof read>): unknown => ({ ...found.data.prose });
  const whole = wordReport(published);
  const inOne = whole
    .replace(/(六、改进措施和建议)<\/w:t><\/w:r><\/w:p><w:p><w:r>(<w:t[^>]*>)/, "$1</w:t><w:br/>$2")
    .replace(/(三、部门专项组织实施情况)<\/w:t><\/w:r><\/w:p><w:p><w:r>(<w:t[^>]*>)/, "$1</w:t><w:br/>$2");
  expect(inOne.match(/<w:br\/>/g)?.length ?? 0).toBe((whole.match(/<w:br\/>/g)?.length ?? 0) + 2);
  const found = read(inOne);
  expect(broken(found)).toEqual(published.prose);
  expect(left(found)).toEqual([]);
});

test("a scoring sheet whose blank cells are not merged is the same sheet", () => {
  const merged = wordReport(published);
  const found = read(merged.replace(/<w:vMerge(?: w:val="restart")?\/>/g, ""));
  expect(found.edition).toBe("yueyang-2021");
  expect(found.data.criteria?.rows).toEqual([]);
  expect(found.data.scoring?.rows.map(({ id }) => id)).toEqual(published.scoring?.rows.map(({ id }) => id));
});
