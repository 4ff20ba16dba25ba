/** What the end of a page parts in a document that was converted: rows, tables, headings. */
import { readWord, toldOf } from "../../../support/readWord";
import { cell, para, table } from "../../../support/wordFile";

const SHEET = ["一级指标", "二级指标", "三级指标", "评分标准", "分值", "自评得分", "扣分原因"];

describe("a row of the scoring sheet", () => {
  const read = (...rows: readonly (readonly string[])[]): ReturnType<typeof readWord> =>
    readWord(table([SHEET, ["投入", "配置", "甲率", "达标得5分，每超过一个", "5", "4", "超过两个"], ...rows]));
  const NEXT = ["过程", "执行", "乙率", "达标得分。", "5", "5", ""];

  test.each<readonly [what: string, rest: readonly string[], ruleText: string, reason: string]>([
    ["one text goes on", ["", "", "", "百分点扣1分。", "", "", ""], "达标得5分，每超过一个百分点扣1分。", "超过两个"],
    [
      "both texts go on",
      ["", "", "", "百分点扣1分。", "", "", "百分点。"],
      "达标得5分，每超过一个百分点扣1分。",
      "超过两个百分点。",
    ],
    [
      "an item of its own stays a line",
      ["", "", "", "②扣完为止。", "", "", ""],
      "达标得5分，每超过一个\n②扣完为止。",
      "超过两个",
    ],
  ])("%s", (_, rest, ruleText, reason) => {
    const found = read(rest, NEXT);
    expect(found.data.scoring?.rows).toEqual([
      expect.objectContaining({ level3: "甲率", ruleText, weight: "5", selfScore: "4", reason }),
      expect.objectContaining({ level3: "乙率", level1: "过程" }),
    ]);
    expect(toldOf(found)).toEqual([]);
  });

  test("with points of its own it is a row", () => {
    expect(read(["", "", "", "百分点扣1分。", "5", "5", ""], NEXT).data.scoring?.rows).toHaveLength(3);
  });

  test("a level that is announced again is the same level", () => {
    const again = read(["投入（续）", "配置（续）", "乙率", "达标得分。", "5", "5", ""]);
    expect(again.data.scoring?.rows.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ["投入", "配置"],
      [undefined, undefined],
    ]);
  });
});

describe("a goal", () => {
  const read = (...rows: readonly (readonly string[])[]): ReturnType<typeof readWord> =>
    readWord(table([["序号", "预期目标", "实际完成"], ...rows]));
  const NEXT = ["2", "办结率 90% 以上。", "95%。"];

  test.each<readonly [rest: readonly string[], expected: string, actual: string]>([
    [["", "业 20 家。", ""], "培育企业 20 家。", "已培"],
    [["", "", "育 26 家。"], "培育企", "已培育 26 家。"],
  ])("goes on with %j", (rest, expected, actual) => {
    const found = read(["1", "培育企", "已培"], rest, NEXT);
    expect(found.data.goals?.rows).toEqual([
      { no: "1", expected, actual },
      { no: "2", expected: "办结率 90% 以上。", actual: "95%。" },
    ]);
    expect(toldOf(found)).toEqual([]);
  });

  test.each<readonly [why: string, rows: readonly (readonly string[])[]]>([
    [
      "the goal above has ended",
      [
        ["1", "培育企业。", "已培育。"],
        ["", "开展培训。", ""],
      ],
    ],
    [
      "it says both sides",
      [
        ["1", "培育企业", "已培育"],
        ["", "开展培训", "已开展"],
      ],
    ],
    [
      "it has a number",
      [
        ["1", "培育企业", "已培育"],
        ["2", "开展培训", ""],
      ],
    ],
    [
      "the goals have no numbers",
      [
        ["", "培育企业", "已培育"],
        ["", "开展培训", ""],
      ],
    ],
  ])("is a goal of its own where %s", (_, rows) => {
    expect(read(...rows).data.goals?.rows).toHaveLength(2);
  });
});

