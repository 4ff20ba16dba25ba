import { lexicon } from "../../../../../src/reports/department/lexicon";
import { trieOf } from "../../../../../src/engine/prose/lexicon/trie";
import { pageOf, tokenise } from "../../../../../src/engine/prose/read/tokens/tokenise";
import type { FigureToken, Token } from "../../../../../src/engine/prose/read/tokens/token";

const tokensOf = (text: string): readonly Token[] =>
  tokenise(
    pageOf(lexicon, "p", text),
    trieOf([["局机关", { token: { kind: "unit" as const, label: "局机关" }, short: false }]]),
  );
const figuresIn = (text: string): readonly FigureToken[] =>
  tokensOf(text).filter((token): token is FigureToken => token.kind === "figure");

describe("a figure", () => {
  test.each([
    ["支出7125.61万元", "amount", "7125.61", 2],
    ["支出７１２５．６１万元", "amount", "7125.61", 2],
    ["支出7,125.61万元", "amount", "7125.61", 2],
    ["支出71256100元", "amount", "7125.61", 4],
    ["支出0.71亿元", "amount", "7100", -2],
    ["签约资金131.75亿", "amount", "1317500", -2],
    ["支出七千一百二十五点六一万元", "amount", "7125.61", 2],
    ["占30.81%", "percent", "30.81", 2],
    ["占３０．８１％", "percent", "30.81", 2],
    ["占百分之三十点八一", "percent", "30.81", 2],
    ["变动率-4.08%", "percent", "-4.08", 2],
    ["高10.8个百分点", "points", "10.8", 1],
    ["编制90人", "count", "90", 0],
    ["编制九十人", "count", "90", 0],
    ["厂房62万平方米", "count", "620000", -4],
    ["得98.5分", "score", "98.5", 1],
    ["增长20%—30%", "range", "30", 0],
    ["惠及5-10家", "range", "10", 0],
  ])("of %s is a %s of %s", (text, form, value, dp) => {
    const [token, ...others] = figuresIn(text);
    expect(others).toEqual([]);
    expect([token?.value.form, token?.value.value.toFixed(), token?.value.dp]).toEqual([form, value, dp]);
  });

  test.each([
    ["占46.%", "cutOff", "46."],
    ["支出7.1.4万元", "extraPoint", "7.1.4"],
    ["支出7.50.万元", "extraPoint", "7.50."],
    ["支出71,25.61万元", "separators", "71,25.61"],
    ["支出2195 .62万元", "blankInside", "2195 .62"],
    ["支出492O.99万元", "letters", "492O.99"],
    ["支出12万元元", "doubledUnit", "12"],
  ])("of %s is damaged: %s", (text, damage, digits) => {
    expect(figuresIn(text).map((token) => [token.value.damage, token.value.digits.quote])).toEqual([[damage, digits]]);
  });

  test.each([
    ["约", "7100万元", "about"],
    ["", "7100余万元", "over"],
    ["近", "7200万元", "nearly"],
  ])("hedged by %s%s keeps its hedge for the claim", (before, text, hedge) => {
    const tokens = tokensOf(before + text);
    const word = tokens.find((token) => token.kind === "word");
    const printed = tokens.find((token): token is FigureToken => token.kind === "figure")?.value;
    expect(printed?.hedge ?? (word?.kind === "word" ? word.value.replace("Before", "") : undefined)).toBe(hedge);
  });

  test.each([
    ["1、加强管理"],
    ["（1）加强管理"],
    ["（一）基本情况"],
    ["一是加强管理"],
    ["第3批"],
    ["《2015年度10项通知》"],
    ["某发〔2015〕11号"],
    ["6月30日前"],
    ["1-6月"],
    ["2020-2022年"],
    ["2021-12-31"],
    ["“12+1”产业链"],
    ["5G网络"],
    ["“12345”热线"],
    ["十四五规划"],
    ["两个维护"],
    ["附件3-1："],
    ["2021岳麓峰会"],
    ["十分重视"],
    ["三年行动"],
    ["12:30"],
    ["支出7 125.61万元"],
    ["支出71 256 100元"],
    ["项目1 200万元"],
  ])("is not seen in %s", (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  test.each(["46.%；", "5.5 、10.8个百分点", "（82人）", "3、占比12%"])(
    "does not swallow its surroundings: %s",
    (text) => {
      for (const token of tokensOf(text)) expect(token.end).toBeGreaterThan(token.start);
      const ends = tokensOf(text).map((token) => token.end);
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    },
  );
});
