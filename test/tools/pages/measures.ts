/** The measures that editions of the scoring sheet refer to, with their definitions and sources. */
import { measures } from "../../../src/reports/department/measures";
import { page, table } from "./markdown";

const INTRO = "评分标准可以使用的测算指标。“待核”表示定义的文字还没有与原文件核对。";

const rows = measures.map((m) => [
  m.name,
  `\`${m.id}\``,
  m.formula,
  m.definition,
  m.unit,
  `${m.source.title}（${m.source.status}）`,
]);

export const measureReference = (): string =>
  page(["# 测算指标", INTRO, table(["名称", "编号", "公式", "说明", "单位", "来源"], rows)]);
