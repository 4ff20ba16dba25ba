/** Twelve projects of the department in aYear.ts, in which everything agrees. Every figure is made up. */
import type { ProjectData } from "../../src/reports/project/form";
import { ownYear } from "./aYear";

export interface MadeProject {
  readonly name: string;
  /** 万元. */
  readonly budget: string;
  readonly spent: string;
  /** 10 × spent ÷ budget. */
  readonly rateScore: string;
  readonly output: readonly [name: string, target: string, actual: string];
  readonly benefit: readonly [name: string, target: string, actual: string];
  readonly pleased: readonly [target: string, actual: string];
}

export const twelveProjects: readonly MadeProject[] = [
  {
    name: "造林绿化",
    ...{ budget: "400", spent: "380", rateScore: "9.5" },
    output: ["人工造林面积", "≥1200亩", "1260亩"],
    benefit: ["林区群众就业", "≥150人", "168人"],
    pleased: ["≥95%", "96%"],
  },
  {
    name: "森林防火",
    ...{ budget: "300", spent: "240", rateScore: "8" },
    output: ["防火巡护次数", "不少于240次", "252次"],
    benefit: ["较大森林火灾", "不发生", "达到预期，没有发生"],
    pleased: ["≥90%", "93%"],
  },
  {
    name: "林业科技推广",
    ...{ budget: "68", spent: "60.52", rateScore: "8.9" },
    output: ["技术培训人数", "300人以上", "320人"],
    benefit: ["良种使用率", "≥80%", "82%"],
    pleased: ["≥90%", "92%"],
  },
  {
    name: "湿地保护",
    ...{ budget: "10", spent: "10", rateScore: "10" },
    output: ["湿地监测次数", "≥12次", "12次"],
    benefit: ["候鸟栖息环境", "有所改善", "已达到预期"],
    pleased: ["≥85%", "90%"],
  },
  {
    name: "病虫害防治",
    ...{ budget: "12", spent: "9", rateScore: "7.5" },
    output: ["防治作业面积", "≥3000亩", "3150亩"],
    benefit: ["病虫害成灾率", "≤3‰", "2.4‰"],
    pleased: ["≥85%", "88%"],
  },
  {
    name: "古树名木保护",
    ...{ budget: "8", spent: "8", rateScore: "10" },
    output: ["挂牌古树数量", "≥60株", "64株"],
    benefit: ["古树保护意识", "有所提高", "已达到预期"],
    pleased: ["≥90%", "94%"],
  },
  {
    name: "林长制考核",
    ...{ budget: "5", spent: "4", rateScore: "8" },
    output: ["考核乡镇数量", "≥20个", "20个"],
    benefit: ["问题整改率", "≥95%", "97%"],
    pleased: ["≥90%", "91%"],
  },
  {
    name: "种苗质量抽检",
    ...{ budget: "6", spent: "6", rateScore: "10" },
    output: ["抽检批次", "≥40批次", "42批次"],
    benefit: ["抽检合格率", "≥95%", "98%"],
    pleased: ["≥90%", "92%"],
  },
  {
    name: "野生动物救护",
    ...{ budget: "4", spent: "3", rateScore: "7.5" },
    output: ["救护处置次数", "≥25次", "27次"],
    benefit: ["公众保护意识", "有所提高", "已达到预期"],
    pleased: ["≥90%", "95%"],
  },
  {
    name: "林区道路养护",
    ...{ budget: "20", spent: "19", rateScore: "9.5" },
    output: ["养护里程", "≥35公里", "36公里"],
    benefit: ["林区通行条件", "有所改善", "已达到预期"],
    pleased: ["≥85%", "89%"],
  },
  {
    name: "林权档案整理",
    ...{ budget: "3", spent: "3", rateScore: "10" },
    output: ["整理档案卷数", "≥500卷", "510卷"],
    benefit: ["查询办理时间", "≤5天", "4天"],
    pleased: ["≥90%", "96%"],
  },
  {
    name: "森林资源监测",
    ...{ budget: "15", spent: "12", rateScore: "8" },
    output: ["样地调查数量", "≥80个", "80个"],
    benefit: ["监测数据用途", "为决策服务", "已达到预期"],
    pleased: ["≥85%", "87%"],
  },
];

/** As the form's rows stand: only those of these kinds are used. */
export const indicatorRows = ({
  budget,
  spent,
  output,
  benefit,
  pleased,
}: MadeProject): NonNullable<ProjectData["indicators"]>["rows"] => {
  const full = (
    level: string,
    kind: string,
    [name, target, actual]: readonly [string, string, string],
    points: string,
  ) => ({ level, kind, name, target, actual, weight: points, score: points });
  return [
    full("产出指标", "数量指标", output, "30"),
    full("产出指标", "时效指标", ["完成时间", "12月底前", "2021年11月"], "10"),
    full("产出指标", "成本指标", ["项目总支出", `≤${budget}万元`, `${spent}万元`], "10"),
    full("效益指标", "社会效益指标", benefit, "30"),
    full("满意度指标", "服务对象满意度指标", ["服务对象满意度", ...pleased], "10"),
  ];
};

export const goalOf = ({ output: [name, target, actual] }: MadeProject): NonNullable<ProjectData["goal"]> => ({
  expected: `${name}${target}，年内全部完成。`,
  actual: `${name}${actual}，年内全部完成。`,
});

export const dataOfProject = (project: MadeProject): ProjectData => ({
  head: {
    name: project.name,
    authority: ownYear.cover.department,
    unit: ownYear.cover.department,
    year: ownYear.cover.year,
  },
  funds: {
    grantInitial: project.budget,
    grantBudget: project.budget,
    grantSpent: project.spent,
    ...{ carriedInitial: "0", carriedBudget: "0", carriedSpent: "0" },
    ...{ otherInitial: "0", otherBudget: "0", otherSpent: "0" },
    weight: "10",
    score: project.rateScore,
  },
  goal: goalOf(project),
  indicators: { rows: indicatorRows(project) },
  filler: { by: "填表甲", phone: "0000-1234567", on: "2022-03-01" },
});
