/** What came of a further form of the workbook: decimal text, rates in %, and "" where there is none. */
export interface FurtherResult {
  readonly name: string;
  readonly budget: string;
  readonly spent: string;
  readonly rate: string;
  readonly score: string;
  readonly grade: string;
}
