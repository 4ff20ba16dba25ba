/** Words that say of which whole a figure is: the department, a unit, something else. */
import type { Hedge, Subject } from "./claim";
import type { Page } from "./page";
import { formSetting, said, settingWith } from "./setting";
import type { ClauseState } from "./state";
import { lexiconOf, setSetting } from "./changes";
import type { WordToken } from "./tokens/token";

export type Effect = (state: ClauseState, token: WordToken) => void;

/** 全市: more than the tables hold. */
export const elsewhere: Effect = (state) => {
  setSetting(state, { whole: said({ kind: "elsewhere" }) });
};

/** 不含上级专项: from here on the sentence speaks of something less. */
export const except: Effect = (state, token) => {
  const { sentence } = state.memory;
  elsewhere(state, token);
  sentence.setting = settingWith(sentence.setting, { whole: said({ kind: "elsewhere" }) });
};

/** 局机关公务接待费6.35万元，占全局的74.88%: of the department's. */
const ofWholeDepartment = ({ relation, memory }: ClauseState, { start, end }: WordToken): void => {
  const { share } = relation;
  const { last } = memory.sentence;
  const part = share?.of[0]?.subject ?? (last === "open" ? undefined : last);
  if (share === undefined || share.base !== undefined || part === undefined) return;
  const subject: Subject = {
    ...part,
    setting: settingWith(part.setting, { whole: said({ kind: "department" }) }),
    carried: true,
  };
  relation.share = { ...share, base: { subject, start, end } };
};

export const department: Effect = (state, token) => {
  if (state.relation.share === undefined) setSetting(state, { whole: said({ kind: "department" }) });
  else ofWholeDepartment(state, token);
};

/** 支出按性质分：基本支出…，项目支出…。按单位分：局机关…: what was listed in front were parts themselves. */
const orItsWhole = ({ lexicon }: Page, top: Subject): Subject => ({
  ...top,
  quantities: [...new Set(top.quantities.flatMap((id) => [id, ...lexicon.ancestry(id)]))],
});

/** 按单位分: what the paragraph is about, unit by unit. */
export const byUnit: Effect = ({ memory }, { start, end }) => {
  const { top, topic, sentence, page } = memory;
  const isSpent = page.plain.slice(start, end).includes("支出");
  const named = topic ?? (isSpent ? page.lexicon.quantities.totals.spent : undefined);
  const about: Subject | undefined =
    named === undefined ? undefined : { quantities: [named], setting: formSetting, carried: true, words: "" };
  sentence.parent = (top === undefined ? about : orItsWhole(page, top)) ?? sentence.parent;
};

/** 按支出功能分类: the department's spending, function by function. */
export const byFunction: Effect = (state) => {
  if (state.about.subjects.length > 0) return;
  const { initialBudget } = lexiconOf(state).quantities;
  state.memory.sentence.parent = { quantities: [initialBudget], setting: formSetting, carried: true, words: "" };
};

/** 占全部固定资产的: of the department's. */
export const all: Effect = (state) => {
  if (state.relation.share !== undefined) setSetting(state, { whole: said({ kind: "department" }) });
};

/** 超过 before a figure; 无突破预算情况: what was gone beyond nowhere is a limit. */
export const hedges =
  (hedge: Hedge): Effect =>
  (state, token) => {
    if (hedge === "atLeast" && state.relation.none !== undefined) state.relation.limit = token;
    else state.hedge = hedge;
  };
