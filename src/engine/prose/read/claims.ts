/** Claims as they are found: one place that writes them down and remembers what was last spoken of. */
import type { Claim, Direction, Hedge, PrintedFigure, Subject, UncheckedReason } from "./claim";
import type { Span } from "./span";
import { factOf, verbOf } from "./facts";
import { spanOf } from "./page";
import { settingWith, unitOfSetting } from "./setting";
import { isSure } from "./sure";
import type { ClauseState, NamedSubject } from "./state";
import { HEDGE_AFTER } from "./tokens/token";
import type { DirectionToken, FigureToken, Token } from "./tokens/token";

export const spanFor = (state: ClauseState, token: { readonly start: number; readonly end: number }): Span =>
  spanOf(state.memory.page, token.start, token.end);

/** The claim is made for this alone: what is unsure is marked in it, which costs less than a copy. */
export const put = (state: ClauseState, claim: Claim): void => {
  state.memory.claims.push(isSure(state) ? claim : Object.assign(claim, UNSURE));
};
const UNSURE = { unsure: true } as const;

const hedgeBehind = (after: Token | undefined): Hedge | undefined =>
  after?.kind === "word" ? HEDGE_AFTER[after.value] : undefined;

/** The figure with the hedges around it. */
export const hedged = (state: ClauseState, token: FigureToken, after: Token | undefined): PrintedFigure => {
  const hedge = hedgeBehind(after) ?? state.hedge ?? token.value.hedge;
  return hedge === undefined ? token.value : { ...token.value, hedge };
};

const withinOf = ({ memory: { sentence } }: ClauseState): { readonly within?: Subject } =>
  sentence.parent === undefined || sentence.foreignParts ? {} : { within: sentence.parent };

export const putOpen = (state: ClauseState, token: FigureToken, printed: PrintedFigure, why: UncheckedReason): void => {
  const verb = verbOf(state, token, printed);
  const fact = factOf(state, token, printed, verb);
  put(state, {
    says: "open",
    at: spanFor(state, token),
    why,
    printed,
    ...(fact === undefined ? {} : { fact }),
    ...withinOf(state),
  });
  const { sentence } = state.memory;
  sentence.verb = verb;
  if (printed.form === "amount") sentence.last = "open";
  if (printed.form === "count") sentence.counted = true;
};

export const putAmount = (state: ClauseState, token: FigureToken, printed: PrintedFigure, what: Subject): void => {
  const { sentence } = state.memory;
  const orApart = state.apart === undefined ? {} : { orApart: state.apart };
  put(state, { says: "amount", at: spanFor(state, token), what, printed, ...withinOf(state), ...orApart });
  sentence.last = what;
  sentence.first ??= what;
  const isOwn = what.setting.measure.value === "actual" && what.setting.time.value.when === "now";
  if (isOwn) sentence.recent = [...sentence.recent, what];
};

export const directionOf = (state: ClauseState, token: DirectionToken): Direction => ({
  sense: token.value.sense,
  at: spanFor(state, token),
});

const carriedOver = (subject: Subject): Subject => ({ ...subject, carried: true });

/** 局机关基本支出1129.70万元、执法大队347.95万元: the noun that the unit before had. */
const isNamedOfUnit = ({ setting }: Subject): boolean =>
  unitOfSetting(setting) !== undefined && setting.whole.from === "said";

/** What the paragraph is about, where no other noun has been spoken of. */
const topicOf = ({ setting, about, memory: { topic, top, sentence } }: ClauseState): Subject | undefined => {
  const isOwn = top === undefined || top.quantities[0] === topic;
  return topic === undefined || !isOwn || about.text || sentence.text || sentence.last === "open"
    ? undefined
    : { quantities: [topic], setting, words: "" };
};

/** 局机关5229.46万元, as a part of what was named before. */
export const unitsPart = (state: ClauseState): Subject | undefined => {
  const { setting, memory } = state;
  const { sentence } = memory;
  const name = unitOfSetting(setting);
  const last = sentence.last === "open" ? undefined : sentence.last;
  const whole =
    last !== undefined && isNamedOfUnit(last)
      ? last
      : (sentence.parent ?? last ?? sentence.mentioned ?? topicOf(state));
  if (name === undefined || setting.whole.from !== "said" || whole === undefined) return undefined;
  return { ...whole, setting: settingWith(whole.setting, { whole: setting.whole }), carried: true, words: name };
};

/** “三公”经费预算压减2万元，决算压减3.75万元: the same noun in the measure that the clause says. */
const asSaid = ({ setting: { measure } }: ClauseState, last: Subject): Subject =>
  measure.from !== "said" || measure.value === last.setting.measure.value
    ? last
    : carriedOver({ ...last, setting: settingWith(last.setting, { measure }) });

/** 收、支总计3415.60万元。与上年相比，增加295.20万元: the one figure of the sentence before. */
const comparedBefore = ({ about, relation, memory: { alone, sentence } }: ClauseState): Subject | undefined => {
  const compare = relation.compare ?? sentence.compare;
  return compare === undefined || compare === "other" || about.text || sentence.text ? undefined : alone;
};

/** 控制率93.75%，比上年下降4.46%: of the rate. */
const isBehindRate = ({ tokens, memory: { claims, page } }: ClauseState): boolean => {
  const before = claims[claims.length - 1];
  return (
    before !== undefined &&
    "printed" in before &&
    before.printed.form === "percent" &&
    !/[。；;\n]/.test(page.plain.slice(before.at.end, tokens[0]?.start))
  );
};

/** What the paragraph is about, where the sentence has named nothing else. */
const topicAlone = (state: ClauseState): Subject | undefined => {
  const { setting, memory } = state;
  const { topic, sentence } = memory;
  return topic === undefined || sentence.behindOther || sentence.named || isBehindRate(state)
    ? undefined
    : { quantities: [topic], setting, words: "" };
};

/** Subjects of the clause itself, or those the sentence was last about. */
export const ownOrLast = (state: ClauseState, own: readonly NamedSubject[]): readonly Subject[] => {
  if (state.about.doubt !== undefined) return [];
  if (own.length > 0) return own.map((named) => named.subject);
  const { last, mentioned } = state.memory.sentence;
  const part = unitsPart(state);
  if (part !== undefined) return [part];
  if (last === "open") return [];
  if (last !== undefined) return [asSaid(state, last)];
  if (mentioned !== undefined) return [mentioned];
  const before = comparedBefore(state) ?? topicAlone(state);
  return before === undefined ? [] : [carriedOver(before)];
};

/** After a list of parts, 比上年减少 may also speak of the whole: these may make the text right, never wrong. */
export const otherCandidates = (state: ClauseState): readonly Subject[] => {
  const { parent, recentBefore } = state.memory.sentence;
  const { top } = state.memory;
  const recent = state.memory.sentence.recent.slice(recentBefore);
  if (state.about.subjects.length > 0 || recent.length < 2) return [];
  return [...(parent === undefined ? [] : [parent]), ...recent.slice(0, 1), ...(top === undefined ? [] : [top])].map(
    carriedOver,
  );
};
