/** Terms that name no amount: ratios, the score, the grade. */
import { gluedTo } from "./neighbours";
import { spanOf } from "./page";
import type { ClauseState, Special } from "./state";
import { withAbout, withSentence } from "./state";
import type { TermToken, Token } from "./token";

export const specialOf = ({ term }: TermToken): Special["kind"] | undefined => {
  if (term.ratio !== undefined) return "ratio";
  if (term.score === true) return "score";
  return term.grade === true ? "grade" : undefined;
};

/** 企业满意度, 执法大队控制率 and 预算执行得分 are not the report's own; 评分标准打分结果 is. */
export const takeSpecial = (
  state: ClauseState,
  token: TermToken,
  kind: Special["kind"],
  before: Token | undefined,
): ClauseState => {
  const { quote: words } = spanOf(state.memory.page, token.start, token.end);
  const { whole } = state.setting;
  const others =
    kind === "ratio"
      ? whole.value.kind === "unit" && whole.from !== "lingers"
      : state.memory.sentence.othersScore || state.about.per;
  const glued = gluedTo(before) && (kind === "ratio" || token.term.weak === true);
  const next: ClauseState = {
    ...state,
    special: others || glued ? undefined : { kind, id: token.term.ratio ?? "", words },
  };
  const named = kind === "score" && (others || glued) ? withSentence(next, { othersScore: true }) : next;
  return withAbout(named, { broken: others || glued });
};
