/** What a reader finds in prose: stretches of text, and what each of them claims about the report. */
import type { Decimal } from "../../../domain/decimal";
import type { NamedYear, Setting } from "./setting";
import type { Span } from "./span";

/** How a figure is hedged: 约 7100, 7100余, 近 7200, 不超过 7200, 7100以上. */
export type Hedge = "about" | "over" | "nearly" | "atMost" | "atLeast" | "below";

/** Why a figure cannot be trusted as it is printed. */
export type Damage = "cutOff" | "extraPoint" | "separators" | "blankInside" | "doubledUnit" | "letters" | "bracket";

export type FigureForm = "amount" | "percent" | "points" | "count" | "score" | "number" | "range";

/** A figure as printed. Amounts are in 万元 whatever the text says; percent in points of a hundred. */
export interface PrintedFigure {
  readonly form: FigureForm;
  readonly value: Decimal;
  /** Decimals of `value` that were printed; may be negative: 0.71亿元 is 7100万元 with dp −2. */
  readonly dp: number;
  /** 万元, 元, 亿元, %, or the classifier, as printed. "" when none. */
  readonly unit: string;
  /** Multiply a figure of ours by this to print it in the text's unit: 0.0001 for 亿元, 10000 for 元. */
  readonly scale: Decimal;
  /** Where the digits alone stand. */
  readonly digits: Span;
  readonly hedge?: Hedge;
  readonly damage?: Damage;
}

/**
 * What a phrase stands for: one of these quantities, likeliest first ("商品和服务支出" under 基本支出 is either the class of the whole
 * or of the basic spending), in the measure, at the time and of the whole that the text says.
 */
export interface Subject {
  readonly quantities: readonly string[];
  readonly setting: Setting;
  /** A sum written out in the text: A、B合计. All of `quantities` are added instead of being alternatives. */
  readonly summed?: true;
  /** The noun stands in an earlier clause. */
  readonly carried?: true;
  /** What it may also be said of: a unit that the sentence before was about. May make the text right. */
  readonly perhaps?: Setting;
  /** A total of the department: 收入, 总支出. */
  readonly total?: true;
  /** The words are also used for less than the quantity (行政编制（含工勤）): a difference proves nothing. */
  readonly loose?: true;
  /** The words in the text. */
  readonly words: string;
}

export type Sense = "up" | "down" | "same";

/** What a change is measured against. */
export type Against = "prior" | "budget" | "initial";

/** A direction word, and what to write instead when the figures go the other way. */
export interface Direction {
  readonly sense: Sense;
  readonly at: Span;
}

export type UncheckedReason =
  | "noSubject"
  | "otherScope"
  | "unclear"
  | "noField"
  | "noBase"
  | "noPrior"
  | "otherYear"
  | "noUnit"
  | "range"
  | "unreadable";

interface AtSpan {
  readonly at: Span;
  /** Words that the lexicon does not know stand around it, or neither the sentence nor the heading says of when and of whom: a doubt at most. */
  readonly unsure?: true;
}
/** `within`: the whole that 其中 or 中 named, whose parts are being listed. */
export type AmountClaim = AtSpan & {
  readonly says: "amount";
  readonly what: Subject;
  readonly printed: PrintedFigure;
  readonly within?: Subject;
  /** 控制在9万元预算以内: what is no more than the figure, where the form has not the budget that it is. */
  readonly orMost?: Subject;
  /** 项目支出4929.99万元，高于基本支出2734.37万元: by how much more than the noun, for all that is said. */
  readonly orApart?: Apart;
};
/** The figure that is compared, and how the words stand beside a bare bound: 超过公用经费300万元. */
interface Apart {
  readonly from: PrintedFigure;
  readonly bound: Hedge;
}
export type ShareClaim = AtSpan & {
  readonly says: "share";
  readonly what: Subject;
  readonly base: Subject;
  /** The base as written; absent when it is only implied (占比). */
  readonly baseAt?: Span;
  /** Behind a list of what nobody knows, the share may be that of the noun in front of it. */
  readonly orOf?: Subject;
  /** The part's own figure in the text, when the part is nothing that the report has. */
  readonly part?: PrintedFigure;
  /** The amounts listed in front of it, which may all be meant. */
  readonly listed?: readonly PrintedFigure[];
  readonly printed: PrintedFigure;
};
export type RatioClaim = AtSpan & {
  readonly says: "ratio";
  readonly ratio: string;
  readonly words: string;
  readonly printed: PrintedFigure;
  readonly year?: NamedYear;
  /** The noun it is said of stands in an earlier clause. */
  readonly carried?: true;
};
/** 占总支出的61.45%，比重较上年下降: the share of this is what changed. `orAmount`: or the amount, for all that is said. */
export interface ChangeShare {
  readonly base: Subject;
  readonly orAmount: boolean;
}
/** What changed: more than one noun when 均 says so of all. */
export type ChangeClaim = AtSpan & {
  readonly says: "change";
  readonly what: readonly Subject[];
  /** What else it may speak of: these may make the text right, never wrong. */
  readonly others: readonly Subject[];
  readonly against: Against;
  /** 与上年相比 stands in an earlier clause. */
  readonly carried?: true;
  readonly direction: Direction;
  readonly share?: ChangeShare;
  /** 无超预算情况: it did not go this way. */
  readonly denied?: true;
  readonly printed?: PrintedFigure;
};
/** 控制在编制以内: the first must not exceed the second; 超过编制数: it must. */
export type LimitClaim = AtSpan & {
  readonly says: "limit";
  readonly what: Subject;
  readonly limit: Subject;
  readonly exceeds?: true;
};
/** 未发生: nothing was spent. */
export type NoneClaim = AtSpan & { readonly says: "none"; readonly what: Subject };
export type ScoreClaim = AtSpan & {
  readonly says: "score";
  readonly printed: PrintedFigure;
  readonly year?: NamedYear;
};
export type GradeClaim = AtSpan & { readonly says: "grade"; readonly grade: string };
type DamagedClaim = AtSpan & { readonly says: "damaged"; readonly damage: Damage };
/** What is counted, its phrase normalised, so that two places can be compared. */
export interface Fact {
  readonly subject: string;
  /** "total", "new", or as the sentence says. */
  readonly verb: string;
  readonly unit: string;
  /** Another than the report's. */
  readonly year?: string;
}
/** A figure whose subject is not the report's. */
export type OpenClaim = AtSpan & {
  readonly says: "open";
  readonly why: UncheckedReason;
  readonly printed: PrintedFigure;
  readonly fact?: Fact;
  readonly within?: Subject;
};

export type Claim =
  | AmountClaim
  | ShareClaim
  | RatioClaim
  | ChangeClaim
  | LimitClaim
  | NoneClaim
  | ScoreClaim
  | GradeClaim
  | DamagedClaim
  | OpenClaim;
