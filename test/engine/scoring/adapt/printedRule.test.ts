import { printedApart } from "../../../../src/engine/scoring/adapt/printedRule";
import { adaptWarnings } from "../../../../src/engine/scoring/adapt/warnings";
import { readCriteria } from "../../../../src/engine/scoring/adapt/read";
import { rowsOfEdition } from "../../../../src/engine/scoring/adapt/write";
import type { IndicatorRow } from "../../../../src/engine/scoring/adapt/columns";
import { editions } from "../../../../src/reports/department/editions";
import { scoringBasis } from "../../../../src/reports/department/scoringBasis";

const [yueyang] = editions;

const apartIn = (id: string, changes: Partial<IndicatorRow>): readonly string[] => {
  const rows = rowsOfEdition(yueyang).map((row) => (row.id === id ? { ...row, ...changes } : row));
  const read = readCriteria(rows, yueyang, scoringBasis);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.edition.indicators.filter((each) => each.id === id).flatMap(printedApart);
};

test.each<[string, string, Partial<IndicatorRow>, readonly string[]]>([
  [
    "another deduction",
    "in.staff",
    { text: "以100%为标准。控制率≦100%，计5分；每超过一个百分点扣1分，扣完为止。" },
    ["评分标准写扣 1 分，参数是扣 0.5 分"],
  ],
  [
    "another standard",
    "in.staff",
    { text: "以 90％为标准。控制率≦90%，计5分；每超过1个百分点扣0.5分。" },
    ["评分标准写的 90%，参数里没有"],
  ],
  [
    "other bands",
    "in.keyProjects",
    { text: "安排率≥95%，计5分；85%（含）-95%，计4分；70%（含）-85%，计3分；60%（含）-70%，计2分；低于60%不得分。" },
    ["评分标准写的 95%、85%，参数里没有；参数里的 90%、80%，评分标准没有写"],
  ],
  [
    "a band less",
    "in.keyProjects",
    { text: "安排率≥90%，计5分；80%（含）-90%，计4分；70%（含）-80%，计3分；低于70%不得分。" },
    ["参数里的 60%，评分标准没有写"],
  ],
  [
    "other points in a band",
    "in.keyProjects",
    { text: "安排率≥90%，计5分；80%（含）-90%，计3.5分；70%（含）-80%，计3分；60%（含）-70%，计2分；低于60%不得分。" },
    ["评分标准写的 3.5 分，参数里没有"],
  ],
  [
    "the upper end without a sign",
    "pr.adjust",
    { text: "预算调整率=0，计3分；0-5%（含），计2分；5-20%（含），计1分；20-30%（含），计0.5分；大于30%不得分。" },
    ["评分标准写的 5%，参数里没有；参数里的 10%，评分标准没有写"],
  ],
  [
    "two amounts",
    "pr.surplus",
    { text: "无结余，3分；有结余，但不超过上年结转，1分；结余超过上年结转，不得分。" },
    ["评分标准写的 1 分，参数里没有"],
  ],
  [
    "items",
    "pr.rules",
    { text: "①已制定内部财务管理制度，2分；\n②制度合法、合规、完整，0.5分；\n③制度得到有效执行，0.5分；\n④已报备。" },
    [
      "评分标准①是 2 分，参数是 1 分",
      "评分标准②是 0.5 分，参数是 1 分",
      "评分标准③是 0.5 分，参数是 1 分",
      "评分标准有④，参数里没有",
    ],
  ],
  [
    "dates",
    "pr.progress",
    { text: "春节前下达全部专项资金的60%；6月底前全部下达完。每出现一个专项未按进度完成资金下达扣1分，扣完为止。" },
    ["评分标准写的 60%，参数里没有", "评分标准写扣 1 分，参数是扣 0.5 分"],
  ],
  [
    "occurrences",
    "pr.compliance",
    { text: "每出现一例不符合要求的扣 1.5 分。" },
    ["评分标准写扣 1.5 分，参数是扣 1 分"],
  ],
])("%s is told", (_case, id, changes, told) => {
  expect(apartIn(id, changes)).toEqual(told);
});

test.each<[string, string, Partial<IndicatorRow>]>([
  ["a text without figures", "in.staff", { text: "不超编得满分，超编的按规定扣分。" }],
  ["figures in words", "in.staff", { text: "控制率不超过百分之百的得满分，每超一个百分点扣半分。" }],
  [
    "years, documents and other sums",
    "in.staff",
    { text: "按〔2015〕11号文件（700分）执行；2021年末在职人员控制率≦100%，计5分。" },
  ],
  ["a share of the points", "in.keyProjects", { text: "安排率≥90%得分值的100%；有重大项目的另按分值的95%计。" }],
  ["values in points", "eff.satisfaction", { text: "测评得分:90分以上的，按满意度95%（含）以上计5分。" }],
  ["one bound of a list", "in.keyProjects", { text: "安排率≥90%计5分，以下分段见附件。" }],
  ["a person's judgement", "eff.economic", { text: "好计5分，较好80%计4分，一般扣3分。" }],
  ["items without points of their own", "pr.rules", { text: "①已制定制度；②合法、合规、完整；③有效执行。每项1分。" }],
  [
    "the same in other signs",
    "pr.card",
    { text: "刷卡率达到 50％（含）以上得 3 分；每减少 1 个百分点，扣减 0.2 分。" },
  ],
])("%s is not", (_case, id, changes) => {
  expect(apartIn(id, changes)).toEqual([]);
});

test("points come from the parameters, and the officer is told so", () => {
  const rows = rowsOfEdition(yueyang).map((row) =>
    row.id === "pr.card" ? { ...row, text: row.text.replace("50％", "60％") } : row,
  );
  const read = readCriteria(rows, yueyang, scoringBasis);
  expect(read.ok && adaptWarnings(yueyang, read.edition)).toEqual([
    {
      indicator: "pr.card",
      message: "“公务卡刷卡率”的评分标准与参数不一致：评分标准写的 60%，参数里没有。得分按参数计算，请改成一致",
    },
  ]);
});
