/** What `score` prints: for people, and as JSON for programs. */
import type { IndicatorView, ScoreView } from "../../app/views/score";
import { printed } from "./json";
import { projectJson, projectLines } from "./projects";

/** Points and values are text as the form shows them; what is absent is null. */
export const scoreJson = (file: string, score: ScoreView): string => {
  const { edition, editionName, selfTotal, ruleTotal = null, weightTotal, grade, totalSteps, projects } = score;
  const indicators = score.indicators.map(indicatorJson);
  const more = projects.length === 0 ? {} : { projects: projects.map(projectJson) };
  return printed({
    file,
    edition,
    editionName,
    selfTotal,
    ruleTotal,
    weightTotal,
    grade,
    totalSteps,
    indicators,
    ...more,
  });
};

const indicatorJson = (i: IndicatorView) => ({
  id: i.id,
  path: i.path,
  ruleText: i.ruleText,
  weight: i.weight,
  value: i.value ?? null,
  ruleScore: i.ruleScore ?? null,
  selfScore: i.selfScore ?? null,
  reason: i.reason ?? null,
  steps: i.steps,
  unsure: i.unsure ?? null,
  proposedReason: i.proposedReason ?? null,
  nextStep: i.nextStep ?? null,
  cell: i.place?.address ?? null,
});

export const scoreText = (file: string, score: ScoreView): string =>
  [
    `${file}：${score.editionName}`,
    `自评 ${score.selfTotal} 分 / ${score.weightTotal} 分，评价等级 ${score.grade}${score.ruleTotal === undefined ? "" : `；按规则 ${score.ruleTotal} 分`}`,
    ...score.totalSteps.map((step) => `    ${step}`),
    ...score.indicators.flatMap(indicatorLines),
    ...score.projects.flatMap(projectLines),
    "",
  ].join("\n");

const indicatorLines = (i: IndicatorView): readonly string[] => [
  "",
  `${i.path.join(" › ")}（${i.weight} 分）`,
  `    ${[measured(i), `规则 ${i.ruleScore ?? "—"}`, `自评 ${i.selfScore ?? "—"}`].flatMap((part) => part ?? []).join("  ")}`,
  ...i.steps.map((step) => `    ${step}`),
  ...optional("待定：", i.unsure),
  ...optional("扣分说明：", i.reason),
  ...optional("可写：", i.proposedReason),
  ...optional("如何提高：", i.nextStep),
];

const measured = ({ value }: IndicatorView): string | undefined => (value === undefined ? undefined : `实际 ${value}`);

const optional = (head: string, text: string | undefined): readonly string[] =>
  text === undefined ? [] : [`    ${head}${text}`];