describe("a table of goals goes on in another one", () => {
  const HEAD = ["评价内容", "指标类型", "绩效目标", "完成情况"];
  const FIRST = ["产出目标", "数量指标", "培训 10 期", "培训 12 期"];

  test.each<readonly [what: string, rows: readonly (readonly string[])[]]>([
    ["its labels are left out", [["", "", "办展 2 次", "2 次"]]],
    ["its labels say that they go on", [["产出目标（续）", "数量指标（续）", "办展 2 次", "2 次"]]],
    ["its head comes again", [HEAD, ["产出目标", "数量指标（续）", "办展 2 次", "2 次"]]],
  ])("%s", (_, rows) => {
    const found = readWord(table([HEAD, FIRST]) + para("") + table(rows));
    expect(found.data.indicators?.rows).toEqual([
      { group: "产出目标", kind: "数量指标", target: "培训 10 期", actual: "培训 12 期" },
      { group: "产出目标", kind: "数量指标", target: "办展 2 次", actual: "2 次" },
    ]);
    expect(toldOf(found)).toEqual([]);
  });

  test("only with a kind of indicators in front, and a target", () => {
    for (const other of [
      ["填报人", "某甲", "联系电话", "0000"],
      ["", "", "", "2 次"],
    ]) {
      const found = readWord(table([HEAD, FIRST]) + table([other]));
      expect(found.data.indicators?.rows).toHaveLength(1);
    }
  });

  test("goals with their numbers", () => {
    const head = ["序号", "预期目标", "实际完成"];
    const found = readWord(table([head, ["1", "甲事", "已完成"]]) + table([["2", "乙事", "已完成"]]));
    expect(found.data.goals?.rows.map(({ no, expected }) => [no, expected])).toEqual([
      ["1", "甲事"],
      ["2", "乙事"],
    ]);
    const other = readWord(table([head, ["1", "甲事", "已完成"]]) + table([["综合得分", "98", ""]]));
    expect(other.data.goals?.rows).toHaveLength(1);
  });
});

describe("part five", () => {
  const TEXT = [para("一、部门概况"), para("编制30人。"), para("六、改进措施和建议"), para("细化预算。")].join("");

  test("ends before the evaluators, with or without their heading", () => {
    for (const heading of [para("四、评价人员"), ""]) {
      const people = table([
        ["姓名", "职务/职称", "单位", "签字"],
        ["某甲", "科长", "某局", ""],
      ]);
      const found = readWord(TEXT + heading + people + table([["填报人", "某乙", "联系电话", "0000"]]));
      expect(found.data.prose).toEqual({ overview: "编制30人。", measures: "细化预算。" });
      expect(found.data.evaluators?.rows).toEqual([expect.objectContaining({ name: "某甲", unit: "某局" })]);
      expect(found.data.filler).toEqual({ name: "某乙", phone: "0000" });
      expect(toldOf(found)).toEqual([]);
    }
  });

  test("a heading that stands in two lines is one", () => {
    const found = readWord(
      [
        "一、部门概况",
        "编制30人。",
        "（二）部门整体支出规模、使用方向和主要内容、涉",
        "及范围等",
        "全年总支出30万元。",
        "五、存在的主要问题",
        "预算不细。",
      ]
        .map((line) => para(line))
        .join(""),
    );
    expect(found.data.prose).toEqual({ overview: "编制30人。", scale: "全年总支出30万元。", problems: "预算不细。" });
  });
});

test("what is merged over the rows of one indicator is one row", () => {
  const begins = (text: string): string => cell(text, { merge: "restart" });
  const GOES_ON = cell("", { merge: "continue" });
  const found = readWord(
    table([
      SHEET,
      [begins("投入"), begins("配置"), begins("甲率"), "①有制度，2分。", begins("5"), begins("4"), ""],
      [GOES_ON, GOES_ON, GOES_ON, "②有执行，3分。", GOES_ON, GOES_ON, ""],
    ]),
  );
  expect(found.data.scoring?.rows).toEqual([
    expect.objectContaining({ level3: "甲率", ruleText: "①有制度，2分。\n②有执行，3分。" }),
  ]);
});
