/** 更换评分标准 in words, before anything is written. */
import type { Indicator } from "../../engine/scoring/edition/edition";
import type { LooseRow } from "../../engine/report/data";
import { fieldsOf } from "../../engine/schema/lookup";
import type { Report } from "../../engine/definition/report";
import { departureLine } from "../present/departureLine";
import type { EditionChangeView, EditionLine } from "../views/edition";
import type { ListAfter } from "./lists";
import { onlyIn, type EditionPlan } from "./plan";

const typedWords = ({ typed }: EditionPlan, id: string): readonly string[] => {
  const { score, reason } = typed.get(id) ?? { score: null, reason: null };
  return [
    ...(score === null ? [] : [`自评 ${score} 分`]),
    ...(reason === null ? [] : [`扣分原因和其他说明“${reason}”`]),
  ];
};

const isSameRule = (a: Indicator, b: Indicator): boolean =>
  a.text === b.text && JSON.stringify(a.rule.raw) === JSON.stringify(b.rule.raw) && a.measure?.id === b.measure?.id;

const keptLine = (plan: EditionPlan, now: Indicator): EditionLine => {
  const was = plan.from.indicators.find(({ id }) => id === now.id);
  const [before, after] = [plan.titles.before.get(now.id) ?? "", plan.titles.after.get(now.id) ?? ""];
  const shown = [
    ...typedWords(plan, now.id),
    ...(before === after ? [] : [`原名“${before}”`]),
    ...(was === undefined || was.weight.equals(now.weight)
      ? []
      : [`分值 ${was.weight.toFixed()} → ${now.weight.toFixed()}`]),
    ...(was === undefined || isSameRule(was, now) ? [] : ["评分标准不同"]),
  ];
  return { indicator: after, shown: shown.join("，") };
};

const rowLine = (report: Report, { titles }: EditionPlan, section: string, row: LooseRow): EditionLine => {
  const { label } = report.schema.sectionOf(section);
  const shown = Object.entries(fieldsOf(report.schema.sectionOf(section))).flatMap(([key, field]) => {
    const value = row[key] ?? "";
    return value === ""
      ? []
      : [`${field.label}：${field.code === "indicator" ? (titles.before.get(value) ?? value) : value}`];
  });
  return { indicator: label, shown: shown.join("；") };
};

const rowLines = (report: Report, plan: EditionPlan, { section, lost }: ListAfter): readonly EditionLine[] =>
  lost.map((row) => rowLine(report, plan, section, row));

/** `record`: the name of the sheet on which everything that goes is written down. */
export const changeView = (report: Report, plan: EditionPlan, record: string): EditionChangeView => {
  const added = onlyIn(plan.to, plan.from);
  const gone = onlyIn(plan.from, plan.to).map(({ id }) => ({
    indicator: plan.titles.before.get(id) ?? "",
    shown: typedWords(plan, id).join("，"),
  }));
  const changesLost = [
    ...plan.criteria.lost.map(departureLine),
    ...plan.lists.flatMap((list) => rowLines(report, plan, list)),
  ];
  const goes = changesLost.length > 0 || gone.some(({ shown }) => shown !== "");
  return {
    edition: plan.to.id,
    name: plan.to.name,
    from: plan.from.name,
    kept: plan.to.indicators.filter((each) => !added.includes(each)).map((each) => keptLine(plan, each)),
    added: added.map(({ id }) => plan.titles.after.get(id) ?? ""),
    gone,
    changesKept: plan.criteria.kept.map(departureLine),
    changesLost,
    ...(goes ? { record } : {}),
  };
};
