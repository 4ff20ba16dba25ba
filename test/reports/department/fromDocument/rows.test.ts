/** Rows of tables that are none of their lists: sums, numbers of columns, words over a group. */
import { readWord, toldOf } from "../../../support/readWord";
import { cell, para, table } from "../../../support/wordFile";

type Row = readonly string[] | string;

const INCOME = ["机构名称", "收入合计", "财政拨款", "其他收入"];
const OFFICE = ["1、局机关", "20", "15", "5"];
const CENTRE = ["2、二中心", "10", "8", "2"];
const OFFICE_READ = { unit: "1、局机关", total: "20", grant: "15", other: "5" };
const CENTRE_READ = { unit: "2、二中心", total: "10", grant: "8", other: "2" };
const across = (text: string, span: number): readonly string[] => [cell(text, { span })];

describe("a table over units", () => {
  const read = (rows: readonly Row[]): ReturnType<typeof readWord> =>
    readWord(para("年度收入情况（万元）") + table([INCOME, ...rows]));

  test.each(["合计", "汇总（含本级）", "局机关及二级机构合计", "全局合计", "总  计", "合计数"])("%s", (name) => {
    const found = read([[name, "30", "23", "7"], OFFICE, CENTRE]);
    expect(found.data.income).toEqual({
      sum: { unit: name, total: "30", grant: "23", other: "7" },
      rows: [OFFICE_READ, CENTRE_READ],
    });
    expect(toldOf(found)).toEqual([]);
  });

  test.each<[what: string, rows: readonly Row[], told: readonly string[]]>([
    ["a sum of some", [OFFICE, ["小计", "20", "15", "5"], CENTRE], ["表 1 第 3 行 小计，20，15，5"]],
    [
      "sums of each group",
      [["行政单位合计", "20", "15", "5"], OFFICE, ["事业单位合计", "10", "8", "2"], CENTRE],
      ["表 1 第 2 行 行政单位合计，20，15，5", "表 1 第 4 行 事业单位合计，10，8，2"],
    ],
    [
      "a word over each group",
      [across("一、行政单位", 4), OFFICE, across("二、事业单位", 4), CENTRE],
      ["表 1 第 2 行第 1 列 一、行政单位", "表 1 第 4 行第 1 列 二、事业单位"],
    ],
    [
      "a word for a kind of units over each group, with blank cells beside it",
      [["行政单位", "", "", ""], OFFICE, ["二、所属事业单位", "", "", ""], CENTRE],
      ["表 1 第 2 行第 1 列 行政单位", "表 1 第 4 行第 1 列 二、所属事业单位"],
    ],
    [
      "what is reckoned from the rows above, or a part of them",
      [
        OFFICE,
        ["其中：财政拨款收入", "15", "15", ""],
        CENTRE,
        ["占总收入比例", "100%", "77%", "23%"],
        ["比上年增减", "3", "2", "1"],
      ],
      [
        "表 1 第 3 行 其中：财政拨款收入，15，15",
        "表 1 第 5 行 占总收入比例，100%，77%，23%",
        "表 1 第 6 行 比上年增减，3，2，1",
      ],
    ],
    ["numbers of the columns", [["栏次", "1=2+3", "2", "3"], OFFICE, CENTRE], []],
    ["numbers of the columns without a word", [["甲", "1", "2", "3"], OFFICE, CENTRE], []],
    [
      "words below that span it",
      [OFFICE, CENTRE, across("以上数据来自决算。", 4)],
      ["表 1 第 4 行第 1 列 以上数据来自决算。"],
    ],
  ])("%s is no unit", (_, rows, told) => {
    const found = read(rows);
    expect(found.data.income).toEqual({ sum: {}, rows: [OFFICE_READ, CENTRE_READ] });
    expect(toldOf(found)).toEqual(told);
  });

  test.each<[what: string, rows: readonly Row[], sum: object, told: readonly string[]]>([
    [
      "that is the sum of the rows above",
      [OFFICE, CENTRE, ["", "30", "23", "7"]],
      { total: "30", grant: "23", other: "7" },
      [],
    ],
    [
      "that is the sum of the rows below",
      [["", "30", "23", "7"], OFFICE, CENTRE],
      { total: "30", grant: "23", other: "7" },
      [],
    ],
    ["with other figures", [OFFICE, CENTRE, ["", "31", "23", "7"]], {}, ["表 1 第 4 行 31，23，7 这一行没有名称"]],
    [
      "beside a row that is called 合计",
      [OFFICE, CENTRE, ["合计", "30", "23", "7"], ["", "30", "23", "7"]],
      { unit: "合计", total: "30", grant: "23", other: "7" },
      ["表 1 第 5 行 30，23，7 这一行没有名称"],
    ],
  ])("a row without a name, %s, is no unit", (_, rows, sum, told) => {
    const found = read(rows);
    expect(found.data.income).toEqual({ sum, rows: [OFFICE_READ, CENTRE_READ] });
    expect(toldOf(found)).toEqual(told);
  });

  test("a row without a name that stands alone is the whole's", () => {
    expect(read([["", "20", "15", "5"]]).data.income).toEqual({
      sum: { total: "20", grant: "15", other: "5" },
      rows: [],
    });
  });

  test.each(["30①", "30*", "30¹", "30[1]", "30（注1）"])("the mark of a note is no part of the figure %s", (total) => {
    const found = read([["合计", total, "23", "7"]]);
    expect(found.data.income?.sum).toEqual({ unit: "合计", total: "30", grant: "23", other: "7" });
    expect(toldOf(found)).toEqual([]);
  });

  test.each(["10²", "30②③", "①"])("%s is no figure with a mark", (total) => {
    expect(read([["合计", total, "23", "7"]]).data.income?.sum).toEqual(
      expect.objectContaining({ total, grant: "23", other: "7" }),
    );
  });

  test("a unit without figures is a unit, and so is a kind of units with figures", () => {
    const units = read([OFFICE, ["2、二中心", "", "", ""], ["事业单位", "10", "8", "2"]]).data.income?.rows;
    expect(units?.map(({ unit }) => unit)).toEqual(["1、局机关", "2、二中心", "事业单位"]);
  });

  test("a name that is broken into lines is one", () => {
    expect(read([["1、局\n机关", "20", "15", "5"]]).data.income?.rows).toEqual([OFFICE_READ]);
  });

  test("two names in one cell are not joined into one", () => {
    const [row] = read([["1、局机关\n2、二中心", "20", "15", "5"]]).data.income?.rows ?? [];
    expect(row?.unit).toBe("1、局机关\n2、二中心");
  });

  test("small figures that go up are figures", () => {
    expect(read([["1、局机关", "1", "2", "3"]]).data.income?.rows).toHaveLength(1);
  });
});

