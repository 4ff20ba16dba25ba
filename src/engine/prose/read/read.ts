/** Reads a paragraph: tokens, groups, clauses, claims. One pass; nothing is looked up outside the lexicon and the names given. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Trie } from "../lexicon/trie";
import type { ProseParagraph } from "../source";
import { grouped } from "./tokens/brackets";
import type { Claim } from "./claim";
import { clausesOf } from "./clauses";
import type { Clause } from "./clauses";
import { memoryWith, sentenceWith, settingWith } from "./copies";
import { afterClause } from "./endOfSentence";
import { onFigure } from "./figures";
import { holdsFigure, onLoneDirection, onNameOfWhole } from "./groups";
import { spanOf } from "./page";
import { carried, isElsewhere, said } from "./setting";
import type { Setting } from "./setting";
import { statementsOf } from "./statements";
import type { Stated } from "./statements";
import { newClause, newMemory } from "./initialState";
import { inTurn, withAbout, withMemory, withSetting } from "./nextState";
import type { ClauseState, Memory } from "./state";
import { endClause, gradeAt } from "./endOfClause";
import { onTerm } from "./terms";
import type { Token } from "./tokens/token";
import { pageOf, tokenise } from "./tokens/tokenise";
import type { NameEntry } from "./units";
import { onDirection, onText, onWord, onYear } from "./words";

export interface ReadParagraph {
  readonly id: string;
  readonly claims: readonly Claim[];
  /** The text itself says that parts may not add up because of rounding (尾差, 四舍五入). */
  readonly roundingNoted: boolean;
  readonly plain: string;
  readonly stated: readonly Stated[];
}

/** What brackets without a figure say of the measure or the time holds for the noun before them: “三公”经费（预算数）. */
const settingOf = (before: Setting, inside: Setting): Partial<Setting> => ({
  ...(inside.measure.value === before.measure.value ? {} : { measure: said(inside.measure.value) }),
  ...(inside.time.value.when === before.time.value.when ? {} : { time: said(inside.time.value) }),
});

const ELSEWHERE = said<Setting["whole"]["value"]>({ kind: "elsewhere" });

/** 收入3028.87万元（不含上年结转），其中…占97.31%: the figure in front is of something less, and so is all that the sentence says of it. */
const ofSomethingLess = (state: ClauseState, figure: Token): ClauseState => {
  const { claims, page, sentence } = state.memory;
  const { end } = spanOf(page, figure.start, figure.end);
  return withMemory(state, {
    claims: claims.map((claim) =>
      claim.says === "amount" && claim.at.end === end
        ? { ...claim, what: { ...claim.what, setting: settingWith(claim.what.setting, { whole: ELSEWHERE }) } }
        : claim,
    ),
    sentence: sentenceWith(sentence, {
      setting: settingWith(sentence.setting, { whole: ELSEWHERE }),
      last: "open",
      first: undefined,
      parent: undefined,
      base: undefined,
      foreignParts: true,
    }),
  });
};

/** What stands in brackets is read by itself; of it the clause keeps what lies elsewhere (不含…), and the figures that were listed. */
const onGroup = (state: ClauseState, tokens: readonly Token[], before: Token | undefined): ClauseState => {
  const { memory, about } = state;
  const subject = about.spent || about.doubt !== undefined ? undefined : about.subjects[0]?.subject;
  const { sentence } = memory;
  const inner = carried(state.setting);
  const read = readClauses(
    memoryWith(memory, { sentence: sentenceWith(sentence, { setting: inner, last: subject ?? sentence.last }) }),
    clausesOf(tokens),
  );
  const after = withMemory(state, {
    claims: read.claims,
    sentence: sentenceWith(sentence, { recent: read.sentence.recent, verb: read.sentence.verb }),
  });
  const isOfCount = before?.kind === "figure" && before.printed.form === "count";
  if (isElsewhere(read.sentence.setting) && !isOfCount)
    return withSetting(before?.kind === "figure" ? ofSomethingLess(after, before) : after, { whole: ELSEWHERE });
  return holdsFigure(tokens) ? after : withSetting(after, settingOf(inner, read.sentence.setting));
};

const YEARS = /((?:19|20)\d{2})\s*年?\s*[-—–~～至]\s*((?:19|20)\d{2})/;
const MOST_YEARS = 10;

