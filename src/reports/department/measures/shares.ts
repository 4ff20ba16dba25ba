/** The shares that the report prints: structure of the spending and its economic classes. */
import type { Measure } from "../../../engine/scoring/measures/measure";
import { ratio } from "../../../engine/scoring/measures/ratio";
import { form } from "./sources";
import type { Term } from "../../../engine/scoring/measures/terms";

const total: Term = { field: "spending.sum.total", label: "支出合计" };
const basic: Term = { field: "spending.sum.basic", label: "基本支出" };
const personnel: Term = { field: "spending.sum.personnel", label: "人员支出" };
const publicUse: Term = { field: "spending.sum.publicUse", label: "公用支出" };
const project: Term = { field: "spending.sum.project", label: "项目支出" };

const share = (id: string, name: string, part: Term, whole: Term): Measure =>
  ratio(
    {
      id,
      name,
      unit: "%",
      source: form,
      formula: `${part.label} ÷ ${whole.label} × 100%`,
      definition: "取支出表汇总行。",
    },
    [part],
    [whole],
  );

interface EconomicClass {
  readonly column: string;
  readonly suffix: string;
  readonly label: string;
}

const classes: readonly EconomicClass[] = [
  { column: "wages", suffix: "Wages", label: "工资福利支出" },
  { column: "goods", suffix: "Goods", label: "商品和服务支出" },
  { column: "personal", suffix: "Personal", label: "对个人和家庭的补助" },
  { column: "capital", suffix: "Capital", label: "资本性支出" },
  { column: "enterprise", suffix: "Enterprise", label: "对企业补助" },
  { column: "other", suffix: "Other", label: "其他支出" },
];

const ofWhole = ({ column, suffix, label }: EconomicClass): Measure =>
  share(`whole${suffix}`, `${label}占总支出`, { field: `economicWhole.${column}`, label, blankIsZero: true }, total);

const ofProject = ({ column, suffix, label }: EconomicClass): Measure =>
  share(
    `project${suffix}`,
    `${label}占项目支出`,
    { field: `economicProject.${column}`, label, blankIsZero: true },
    project,
  );

export const shares: readonly Measure[] = [
  share("basicShare", "基本支出占总支出", basic, total),
  share("personnelShare", "人员支出占基本支出", personnel, basic),
  share("publicUseShare", "公用支出占基本支出", publicUse, basic),
  share("projectShare", "项目支出占总支出", project, total),
  ...classes.map(ofWhole),
  ...classes.map(ofProject),
];
