/** One figure that cannot be larger than another. Built from data, checked in one way. */
import { ZERO } from "../../../../domain/decimal";
import { figure, show, type Figure } from "../../../../domain/figure";
import type { ReportCells } from "../../../../engine/report/cells";
import { unitOf } from "../../../../engine/schema/field";
import { economicClasses } from "../../sections/basis";
import { fieldIn } from "../../../../engine/schema/path";
import { fieldRef, figureAt, type FormField } from "../../schema";
import type { Level } from "../../../../engine/review/finding";
import { rule, type DepartmentRule, type RuleGroup } from "../rule";

export interface Limit {
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly level: Level;
  readonly basis: string;
  readonly part: FormField;
  readonly whole: FormField;
  readonly advice: string;
  /** Where one of these is filled, a blank whole says that there was nothing. */
  readonly blankIsNothingIf?: readonly FormField[];
}

/** With its part of the form where both sides have the same name. */
const nameOf = (path: string, other: string): string => {
  const { field, section } = fieldRef(path);
  return field.label === fieldRef(other).field.label ? `${section.name}·${field.label}` : field.label;
};

const wholeOf = ({ whole, blankIsNothingIf = [] }: Limit, cells: ReportCells): Figure | undefined => {
  const cell = figureAt(cells, whole);
  if (cell.state === "filled") return cell.value;
  const isNothing = cell.state === "blank" && blankIsNothingIf.some((id) => figureAt(cells, id).state === "filled");
  return isNothing ? figure(ZERO, unitOf(fieldRef(whole).field), 2) : undefined;
};

export const limit = (l: Limit): DepartmentRule =>
  rule({
    ...l,
    compares: true,
    reads: [l.part, l.whole, ...(l.blankIsNothingIf ?? [])],
    messages: { exceeds: "“{partName}”{part}，大于“{wholeName}”{whole}。{advice}" },
    *check({ cells }) {
      const part = figureAt(cells, l.part);
      const whole = figureAt(cells, l.whole);
      const most = wholeOf(l, cells);
      if (part.state !== "filled" || most === undefined || part.value.value.lte(most.value)) return;
      const data = {
        partName: nameOf(l.part, l.whole),
        wholeName: nameOf(l.whole, l.part),
        part: show(part.value),
        whole: whole.state === "blank" ? "（空）" : show(most),
        advice: l.advice,
      };
      yield {
        messageId: "exceeds",
        at: part,
        data,
        evidence: [
          { cell: part, role: "left" },
          { cell: whole, role: "right" },
        ],
      };
    },
  });

export const limitRules: readonly DepartmentRule[] = [
  ...economicClasses.map(({ key, label }) =>
    limit({
      id: `核对.项目${label}`,
      title: `项目的${label}不大于整体`,
      group: "基础数据",
      level: "强制",
      basis: "项目支出某一经济分类不大于整体支出同一分类",
      part: fieldIn("economicProject", key),
      whole: fieldIn("economicWhole", key),
      blankIsNothingIf: economicClasses.map(({ key: other }) => fieldIn("economicWhole", other)),
      advice: "请核对两处经济分类。",
    }),
  ),
  limit({
    id: "核对.超编",
    title: "实有人数超过编制",
    group: "封面与概况",
    level: "提示",
    basis: "在职人员控制率以 100% 为标准",
    part: "profile.headcount",
    whole: "profile.posts",
    advice: "请核实，属实的请写明超编原因。",
  }),
  limit({
    id: "核对.支出超收入",
    title: "支出大于收入",
    group: "收支情况",
    level: "提示",
    basis: "当年结余 = 收入合计 − 支出合计，出现负数应说明",
    part: "spending.total",
    whole: "income.total",
    advice: "请核实，属实的请写明垫付或超支原因。",
  }),
  limit({
    id: "核对.三公超支出",
    title: "三公经费大于支出合计",
    group: "收支情况",
    level: "强制",
    basis: "三公经费是支出的一部分",
    part: "sangong.total",
    whole: "spending.total",
    advice: "请核对单位是否为万元。",
  }),
  limit({
    id: "核对.满意数",
    title: "满意数大于有效问卷数",
    group: "基础数据",
    level: "强制",
    basis: "满意度 = 满意（含基本满意）数 ÷ 有效问卷数",
    part: "survey.satisfied",
    whole: "survey.valid",
    advice: "请核对问卷汇总。",
  }),
  limit({
    id: "核对.采购预算",
    title: "已完成采购预算大于采购预算",
    group: "基础数据",
    level: "强制",
    basis: "已完成采购对应预算是采购预算的一部分",
    part: "procurement.completedBudget",
    whole: "procurement.budget",
    advice: "请核对政府采购数。",
  }),
  limit({
    id: "核对.实际采购",
    title: "实际采购金额大于对应预算",
    group: "基础数据",
    level: "提示",
    basis: "《政府采购法》第六条：政府采购应当严格按照批准的预算执行",
    part: "procurement.actual",
    whole: "procurement.completedBudget",
    advice: "请核对；追加过采购预算的，请写明批准文号。",
  }),
  limit({
    id: "核对.公务卡",
    title: "公务卡结算大于目录内支出",
    group: "基础数据",
    level: "强制",
    basis: "公务卡刷卡率不大于 100%",
    part: "card.settled",
    whole: "card.mandatory",
    advice: "请核对公务卡数。",
  }),
  limit({
    id: "核对.公务卡目录",
    title: "目录内支出大于支出合计",
    group: "基础数据",
    level: "强制",
    basis: "公务卡强制结算目录内支出是支出的一部分",
    part: "card.mandatory",
    whole: "spending.total",
    advice: "请核对公务卡数的单位是否为万元。",
  }),
];