/** 2019年至2021年分别为: each year in its turn; together they are no year of ours. */
const onYears = (state: ClauseState, from: number, to: number): ClauseState => {
  const report = Number(state.memory.reportYear);
  const years = Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST_YEARS)) }, (_, i) => from + i);
  const settings = years.map((year): Partial<Setting> => {
    const when = year === report ? "now" : year + 1 === report ? "prior" : "other";
    return { time: said({ when }) };
  });
  return settings.reduce(inTurn, withSetting(state, { time: said({ when: "other" }) }));
};

/** 1-6月, 截至9月底: less than a year, so not what the tables hold. */
const onPeriod = (state: ClauseState, token: Token): ClauseState => {
  const { quote } = spanOf(state.memory.page, token.start, token.end);
  const years = YEARS.exec(quote);
  if (years !== null) return onYears(state, Number(years[1]), Number(years[2]));
  return /月/.test(quote) && !/1[2２]\s*月/.test(quote) ? withSetting(state, { time: said({ when: "part" }) }) : state;
};

/** 各县妇幼保健院, 全市妇幼保健院: others of the same name. */
const isOthersLike = ({ setting }: ClauseState): boolean => isElsewhere(setting) && setting.whole.from === "said";

/** The quiet ones: they change what the clause remembers and make no claim. */
const onOther = (
  state: ClauseState,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): ClauseState => {
  if (token.kind === "unit") {
    const setting: Partial<Setting> = { whole: said({ kind: "unit", name: token.label }) };
    if (isOthersLike(state)) return state;
    return inTurn(withSetting(state, setting), setting);
  }
  if (token.kind === "text") return gradeAt(state, token, before, after) ?? onText(state);
  if (token.kind === "period") return onPeriod(state, token);
  return token.kind === "mark" && token.mark === "、" ? withAbout(state, { joining: true }) : state;
};

const onToken = (
  state: ClauseState,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): ClauseState => {
  switch (token.kind) {
    case "figure":
      return onFigure(state, token, after);
    case "term":
      return onTerm(state, token, before, after);
    case "word":
      return gradeAt(state, token, before, after) ?? onWord(state, token, before);
    case "direction":
      return onDirection(state, token);
    case "year":
      return onYear(state, token, before);
    case "group":
      return (
        onLoneDirection(state, token.tokens) ??
        onNameOfWhole(state, token.tokens) ??
        onGroup(state, token.tokens, before)
      );
    default:
      return onOther(state, token, before, after);
  }
};

const readClause = (memory: Memory, clause: Clause): Memory => {
  const { tokens } = clause;
  const own = tokens.length === 0 ? memory : memoryWith(memory, { lineBefore: undefined });
  return endClause(
    tokens.reduce((state, token, i) => onToken(state, token, tokens[i - 1], tokens[i + 1]), newClause(own, tokens)),
    clause,
  );
};

function readClauses(memory: Memory, clauses: readonly Clause[]): Memory {
  return clauses.reduce((next, clause) => afterClause(readClause(next, clause), clause), memory);
}

const noteOf = (tokens: readonly Token[]): boolean =>
  tokens.some((token) =>
    token.kind === "group" ? noteOf(token.tokens) : token.kind === "word" && token.role === "rounding",
  );

/** Claims in order of place. */
export const readParagraph = (
  lexicon: Lexicon,
  paragraph: ProseParagraph,
  names: Trie<NameEntry>,
  reportYear: string | undefined,
): ReadParagraph => {
  const page = pageOf(lexicon, paragraph.id, paragraph.text);
  const { tokens, lonely } = grouped(tokenise(page, names), page.plain);
  const memory = readClauses(newMemory(page, reportYear, lexicon.topicOf(paragraph.id)), clausesOf(tokens));
  const brackets = lonely.map((mark): Claim => ({
    says: "damaged",
    at: spanOf(page, mark.start, mark.end),
    damage: "bracket",
  }));
  const claims = [...memory.claims, ...brackets].sort((a, b) => a.at.start - b.at.start);
  return {
    id: paragraph.id,
    claims,
    roundingNoted: noteOf(tokens),
    plain: page.plain,
    stated: statementsOf(page, tokens),
  };
};
