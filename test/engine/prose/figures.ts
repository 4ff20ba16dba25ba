/** Figures of a report from a plain record, for tests: "spending.sum.basic" → "2195.62". */
import { figure } from "../../../src/domain/figure";
import { FULL_MARKS } from "../../../src/domain/score";
import type { Unit } from "../../../src/domain/figure";
import type { Figures, ProseUnit } from "../../../src/engine/prose";
import { proseFieldsOf } from "../../../src/engine/definition/roles";
import { department } from "../../../src/reports/department";
import { lexicon } from "../../../src/reports/department/lexicon";

export interface Given {
  readonly year?: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly text?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, readonly string[]>>;
}

const fields = proseFieldsOf(department.roles, department.schema);

const unitOf = (field: string): Unit => {
  if (/^(profile|staffing)\./.test(field)) return "人";
  if (field.startsWith("survey.")) return "份";
  return field === "result.score" ? "分" : "万元";
};

/** Money shows two decimals in the form, however many are typed here. */
const dpOf = (field: string): number => (unitOf(field) === "万元" ? 2 : 0);

export const figuresOf = ({ year = "2021", figures, text = {}, units = {} }: Given): Figures => ({
  fields,
  lexicon,
  fullMarks: FULL_MARKS,
  year,
  figure: (id) => {
    const value = figures[id];
    return value === undefined || value === ""
      ? { id, state: "blank" }
      : { id, state: "filled", value: figure(value, unitOf(id), dpOf(id)) };
  },
  text: (id) => {
    const value = text[id];
    return value === undefined || value === "" ? { id, state: "blank" } : { id, state: "filled", value };
  },
  units: (table): readonly ProseUnit[] => (units[table] ?? []).map((label, row) => ({ label, row })),
});

/** The published report the project is measured by: its figures, no names. */
export const SEED: Given = {
  year: "2021",
  figures: {
    "income.sum.total": "7138.12",
    "income.sum.carriedIn": "4548.64",
    "income.sum.grant": "2499.6",
    "income.sum.other": "89.88",
    "income.rows.0.total": "7138.12",
    "income.rows.0.carriedIn": "4548.64",
    "income.rows.0.grant": "2499.6",
    "income.rows.0.other": "89.88",
    "spending.sum.total": "7125.61",
    "spending.sum.basic": "2195.62",
    "spending.sum.personnel": "1868.75",
    "spending.sum.publicUse": "326.87",
    "spending.sum.project": "4929.99",
    "spending.sum.yearBalance": "12.51",
    "spending.sum.cumulativeBalance": "12.51",
    "spending.rows.0.total": "7125.61",
    "spending.rows.0.basic": "2195.62",
    "spending.rows.0.project": "4929.99",
    "sangong.sum.total": "25.87",
    "sangong.sum.reception": "7.14",
    "sangong.sum.vehicleRunning": "18.73",
    "sangong.sum.vehiclePurchase": "0",
    "sangong.sum.abroad": "0",
    "assets.sum.total": "7329.64",
    "assets.sum.inUse": "7329.64",
    "assets.rows.0.total": "5229.46",
    "assets.rows.0.inUse": "5229.46",
    "assets.rows.1.total": "2100.18",
    "assets.rows.1.inUse": "2100.18",
    "profile.posts": "90",
    "profile.headcount": "82",
    "staffing.postsAdmin": "62",
    "staffing.postsWorker": "1",
    "staffing.postsInstitution": "27",
    "staffing.postsTotal": "90",
    "economicWhole.wages": "1270.44",
    "economicWhole.goods": "1010.34",
    "economicWhole.personal": "624.33",
    "economicWhole.capital": "893.75",
    "economicWhole.enterprise": "3326.76",
    "economicProject.goods": "693.14",
    "economicProject.personal": "26.01",
    "economicProject.capital": "884.07",
    "economicProject.enterprise": "3326.76",
    "result.score": "98",
  },
  text: { "result.grade": "优秀", "cover.department": "某市工业和信息化局" },
  units: {
    income: ["1、局机关"],
    spending: ["1、局机关"],
    sangong: ["1、局机关"],
    assets: ["1、局机关", "2、无线电监测站"],
  },
};

/** With last year's figures, budgets and a survey beside the published ones. */
export const SEED_WITH_BASIS: Given = {
  ...SEED,
  figures: {
    ...SEED.figures,
    "prior.income": "6900.5",
    "prior.spending": "6820.4",
    "prior.basic": "2105.3",
    "prior.project": "4715.1",
    "prior.balance": "20.08",
    "prior.assets": "7210.35",
    "sangongBasis.currentBudget": "30",
    "sangongBasis.priorActual": "26.97",
    "budget.initial": "2300",
    "procurement.budget": "500",
    "procurement.actual": "480",
    "card.settled": "60",
    "card.mandatory": "80",
    "survey.valid": "200",
    "survey.satisfied": "192",
    "staffing.retired": "45",
    "staffing.temporary": "6",
    "staffing.staffTotal": "82",
    "staffing.staffAdmin": "58",
    "staffing.staffWorker": "1",
    "staffing.staffInstitution": "23",
  },
};
