import { scoringBasis } from "../../../../src/reports/department/scoringBasis";
import {
  type CriteriaFault,
  type Column,
  emptyRow,
  type IndicatorRow,
} from "../../../../src/engine/scoring/adapt/columns";
import { readEntries } from "../../../../src/engine/scoring/adapt/paramsText";
import { readCriteria } from "../../../../src/engine/scoring/adapt/read";
import { adaptWarnings } from "../../../../src/engine/scoring/adapt/warnings";
import { rowsOfEdition } from "../../../../src/engine/scoring/adapt/write";
import { editions } from "../../../../src/reports/department/editions";
import type { Edition } from "../../../../src/engine/scoring/edition/edition";
import { withOwnValues } from "../../../../src/engine/scoring/ownValues";
import { scoreSheet } from "../../../../src/engine/scoring/score";
import seed from "../cases/yueyang-2021.json";
import { facts } from "../facts";
import { selves } from "../sampleEdition";

const [yueyang] = editions;
const rows = rowsOfEdition(yueyang);
const at = (id: string): number => rows.findIndex((row) => row.id === id);
const edit = (id: string, changes: Partial<IndicatorRow>): readonly IndicatorRow[] =>
  rows.map((row) => (row.id === id ? { ...row, ...changes } : row));
const faultsOf = (edited: readonly IndicatorRow[]): readonly CriteriaFault[] => {
  const read = readCriteria(edited, yueyang, scoringBasis);
  return read.ok ? [] : read.faults;
};
const editionOf = (edited: readonly IndicatorRow[]): Edition => {
  const read = readCriteria(edited, yueyang, scoringBasis);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.edition;
};

describe("faults lie at the cell", () => {
  test.each<[string, string, Partial<IndicatorRow>, Column, string]>([
    [
      "a rule type that is not in the list",
      "in.staff",
      { rule: "随便扣分" },
      "rule",
      "没有“随便扣分”这种规则类型，请从列表中选择",
    ],
    ["no rule type", "in.staff", { rule: "" }, "rule", "请选择规则类型"],
    [
      "a parameter the rule does not have",
      "in.staff",
      { params: "标准=100; 扣=0.5; 分段=≥90:5" },
      "params",
      "这种规则没有“分段”这个参数，可用的有：标准、每、扣、满分",
    ],
    ["a parameter that is missing", "in.staff", { params: "标准=100" }, "params", "缺少参数“扣”"],
    ["a step of zero", "in.staff", { params: "标准=100; 每=0; 扣=0.5" }, "params", "参数“每”必须大于 0"],
    ["a parameter without a value", "in.staff", { params: "标准" }, "params", "“标准”应写成“名称=值”的样子"],
    ["a parameter given twice", "in.staff", { params: "标准=100; 标准=90; 扣=0.5" }, "params", "参数“标准”重复"],
    [
      "an answer that no question has",
      "in.staff",
      { params: "标准=100; 扣=0.5; 步进=看心情" },
      "params",
      "“步进”没有“看心情”这个取值",
    ],
    [
      "a measure that is not in the list",
      "in.staff",
      { measure: "运气" },
      "measure",
      "没有“运气”这个测算指标，请从列表中选择",
    ],
    ["no measure where one is needed", "in.staff", { measure: "" }, "measure", "这种规则要有测算指标"],
    ["no weight", "in.staff", { weight: "" }, "weight", "请填写分值"],
    ["a weight that is no number", "in.staff", { weight: "五" }, "weight", "分值应为大于 0 的数，现为“五”"],
    [
      "an id used twice",
      "in.keyProjects",
      { id: "in.staff" },
      "id",
      "编号与另一行相同；复制来的行请清空编号，程序会自动编号",
    ],
    ["no name", "in.staff", { level3: " " }, "level3", "请填写三级指标"],
    ["bands that leave a gap", "in.keyProjects", { params: "分段=≥90:5、<80:0" }, "params", "分段在 80 处没有覆盖到"],
    ["a full score beside another weight", "in.staff", { weight: "8" }, "params", "规则满分 5 分与分值 8 分不一致"],
    [
      "an item that the printed rule does not have",
      "pr.rules",
      { params: "清单=①:1、②:1、④:1" },
      "params",
      "评分标准中没有“④”这一项",
    ],
  ])("%s", (_name, id, changes, column, message) => {
    expect(faultsOf(edit(id, changes))).toContainEqual({ row: at(id), column, message });
  });

  test("a sum that is not 100 belongs to all criteria", () => {
    expect(faultsOf(edit("out.other", { weight: "5" }))).toEqual([{ message: "各指标分值之和为 101，应为 100" }]);
  });

  test("rows count as they stand, blank rows included", () => {
    const shifted = [emptyRow, emptyRow, ...edit("in.staff", { rule: "" })];
    expect(faultsOf(shifted)).toContainEqual({ row: at("in.staff") + 2, column: "rule", message: "请选择规则类型" });
  });
});

