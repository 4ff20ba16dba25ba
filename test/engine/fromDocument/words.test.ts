import { ordinalOf, itemsIn } from "../../../src/engine/fromDocument/items";
import { pairsIn } from "../../../src/engine/fromDocument/pairs";
import { placeFromTo, placeWords } from "../../../src/engine/fromDocument/place";
import { datumOf, figureAndRemark, statedUnit } from "../../../src/engine/fromDocument/values";
import {
  exactLabel,
  labelKey,
  labelsOf,
  looseLabel,
  numberIn,
  withoutNumber,
} from "../../../src/engine/fromDocument/words";
import { choice, count, date, money, score, text } from "../../../src/engine/schema/field";

test.each([
  ["部门（单位）名 称：", "部门名称"],
  ["部门（单位）名称（ 盖 章 ）：", "部门名称"],
  ["填报单位（公章）", "填报单位"],
  ["盖章", "盖章"],
  ["“三公”经费情况（万元）", "三公经费情况"],
  ["公共财\n政拨款", "公共财政拨款"],
  ["Ａ１", "a1"],
])("%j is the label %s", (written, key) => {
  expect(labelKey(written)).toBe(key);
});

test("a label may have words around it that add nothing, and no others", () => {
  const labels = labelsOf([
    ["grant", ["财政拨款"]],
    ["total", ["收入合计"]],
  ]);
  expect(exactLabel("其中：财政拨款", labels)).toBeUndefined();
  expect(looseLabel("其中：财政拨款收入", labels)).toBe("grant");
  expect(looseLabel("财政拨款结转", labels)).toBeUndefined();
  expect(looseLabel("本年收入合计数", labels)).toBe("total");
});

test.each([
  ["一、概况", "一、", "概况"],
  ["（二）支出", "（二）", "支出"],
  ["(3) 情况", "(3) ", "情况"],
  ["1、2021年度", "1、", "2021年度"],
  ["1. 概况", "1. ", "概况"],
  ["1.5 倍", "", "1.5 倍"],
  ["第一部分 概况", "第一部分 ", "概况"],
  ["2021年", "", "2021年"],
  ["①资产", "①", "资产"],
  ["2.1 基本支出", "2.1 ", "基本支出"],
  ["2.1.3、专项资金", "2.1.3、", "专项资金"],
  ["7.14 万元以内", "", "7.14 万元以内"],
])("the number in front of %j is %j", (written, number, rest) => {
  expect([numberIn(written), withoutNumber(written)]).toEqual([number, rest]);
});

test.each<readonly [written: string, items: readonly (readonly [no: string, text: string])[] | undefined]>([
  [
    "1．甲\n2．15 家乙\n3.2021年丙",
    [
      ["1", "甲"],
      ["2", "15 家乙"],
      ["3", "2021年丙"],
    ],
  ],
  ["1.甲投资\n2.5亿元", [["1", "甲投资\n2.5亿元"]]],
  ["1.甲\n3.15 家", [["1", "甲\n3.15 家"]]],
  [
    "任务1：甲\n任务2：乙",
    [
      ["任务1", "甲"],
      ["任务2", "乙"],
    ],
  ],
  [
    "1、2021年甲\n乙\n2、丙",
    [
      ["1", "2021年甲\n乙"],
      ["2", "丙"],
    ],
  ],
  [
    "（一）甲\n（二）乙",
    [
      ["一", "甲"],
      ["二", "乙"],
    ],
  ],
  [
    "一是甲\n二是乙",
    [
      ["一", "甲"],
      ["二", "乙"],
    ],
  ],
  ["1.5 倍", undefined],
  ["甲\n1、乙", undefined],
  ["", undefined],
])("items of %j", (written, items) => {
  expect(itemsIn(written)?.map(({ no, text: words }) => [no, words])).toEqual(items);
});

test.each([
  ["任务3", "3"],
  ["03", "3"],
  ["三", "3"],
  ["十", "10"],
  ["十二", "12"],
  ["二十一", "21"],
])("%s counts as %s", (no, count) => {
  expect(ordinalOf({ no, text: "" })).toBe(count);
});

test("labels in running text end where the next begins", () => {
  const labels = labelsOf([
    ["name", ["填报人（签名）"]],
    ["phone", ["联系电话"]],
  ]);
  expect(pairsIn("填报人（签名）：甲 乙      联系电话：0730-1：2", labels)).toEqual([
    { target: "name", value: "甲 乙", rest: "" },
    { target: "phone", value: "0730-1：2", rest: "" },
  ]);
  expect(pairsIn("说明：联系电话：1   负责人：丙", labels)).toEqual([
    { target: "phone", value: "1", rest: "负责人：丙" },
  ]);
  expect(pairsIn("没有", labels)).toEqual([]);
});

test.each([
  ["年度收入情况（万元）", "万元"],
  ["单位：元", "元"],
  ["金额单位:人民币元", "元"],
  ["（单位：亿元）", "亿元"],
  ["收入合计（元）", "元"],
  ["单位名称", undefined],
])("%s states %s", (written, unit) => {
  expect(statedUnit(written)).toBe(unit);
});

