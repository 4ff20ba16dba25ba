/** Words that say of which time a figure is, and in which measure. */
import { spanOf, textBefore, type Page } from "./page";
import { lexiconOf, setSetting } from "./changes";
import type { Effect } from "./scopeWords";
import { formSetting, isBudget, said } from "./setting";
import type { BudgetStage, Time } from "./setting";
import type { ClauseState, NamedSubject } from "./state";
import type { WordToken, YearToken } from "./tokens/token";

export const time =
  (when: Time["when"]): Effect =>
  (state) => {
    setSetting(state, { time: said({ when }) });
  };

export const measure =
  (value: BudgetStage): Effect =>
  (state) => {
    setSetting(state, { measure: said(value) });
  };

/** 占当年总支出: of the year that was named, this one when none was. */
export const thatYear: Effect = (state) => {
  const { from } = state.setting.time;
  if (from !== "said" && from !== "carried") setSetting(state, { time: said({ when: "now" }) });
};

/** 一季度支出412.6万元，占全年的12.73%: of the year's spending. */
const ofTheYear = (state: ClauseState, { start, end }: WordToken): NamedSubject => ({
  subject: {
    quantities: [lexiconOf(state).quantities.initialBudget],
    setting: formSetting,
    carried: true,
    words: spanOf(state.memory.page, start, end).quote,
  },
  start,
  end,
});

/** 全年支出 behind a budget is what was spent. */
export const wholeYear: Effect = (state, token) => {
  const { relation, memory } = state;
  const { share } = relation;
  if (share !== undefined && share.base === undefined) {
    relation.share = { ...share, unknown: share.unknown || memory.sentence.text, base: ofTheYear(state, token) };
    return;
  }
  setSetting(state, { time: said({ when: "now" }) });
  if (isBudget(state.setting) && state.setting.measure.from !== "said")
    setSetting(state, { measure: said<BudgetStage>("actual") });
};

/** 2022年初 is the end of the year before; 2021年初 is neither. */
export const yearStart: Effect = (state) => {
  const { when, year } = state.setting.time.value;
  const at: Time = when === "now" ? { when: "start" } : { when: "other", ...(year === undefined ? {} : { year }) };
  setSetting(state, { time: said(at) });
};

const TAKEN_OF = /(?:是|为|达到?了?|相当于)$/;
const THAT_PART = /^(?:决算数?|支出|同期)?的约?[\d.]+(?:%|倍)/;

/** 是2021年的118.57%: a ratio to that year. */
export const isTakenOf = (page: Page, { start, end }: YearToken): boolean =>
  THAT_PART.test(page.plain.slice(end, end + 16)) && TAKEN_OF.test(textBefore(page, start, 3));