describe("adapting", () => {
  const twoOwn = [
    ...rows.filter((row) => row.id !== "out.report"),
    {
      ...emptyRow,
      id: "out.smallGiants",
      level1: "产出",
      level2: "职责履行",
      level3: "新增省级小巨人企业",
      text: "完成目标得3分，未完成按比例计分。",
      weight: "3",
      rule: "按目标完成度",
      params: "方向=正向；满分=３",
      target: "20家",
      actual: "18家",
    },
    {
      ...emptyRow,
      id: "out.base5g",
      level1: "产出",
      level2: "职责履行",
      level3: "新建5G基站",
      text: "每低于目标1个百分点扣0.5分。",
      weight: "2",
      rule: "低于扣分",
      params: "标准=100；扣=0.5",
      measure: "目标完成率",
      target: "2000个",
      actual: "1 950个",
    },
  ];

  test("own 产出 indicators are scored by their own targets", () => {
    const read = readCriteria(twoOwn, yueyang, scoringBasis);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const sheet = scoreSheet(read.edition, withOwnValues(facts(seed.facts), read.own), selves(seed.self));
    const points = sheet.rows
      .filter((row) => row.indicator.id.startsWith("out."))
      .map((row) => [row.indicator.id, row.rulePoints?.toFixed()]);
    expect(points).toContainEqual(["out.smallGiants", "2.7"]);
    expect(points).toContainEqual(["out.base5g", "1"]);
    expect(sheet.rows.find((row) => row.indicator.id === "out.growth")?.self?.toFixed()).toBe("7");
  });

  test("changing 产出 and 效果 is free, changing the rest is not silent", () => {
    expect(adaptWarnings(yueyang, editionOf(twoOwn))).toEqual([]);
    const stricter = editionOf(edit("in.staff", { params: "标准=100; 扣=1; 满分=5" }));
    expect(adaptWarnings(yueyang, stricter)).toEqual([
      { indicator: "in.staff", message: "改动了“财政供养人员控制率”的分值或规则，这一部分通常由财政部门统一规定" },
    ]);
  });

  test.each([
    ["in.staff", "标准＝100％；每＝1个百分点；扣＝0.5分；满分＝5分"],
    ["in.staff", "标准=100，每=1，扣=0.5，满分=5"],
    ["in.keyProjects", "分段=90%以上:5、80%（含）-90%:4、70%（含）-80%:3、60%（含）-70%:2、60%以下:0"],
    ["eff.satisfaction", "分段=95（含）以上：5分，85（含）-95：3分，75（含）-85：1分，低于75：0分"],
    ["pr.adjust", "等于=0%，得=3分，分段=(0,10]:2，10-20（含）:1，20-30（含）:0.5，超过30%:0"],
    ["pr.progress", "节点=春节前:50%、6月底前:100%; 扣=0.5分"],
  ])("%s: the same parameters as officers write them are read, and are no change: %s", (id, params) => {
    expect(adaptWarnings(yueyang, editionOf(edit(id, { params })))).toEqual([]);
  });

  test.each([
    [
      "in.keyProjects",
      "分段=90以上:5、80-90:4、80以下:0",
      "应写成“[80,90):4”的样子，也可写“80（含）-90:4”，现为“80-90:4”",
    ],
    ["in.keyProjects", "分段=90以上:5、80-90（含）:4、80以下:0", "分段在 80 处没有覆盖到"],
  ])("%s: %s is not guessed", (id, params, message) => {
    expect(faultsOf(edit(id, { params })).map((fault) => fault.message)).toContainEqual(
      expect.stringContaining(message),
    );
  });

  test("adding and removing elsewhere is told too", () => {
    const moved = editionOf([
      ...rows.filter((row) => row.id !== "as.use"),
      {
        ...emptyRow,
        id: "pr.extra",
        level1: "过程",
        level2: "预算执行",
        level3: "往来款清理",
        weight: "3",
        rule: "人工评价",
      },
    ]);
    expect(adaptWarnings(yueyang, moved).map((warning) => warning.indicator)).toEqual(["as.use", "pr.extra"]);
  });

  test("a weight of 5 beside a text of 8 points is told", () => {
    const moved = editionOf(edit("in.staff", { text: "在职人员控制率≦100%，计8分；每超过一个百分点扣0.8分。" }));
    expect(adaptWarnings(yueyang, moved).map((warning) => warning.message)).toContain(
      "“财政供养人员控制率”的评分标准最高写 8 分，分值却是 5 分",
    );
  });

  test("groups, choices and stages after the sum are rows as well", () => {
    const edited = [
      ...rows.filter((row) => row.id !== "in.staff"),
      { ...emptyRow, id: "j", level3: "结转结余", weight: "5", rule: "二者择一", params: "选用=j.rate" },
      {
        ...emptyRow,
        id: "j.rate",
        level1: "过程",
        level2: "预算执行",
        level3: "结转结余率",
        weight: "5",
        rule: "分值乘比率",
        measure: "结转结余率",
        params: "组=j",
      },
      {
        ...emptyRow,
        id: "j.change",
        level1: "过程",
        level2: "预算执行",
        level3: "结转结余变动率",
        weight: "5",
        rule: "人工评价",
        params: "组=j；扣分说明=不要求",
      },
      {
        ...emptyRow,
        id: "total.cap",
        text: "执行率封顶",
        rule: "总分封顶",
        measure: "预算执行率",
        params: "封顶=[70,80):89、<70:79",
      },
      { ...emptyRow, id: "total.explain", rule: "说明触发", measure: "预算执行率", params: "低于=90" },
    ];
    const edition = editionOf(edited);
    expect(edition.groups.map(({ id, kind, chosen }) => [id, kind, chosen])).toEqual([
      ["eff", "pool", undefined],
      ["j", "oneOf", "j.rate"],
    ]);
    expect(edition.post.map((stage) => stage.kind)).toEqual(["capTotal", "explain"]);
    expect(edition.indicators.find((each) => each.id === "j.change")?.reason).toBe("never");
    expect(rowsOfEdition(editionOf(rowsOfEdition(edition)))).toEqual(rowsOfEdition(edition));
  });
});

test("entries may end with either semicolon or a new line", () => {
  expect(readEntries("标准=100；每 = 1\n扣＝0.5;").entries).toEqual([
    { word: "标准", value: "100" },
    { word: "每", value: "1" },
    { word: "扣", value: "0.5" },
  ]);
});