describe("a table that is set with tabs", () => {
  const lines = (rows: readonly (readonly string[])[]): string => rows.map((row) => para(row.join("\t"))).join("");
  const caption = para("年度收入情况（万元）");

  test("is read as one, and each value has its paragraph", () => {
    const found = readWord(caption + lines([INCOME, ["合计", "30", "23", "7"], OFFICE, CENTRE]) + para("三、其他"));
    expect(found.data.income).toEqual({
      sum: { unit: "合计", total: "30", grant: "23", other: "7" },
      rows: [OFFICE_READ, CENTRE_READ],
    });
    expect(found.found.get("income.rows.0.total")?.place).toEqual({ cells: [], paragraph: 4 });
    expect(toldOf(found)).toEqual(["第 6 段 三、其他"]);
  });

  test("labels with their values are none, nor are two lines", () => {
    const found = readWord(
      lines([
        ["人员编制", "90", "实有人数", "82"],
        ["预算编码", "301", "评价年度", "2021"],
      ]),
    );
    expect(found.data.profile).toEqual({ posts: "90", headcount: "82" });
    expect(found.data.cover).toEqual({ budgetCode: "301", year: "2021" });
  });
});

describe("a table that goes on in another one", () => {
  const caption = para("年度收入情况（万元）");

  test("without a head", () => {
    const found = readWord(caption + table([INCOME, ["合计", "30", "23", "7"], OFFICE]) + para("") + table([CENTRE]));
    expect(found.data.income?.rows).toEqual([OFFICE_READ, CENTRE_READ]);
    expect(toldOf(found)).toEqual([]);
  });

  test("below a word that says so", () => {
    for (const between of ["续表", "（续）", "接上表"]) {
      const found = readWord(caption + table([INCOME, OFFICE]) + para(between) + table([CENTRE]));
      expect(found.data.income?.rows).toEqual([OFFICE_READ, CENTRE_READ]);
      expect(toldOf(found)).toEqual([]);
    }
    const headed = readWord(caption + table([INCOME, OFFICE]) + para("年度收入情况（续表）") + table([INCOME, CENTRE]));
    expect(headed.data.income?.rows).toEqual([OFFICE_READ, CENTRE_READ]);
    expect(toldOf(headed)).toEqual([]);
  });

  test("not behind other words, not without a name, not with other columns", () => {
    const others = [para("另有：") + table([CENTRE]), table([["", "10", "8", "2"]]), table([["2、二中心", "10", "8"]])];
    for (const other of others) {
      const found = readWord(caption + table([INCOME, OFFICE]) + other);
      expect(found.data.income?.rows).toEqual([OFFICE_READ]);
      expect(toldOf(found).join()).toContain("10");
    }
  });

  test("the scoring sheet", () => {
    const found = readWord(
      table([
        ["一级指标", "三级指标", "评分标准", "分值", "自评得分"],
        ["投入", "甲率", "达标得分。", "5", "4"],
      ]) +
        table([
          ["过程", "乙率", "达标得分。", "5", "5"],
          [cell("总分", { span: 3 }), "10", "9"],
        ]),
    );
    expect(found.data.scoring?.rows.map(({ level1, level3 }) => [level1, level3])).toEqual([
      ["投入", "甲率"],
      ["过程", "乙率"],
    ]);
    expect(found.data.scoringTotal).toEqual({ weight: "10", self: "9" });
    expect(toldOf(found)).toEqual([]);
  });

  test("the same units again are no further units, and other figures of theirs are told", () => {
    const again = table([INCOME, OFFICE, ["二中心", "10", "8", "3"]]);
    const found = readWord(caption + table([INCOME, OFFICE, CENTRE]) + para("附表") + again);
    expect(found.data.income?.rows).toEqual([OFFICE_READ, CENTRE_READ]);
    expect(toldOf(found)).toEqual(["表 2 第 3 行第 4 列 3 与表 1 第 3 行第 4 列所填的“2”不同", "第 2 段 附表"]);
  });
});

