/** What comes of comparing a claim with the report. Ids and figures; sentences are made by whoever shows them. */
import type { Decimal } from "../../../domain/decimal";
import type { UncheckedReason } from "../read/claim";
import type { Span } from "../read/span";

/**
 * amount 金额不符 · share 占比不符 · shareBase 占比的基数不对 · change 增减幅度不符 · ratio 比率不符 · parts 分项之和不等于合计 · twice 前后不一致 ·
 * direction 增减方向不符 · limit 超出所称限额 · score 得分不符 · grade 等次不符 · year 年度不符 · damaged 数字残缺 · blank 表中未填 · inside 文中数字自相矛盾
 */
export type DifferenceKind =
  | "amount"
  | "share"
  | "shareBase"
  | "change"
  | "ratio"
  | "parts"
  | "twice"
  | "direction"
  | "limit"
  | "score"
  | "grade"
  | "year"
  | "damaged"
  | "blank"
  | "inside";

/** wrong: both cannot be right · rounding: 尾差, true values exist behind both · doubt: may have a reason, a person must look. */
export type Gravity = "wrong" | "rounding" | "doubt";

/** Replaces [start, end) of the paragraph by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Just the figure or just the word. All edits are in the paragraph of `at` and do not overlap. */
export interface TextProposal {
  readonly paragraph: string;
  readonly edits: readonly Edit[];
  /** What changes, to be shown on a button: "17.83% → 57.86%", "基本支出 → 总支出". */
  readonly label: string;
}

interface Agrees {
  readonly state: "agrees";
  readonly at: Span;
  /** In the form's words: "基本支出", "基本支出占总支出". */
  readonly subject: string;
  /** Fields of the report the claim was compared with. */
  readonly fields: readonly string[];
}

export interface Differs {
  readonly state: "differs";
  readonly kind: DifferenceKind;
  readonly gravity: Gravity;
  readonly at: Span;
  readonly subject: string;
  /** What the text says and what the report says, both printed: "17.83%" and "57.86%". */
  readonly said: string;
  readonly found: string;
  readonly fields: readonly string[];
  /** Other places of the prose that belong to it: the other statement, the parts, the base word. */
  readonly related: readonly Span[];
  /** A second reading that would make the text right, in words: "总支出", "上年结转 + 公共财政拨款". */
  readonly near?: string;
  readonly proposal?: TextProposal;
  /** What the field would hold if the text is right and the report is not, in the field's unit. */
  readonly instead?: Decimal;
}

export interface Unchecked {
  readonly state: "unchecked";
  readonly at: Span;
  readonly why: UncheckedReason;
}

export type ClaimVerdict = Agrees | Differs | Unchecked;
