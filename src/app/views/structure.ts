/** Faults of structure and of look, and what comes of putting them right. */

/** A structural fault and what can be done about it. */
export interface StructureFault {
  readonly id: string;
  readonly what: string;
  readonly repair?: string;
}

/** What a repair did, as it was found by reading the workbook again. */
export interface RepairView {
  readonly changed: readonly string[];
  /** Faults that only show now. */
  readonly found: readonly string[];
  /** It was broken off: the workbook is as it was before. */
  readonly cancelled?: true;
}

/** What differs from the form in its look, sheet by sheet; empty where nothing does. */
export type LookView = readonly { readonly sheet: string; readonly lines: readonly string[] }[];
