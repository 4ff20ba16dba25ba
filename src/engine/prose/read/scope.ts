/** What the reader remembers: of the paragraph, of the sentence, and of the clause it is in. */
import type { Claim, Hedge, Span, Subject, UncheckedReason } from "./claim";
import type { Page } from "./page";
import type { DirectionToken, Token } from "./token";

export interface Year {
  readonly value: string;
  readonly at: Span;
}

/** Memory across clauses. Sentence-long unless said otherwise. */
export interface Scope {
  readonly page: Page;
  readonly reportYear: string | undefined;
  readonly out: Claim[];
  /** Whole paragraph: its heading's or its field's own quantity. */
  topic: string | undefined;
  /** Whole paragraph: what the last sentence was first about. */
  top: Subject | undefined;
  year: Year | undefined;
  elsewhere: boolean;
  /** The sentence speaks of last year: 上年度自评得分95分，评价等次为良好. */
  past: boolean;
  unit: string | undefined;
  /** What the last figure was said of; "open" when that is not known. */
  last: Subject | "open" | undefined;
  /** Subjects of the amounts so far, in order. */
  recent: Subject[];
  /** The whole that 其中 parts. */
  parent: Subject | undefined;
  /** Named in the clause before, with no figure. */
  mentioned: Subject | undefined;
  /** 与上年相比 said once holds for the changes that follow. */
  compare: "prior" | "budget" | "other" | undefined;
  /** 新增 and the like, carried along a list of counts. */
  verb: string;
}

export interface Named {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}

export interface Share {
  base: Named | undefined;
  /** The base is a phrase we do not know. */
  unknown: boolean;
  /** Subjects that stood before 占. */
  readonly of: readonly Named[];
}

/** Memory of one clause. */
export interface ClauseState {
  readonly scope: Scope;
  readonly tokens: readonly Token[];
  subjects: Named[];
  /** Why the subject found cannot be used. */
  tainted: UncheckedReason | undefined;
  contexts: string[];
  /** Unknown words since the subject. */
  broken: boolean;
  /** The last token was 的. */
  of: boolean;
  joining: boolean;
  /** The subjects have had their figure: a new term starts afresh. */
  spent: boolean;
  hedge: Hedge | undefined;
  share: Share | undefined;
  compare: "prior" | "budget" | "other" | undefined;
  /** `compare` comes from an earlier clause: 与上年相比，…. */
  compareCarried: boolean;
  direction: DirectionToken | undefined;
  distribute: number | undefined;
  sum: Token | undefined;
  each: boolean;
  none: Token | undefined;
  limit: Token | undefined;
  limitTerm: Named | undefined;
  when: Subject["when"];
  whenSaid: boolean;
  year: Year | undefined;
  past: boolean;
  text: boolean;
  elsewhere: boolean;
  unit: string | undefined;
  special: { readonly kind: "ratio" | "score" | "grade"; readonly id: string; readonly words: string } | undefined;
  figures: number;
  /** Where the last figure of the clause ended. */
  figureEnd: number | undefined;
  changed: boolean;
}

export const scopeOf = (page: Page, reportYear: string | undefined, topic: string | undefined): Scope => ({
  page,
  reportYear,
  out: [],
  topic,
  top: undefined,
  year: undefined,
  elsewhere: false,
  past: false,
  unit: undefined,
  last: undefined,
  recent: [],
  parent: undefined,
  mentioned: undefined,
  compare: undefined,
  verb: "",
});

export const clauseOf = (scope: Scope, tokens: readonly Token[]): ClauseState => ({
  scope,
  tokens,
  subjects: [],
  tainted: undefined,
  contexts: [],
  broken: false,
  of: false,
  joining: false,
  spent: false,
  hedge: undefined,
  share: undefined,
  compare: undefined,
  compareCarried: false,
  direction: undefined,
  distribute: undefined,
  sum: undefined,
  each: false,
  none: undefined,
  limit: undefined,
  limitTerm: undefined,
  when: "now",
  whenSaid: false,
  year: scope.year,
  past: scope.past,
  text: false,
  elsewhere: scope.elsewhere,
  unit: undefined,
  special: undefined,
  figures: 0,
  figureEnd: undefined,
  changed: false,
});

/** After 。 and before a numbered item: nothing of the sentence is carried on, except what 其中 still parts across items. */
export const endSentence = (scope: Scope, keepParent: "keep" | "drop"): void => {
  scope.top = scope.recent[0] ?? scope.top;
  scope.parent = keepParent === "keep" ? scope.parent : undefined;
  scope.year = undefined;
  scope.elsewhere = false;
  scope.past = false;
  scope.unit = undefined;
  scope.last = undefined;
  scope.recent = [];
  scope.mentioned = undefined;
  scope.compare = undefined;
  scope.verb = "";
};