test.each<readonly [written: string, stated: string | undefined, datum: string | null]>([
  ["1,010.34", undefined, "1010.34"],
  ["２５.８７", undefined, "25.87"],
  ["25.87万元", "元", "25.87"],
  ["71,381,200.00", "元", "7138.12"],
  ["7.50.", "元", "7.50."],
  ["25.87", "美元", "25.87美元"],
  ["7,138.12\n100", undefined, "7,138.12\n100"],
  ["71,381,200\n100", "元", "71,381,200\n100"],
  ["/", undefined, null],
  ["—", "元", null],
  ["－", undefined, null],
  ["无", undefined, null],
  ["　", undefined, null],
])("%j under %s is %j", (written, stated, datum) => {
  expect(datumOf(written, money("合计"), stated)).toBe(datum);
});

test.each<readonly [written: string, datum: string]>([
  ["九十八分", "98"],
  ["九十七点五分", "97.5"],
  ["九十八点零五", "98.05"],
  ["一百分", "100"],
  ["十分", "10"],
  ["五分", "5"],
  ["一", "一"],
  ["九八", "九八"],
  ["一百五", "一百五"],
  ["九十多分", "九十多分"],
  ["一百二十分", "一百二十分"],
])("the score %s is %s", (written, datum) => {
  expect(datumOf(written, score("得分"))).toBe(datum);
});

test.each<readonly [written: string, datum: string]>([
  ["三百万元", "300"],
  ["三十五万元", "35"],
  ["一百二十三万元", "一百二十三万元"],
])("the amount %s is %s", (written, datum) => {
  expect(datumOf(written, money("合计"))).toBe(datum);
});

test.each<readonly [written: string, figure: string, remark: string]>([
  ["98/100", "98", "/100"],
  ["98.5分 ／ 100分", "98.5分", "／ 100分"],
  ["98分（满分100分）", "98分", "（满分100分）"],
  ["九十八分（优）", "九十八分", "（优）"],
  ["98/120", "98/120", ""],
  ["98-99", "98-99", ""],
  ["98（97）", "98（97）", ""],
])("in the score %s stand %j and %j", (written, figure, remark) => {
  expect(figureAndRemark(written, score("得分"))).toEqual({ figure, remark });
});

test("what stands behind a figure in brackets is no part of it, unless it is its unit or a figure too", () => {
  const written = ["7138.12（含结转）", "7138.12（元）", "7138.12（6100）", "90/100"];
  const figures = written.map((each) => figureAndRemark(each, money("合计")).figure);
  expect(figures).toEqual(["7138.12", "7138.12（元）", "7138.12（6100）", "90/100"]);
  expect(figureAndRemark("90（其中行政62）", count("编制"))).toEqual({ figure: "90", remark: "（其中行政62）" });
});

test.each<readonly [written: string, chosen: string]>([
  ["优☑  良□  中□  差□", "优秀"],
  ["☑优 □良 □中 □差", "优秀"],
  ["□优秀\n☒良好\n□中\n□差", "良好"],
  ["优（√）良（ ）中（　）差（ ）", "优秀"],
  ["（ ）优（√）良（ ）中（ ）差", "良好"],
  ["优√", "优秀"],
  ["√优秀 良好 中 差", "优秀"],
  ["优秀 √良好 中 差", "良好"],
  ["优", "优秀"],
  ["差", "差"],
  ["优等", "优秀"],
  ["良好等次", "良好"],
  ["中等", "中"],
  ["优以上", "优以上"],
  ["优√良中差", "优√良中差"],
  ["优秀 良好 中 差", "优秀 良好 中 差"],
  ["☑优 ☑良 □中 □差", "☑优 ☑良 □中 □差"],
  ["□优 □良 □中 □差", "□优 □良 □中 □差"],
  ["优√（拟）", "优√（拟）"],
])("of 优秀, 良好, 中, 差 %j chooses %s", (written, chosen) => {
  expect(datumOf(written, choice("评价等次", ["优秀", "良好", "中", "差"]))).toBe(chosen);
});

test("the line for a day that nobody has filled in is blank", () => {
  const days = ["年   月   日", "二〇二二年三月十五日", "2022年  月  日"];
  expect(days.map((written) => datumOf(written, date("报告日期")))).toEqual([null, "2022-03-15", "2022年  月  日"]);
});

test("a line to write on that is drawn with underscores is no part of what is written", () => {
  const written = ["____某市文化局____", "＿＿ 某市文化局", "某市_文化局", "______"];
  expect(written.map((each) => datumOf(each, text("名称")))).toEqual(["某市文化局", "某市文化局", "某市_文化局", null]);
  expect(datumOf("__12.5__", money("合计"))).toBe("12.5");
});

test("a text that says that there is nothing is blank", () => {
  expect(["无", " / ", "无扣分"].map((written) => datumOf(written, text("说明")))).toEqual([null, null, "无扣分"]);
});

test("places are told as people count them", () => {
  expect(placeWords({ cells: [{ table: 2, row: 5, cell: 3 }] })).toBe("表 2 第 5 行第 3 列");
  expect(placeWords({ cells: [], paragraph: 12 })).toBe("第 12 段");
  expect(placeWords(placeFromTo({ cells: [], paragraph: 12 }, { cells: [], paragraph: 20 }))).toBe("第 12–20 段");
  const inCell = { cells: [{ table: 1, row: 1, cell: 1 }], paragraph: 2 };
  expect(placeWords(placeFromTo({ cells: [], paragraph: 12 }, inCell))).toBe("第 12 段");
});
