/** What is wrong with a table before it goes back to the budget system. */
export interface TransferFinding {
  readonly level: "强制" | "提示";
  readonly id: TransferMessage;
  /** Of the table; absent for what is not in it. */
  readonly at?: { readonly row: number; readonly col: number };
  readonly indicator: readonly string[];
  readonly data: Readonly<Record<string, string>>;
}

const MESSAGES = {
  noProjectName: "表头没有项目名称，看不出是哪个项目的表，没有填。请用系统重新导出。",
  otherProject: "表头的项目名称是“{name}”，工作簿里没有这个项目，没有填。系统按名称核对，请改成同一个名称。",
  notInTable:
    "系统导出的表里没有这个指标。系统导入时按名称和上级指标核对，对不上的整条丢掉，也不提示。请照导出的表改工作簿里的指标名称。",
  otherParent:
    "系统导出的表里，这个指标在“{parents}”下面。系统导入时按名称和上级指标核对，对不上的整条丢掉，也不提示。请照导出的表改工作簿里的一级、二级指标。",
  notInWorkbook: "工作簿里没有这个指标，没有填。请在项目支出绩效自评表里补上，或直接在导出的表里填写。",
  twice: "同一上级下有两个同名指标，分不清各是哪一个，没有填。请在导出的表里手工填写。",
  actualBlank: "实际完成值没有填。",
  notDigits: "定量指标的实际完成值只能填数字，现在是“{actual}”。",
  otherUnit: "系统表的度量单位是“{unit}”，工作簿里写的是“{actual}”，单位不同，没有填。请换算后填写。",
  noUnit: "系统表没有写度量单位，工作簿里写的是“{actual}”，看不出按什么单位填，没有填。请手工填写。",
  noFigure: "定量指标的实际完成值只能填数字，工作簿里写的是“{actual}”，没有填。请写出数字。",
  scoreBlank: "得分没有填。",
  scoreUnreadable: "得分“{score}”不是数字。",
  scoreAbove: "得分 {score} 分，高于分值 {weight} 分。",
  scoreNegative: "得分 {score} 分，不能低于 0 分。",
  reasonBlank: "得分 {score} 分，低于分值 {weight} 分，没有写原因。",
  weightUnreadable: "分值“{weight}”不是数字，无法核对得分。请用系统重新导出。",
  parentSum: "“{parent}”下各指标分值合计 {sum} 分，系统预设 {weight} 分。请用系统重新导出，不要改分值。",
  lastRow: "这是表的最后一行，有的系统导入时不读最后一行。请核对导入后这个指标还在；不在时在下面加一行“合计”再导入。",
  kept: "{column}已有“{was}”，与工作簿的“{now}”不同，没有改。要换成工作簿里的，请选“已有的内容也换成工作簿里的”。",
  formula: "{column}是公式，没有改；工作簿里是“{now}”。",
} as const;

export type TransferMessage = keyof typeof MESSAGES;

export const transferMessage = ({ id, data }: Pick<TransferFinding, "id" | "data">): string =>
  MESSAGES[id].replace(/\{(\w+)\}/g, (_, key: string) => data[key] ?? "");
