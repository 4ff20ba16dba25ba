/**
 * What the reader remembers: of the paragraph, of the sentence, and of the clause it is in. It belongs to the reading of one paragraph
 * and every step changes it in place. What claims keep of it (subjects, settings, spans, and lists of them) is replaced, never changed.
 */
import type { Against, AmountClaim, Claim, Hedge, Subject, UncheckedReason } from "./claim";
import type { Page } from "./page";
import type { BudgetStage, Setting } from "./setting";
import type { DirectionToken, Token } from "./tokens/token";

export type Compare = Against | "other";

/** Carried from clause to clause until the sentence ends. */
export interface Sentence {
  setting: Setting;
  /** What the last figure was said of; "open" when that is not known. */
  last: Subject | "open" | undefined;
  /** Subjects of the amounts so far, in order. */
  recent: readonly Subject[];
  /** How many of them stood before the last semicolon. */
  recentBefore: number;
  /** What the sentence's first figure of ours was said of. */
  first: Subject | undefined;
  /** The whole that 其中 parts. */
  parent: Subject | undefined;
  /** Any noun of ours was named in an earlier clause. */
  named: boolean;
  /** Named in the clause before, with no figure. */
  mentioned: Subject | undefined;
  /** 与上年相比 said once holds for the changes that follow. */
  compare: Compare | undefined;
  /** 新增 and the like, carried along a list of counts. */
  verb: string;
  /** The score spoken of is a project's, an expert's, an average. */
  othersScore: boolean;
  /** Something that is not ours was counted: 聘用协管员35名. */
  counted: boolean;
  /** Points of something else were given: 投入类指标15分. A bare 得分 behind them is theirs. */
  partScore: boolean;
  /** 其中 parts something that the report has not: its parts need not be ours. */
  foreignParts: boolean;
  /** The sentence before gave figures of something else alone. */
  behindOther: boolean;
  /** Unknown words stood in an earlier clause: a figure without a noun may be theirs. */
  text: boolean;
  /** The last share was taken of something that the report has not: one that names no base may be of the same. */
  foreignBase: boolean;
  /** The whole that the last share was taken of. */
  base: Subject | undefined;
  /** 2021年至2023年，基本支出分别为: what each turn is said of, from the clause in front. */
  turns: readonly Partial<Setting>[];
  /** The nouns that 分别 dealt figures out to, until others are named. */
  dealt: readonly Subject[];
  /** The ratio that the clause in front named. */
  ratio: Special | undefined;
  /** The score spoken of last is the department's own: 上年度自评得分97分，本年度98.8分. */
  score: Special | undefined;
}

/** fund: of money that has totals of its own, 代管资金收支情况; body: of others that have everything of their own, 县水文站. */
export type Title = "name" | "fund" | "body";

export interface Memory {
  readonly page: Page;
  readonly reportYear: string | undefined;
  /** The paragraph's own quantity, by its field or by its heading, or the item's. */
  topic: string | undefined;
  /** What the topic is again when the item ends. */
  ownTopic: string | undefined;
  /** What the last sentence was first about. */
  top: Subject | undefined;
  /** The sentence before was the title of something that the report has no field of: 1.行政运行。 */
  titled: Title | undefined;
  /** A sentence, or a line, in front is such a title: what follows in the line, or on the lines below it, may be of that. */
  underOther: { readonly reach: "line" | "lines"; readonly title: Title } | undefined;
  /** What the one figure of the sentence before was said of. */
  alone: Subject | undefined;
  /** What the sentence before leaves standing for the next. */
  setting: Setting;
  /** The sentence before was the name of a unit alone: 1.局机关。 */
  unitAlone: Setting["whole"] | undefined;
  /** The unit that the sentence before was about. */
  unitBefore: Setting["whole"] | undefined;
  /** What a heading, a line without figures, says of the lines below it. */
  heading: Setting;
  /** What the line before leaves standing for a numbered item at the beginning of this one. */
  lineBefore: Setting | undefined;
  /** Claims before this line. */
  claimsBefore: number;
  sentence: Sentence;
  /** In order of reading. Brackets add theirs to the list of the clause they stand in. */
  readonly claims: Claim[];
}

export interface NamedSubject {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
}

/** The nouns of the clause, and what speaks against taking them for the figure's. */
export interface About {
  subjects: readonly NamedSubject[];
  /** Wholes in which the subject is a part: 基本支出中人员经费. */
  contexts: readonly string[];
  doubt: UncheckedReason | undefined;
  /** Unknown words since the subject. */
  broken: boolean;
  /** Unknown words anywhere in the clause. */
  text: boolean;
  /** The last token was 的. */
  of: boolean;
  /** … or 、 or 和. */
  joining: boolean;
  /** The subjects have had their figure: a new term starts afresh. */
  spent: boolean;
  /** 均 or 平均 in front of one: a figure of each, not of the whole. */
  per: boolean;
  /** 支出决算 repeats the noun of the clause before. */
  again: boolean;
}

export interface Share {
  readonly base: NamedSubject | undefined;
  /** The base is a phrase we do not know. */
  readonly unknown: boolean;
  /** Subjects that stood before 占. */
  readonly of: readonly NamedSubject[];
}

/** How the figure is related to another: a share, a change, a limit, a completion. */
interface ClauseRelation {
  share: Share | undefined;
  compare: Compare | undefined;
  /** `compare` comes from an earlier clause: 与上年相比，…. */
  compareCarried: boolean;
  direction: DirectionToken | undefined;
  changed: boolean;
  none: Token | undefined;
  limit: Token | undefined;
  limitTerm: NamedSubject | undefined;
  /** 超过编制数: how many figures the clause had before it. */
  exceeds: number | undefined;
  /** 完成预算的, 完成年初预算的: of which budget; 为上年的: of the year before. */
  completes: BudgetStage | "prior" | undefined;
}

/** How several figures are dealt out to several nouns. */
interface Listing {
  /** 分别为: whose turn it is. */
  turn: number | undefined;
  /** 2020年、2021年和2022年分别为, 局机关和执法大队分别为: what each turn is said of. */
  settings: readonly Partial<Setting>[];
  each: boolean;
  sum: Token | undefined;
}

export interface Special {
  readonly kind: "ratio" | "score" | "grade";
  readonly id: string;
  readonly words: string;
  /** The noun it is said of stands in an earlier clause. */
  readonly carried?: true;
}

export interface ClauseState {
  readonly memory: Memory;
  readonly tokens: readonly Token[];
  setting: Setting;
  about: About;
  readonly relation: ClauseRelation;
  readonly listing: Listing;
  special: Special | undefined;
  hedge: Hedge | undefined;
  /** 高于基本支出: what the clause holds the figure in front against is the noun. */
  apart: AmountClaim["orApart"];
  figures: number;
  /** Unknown words stand right behind the figure in hand. */
  goesOn: boolean;
  /** Where the last figure of the clause ended. */
  figureEnd: number | undefined;
}
