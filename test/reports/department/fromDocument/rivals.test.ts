/** Where a document says something twice: another year, another office, another opinion. What is the report's own is taken, the rest is told. */
import { readWord, toldOf, valuesIn } from "../../../support/readWord";
import { cell, para, table } from "../../../support/wordFile";

const TITLE = para("2021年度部门整体支出绩效自评报告");

describe("三公经费 turned round, in several columns", () => {
  const read = (...heads: readonly string[]): ReturnType<typeof readWord> =>
    readWord(
      TITLE +
        table([
          ["项目", ...heads],
          ["公务接待费", "10", "8"],
          ["公务用车运行维护费", "20", "17"],
        ]),
    );
  const own = { reception: "8", vehicleRunning: "17" };

  test.each(["预算数", "2020年度", "上年数"])("%s is left beside 决算数", (other) => {
    const found = read(other, "决算数");
    expect(found.data.sangong?.sum).toEqual(own);
    expect(toldOf(found)).toEqual([
      "表 1 第 2 行第 2 列 10 不是本年度的决算数",
      "表 1 第 3 行第 2 列 20 不是本年度的决算数",
    ]);
  });

  test("the year itself", () => {
    expect(read("2020年", "2021年").data.sangong?.sum).toEqual(own);
  });

  test.each([
    ["决算数", "本年数"],
    ["2019年", "2020年"],
  ])("%s and %s: nobody knows which", (left, right) => {
    const found = read(left, right);
    expect(found.data.sangong?.sum).toEqual({});
    expect(toldOf(found)).toContain("表 1 第 2 行 公务接待费，10，8");
  });
});

const INCOME = ["机构名称", "收入合计", "财政拨款"];
const OFFICE = { unit: "局机关", total: "20", grant: "15" };

test("the table of another office in an annex", () => {
  const found = readWord(
    para("附件2") +
      TITLE +
      para("年度收入情况（万元）") +
      table([INCOME, ["局机关", "20", "15"]]) +
      para("附件3 下属单位收入情况") +
      table([INCOME, ["甲单位", "5", "5"]]),
  );
  expect(found.data.income?.rows).toEqual([OFFICE]);
  expect(toldOf(found)).toContain("表 2 第 2 行 甲单位，5，5 前面已有这张表，附件里的没有读取");
});

test("a table that goes on in the same annex", () => {
  const found = readWord(
    para("附件2 收支情况") +
      para("年度收入情况（万元）") +
      table([INCOME, ["局机关", "20", "15"]]) +
      para("续表") +
      table([INCOME, ["其中：甲单位", "5", "5"]]),
  );
  expect(found.data.income?.rows).toEqual([OFFICE, { unit: "甲单位", total: "5", grant: "5" }]);
  expect(toldOf(found)).toEqual(["第 1 段 附件2 收支情况"]);
});

test("two columns of points", () => {
  const found = readWord(
    table([
      ["一级指标", "二级指标", "三级指标", "分值", "得分", "得分"],
      ["投入", "预算配置", "甲指标", "5", "5", "4"],
      ["投入", "预算配置", "乙指标", "5", "3", "3"],
    ]),
  );
  expect(found.data.scoring?.rows.map(({ selfScore }) => selfScore)).toEqual([undefined, "3"]);
  expect(toldOf(found)).toContain("表 1 第 2 行第 5 列 5 同一栏目有几列，看不出取哪一列");
  expect(toldOf(found)).toContain("表 1 第 2 行第 6 列 4 同一栏目有几列，看不出取哪一列");
});

describe("a report without tables, and that of the year before", () => {
  const HEADINGS = ["一、部门概况", "（一）部门基本情况", "五、存在的主要问题", "六、改进措施和建议"];
  const report = (year: string): string =>
    para(`${year}年度部门整体支出绩效自评报告`) +
    HEADINGS.map((each) => para(each) + para(`${year}年的情况。`)).join("");

  test("is told from where it begins", () => {
    const found = readWord(report("2021") + report("2020"));
    expect(valuesIn(found)).toMatchObject({ "cover.year": "2021", "prose.measures": "2021年的情况。" });
    expect(toldOf(found)).toEqual([
      "第 10 段 2020年度部门整体支出绩效自评报告 从这里起是另一份报告，没有读取。请把两份报告分成两个文件，分别读取",
    ]);
  });

  test("its title alone is no report", () => {
    const found = readWord(report("2021") + para("2020年度部门整体支出绩效自评报告"));
    expect(toldOf(found).join()).not.toContain("另一份报告");
  });
});

test.each<readonly [prior: string, actual: string, read: object]>([
  ["2020年决算数", "2021年决算数", { priorActual: "9" }],
  ["2020年决算数", "决算数", { priorActual: "9" }],
  ["2019年决算数", "2020年决算数", {}],
])("in the 基础数据表 %s beside %s", (prior, actual, read) => {
  const found = readWord(
    TITLE +
      table([
        ["经费控制情况", prior, "预算数", actual],
        ["三公经费", "9", "12", "8"],
      ]),
  );
  expect(found.data.sangongBasis ?? {}).toEqual({ ...read, ...("priorActual" in read ? { currentBudget: "12" } : {}) });
});

describe("a cell over several columns", () => {
  test("of figures is told", () => {
    const row = ["甲单位", "20", cell("15", { span: 2 })];
    const found = readWord(para("年度收入情况（万元）") + table([[...INCOME, "其他收入"], row]));
    expect(found.data.income?.rows).toEqual([{ unit: "甲单位", total: "20" }]);
    expect(toldOf(found)).toEqual(["表 1 第 2 行第 3 列 15 一格跨了几栏，看不出是哪一栏的数"]);
  });

  test("that says nothing is blank", () => {
    const row = ["甲单位", "20", cell("/", { span: 2 })];
    expect(toldOf(readWord(para("年度收入情况（万元）") + table([[...INCOME, "其他收入"], row])))).toEqual([]);
  });

  test("of points is told", () => {
    const head = ["一级指标", "二级指标", "三级指标", "分值", "自评得分", "扣分原因"];
    const row = ["投入", "预算配置", "甲指标", cell("5", { span: 2 }), ""];
    expect(toldOf(readWord(table([head, row])))).toEqual(["表 1 第 2 行第 4 列 5 一格跨了几栏，看不出是哪一栏的数"]);
  });
});
