/** Reads a paragraph: tokens, groups, clauses, claims. One pass; nothing is looked up outside the lexicon and the names given. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Trie } from "../lexicon/trie";
import type { ProseParagraph } from "../source";
import { grouped } from "./tokens/brackets";
import type { Claim, Subject } from "./claim";
import { clausesOf } from "./clauses";
import type { Clause } from "./clauses";
import { afterClause } from "./endOfSentence";
import { onFigure } from "./figures";
import { holdsFigure, onLoneDirection, onNameOfWhole } from "./groups";
import { spanOf } from "./page";
import { lastClaimIn } from "./reach";
import { carried, isElsewhere, said, settingWith } from "./setting";
import type { Setting } from "./setting";
import { statementsOf } from "./statements";
import type { Stated } from "./statements";
import { memoryInside, newClause, newMemory } from "./initialState";
import { inTurn, setSetting } from "./changes";
import type { ClauseState, Memory } from "./state";
import { endClause } from "./endOfClause";
import { gradeAt } from "./grades";
import { onTerm } from "./terms";
import { isOrHolds, type Token, type UnitToken } from "./tokens/token";
import { pageOf, tokenise } from "./tokens/tokenise";
import type { NameEntry } from "./units";
import { onDirection, saysMoreOrLess } from "./comparisonWords";
import { onText, onWord, onYear } from "./words";

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
const ofSomethingLess = ({ claims, sentence }: Memory, { end }: Token): void => {
  claims.forEach((claim, i) => {
    if (claim.says === "amount" && claim.at.end === end)
      claims[i] = { ...claim, what: { ...claim.what, setting: settingWith(claim.what.setting, { whole: ELSEWHERE }) } };
  });
  sentence.setting = settingWith(sentence.setting, { whole: ELSEWHERE });
  sentence.last = "open";
  sentence.first = undefined;
  sentence.parent = undefined;
  sentence.base = undefined;
  sentence.foreignParts = true;
};

/** 商品和服务支出823.61万元（基本支出238.43万元、项目支出585.18万元）: what the brackets part. */
const wholeBefore = ({ claims }: Memory, before: Token | undefined): Subject | undefined => {
  const claim = claims[claims.length - 1];
  return claim?.says === "amount" && claim.at.end === before?.end ? claim.what : undefined;
};

/** What stands in brackets is read by itself; of it the clause keeps what lies elsewhere (不含…), and the figures that were listed. */
const onGroup = (state: ClauseState, tokens: readonly Token[], before: Token | undefined): void => {
  const { memory, about } = state;
  const subject = about.spent || about.doubt !== undefined ? undefined : about.subjects[0]?.subject;
  const { sentence } = memory;
  const setting = carried(state.setting);
  const parent = wholeBefore(memory, before) ?? sentence.parent;
  const inside = memoryInside(memory, { setting, last: subject ?? sentence.last, parent });
  readClauses(inside, clausesOf(tokens));
  sentence.recent = inside.sentence.recent;
  sentence.verb = inside.sentence.verb;
  const isOfCount = before?.kind === "figure" && before.value.form === "count";
  if (isElsewhere(inside.sentence.setting) && !isOfCount) {
    if (before?.kind === "figure") ofSomethingLess(memory, before);
    setSetting(state, { whole: ELSEWHERE });
  } else if (!holdsFigure(tokens)) setSetting(state, settingOf(setting, inside.sentence.setting));
};

const YEARS = /((?:19|20)\d{2})\s*年?\s*[-—–~～至]\s*((?:19|20)\d{2})/;
const MOST_YEARS = 10;

/** 2019年至2021年分别为: each year in its turn; together they are no year of ours. */
const onYears = (state: ClauseState, from: number, to: number): void => {
  const report = Number(state.memory.reportYear);
  setSetting(state, { time: said({ when: "other" }) });
  const last = Math.min(to, from + MOST_YEARS - 1);
  for (let year = from; year <= last; year++) {
    const when = year === report ? "now" : year + 1 === report ? "prior" : "other";
    inTurn(state, { time: said({ when }) });
  }
};

