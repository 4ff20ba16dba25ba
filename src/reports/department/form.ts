/**
 * THE declaration of the form. The workbook layout, the defined names, the typed report, its JSON, the checks of every tie
 * and the field reference all follow from these sections; no second list exists.
 */
import { assets, income, sangong, spending } from "./sections/accounts";
import * as basis from "./sections/basis";
import { evidence } from "./sections/evidence";
import { goals, indicators } from "./sections/goals";
import { cover, evaluators, filler, profile, result, tasks } from "./sections/identity";
import { prose } from "./sections/prose";
import { ratios } from "./sections/ratios";
import { standardSections } from "../../engine/standard";
import type { DataOf, FormSections, ReportOf } from "../../engine/schema/section";

export const form = {
  cover,
  profile,
  tasks,
  income,
  spending,
  sangong,
  assets,
  goals,
  indicators,
  result,
  evaluators,
  filler,
  prose,
  staffing: basis.staffing,
  sangongBasis: basis.sangongBasis,
  keyProjects: basis.keyProjects,
  budget: basis.budget,
  specialFunds: basis.specialFunds,
  procurement: basis.procurement,
  card: basis.card,
  checks: basis.checks,
  breaches: basis.breaches,
  survey: basis.survey,
  economicWhole: basis.economicWhole,
  economicProject: basis.economicProject,
  prior: basis.prior,
  evidence,
  ratios,
  ...standardSections,
} as const satisfies FormSections;

export type DepartmentForm = typeof form;
export type SectionKey = keyof DepartmentForm;
export type DepartmentReport = ReportOf<DepartmentForm>;
export type ReportData = DataOf<DepartmentForm>;

export const isSectionKey = (key: string): key is SectionKey => key in form;
export const sectionKeys = Object.keys(form).filter(isSectionKey);
