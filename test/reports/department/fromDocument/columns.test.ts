/** Heads of tables as departments write them: a column of numbers in front, other words for a column, columns that the form does not have. */
import { readWord, toldOf } from "../../../support/readWord";
import { cell, para, table } from "../../../support/wordFile";

const OFFICE = ["1、局机关", "20", "15", "5"];
const OFFICE_READ = { unit: "1、局机关", total: "20", grant: "15", other: "5" };

describe("a column of numbers in front", () => {
  test("of the scoring sheet, with a column beside it that the sheet does not have", () => {
    const found = readWord(
      table([
        ["序号", "一级指标", "三级指标", "评分标准", "分值", "完成值", "自评得分"],
        ["1", "投入", "甲率", "达标得分。", "5", "98%", "4"],
        ["2", "过程", "乙率", "达标得分。", "5", "", "5"],
        ["3", "", "", "", "", "", ""],
        [cell("总分", { span: 4 }), "10", "", "9"],
      ]),
    );
    expect(
      found.data.scoring?.rows.map(({ level1, level3, weight, selfScore }) => [level1, level3, weight, selfScore]),
    ).toEqual([
      ["投入", "甲率", "5", "4"],
      ["过程", "乙率", "5", "5"],
    ]);
    expect(found.data.scoringTotal).toEqual({ weight: "10", self: "9" });
    expect(toldOf(found)).toEqual(["表 1 第 2 行第 6 列 98%"]);
  });

  test("of the evaluators, with other words", () => {
    const found = readWord(
      table([
        ["姓名", "职称/职务", "所在单位", "签名"],
        ["示例甲", "科长", "某局", ""],
      ]),
    );
    expect(found.data.evaluators?.rows).toEqual([{ name: "示例甲", title: "科长", unit: "某局", signature: null }]);
  });

  const A = { name: "示例甲", title: "科长", unit: "某局" };
  const B = { name: "示例乙", title: "会计", unit: "某局" };
  const C = { name: "示例丙", title: "主任", unit: "某中心" };
  const PEOPLE = ["序号", "姓名", "职务", "单位"];

  test.each<[how: string, rows: readonly (readonly string[])[], read: readonly object[]]>([
    [
      "side by side",
      [
        [...PEOPLE, ...PEOPLE],
        ["1", "示例甲", "科长", "某局", "2", "示例乙", "会计", "某局"],
        ["3", "示例丙", "主任", "某中心", "", "", "", ""],
      ],
      [A, B, C],
    ],
    [
      "a column each",
      [
        ["姓名", "示例甲", "示例乙", "示例丙", ""],
        ["职务/职称", "科长", "会计", "主任", ""],
        ["单位", "某局", "某局", "某中心", ""],
      ],
      [A, B, C],
    ],
  ])("of the evaluators, %s", (_, rows, read) => {
    const found = readWord(table(rows));
    expect(found.data.evaluators?.rows).toEqual(read);
    expect(toldOf(found)).toEqual([]);
  });

  test("somebody's name above somebody's post is no evaluator", () => {
    const found = readWord(
      table([
        ["姓名", "示例甲"],
        ["职务", "科长"],
      ]),
    );
    expect(found.data.evaluators?.rows ?? []).toEqual([]);
  });

  test("of the evaluators, whose blank rows are none", () => {
    const found = readWord(
      table([
        ["序号", "姓名", "职务/职称", "单位", "签字"],
        ["1", "示例甲", "科长", "某局", ""],
        ["2", "", "", "", ""],
      ]),
    );
    expect(found.data.evaluators?.rows).toEqual([{ name: "示例甲", title: "科长", unit: "某局", signature: null }]);
    expect(toldOf(found)).toEqual([]);
  });

  test("of the units", () => {
    const found = readWord(
      para("年度收入情况（万元）") +
        table([
          ["序号", "机构名称", "收入合计", "财政拨款", "其他收入"],
          ["1", ...OFFICE],
          ["2", "", "", "", ""],
          [cell("小计", { span: 2 }), "20", "15", "5"],
        ]),
    );
    expect(found.data.income?.rows).toEqual([OFFICE_READ]);
    expect(toldOf(found)).toEqual(["表 1 第 4 行 小计，20，15，5"]);
  });
});

describe("the column of the units", () => {
  const read = (corner: string): ReturnType<typeof readWord> =>
    readWord(para("年度收入情况（万元）") + table([[corner, "收入合计", "财政拨款", "其他收入"], OFFICE]));

  test.each([
    "机构",
    "部门",
    "名称",
    "单位（部门）名称",
    "机构（单位）名称",
    "部门（单位）",
    "单位名称（盖章）",
    "单位情况",
  ])("is that of %s", (corner) => {
    expect(read(corner).data.income?.rows).toEqual([OFFICE_READ]);
  });

  test.each(["科目名称", "资金来源"])("is not that of %s", (corner) => {
    expect(read(corner).data.income?.rows).toEqual([]);
  });
});

