/** The shares that the report prints: structure of the spending and its economic classes. */
import type { Measure } from "../../../engine/scoring/measures/measure";
import { fieldIn } from "../../../engine/schema/path";
import { economicClasses } from "../sections/basis";
import { form } from "./sources";
import { ratio, type Term } from "./terms";

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

type Class = (typeof economicClasses)[number];

/** "wages" → "Wages", as in "wholeWages". */
const capitalised = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

const ofWhole = ({ key, label }: Class): Measure =>
  share(
    `whole${capitalised(key)}`,
    `${label}占总支出`,
    { field: fieldIn("economicWhole", key), label, blankIsZero: true },
    total,
  );

const ofProject = ({ key, label }: Class): Measure =>
  share(
    `project${capitalised(key)}`,
    `${label}占项目支出`,
    { field: fieldIn("economicProject", key), label, blankIsZero: true },
    project,
  );

export const shares: readonly Measure[] = [
  share("basicShare", "基本支出占总支出", basic, total),
  share("personnelShare", "人员支出占基本支出", personnel, basic),
  share("publicUseShare", "公用支出占基本支出", publicUse, basic),
  share("projectShare", "项目支出占总支出", project, total),
  ...economicClasses.map(ofWhole),
  ...economicClasses.map(ofProject),
];
