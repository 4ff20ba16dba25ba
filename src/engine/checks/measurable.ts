/** Whether a target says how much, by when or whether: or only that something is to become better. */

const anyOf = (words: string): string => `(?:${words.split(" ").join("|")})`;

/** Words that promise something without saying how much. */
const VAGUE = new RegExp(
  [
    "按时 及时 按期 按要求 按计划 按进度 准时 逐步 不断 持续 长期", // when, and for how long
    "合理 有效 切实 大力 积极 充分 严格 科学 规范 努力 稳步 稳定 全面 顺利", // in what manner
    "显著 明显 进一步 有所 一定程度 较[好高] 良好 基本 圆满 满意 达标 符合", // to what degree
    "加强 加大 强化 增强 提高 提升 改善 促进 推[进动] 保障 确保 优化 完善 增加 增长 有利于", // more of it
    "控制 节约 降低 减少", // less of it
  ]
    .map(anyOf)
    .join("|"),
);

const NUMERALS = "[零一二两三四五六七八九十百千]+";
const COUNTED = anyOf(
  "[家个项次人件户处所条批场期亩吨台套辆份篇只村县区镇类例天日月年倍成米级种] 公里 平方 以上 以内 季度 万 亿",
);
/** 三级体系, 一年度: a name, not a count. */
const NOT_COUNTED = "(?!度|体|流|致|步|定)";
const DEADLINES = anyOf("年底前 年内 年末 当年 上半年 下半年 月底 季末 序时进度");
const SO_OR_NOT = anyOf(
  "全部 全覆盖 所有 零 杜绝 无(?!障碍|偿|线) 没有 [未不](?:发生|出现|新增|拖欠) 应.尽. 优秀 合格 验收 过半 翻番",
);
const BOUNDS = anyOf("不超过? 不突破 不低于 不高于 不少于 [低高]于 控制在 等于");
const KNOWN_FIGURES = anyOf("预算 概算 上年 计划 定额 标准 目标 水平 限额 核定");

/** A number, a date, or something that is either so or not. */
const MEASURABLE = new RegExp(
  ["\\d", "分之", `${NUMERALS}${COUNTED}${NOT_COUNTED}`, DEADLINES, SO_OR_NOT, `${BOUNDS}.*${KNOWN_FIGURES}`].join("|"),
);

/** Promises something and gives nothing that the result could be held against. */
export const isVague = (target: string): boolean => !MEASURABLE.test(target) && VAGUE.test(target);
