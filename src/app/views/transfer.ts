/** An exported table with a workbook's results in it. */
import type { TransferredSheet } from "../../engine/definition/transfer";

export type { TransferredFinding, TransferredSheet, TransferOptions } from "../../engine/definition/transfer";

export interface TransferView {
  /** The exported file with the values in it; as it was where there are none. */
  readonly file: Uint8Array;
  readonly sheets: readonly TransferredSheet[];
}
