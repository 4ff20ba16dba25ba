/**
 * Every question that the printed rules leave open, its answers, and the one taken unless an edition or an indicator says otherwise.
 * The answers not taken are shown beside the score (otherReadings), so that nobody has to know this list to see that a choice was made.
 */
import * as v from "valibot";
import { oncePer } from "../../domain/oncePer";

const settingsSchema = v.strictObject({
  /** 每超过一个百分点: whole points only, in proportion, or a begun point counts. Published sheets count whole steps (99.27 %, 每低于5%扣2分 → full). */
  stepMode: v.optional(v.picklist(["floor", "linear", "ceil"]), "floor"),
  /** Step on the exact ratio or on the two decimals that a reader can re-check. */
  stepOn: v.optional(v.picklist(["exact", "shown"]), "exact"),
  /** 0 ÷ 0: no such business. Full by analogy with 没有楼堂馆所项目的部门按满分计算. */
  zeroOverZero: v.optional(v.picklist(["full", "unsure"]), "full"),
  /** x ÷ 0 is never computed; a person judges, unless the rule's sense makes it a plain failure. */
  overZero: v.optional(v.picklist(["unsure", "zero"]), "unsure"),
  /** An indicator that the officer marked 不适用. */
  notApplicable: v.optional(v.picklist(["full", "unsure"]), "full"),
  /** What 三公经费变动率 compares; `stated` follows 基础数据, and 决算 where that is blank. */
  sangongBasis: v.optional(v.picklist(["stated", "actual", "budget"]), "stated"),
  /** 预算调整数: sum of the absolute changes (财预〔2013〕53号), additions only (Hunan), or the net change. */
  adjustment: v.optional(v.picklist(["absolute", "additions", "net"]), "absolute"),
  /** Which balance 资金结余 means; the cumulative one is the like quantity of 上年结转. */
  balance: v.optional(v.picklist(["cumulative", "year"]), "cumulative"),
  /** Savings through bidding lower the literal rate; counting the budget of finished purchases does not punish them. */
  procurement: v.optional(v.picklist(["completed", "actual"]), "completed"),
  /** Whether leased-out assets are 在用; the form lists them apart. */
  assetUse: v.optional(v.picklist(["inUse", "withLeased"]), "inUse"),
  /** One deduction per late fund, or one per missed date. */
  late: v.optional(v.picklist(["perItem", "perNode"]), "perItem"),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingKey = keyof Settings;
/** Answers of one indicator that differ from its edition. */
export type SettingChanges = Readonly<Record<string, string>>;

interface SettingWords {
  readonly word: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** The officers' words for each question and answer; also what 参数 in 评价指标 accepts. */
export const settingWords: {
  readonly [K in SettingKey]: SettingWords & { readonly answers: { readonly [A in Settings[K]]: string } };
} = {
  stepMode: { word: "步进", answers: { floor: "只计整数个", linear: "按比例", ceil: "不足一个按一个" } },
  stepOn: { word: "取数", answers: { exact: "精确值", shown: "两位小数" } },
  zeroOverZero: { word: "零比零", answers: { full: "满分", unsure: "人工判断" } },
  overZero: { word: "分母为零", answers: { unsure: "人工判断", zero: "不得分" } },
  notApplicable: { word: "不适用时", answers: { full: "满分", unsure: "人工判断" } },
  sangongBasis: { word: "三公口径", answers: { stated: "按基础数据", actual: "决算比决算", budget: "预算比预算" } },
  adjustment: { word: "调整口径", answers: { absolute: "各项合计", additions: "只计追加", net: "净额" } },
  balance: { word: "结余口径", answers: { cumulative: "累计结余", year: "当年结余" } },
  procurement: { word: "采购口径", answers: { completed: "已完成采购对应预算", actual: "实际采购金额" } },
  assetUse: { word: "在用口径", answers: { inUse: "只计在用", withLeased: "含出租" } },
  late: { word: "逾期计法", answers: { perItem: "每项扣一次", perNode: "每个节点扣一次" } },
};

export const defaultSettings: Settings = v.parse(settingsSchema, {});

const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(settingWords, key);
export const settingKeys: readonly SettingKey[] = Object.keys(settingWords).filter(isSettingKey);

export const answersOf = (key: SettingKey): readonly string[] => Object.keys(settingWords[key].answers);
export const answerWord = (key: SettingKey, answer: string): string => {
  const words: Readonly<Record<string, string>> = settingWords[key].answers;
  return words[answer] ?? answer;
};

const changed = oncePer((settings: Settings) =>
  oncePer((changes: SettingChanges): Settings => v.parse(settingsSchema, { ...settings, ...changes })),
);

/** `changes` have been validated with the edition; an unknown key or answer throws. Read once for each edition. */
export const withChanges = (settings: Settings, changes: SettingChanges): Settings => changed(settings)(changes);
