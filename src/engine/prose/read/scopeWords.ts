/** Words that say of which whole a figure is: the department, a unit, something else. */
import type { Subject } from "./claim";
import { settingWith } from "./copies";
import type { Page } from "./page";
import { formSetting, said } from "./setting";
import type { ClauseState } from "./state";
import { lexiconOf, withRelation, withSentence, withSetting } from "./nextState";
import type { WordToken } from "./tokens/token";

export type Effect = (state: ClauseState, token: WordToken) => ClauseState;

/** 全市: more than the tables hold. */
export const elsewhere: Effect = (state) => withSetting(state, { whole: said({ kind: "elsewhere" }) });

/** 不含上级专项: from here on the sentence speaks of something less. */
export const except: Effect = (state, token) => {
  const { setting } = state.memory.sentence;
  return withSentence(elsewhere(state, token), {
    setting: settingWith(setting, { whole: said({ kind: "elsewhere" }) }),
  });
};

/** 局机关公务接待费6.35万元，占全局的74.88%: of the department's. */
const ofWholeDepartment = (state: ClauseState, { start, end }: WordToken): ClauseState => {
  const { share } = state.relation;
  const { last } = state.memory.sentence;
  const part = share?.of[0]?.subject ?? (last === "open" ? undefined : last);
  if (share === undefined || share.base !== undefined || part === undefined) return state;
  const subject: Subject = {
    ...part,
    setting: settingWith(part.setting, { whole: said({ kind: "department" }) }),
    carried: true,
  };
  return withRelation(state, { share: { ...share, base: { subject, start, end } } });
};

export const department: Effect = (state, token) =>
  state.relation.share === undefined
    ? withSetting(state, { whole: said({ kind: "department" }) })
    : ofWholeDepartment(state, token);

/** 支出按性质分：基本支出…，项目支出…。按单位分：局机关…: what was listed in front were parts themselves. */
const orItsWhole = ({ lexicon }: Page, top: Subject): Subject => ({
  ...top,
  quantities: [...new Set(top.quantities.flatMap((id) => [id, ...lexicon.ancestry(id)]))],
});

/** 按单位分: what the paragraph is about, unit by unit. */
export const byUnit: Effect = (state, { start, end }) => {
  const { top, topic, sentence, page } = state.memory;
  const isSpent = page.plain.slice(start, end).includes("支出");
  const named = topic ?? (isSpent ? page.lexicon.quantities.totals.spent : undefined);
  const about: Subject | undefined =
    named === undefined ? undefined : { quantities: [named], setting: formSetting, carried: true, words: "" };
  return withSentence(state, { parent: (top === undefined ? about : orItsWhole(page, top)) ?? sentence.parent });
};

/** 按支出功能分类: the department's spending, function by function. */
export const byFunction: Effect = (state) => {
  const { quantities } = lexiconOf(state);
  const parent: Subject = { quantities: [quantities.initialBudget], setting: formSetting, carried: true, words: "" };
  return state.about.subjects.length > 0 ? state : withSentence(state, { parent });
};

/** 占全部固定资产的: of the department's. */
export const all: Effect = (state) =>
  state.relation.share === undefined ? state : withSetting(state, { whole: said({ kind: "department" }) });
