/** What was done before printing. */

export interface PrintView {
  /** Tabs that print what goes on over pages, made anew; each stands before the sheet that its figures are on. */
  readonly printedFrom: readonly string[];
}
