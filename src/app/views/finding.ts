/** Findings as they are shown: sentences, addresses and figures as text. */
import type { PlaceView } from "./place";
import type { EvidenceRole, Explained, Level, Outcome, Suggestion } from "../../engine/review/finding";

export interface EvidenceView {
  /** Path in the report: "income.rows.0.total". */
  readonly cell: string;
  /** In the form's words: "年度收入情况 · 1、局机关 · 收入合计". */
  readonly field: string;
  /** The same in its parts: table, row where there are several, column. */
  readonly fieldParts: readonly string[];
  readonly role: EvidenceRole;
  readonly shown: string;
  readonly place?: PlaceView;
  /** In a document instead of a workbook: "表 2 第 5 行第 3 列". */
  readonly where?: string;
}

export interface SuggestionView extends Omit<Suggestion, "also"> {
  readonly label: string;
  /** Where several cells are written together: all of them, as they are and as they will be. */
  readonly lines?: readonly string[];
  /** The whole text as it stands, where only a part of it changes. */
  readonly was?: string;
  /** Where several findings propose corrections of this text: all of them in one step. */
  readonly together?: { readonly keys: readonly string[]; readonly value: string };
}

export interface FindingView {
  readonly key: string;
  /** Stable code that officers quote: "勾稽.收入.合计". */
  readonly rule: string;
  /** Short name of the rule. */
  readonly title: string;
  /** Heading to group under: "收支情况", "评分表" … */
  readonly group: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly explainable: boolean;
  /** One or two sentences with both sides. */
  readonly message: string;
  readonly basis: string;
  readonly cell: string;
  readonly field: string;
  readonly place?: PlaceView;
  /** In a document instead of a workbook: "表 2 第 5 行第 3 列", "第 12 段". */
  readonly where?: string;
  /** Where its sheet comes when the form is filled, whatever the tab is called now; -1 for what stands on no sheet. */
  readonly sheetOrder: number;
  readonly evidence: readonly EvidenceView[];
  readonly suggestion?: SuggestionView;
  readonly explanation?: Explained;
}

/** 采用建议, as it was found by reading the workbook again. */
export interface AppliedView {
  /** "收支情况!B7 现为 7138.12"; the first is the cell that was proposed. */
  readonly now: readonly string[];
  /** The message of the finding where it has not gone. */
  readonly stays?: string;
}
