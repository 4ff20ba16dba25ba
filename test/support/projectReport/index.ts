/** 项目支出绩效自评表: a second kind of report through the same engine and use cases. */
import type { Rule, RuleContext } from "../../../src/engine/checks/rule";
import { rule } from "../../../src/engine/checks/rule";
import { structureRules } from "../../../src/engine/checks/structure";
import { tieRules } from "../../../src/engine/checks/ties/registry";
import { valueRules } from "../../../src/engine/checks/values";
import { defineReport, type Report, type ReportSections } from "../../../src/engine/definition/report";
import type { ProseReview } from "../../../src/engine/prose";
import type { LayoutVersions } from "../../../src/engine/schema/layoutVersions";
import type { SchemaOf } from "../../../src/engine/schema/schema";
import { scoringBasis } from "../../../src/engine/scoring/basis";
import { faultLine } from "../../../src/engine/scoring/edition/faults";
import { loadEdition } from "../../../src/engine/scoring/edition/load";
import { ratioMeasure } from "../../../src/engine/scoring/measures/ratio";
import { SCORING_SHEET } from "../../../src/engine/standard";
import { schema } from "./form";
import { lexicon } from "./lexicon";
import { PROJECT_SHEET, sheetsWith } from "./sheets";

const execution = ratioMeasure(
  {
    id: "execution",
    name: "预算执行率",
    unit: "%",
    source: { title: "项目支出绩效自评表（表内数据）", status: "已核" },
    formula: "支出数 ÷ 预算数 × 100%",
    definition: "取资金表合计行。",
  },
  [{ field: "costs.sum.spent", label: "支出数" }],
  [{ field: "costs.sum.planned", label: "预算数" }],
);

const basis = scoringBasis([execution]);

const loaded = loadEdition(
  {
    id: "project",
    name: "项目支出自评标准",
    validity: { place: "某市" },
    source: { title: "样表", status: "待核" },
    grades: [
      { code: "优", label: "优秀", from: "90" },
      { code: "差", label: "差", from: "0" },
    ],
    indicators: [
      {
        id: "execution",
        path: ["过程", "资金", "预算执行率"],
        text: "每低于100%一个百分点扣1分。",
        weight: "50",
        measure: "execution",
        rule: { kind: "stepBelow", base: "100", deduct: "1" },
      },
      { id: "quality", path: ["产出", "质量", "完成质量"], text: "专家评分。", weight: "30", rule: { kind: "manual" } },
      { id: "benefit", path: ["效益", "社会", "社会效益"], text: "专家评分。", weight: "20", rule: { kind: "manual" } },
    ],
  },
  basis,
);
if (!loaded.ok) throw new Error(loaded.faults.map(faultLine).join("; "));

/** What this report's own rule sees beside the cells. */
interface ProjectContext extends RuleContext {
  readonly prose: ProseReview;
}

const summary = rule<ProjectContext>({
  id: "说明.数字",
  title: "说明中的数字与资金表一致",
  group: "说明",
  basis: "填表要求：说明与资金表一致",
  reads: ["story.summary", "costs.*"],
  messages: { differs: "说明写的是 {said}，资金表是 {found}。" },
  *check({ cells, prose }) {
    for (const { said, found } of prose.differences)
      yield { messageId: "differs", at: cells.cell("story.summary"), data: { said, found } };
  },
});

const rulesFor = (schema: SchemaOf<ReportSections>): readonly Rule<ProjectContext>[] => [
  ...structureRules,
  ...valueRules(schema, {
    groups: { figures: "资金", amounts: "资金", texts: "封面" },
    sizes: { whole: ["costs.planned"], beside: {}, large: {}, perHead: [] },
  }),
  ...tieRules(schema, () => "资金"),
  summary,
];

interface Form {
  readonly schema: SchemaOf<ReportSections>;
  /** Sections, in the order in which they stand on the sheet. */
  readonly parts: readonly string[];
  readonly layouts: LayoutVersions;
  /** Of the columns of the sheet. */
  readonly widths?: readonly number[];
}

export const defineProject = ({ schema, parts, layouts, widths }: Form): Report =>
  defineReport({
    id: "project",
    name: "项目支出绩效自评表",
    schema,
    sheets: sheetsWith(parts, widths),
    layouts,
    roles: { department: "cover.department", year: "cover.year" },
    filledLast: [SCORING_SHEET],
    paper: {
      official: [PROJECT_SHEET, SCORING_SHEET],
      attached: [],
      onNewPage: [SCORING_SHEET],
      personal: ["cover.department"],
      indicatorColumns: [],
    },
    rules: rulesFor(schema),
    contextOf: ({ cells, source, faults, prose }): ProjectContext => ({ cells, source, faults, prose }),
    basis,
    stated: [],
    editions: [loaded.edition],
    lexicon,
    charts: [],
    paragraphs: ["story.summary"],
    alsoStated: [],
    priorFields: [],
    carryOver: { fields: [], leftOut: [], fromDocument: { fields: [], lists: [] } },
    fresh: (year, department) => ({ cover: { department: department === "" ? null : department, year } }),
  });

export const project = defineProject({
  schema,
  parts: ["cover", "costs", "rates", "story"],
  layouts: [{ id: "1", changes: [], newSheets: [] }],
});