/** 1-6月, 截至9月底: less than a year, so not what the tables hold. */
const onPeriod = (state: ClauseState, token: Token): void => {
  const { quote } = spanOf(state.memory.page, token.start, token.end);
  const years = YEARS.exec(quote);
  if (years !== null) onYears(state, Number(years[1]), Number(years[2]));
  else if (/月/.test(quote) && !/1[2２]\s*月/.test(quote)) setSetting(state, { time: said({ when: "part" }) });
};

/** 各县妇幼保健院, 全市妇幼保健院: others of the same name. */
const isOthersLike = ({ setting }: ClauseState): boolean => isElsewhere(setting) && setting.whole.from === "said";

/** 局机关: what follows is of the unit. */
const onUnit = (state: ClauseState, { value: label }: UnitToken): void => {
  const setting: Partial<Setting> = { whole: said({ kind: "unit", name: label }) };
  setSetting(state, setting);
  inTurn(state, setting);
};

/** The quiet ones: they change what the clause remembers and make no claim. */
const onOther = (state: ClauseState, token: Token, before: Token | undefined, after: Token | undefined): void => {
  if (token.kind === "text") {
    if (!gradeAt(state, token, before, after) && !saysMoreOrLess(state, token, before)) onText(state);
  } else if (token.kind === "unit") {
    if (!isOthersLike(state)) onUnit(state, token);
  } else if (token.kind === "period") onPeriod(state, token);
  else if (token.kind === "mark" && token.value === "、") state.about.joining = true;
};

const onToken = (state: ClauseState, token: Token, before: Token | undefined, after: Token | undefined): void => {
  switch (token.kind) {
    case "figure":
      return onFigure(state, token, after);
    case "term":
      return onTerm(state, token, before, after);
    case "word":
      return gradeAt(state, token, before, after) ? undefined : onWord(state, token, before);
    case "direction":
      return onDirection(state, token);
    case "year":
      return onYear(state, token, before);
    case "group":
      return onLoneDirection(state, token.value) || onNameOfWhole(state, token.value)
        ? undefined
        : onGroup(state, token.value, before);
    default:
      return onOther(state, token, before, after);
  }
};

const readClause = (memory: Memory, clause: Clause): void => {
  const { tokens } = clause;
  if (tokens.length > 0) memory.lineBefore = undefined;
  const state = newClause(memory, tokens);
  let before: Token | undefined;
  let token = tokens[0];
  for (let i = 1; token !== undefined; i++) {
    const after = tokens[i];
    onToken(state, token, before, after);
    before = token;
    token = after;
  }
  endClause(state, clause);
};

function readClauses(memory: Memory, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    readClause(memory, clause);
    afterClause(memory, clause);
  }
}

const noteOf = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isOrHolds(token, (one) => one.kind === "word" && one.value === "rounding"));

/** Claims in order of place. */
export const readParagraph = (
  lexicon: Lexicon,
  paragraph: ProseParagraph,
  names: Trie<NameEntry>,
  reportYear: string | undefined,
): ReadParagraph => {
  const page = pageOf(lexicon, paragraph.id, paragraph.text);
  const { tokens, lonely } = grouped(tokenise(page, names), page.plain);
  const memory = newMemory(page, reportYear, lexicon.topicOf(paragraph.id));
  readClauses(memory, clausesOf(tokens, lastClaimIn(tokens)));
  const { claims } = memory;
  for (const { start, end } of lonely)
    claims.push({ says: "damaged", at: spanOf(page, start, end), damage: "bracket" });
  claims.sort((a, b) => a.at.start - b.at.start);
  return {
    id: paragraph.id,
    claims,
    roundingNoted: noteOf(tokens),
    plain: page.plain,
    stated: statementsOf(page, tokens),
  };
};