describe("a table over units without a column for them", () => {
  const HEAD = ["合计", "公务接待费", "公务用车运维费", "公务用车购置费", "因公出国费"];
  const read = (...rows: readonly (readonly string[])[]): ReturnType<typeof readWord> =>
    readWord(para("三公经费情况（万元）") + table([HEAD, ...rows]));

  test("has the whole department in its one row", () => {
    const found = read(["9", "4", "5", "0", "0"]);
    const sum = { total: "9", reception: "4", vehicleRunning: "5", vehiclePurchase: "0", abroad: "0" };
    expect(found.data.sangong).toEqual({ sum, rows: [] });
    expect(toldOf(found)).toEqual([]);
  });

  test("with more rows is told: whose they are, it does not say", () => {
    const found = read(["9", "4", "5", "0", "0"], ["3", "1", "2", "0", "0"]);
    expect(found.data.sangong).toEqual({ sum: {}, rows: [] });
    expect(toldOf(found)).toHaveLength(3);
  });
});

test("heads of the scoring sheet with words that add nothing", () => {
  const found = readWord(
    table([
      ["一级指标", "三级指标", "评分标准及说明", "分值", "部门自评得分", "扣分原因及改进措施"],
      ["投入", "甲率", "达标得分。", "5", "4", "略有超出"],
    ]),
  );
  expect(found.data.scoring?.rows[0]).toMatchObject({ ruleText: "达标得分。", selfScore: "4", reason: "略有超出" });
  expect(toldOf(found)).toEqual([]);
});

describe("a table turned round", () => {
  const read = (...rows: readonly (readonly string[])[]): ReturnType<typeof readWord> => readWord(table(rows));

  test("with shares and remarks beside its amounts", () => {
    const found = read(
      ["项目", "金额", "占比", "备注"],
      ["公务接待费", "4", "40%", "厉行节约"],
      ["公务用车运维费", "6", "60%", ""],
      ["合计", "10", "100%", ""],
    );
    expect(found.data.sangong).toEqual({ sum: { total: "10", reception: "4", vehicleRunning: "6" }, rows: [] });
    expect(toldOf(found)).toEqual([
      "表 1 第 1 行 占比，备注",
      "表 1 第 2 行 40%，厉行节约",
      "表 1 第 3 行第 3 列 60%",
      "表 1 第 4 行第 3 列 100%",
    ]);
  });

  test("with a column of numbers", () => {
    const found = read(
      ["项目", "行次", "合计", "局机关"],
      ["公务接待费", "1", "4", "4"],
      ["公务用车运维费", "2", "6", "6"],
    );
    expect(found.data.sangong).toEqual({
      sum: { reception: "4", vehicleRunning: "6" },
      rows: [{ unit: "局机关", reception: "4", vehicleRunning: "6" }],
    });
  });

  test("has the units that another table names beside its amounts, and no others", () => {
    const income = table([
      ["机构名称", "收入合计", "财政拨款"],
      ["局机关", "20", "15"],
    ]);
    const rows = [
      ["项目", "金额", "局机关", "经办科室"],
      ["公务接待费", "4", "4", "3"],
      ["公务用车运维费", "6", "6", "2"],
    ];
    expect(readWord(income + para("") + table(rows)).data.sangong).toEqual({
      sum: { reception: "4", vehicleRunning: "6" },
      rows: [{ unit: "局机关", reception: "4", vehicleRunning: "6" }],
    });
  });

  test("an amount that is no figure stays as it stands", () => {
    const found = read(["项目", "金额"], ["公务接待费", "4.5."], ["公务用车运维费", "6"]);
    expect(found.data.sangong?.sum).toEqual({ reception: "4.5.", vehicleRunning: "6" });
  });
});

test("a column of indicators that the form does not have is told", () => {
  const found = readWord(
    table([
      ["序号", "评价内容", "指标类型", "三级指标", "绩效目标", "完成情况"],
      ["1", "产出目标", "数量指标", "培训期数", "10 期", "12 期"],
      ["2", "产出目标", "数量指标", "", "3 次", "3 次"],
      ["3", "其他目标", "特色指标", "", "5 项", "5 项"],
    ]),
  );
  expect(found.data.indicators?.rows.map(({ group, kind, target }) => [group, kind, target])).toEqual([
    ["产出目标", "数量指标", "10 期"],
    ["产出目标", "数量指标", "3 次"],
    [null, null, "5 项"],
  ]);
  expect(toldOf(found)).toEqual(["表 1 第 2 行第 4 列 培训期数", "表 1 第 4 行 其他目标，特色指标"]);
});
