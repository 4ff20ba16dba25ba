/** Reads a paragraph: tokens, groups, clauses, claims. One pass; nothing is looked up outside the lexicon and the names given. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Trie } from "../lexicon/trie";
import type { Paragraph } from "../source";
import { grouped } from "./brackets";
import type { Claim } from "./claim";
import { clausesOf } from "./clauses";
import type { Clause } from "./clauses";
import { spanOf } from "./page";
import { onFigure } from "./figures";
import { clauseOf, endSentence, scopeOf } from "./scope";
import type { ClauseState, Scope } from "./scope";
import { endClause, gradeAt } from "./tail";
import { onTerm } from "./terms";
import type { Token } from "./token";
import { pageOf, tokenise } from "./tokenise";
import { onDirection, onWord, onYear } from "./words";

export interface ReadParagraph {
  readonly id: string;
  readonly claims: readonly Claim[];
  /** The text itself says that parts may not add up because of rounding (尾差, 四舍五入). */
  readonly roundingNoted: boolean;
}

const onText = (state: ClauseState): void => {
  state.text = true;
  state.broken = true;
  state.of = false;
  if (state.joining || state.subjects.length === 0) state.joining = false;
};

const onGroup = (state: ClauseState, tokens: readonly Token[]): void => {
  const { scope } = state;
  const subject = state.spent ? undefined : state.subjects[0]?.subject;
  const kept = { last: scope.last, parent: scope.parent, year: scope.year, unit: scope.unit };
  if (subject !== undefined && state.tainted === undefined) scope.last = subject;
  readClauses(scope, clausesOf(tokens));
  Object.assign(scope, kept);
  state.elsewhere = state.elsewhere || scope.elsewhere;
};

/** 1-6月, 截至9月底: less than a year, so not what the tables hold. */
const onPeriod = (state: ClauseState, token: Token): void => {
  const { quote } = spanOf(state.scope.page, token.start, token.end);
  if (/月/.test(quote) && !/1[2２]\s*月/.test(quote)) state.elsewhere = true;
};

/** The quiet ones: they change what the clause remembers and make no claim. */
const onOther = (state: ClauseState, token: Token): void => {
  if (token.kind === "unit") state.unit = token.label;
  else if (token.kind === "text") onText(state);
  else if (token.kind === "period") onPeriod(state, token);
  else if (token.kind === "mark" && token.mark === "、") state.joining = true;
};

const onToken = (state: ClauseState, token: Token, before: Token | undefined, after: Token | undefined): void => {
  switch (token.kind) {
    case "figure":
      return onFigure(state, token, after);
    case "term":
      return onTerm(state, token, before);
    case "word":
      return gradeAt(state, token, [before, after]) ? undefined : onWord(state, token, before);
    case "direction":
      return onDirection(state, token);
    case "year":
      return onYear(state, token, before);
    case "group":
      return onGroup(state, token.tokens);
    default:
      return onOther(state, token);
  }
};

const readClause = (scope: Scope, clause: Clause): void => {
  const state = clauseOf(scope, clause.tokens);
  clause.tokens.forEach((token, i) => onToken(state, token, clause.tokens[i - 1], clause.tokens[i + 1]));
  endClause(state, clause);
};

function readClauses(scope: Scope, clauses: readonly Clause[]): void {
  for (const clause of clauses) {
    readClause(scope, clause);
    if (clause.end === ".") endSentence(scope, "drop");
    if (clause.end === "item") endSentence(scope, "keep");
    if (clause.end === ";") {
      scope.elsewhere = false;
      scope.unit = undefined;
    }
  }
}

const noteOf = (tokens: readonly Token[]): boolean =>
  tokens.some((token) =>
    token.kind === "group" ? noteOf(token.tokens) : token.kind === "word" && token.role === "rounding",
  );

/** Claims in order of place. */
export const readParagraph = (
  lexicon: Lexicon,
  paragraph: Paragraph,
  units: Trie<string>,
  reportYear: string | undefined,
): ReadParagraph => {
  const page = pageOf(lexicon, paragraph.id, paragraph.text);
  const { tokens, lonely } = grouped(tokenise(page, units), page.plain);
  const scope = scopeOf(page, reportYear, lexicon.topicOf(paragraph.id));
  readClauses(scope, clausesOf(tokens));
  for (const mark of lonely)
    scope.out.push({ says: "damaged", at: spanOf(page, mark.start, mark.end), damage: "bracket" });
  const claims = [...scope.out].sort((a, b) => a.at.start - b.at.start);
  return { id: paragraph.id, claims, roundingNoted: noteOf(tokens) };
};
