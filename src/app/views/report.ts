import type { ChartView } from "./charts";
import type { CheckView } from "./check";
import type { ExplanationView } from "./explanation";
import type { ParagraphView } from "./paragraph";
import type { SheetProgressView } from "./progress";
import type { StampView } from "./stamp";
import type { StructureFault } from "./structure";

/** What is open: no form of ours, a report, or one of which cells cannot be found. */
export type WorkbookState =
  | { readonly kind: "empty" }
  | (ReportNamed & { readonly kind: "installed" })
  | (ReportNamed & { readonly kind: "damaged"; readonly what: string });

/** As the cover says it; "" while it does not. */
interface ReportNamed {
  readonly department: string;
  readonly year: string;
}

/** All that one reading of the workbook says. What is shown of one view agrees with itself: nothing in it needs another reading. */
export interface ReportView {
  readonly workbook: Exclude<WorkbookState, { readonly kind: "empty" }>;
  readonly check: CheckView;
  readonly faults: readonly StructureFault[];
  readonly explanations: readonly ExplanationView[];
  readonly stamp: StampView;
  readonly paragraphs: readonly ParagraphView[];
  readonly charts: readonly ChartView[];
  /** In the order in which the form is filled. */
  readonly progress: readonly SheetProgressView[];
}
