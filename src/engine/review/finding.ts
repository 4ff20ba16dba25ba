/** What a rule says about the report: ids and figures only. Sentences and addresses are made at the edge. */
import type { AnyCell, CellId } from "../../domain/cell";

/** What a 审核说明 says: why, by whom, on which day. */
export interface Explained {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** 强制性审核: must be put right; about prose it may be explained too. 提示性审核: may stand with a 审核说明. */
export type Level = "强制" | "提示";
/** fail: wrong · todo: 待填, not there yet and nothing to accuse · unsure: cannot be judged · notice: told, and nothing has to be done. */
/** In one word what is to be done about a finding: first those that ask something of the department, in the order in which they are listed. */
export const OPEN_KINDS = ["强制", "待填", "提示", "待核实"] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];
export type FindingKind = OpenKind | "已说明" | "告知";

export type Outcome = "fail" | "todo" | "unsure" | "notice";
export type EvidenceRole = "left" | "right" | "term" | "quote" | "related";

export interface Evidence {
  readonly cell: CellId;
  readonly role: EvidenceRole;
  /** The figure or text as the cell shows it; part of the finding's key, so that an explanation lapses when it changes. */
  readonly shown: string;
}

/** Where in the text of a cell: from here up to there. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Suggestion {
  readonly cell: CellId;
  /** The value to write, as text of a figure or as plain text. */
  readonly value: string;
  /** In a long text, only what changes: "46.% → 46.69%". */
  readonly change?: string;
  /** Restores a native formula instead of a constant. */
  readonly formula?: string;
  /** Written together with it: the other figures of one table that share one cause. */
  readonly also?: readonly Suggestion[];
}

export interface Finding {
  /** Rule, subject, and a fingerprint of what is said and shown; unique within a run. */
  readonly key: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly level: Level;
  readonly explainable: boolean;
  readonly messageId: string;
  /** What the message's {placeholders} stand for, already printed in the form's manner. */
  readonly data: Readonly<Record<string, string>>;
  readonly at: CellId;
  /** Further cells of which the same is said. */
  readonly alsoAt?: readonly CellId[];
  /** The words in question, where the cell holds a whole paragraph. */
  readonly within?: Stretch;
  readonly evidence: readonly Evidence[];
  readonly suggestion?: Suggestion;
  /** The other way out: what a cell of the report would hold if the text is right. Proposed only where the rest of the report bears it out. */
  readonly instead?: Suggestion;
  readonly explained?: Explained;
}

export interface DraftEvidence {
  readonly cell: CellRef;
  readonly role: EvidenceRole;
  /** The words in question, where a cell holds a whole paragraph; otherwise what the cell shows. */
  readonly shown?: string;
}

/** What a rule yields; the runner adds rule, level and key. */
export interface FindingDraft {
  /** fail unless said otherwise. */
  readonly outcome?: Outcome;
  readonly level?: Level;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: CellRef;
  readonly alsoAt?: readonly CellId[];
  readonly within?: Stretch;
  readonly evidence?: readonly DraftEvidence[];
  /** Texts that the message does not show whole: an explanation lapses when one of them changes. */
  readonly restsOn?: readonly string[];
  readonly suggestion?: Suggestion;
  readonly instead?: Suggestion;
}

/** A cell that was read, or a place that can be pointed at although nothing was read there. */
export type CellRef = AnyCell | { readonly id: CellId };

export type Verdict = "不能上报" | "需要说明" | "请核实" | "可以上报";
