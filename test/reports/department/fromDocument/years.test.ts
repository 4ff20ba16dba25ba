/** Figures of other years beside those of the report: a figure is taken only where its year is clear. */
import { readWord, toldOf } from "../../../support/readWord";
import { cell, para, row, table } from "../../../support/wordFile";

const COVER = para("某市2021年度") + para("部门整体支出绩效自评报告");
const down = (text: string): string => cell(text, { merge: "restart" });
const below = cell("", { merge: "continue" });

/** “三公”经费 twice under two heads. */
const twice = (left: string, right: string, cover = COVER): ReturnType<typeof readWord> =>
  readWord(
    cover +
      table([
        row([down("机构名称"), cell(left, { span: 3 }), cell(right, { span: 3 })]),
        row([below, "合计", "公务接待费", "公务用车运维费", "合计", "公务接待费", "公务用车运维费"]),
        ["局机关", "9", "4", "5", "7", "3", "4"],
      ]),
  );
const FIRST = { unit: "局机关", total: "9", reception: "4", vehicleRunning: "5" };
const SECOND = { unit: "局机关", total: "7", reception: "3", vehicleRunning: "4" };

test.each([
  ["2020年决算", "2021年决算", SECOND],
  ["2021年", "2020年", FIRST],
  ["二〇二〇年度", "二〇二一年度", SECOND],
  ["上年数", "本年数", SECOND],
  ["2021年预算数", "2021年决算数", SECOND],
  ["年初预算", "实际支出", SECOND],
] as const)("%s beside %s", (left, right, read) => {
  const found = twice(left, right);
  const other = read === FIRST ? "7，3，4" : "9，4，5";
  expect(found.data.sangong?.rows).toEqual([read]);
  expect(toldOf(found)).toEqual([`表 1 第 3 行 ${other} 不是本年度的决算数`]);
});

test("years of which none is known to be the report's", () => {
  const found = twice("2020年决算", "2021年决算", "");
  expect(found.data.sangong?.rows).toEqual([{ unit: "局机关" }]);
  expect(toldOf(found)).toEqual(["表 1 第 3 行 9，4，5，7，3，4 看不出是哪一年的数"]);
});

test("a year in each row", () => {
  const unit = (name: string): readonly string[] => [
    row([down(name), "2020年", "9", "4", "5"]),
    row([below, "2021年", "7", "3", "4"]),
  ];
  const found = readWord(
    COVER +
      table([
        ["机构名称", "年度", "三公经费合计", "公务接待费", "公务用车运维费"],
        ...unit("局机关"),
        ...unit("二中心"),
        ["上年数", "", "18", "8", "10"],
      ]),
  );
  expect(found.data.sangong?.rows).toEqual([SECOND, { ...SECOND, unit: "二中心" }]);
  expect(toldOf(found)).toEqual([
    "表 1 第 2 行 2020年，9，4，5 不是本年度的决算数",
    "表 1 第 4 行 2020年，9，4，5 不是本年度的决算数",
    "表 1 第 6 行 上年数，18，8，10 不是本年度的决算数",
    "表 1 第 3 行第 2 列 2021年",
    "表 1 第 5 行第 2 列 2021年",
  ]);
});

test("a column of years without units is no year of the report", () => {
  const found = readWord(
    table([
      ["年度", "三公经费合计", "公务接待费"],
      ["2020年", "9", "4"],
      ["2021年", "7", "3"],
    ]),
  );
  expect([found.data.cover?.year, found.data.sangong?.rows]).toEqual([undefined, []]);
  expect(toldOf(found)).toHaveLength(3);
});

test("columns of the same words are taken where they agree", () => {
  const found = readWord(
    COVER +
      table([
        ["机构名称", "收入合计", "财政拨款", "其他收入", "其他收入"],
        ["局机关", "20", "15", "5", "5"],
        ["二中心", "10", "8", "1", "2"],
      ]),
  );
  expect(found.data.income?.rows).toEqual([
    { unit: "局机关", total: "20", grant: "15", other: "5" },
    { unit: "二中心", total: "10", grant: "8" },
  ]);
  expect(toldOf(found)).toEqual(["表 1 第 3 行 1，2 同一栏目有几列，看不出取哪一列"]);
});

test("a sum over two kinds of grants is neither of them", () => {
  const found = readWord(
    table([
      row([down("机构名称"), down("收入合计"), cell("财政拨款", { span: 3 })]),
      row([below, below, "小计", "一般公共预算财政拨款", "政府性基金预算财政拨款"]),
      ["局机关", "20", "20", "15", "5"],
    ]),
  );
  expect(found.data.income?.rows).toEqual([{ unit: "局机关", total: "20", grant: "15", fund: "5" }]);
  expect(toldOf(found)).toEqual(["表 1 第 3 行第 3 列 20"]);
});

describe("tables under captions with years", () => {
  const income = (total: string): string =>
    table([
      ["机构名称", "收入合计", "财政拨款"],
      ["局机关", total, total],
    ]);
  const other = "表 1 第 2 行 局机关，9，9";

  test.each<
    [
      what: string,
      cover: string,
      captions: readonly [string, string],
      total: string | undefined,
      told: readonly string[],
    ]
  >([
    [
      "the report's is taken",
      COVER,
      ["2020年度收入情况（万元）", "2021年度收入情况（万元）"],
      "7",
      [`${other} 不是本年度的决算数`],
    ],
    [
      "the year of the form",
      para("评价年度：2021"),
      ["2020年收入情况", "2021年收入情况"],
      "7",
      [`${other} 不是本年度的决算数`],
    ],
    [
      "no year is the report's",
      "",
      ["2020年度收入情况", "2021年度收入情况"],
      undefined,
      [`${other} 看不出是哪一年的数`, "表 2 第 2 行 局机关，7，7 看不出是哪一年的数"],
    ],
    [
      "one year that is left over from the last form",
      COVER,
      ["2020年度收入情况", "2020年度收入情况"],
      "9",
      [
        "表 2 第 2 行第 2 列 7 与表 1 第 2 行第 2 列所填的“9”不同",
        "表 2 第 2 行第 3 列 7 与表 1 第 2 行第 3 列所填的“9”不同",
      ],
    ],
  ])("%s", (_, cover, [first, second], total, told) => {
    const found = readWord(cover + para(first) + income("9") + para(second) + income("7"));
    expect(found.data.income?.rows.map((each) => each.total)).toEqual(total === undefined ? [] : [total]);
    expect(toldOf(found)).toEqual(told);
  });
});
