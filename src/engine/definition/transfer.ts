/** Results of a workbook for the tables that another system exported: what goes into which cell, and what is wrong with the tables then. */
import type { Scalar } from "../../workbook/model";

interface TransferredValue {
  /** From 0. */
  readonly row: number;
  readonly col: number;
  readonly value: Scalar;
  /** "F4" */
  readonly address: string;
  /** What the line of the table is about, and the column, in the words of the form. */
  readonly subject: string;
  readonly column: string;
  readonly shown: string;
}

export interface TransferredFinding {
  readonly level: "强制" | "提示";
  readonly id: string;
  /** Absent for what is not in the table. */
  readonly address?: string;
  readonly subject: string;
  /** With its full stop. */
  readonly message: string;
}

export interface TransferredSheet {
  readonly sheet: string;
  readonly values: readonly TransferredValue[];
  readonly findings: readonly TransferredFinding[];
}

export interface TransferOptions {
  /** What the table already holds gives way to the workbook's; otherwise it stays and is told. */
  readonly replace: boolean;
}
