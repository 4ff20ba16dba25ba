/** 项目: adding and removing self-evaluations of projects, and their scores. */
import type { ProjectLineView, ProjectScoreView } from "../../../app/views/score";

/** What the values of a line allow: one figure, or from the least to the most. */
const allowedWords = ({ allowed, leftOut }: ProjectLineView): string => {
  if (leftOut) return "不适用";
  if (allowed === undefined) return "由评价人员评定";
  return `可得 ${allowed.least === allowed.most ? allowed.most : `${allowed.least}—${allowed.most}`}`;
};

export const projectScores = {
  title: (n: number) => `项目自评（${n} 个）`,
  lineFor: (name: string, total: string, grade: string) => `${name}：${total} 分${grade === "" ? "" : `，${grade}`}`,
  about: ({ rate, cappedAt }: ProjectScoreView) =>
    (rate === undefined ? "没有全年预算数或执行数，算不出预算执行率。" : `预算执行率 ${rate}%。`) +
    (cappedAt === undefined ? "" : `按执行率，总分最高 ${cappedAt} 分。`),
  points: (line: ProjectLineView) =>
    `自评 ${line.selfScore ?? "未填"}／${line.weight ?? "未填"}，${allowedWords(line)}`,
} as const;

/** A document of a single project may say neither. */
const ownerWords = (year: string, department: string): string =>
  `${year === "" ? "上" : year}年度${department === "" ? "" : `“${department}”`}的`;

export const projects = {
  open: "项目",
  title: "项目支出绩效自评表",
  reading: "正在读取项目……",
  read: (n: number) => (n === 0 ? "还没有项目自评表。" : `有 ${n} 个项目的自评表。`),
  none: "还没有项目自评表，请在下面添加。每个项目一张表，另有一张《项目汇总》。",
  unnamed: (number: number) => `项目${number}（还没有填名称）`,
  on: (sheet: string) => `在“${sheet}”表`,
  gone: "工作表已被删除，可在这里删去它的其余痕迹，或用“修复”重建空白的表。",
  name: "项目名称",
  nameHint: "主管部门、年度和指标类别会先填好。添加会新增工作表，之后 Excel 不能再撤销（Ctrl+Z）之前的修改。",
  nameMissing: "请填项目名称。",
  add: "添加项目",
  adding: "正在添加项目……",
  added: (sheet: string) => `已添加“${sheet}”表，请填写。`,
  named: "重点支出、专项资金表里还没有自评表的项目：",
  addNamed: (name: string) => `添加：${name}`,
  addThis: "添加",
  copy: "复制上年项目",
  copyFile: "上年工作簿（.xlsx）或 Word 报告（.docx）",
  readingLastYear: "正在读取上年的文件……",
  lastYearRead: (n: number) => `上年的文件里有 ${n} 个项目，请看清后写入。`,
  askCopy: (year: string, department: string, n: number) =>
    n === 0
      ? `${ownerWords(year, department)}项目都已有自评表，没有可复制的。`
      : `复制${ownerWords(year, department)} ${n} 个项目？目标和指标照搬，资金、完成值、得分和原因留空；会新增工作表，之后 Excel 不能再撤销（Ctrl+Z）之前的修改。指标值里的年份请改为本年：`,
  isThere: "已有同名自评表，不复制",
  takenFields: (n: number) => `照搬 ${n} 项`,
  confirmCopy: (n: number) => `复制 ${n} 个项目`,
  copied: (n: number) => `已添加 ${n} 个项目的自评表，请填写资金、完成值和得分。`,
  export: "导出 Word",
  remove: "删除",
  removeFor: (name: string) => `删除：${name}`,
  asking: "正在查看这个项目填写的内容……",
  asked: "请看清将删去的内容。",
  ask: (name: string, n: number) =>
    n === 0
      ? `删除“${name}”的自评表？表中没有填写内容；删除工作表以后 Excel 不能再撤销（Ctrl+Z）之前的修改。`
      : `删除“${name}”的自评表？下面 ${n} 项内容将一并删去，删除工作表以后 Excel 不能再撤销（Ctrl+Z），之前的修改也一样：`,
  line: (field: string, shown: string) => `${field}：${shown}`,
  confirm: (name: string) => `删除“${name}”`,
  removing: "正在删除项目……",
  removed: (name: string) => `“${name}”的自评表已删除。`,
  cancel: "取消",
  close: "关闭",
} as const;
