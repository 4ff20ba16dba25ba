/** How large the figures of this report are beside each other: who fills in 元 where 万元 is asked is found by that. */
import type { ValueFacts } from "../../../engine/checks/values";
import type { Schema } from "../../../engine/schema/schema";
import { isProjectSection } from "../../project/form";
import type { SectionKey } from "../form";
import type { FormField } from "../schema";

const SANGONG_BASIS = ["sangongBasis.priorActual", "sangongBasis.priorBudget", "sangongBasis.currentBudget"] as const;

/** In 元 a year of one person comes to tens of thousands; in 万元 nobody is paid as much. */
const HEADS = ["profile.headcount", "staffing.staffTotal"] as const satisfies readonly FormField[];

type SizedBy = Readonly<Partial<Record<SectionKey | FormField, readonly FormField[]>>>;
/** A department that keeps dams or roads has assets of many years' spending, and one that moved house many times last year's. */
const ASSETS = 1000;

const valueFacts: ValueFacts = {
  groups: { figures: "基础数据", amounts: "收支情况", texts: "封面与概况" },
  sizes: {
    whole: [
      "income.total",
      "spending.total",
      "budget.initial",
      "prior.income",
      "prior.spending",
    ] satisfies readonly FormField[],
    beside: {
      sangong: SANGONG_BASIS,
      sangongBasis: ["sangong.total", ...SANGONG_BASIS],
      assets: ["prior.assets"],
      "prior.assets": ["assets.total"],
      procurement: ["spending.total"],
      card: ["spending.total"],
    } satisfies SizedBy,
    perHead: [
      { field: "spending.personnel" satisfies FormField, heads: HEADS, most: 5000 },
      { field: "spending.publicUse" satisfies FormField, heads: HEADS, most: 2000 },
    ],
    large: { assets: ASSETS, "prior.assets": ASSETS } satisfies Partial<Record<SectionKey | FormField, number>>,
  },
};

/** A project is a part of what the department spent on projects. */
const PROJECT_BESIDE = ["spending.project"] as const satisfies readonly FormField[];

export const valueFactsOf = ({ sectionKeys }: Schema): ValueFacts => {
  const projects = sectionKeys.filter(isProjectSection).map((key) => [key, PROJECT_BESIDE] as const);
  const { groups, sizes } = valueFacts;
  return { groups, sizes: { ...sizes, beside: { ...sizes.beside, ...Object.fromEntries(projects) } } };
};
