/** The documents that the measures are taken from. */
import type { Source } from "../../../engine/scoring/measures/measure";

const FRAMEWORK = "财预〔2013〕53号 预算绩效评价共性指标体系框架（部门整体支出）";

/** 控制率, 变动率, 重点支出安排率: wording confirmed against copies of the document. */
export const framework: Source = { title: FRAMEWORK, status: "已核" };
/** The rest of the same document. */
export const frameworkUnchecked: Source = { title: FRAMEWORK, status: "待核" };
export const form: Source = { title: "部门整体支出绩效自评报告（表内数据）", status: "已核" };
export const yueyang: Source = { title: "岳阳市部门整体支出绩效评价评分表", status: "已核" };
export const hunan: Source = { title: "湖南省部门整体支出绩效评价指标表", status: "待核" };
export const national: Source = { title: "财预〔2020〕10号 自评表", status: "待核" };