test("words over a group of indicators say what its indicators are", () => {
  const found = readWord(
    table([
      ["指标类型", "绩效目标", "完成情况"],
      across("一、产出目标", 3),
      ["数量指标", "培训 10 期", "培训 12 期"],
      across("重点工作", 3),
      ["时效指标", "6 月底前完成", "按期完成"],
      across("二、效益目标", 3),
      across("社会效益", 3),
      ["", "惠及 300 人", "惠及 320 人"],
      across("四、评价人员", 3),
      ["姓名", "职务", "单位"],
    ]),
  );
  expect(found.data.indicators?.rows).toEqual([
    { group: "产出目标", kind: "数量指标", target: "培训 10 期", actual: "培训 12 期" },
    { group: "产出目标", kind: "时效指标", target: "6 月底前完成", actual: "按期完成" },
    { group: "效益目标", kind: "社会效益", target: "惠及 300 人", actual: "惠及 320 人" },
  ]);
  expect(toldOf(found)).toEqual(["表 1 第 4 行第 1 列 重点工作"]);
});

test("a sum of some indicators and words over a group are no indicators of the scoring sheet", () => {
  const row = (name: string): readonly string[] => ["投入", name, `${name}达标得分。`, "5", "4"];
  const found = readWord(
    table([
      ["一级指标", "三级指标", "评分标准", "分值", "自评得分"],
      row("甲率"),
      [cell("小计", { span: 3 }), "5", "4"],
      row("乙率"),
      ["投入", "小计", "", "5", "4"],
      across("过程管理", 5),
      row("丙率"),
      [cell("合计", { span: 3 }), "15", "12"],
      across("备注：按样表调整。", 5),
    ]),
  );
  expect(found.data.scoring?.rows.map(({ level3 }) => level3)).toEqual(["甲率", "乙率", "丙率"]);
  expect(found.data.scoringTotal).toEqual({ weight: "15", self: "12" });
  expect(toldOf(found)).toHaveLength(4);
});

test.each(["总  分", "综合得分", "得分合计", "自评总分"])(
  "%s of the scoring sheet is its total, that of a group is told",
  (total) => {
    const found = readWord(
      table([
        ["一级指标", "三级指标", "评分标准", "分值", "自评得分"],
        ["投入", "甲率", "达标得分。", "5", "4"],
        ["投入合计", "", "", "5", "4"],
        [total, "", "", "5", "4"],
      ]),
    );
    expect(found.data.scoring?.rows).toHaveLength(1);
    expect(found.data.scoringTotal).toEqual({ weight: "5", self: "4" });
    expect(toldOf(found)).toEqual(["表 1 第 3 行 投入合计，5，4"]);
  },
);

test("units that a list of automatic numbers goes on over are those of the table before", () => {
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const numbered = (name: string): string =>
    cell(para(name, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'));
  const sangong = ["机构名称", "三公经费合计", "公务接待费"];
  const found = readWord(
    para("年度收入情况（万元）") +
      table([INCOME, [numbered("局机关"), "20", "15", "5"], [numbered("二中心"), "10", "8", "2"]]) +
      para("三公经费情况（万元）") +
      table([sangong, [numbered("局机关"), "2", "1"], [numbered("二中心"), "1", "1"]]),
    { numbering },
  );
  expect(found.data.income?.rows.map(({ unit }) => unit)).toEqual(["1、局机关", "2、二中心"]);
  expect(found.data.sangong?.rows.map(({ unit }) => unit)).toEqual(["1、局机关", "2、二中心"]);
});
