interface Suite {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
}

export interface Tally {
  readonly passed: number;
  readonly failed: readonly string[];
  readonly skipped: readonly string[];
}

export declare function tally(report: { readonly testResults: readonly Suite[] }, endedWell: boolean, script: string): Tally;
