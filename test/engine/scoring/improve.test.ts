import { editions } from "../../../src/reports/department/editions";
import { improvementOf, improvementWords } from "../../../src/engine/scoring/improve";
import type { ScoredRow } from "../../../src/engine/scoring/score/row";
import { withOwnValues } from "../../../src/engine/scoring/ownValues";
import { scoreSheet } from "../../../src/engine/scoring/score";
import seed from "./cases/yueyang-2021.json";
import { facts } from "./facts";
import { editionWith, row, selves } from "./sampleEdition";

const improvements = (rows: readonly ScoredRow[]) => rows.map(improvementOf).filter((each) => each !== undefined);

const [yueyang] = editions;

/** The seed with some figures changed. */
const changed = (figures: Readonly<Record<string, string>>, tables: object = {}) =>
  facts({ ...seed.facts, figures: { ...seed.facts.figures, ...figures }, tables: { ...seed.facts.tables, ...tables } });

const wordsFor = (id: string, given: ReturnType<typeof facts>): string | undefined => {
  const scored = scoreSheet(yueyang, given, selves(seed.self)).rows.find((each) => each.indicator.id === id);
  const improvement = scored === undefined ? undefined : improvementOf(scored);
  return improvement === undefined ? undefined : improvementWords(improvement);
};

test.each<[string, string, Readonly<Record<string, string>>, string | undefined]>([
  [
    "fewer people",
    "in.staff",
    { "staffing.staffTotal": "94" },
    "在职人员控制率低于 104 %（其他数不变，在职人员数合计由 94 变为 93），可得 3.5 分",
  ],
  [
    "a cent below the bound where the bound itself does not count",
    "pr.sangongControl",
    { "sangong.sum.total": "31", "sangongBasis.currentBudget": "30" },
    "“三公经费”控制率低于 103 %（其他数不变，本年“三公”经费决算数由 31 变为 30.89），可得 4 分",
  ],
  [
    "last year's figure also stands in the denominator and is left alone",
    "in.sangongChange",
    { "sangong.sum.total": "30" },
    "“三公经费”变动率低于 5 %（其他数不变，本年“三公”经费决算数由 30 变为 29.77），可得 3 分",
  ],
  [
    "more purchases finished",
    "pr.procurement",
    { "procurement.completedBudget": "850" },
    "政府采购执行率高于 97 %（其他数不变，已完成采购对应预算由 850 变为 857.55），可得 2.6 分",
  ],
  [
    "questionnaires are whole",
    "eff.satisfaction",
    { "survey.satisfied": "300" },
    "满意度不低于 95 %（其他数不变，满意（含基本满意）数由 300 变为 304），可得 5 分",
  ],
  [
    "an amount down to the limit",
    "pr.surplus",
    { "spending.sum.cumulativeBalance": "5000" },
    "结余不高于 4548.64 万元（现为 5000 万元），可得 2 分",
  ],
  ["nothing at full points", "pr.sangongControl", {}, undefined],
])("%s", (_name, id, figures, words) => {
  expect(wordsFor(id, changed(figures))).toBe(words);
});

test("lists say what is missing or how many too many", () => {
  const breach = [
    { indicator: "pr.compliance", description: "一例", count: "2" },
    { indicator: "as.safety", description: "无", count: "0" },
  ];
  const checks = seed.facts.tables.checks.map((each) =>
    each.indicator === "as.rules" && each.item.startsWith("②") ? { ...each, met: "否" } : each,
  );
  const given = changed({}, { breaches: breach, checks });
  expect(["pr.compliance", "as.rules", "pr.progress"].map((id) => wordsFor(id, given))).toEqual([
    "不符合要求的情况不超过 1 例，可得 2 分",
    "做到“②相关资产管理制度得到有效执行，1分。”，可得 3 分",
    "未按进度下达的专项资金不超过 1 项，可得 2.5 分",
  ]);
});

test("an own target is reached by the actual", () => {
  const edition = editionWith([row("t", "100", { rule: { kind: "directional", direction: "正向" } })]);
  const sheet = scoreSheet(
    edition,
    withOwnValues(facts(), new Map([["t", { target: "200家", actual: "150家" }]])),
    new Map(),
  );
  expect(improvements(sheet.rows).map(improvementWords)).toEqual(["实际值不低于 200，可得 100 分"]);
});

test("the figure it names does earn the points it names", () => {
  const worse = {
    "staffing.staffTotal": "97",
    "sangong.sum.total": "31.7",
    "procurement.completedBudget": "850.13",
    "card.settled": "101.3",
    "assets.sum.inUse": "6001.01",
    "survey.satisfied": "260",
  };
  const before = scoreSheet(yueyang, changed(worse), selves(seed.self));
  for (const improvement of improvements(before.rows)) {
    const { figure, indicator, points } = improvement;
    if (figure === undefined) continue;
    const after = scoreSheet(
      yueyang,
      changed({ ...worse, [figure.field.field]: figure.needed.toFixed() }),
      selves(seed.self),
    );
    expect([indicator, after.rows.find((each) => each.indicator.id === indicator)?.rulePoints?.toFixed()]).toEqual([
      indicator,
      points.toFixed(),
    ]);
  }
  expect(improvements(before.rows).filter((each) => each.figure !== undefined)).toHaveLength(8);
});

test("judged and open rows have nothing to say", () => {
  const sheet = scoreSheet(yueyang, facts(), new Map());
  expect(improvements(sheet.rows)).toEqual([]);
});
