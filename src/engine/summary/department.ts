/** What a summary over many departments takes from one report: plain data, so that it can come from anywhere. */
import type { FurtherResult } from "../report/furtherResult";
import { halfWidth } from "../../domain/parse";
import { OPEN_KINDS, type FindingKind } from "../review/finding";

/** A figure of the report by its path ("income.total"): decimal text in the form's unit, null where the cell is blank, undefined where it cannot be read. */
export type Amounts = Readonly<Record<string, string | null | undefined>>;

interface SaidText {
  /** In the form's words. */
  readonly field: string;
  readonly text: string;
}

/** A finding as it goes back to the department. */
export interface Remark {
  readonly rule: string;
  readonly title: string;
  readonly kind: FindingKind;
  /** "收支情况!B7" */
  readonly place: string;
  readonly field: string;
  readonly message: string;
  readonly basis: string;
}

export interface Department {
  readonly file: string;
  /** Read from a Word document, which does not hold all that the workbook does. */
  readonly fromWord: boolean;
  readonly name: string;
  readonly year: string;
  readonly verdict: string;
  /** Decimal text, or "" where there is none. */
  readonly selfScore: string;
  readonly ruleScore: string;
  /** What its scoring sheet adds up to at most. */
  readonly fullMarks: string;
  readonly grade: string;
  readonly remarks: readonly Remark[];
  readonly amounts: Amounts;
  readonly texts: readonly SaidText[];
  readonly projects: readonly FurtherResult[];
}

/** "2021年度" is 2021. */
export const reportedYear = ({ year }: Department): string => halfWidth(year).replace(/年度?$/, "");

/** Still open: what was explained or is only told asks nothing of the department. */
export const isOpenRemark = ({ kind }: Remark): boolean => OPEN_KINDS.some((open) => open === kind);

/** How many open remarks of each kind. */
export const countOf = ({ remarks }: Department, kind: FindingKind): number =>
  remarks.filter((r) => r.kind === kind).length;
