/** The ledger of a check: everything that there was to hold against something, and what came of each. */
import type { CellId } from "../../domain/cell";

/** cell: an entered figure · tie: a derived one against its parts · score: a row of the scoring sheet · claim: a figure that the prose says. */
type ObligationKind = "cell" | "tie" | "score" | "claim";

/** 一致 · 不一致 · 未能核对, with the reason · 不适用: nothing is filled in, or nothing is asked. */
export type Settlement =
  { readonly state: "agrees" | "differs" | "notApplicable" } | { readonly state: "unchecked"; readonly why: string };

export type Obligation = Settlement & { readonly kind: ObligationKind; readonly at: CellId };

export type Tally = Readonly<Record<Settlement["state"], number>>;

export const tallyOf = (ledger: readonly Obligation[]): Tally => {
  const tally: Record<Settlement["state"], number> = { agrees: 0, differs: 0, unchecked: 0, notApplicable: 0 };
  for (const { state } of ledger) tally[state]++;
  return tally;
};

/** What was looked at: 不适用 is not. */
export const checkedIn = ({ agrees, differs, unchecked }: Tally): number => agrees + differs + unchecked;

export const AGREES: Settlement = { state: "agrees" };
export const DIFFERS: Settlement = { state: "differs" };
export const NOT_APPLICABLE: Settlement = { state: "notApplicable" };
export const uncheckedBecause = (why: string): Settlement => ({ state: "unchecked", why });
