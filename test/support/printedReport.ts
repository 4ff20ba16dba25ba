/** Random reports as officers fill them in: several units, long texts, blanks, goals of all kinds, adapted indicators, reasons. */
import fc from "fast-check";
import { criteriaData, editionById } from "../../src/app/standard/editions";
import { toData } from "../../src/engine/report/data";
import type { Datum } from "../../src/engine/schema/section";
import { emptyRow } from "../../src/engine/scoring/adapt/columns";
import type { TypedScores } from "../../src/engine/standard/scoringRows";
import { department } from "../../src/reports/department";
import type { ReportData } from "../../src/reports/department/form";
import { consistentReport } from "../bench/mutations/consistent";
import { randomOf } from "../bench/mutations/random";

export const EDITION = "yueyang-2021";
const edition = editionById(department, EDITION);

interface PrintedReport {
  readonly data: ReportData;
  readonly typed: TypedScores;
}

const sentence = fc.constantFrom(
  "各项工作平稳开展。",
  "全年完成投资12.5亿元，增长7.25%（比上年高1.2个百分点）；",
  "一是建立台账，二是按月核对：",
  "“专精特新”企业新增26家——超过计划。",
  "≥95%、<3%，A&B级。",
  "资金支付严格执行《预算法》，没有超范围支出。",
);
const line = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((s) => s.join(""));
/** Several paragraphs in one cell. */
const long = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
const short = fc.constantFrom("示例甲", "财务科科长", "示例 单位（二）", "Ａ类", "≥95%", "20 家以上", "1.5万元以内");

const mayBeBlank = (text: fc.Arbitrary<string>): fc.Arbitrary<Datum> => fc.option(text, { freq: 4 });

const numbered = <T extends object>(row: fc.Arbitrary<T>): fc.Arbitrary<readonly (T & { readonly no: string })[]> =>
  fc.array(row, { maxLength: 9 }).map((rows) => rows.map((r, i) => ({ no: String(i + 1), ...r })));

const KINDS = {
  产出目标: ["数量指标", "质量指标", "时效指标", "成本指标"],
  效益目标: ["经济效益", "社会效益", "生态效益", "社会公众或服务对象满意度"],
} as const;

/** In the order of the form, any number of each kind. */
const indicatorRows = fc
  .tuple(
    ...Object.entries(KINDS).flatMap(([group, kinds]) =>
      kinds.map((kind) =>
        fc.array(
          fc.record({
            group: fc.constant(group),
            kind: fc.constant(kind),
            target: fc.oneof(short, line),
            actual: mayBeBlank(long),
          }),
          { maxLength: 3 },
        ),
      ),
    ),
  )
  .map((kinds) => kinds.flat());

const evaluator = fc.record({ name: short, title: mayBeBlank(short), unit: mayBeBlank(short) });

const blanked = <T extends object>(row: T, keys: readonly string[]): T =>
  Object.fromEntries(Object.entries(row).map(([k, v]) => [k, keys.includes(k) ? null : v])) as T;

/** Named otherwise, or made way for two indicators of the department's own. */
const criteria = fc
  .record({ named: fc.boolean(), split: fc.boolean(), text: line })
  .map(({ named, split, text }): ReportData["criteria"] => {
    const rows = criteriaData(edition).rows;
    const at = rows.findIndex(({ rule, weight }) => rule === "人工评价" && Number(weight) >= 4);
    const row = rows[at];
    if (row === undefined) throw new Error("没有可以拆分的指标");
    const own = { ...emptyRow, ...row, level3: "自定指标甲", text, params: row.params ?? "" };
    const half = String(Number(row.weight) / 2);
    const parts = split
      ? [
          { ...own, weight: half },
          { ...own, id: "own.second", level3: "自定指标乙", text: `${text}再次。`, weight: half },
        ]
      : [own];
    return { rows: named || split ? [...rows.slice(0, at), ...parts, ...rows.slice(at + 1)] : rows };
  });

const scores: fc.Arbitrary<TypedScores> = fc
  .tuple(
    ...edition.indicators.map(({ id, weight }) =>
      fc
        .record({ part: fc.integer({ min: 0, max: 4 }), reason: mayBeBlank(line) })
        .map(({ part, reason }) => [id, { score: weight.times(part).dividedBy(4).toFixed(), reason }] as const),
    ),
  )
  .map((entries) => new Map(entries));

const proseKeys = [
  "overview",
  "scale",
  "basicSpending",
  "sangongText",
  "specialUse",
  "specialManagement",
  "organisation",
  "economy",
  "effectiveness",
  "conclusion",
  "problems",
  "measures",
] as const;

const prose = fc.record(Object.fromEntries(proseKeys.map((key) => [key, mayBeBlank(long)])));

const blanks = fc.subarray(["budgetCode", "method", "agency", "contact", "phone", "posts", "headcount", "duties"]);

const amount = mayBeBlank(fc.integer({ min: 0, max: 90_000_000 }).map((fen) => (fen / 100).toFixed(2)));
const amounts = (keys: readonly string[]): fc.Arbitrary<Readonly<Record<string, Datum>>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, amount])));

/** What further units add to the tables, beside the department itself. */
const furtherUnits = fc.array(
  fc.record({
    income: amounts(["carriedIn", "grant", "fund", "nonTax", "other"]),
    spending: amounts(["personnel", "publicUse", "project"]),
    sangong: amounts(["reception", "vehicleRunning", "vehiclePurchase", "abroad"]),
    assets: amounts(["inUse", "leased", "other"]),
  }),
  { maxLength: 4 },
);

type Tables = Pick<ReportData, "income" | "spending" | "sangong" | "assets">;
type Further = typeof furtherUnits extends fc.Arbitrary<infer T> ? T : never;

/** The totals are left to be worked out. */
const withUnits = (tables: ReportData, further: Further): Tables => {
  const rowsOf = (key: keyof Tables): { readonly rows: readonly Readonly<Record<string, Datum>>[] } => ({
    rows: [
      ...(tables[key]?.rows ?? []),
      ...further.map((unit, i) => ({ unit: `${i + 101}、下属单位${i + 1}`, ...unit[key] })),
    ],
  });
  return {
    income: rowsOf("income"),
    spending: rowsOf("spending"),
    sangong: rowsOf("sangong"),
    assets: rowsOf("assets"),
  };
};

export const printedReport: fc.Arbitrary<PrintedReport> = fc
  .record({
    accounts: fc.integer({ min: 1, max: 1_000_000 }),
    duties: long,
    results: long,
    blanks,
    tasks: numbered(fc.record({ task: long })),
    goals: numbered(fc.record({ expected: long, actual: mayBeBlank(long) })),
    indicators: indicatorRows,
    evaluators: fc.array(evaluator, { maxLength: 7 }),
    prose,
    criteria,
    typed: scores,
    further: furtherUnits,
  })
  .map(({ accounts, duties, results, blanks: keys, typed, further, ...lists }) => {
    const tables = toData(consistentReport(randomOf(accounts)));
    return {
      typed,
      data: {
        ...tables,
        ...withUnits(tables, further),
        // Made from the edition and the typed scores.
        scoring: { rows: [] },
        scoringTotal: {},
        cover: blanked(tables.cover ?? {}, keys),
        profile: blanked({ ...tables.profile, duties, results }, keys),
        tasks: { rows: lists.tasks },
        goals: { rows: lists.goals },
        indicators: { rows: lists.indicators },
        evaluators: { rows: lists.evaluators },
        prose: lists.prose,
        criteria: lists.criteria,
      } as ReportData,
    };
  });
