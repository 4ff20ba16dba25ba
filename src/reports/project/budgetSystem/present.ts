/** A transfer in the officer's words. */
import { plain } from "../../../domain/figure";
import type { TransferredFinding, TransferredSheet } from "../../../engine/definition/transfer";
import { cellAddress } from "../../../workbook/address";
import { COLUMN_WORDS, scalarOf } from "./filled";
import { transferMessage, type TransferFinding } from "./finding";
import type { Transfer } from "./transfer";

const subjectOf = (path: readonly string[]): string => path.filter((part) => part !== "").join(" › ");

const findingOf = ({ at, indicator, level, id, data }: TransferFinding): TransferredFinding => ({
  level,
  id,
  subject: subjectOf(indicator),
  message: transferMessage({ id, data }),
  ...(at === undefined ? {} : { address: cellAddress(at.row, at.col) }),
});

export const presentTransfer = ({ sheet, cells, findings }: Transfer): TransferredSheet => ({
  sheet,
  values: cells.map((cell) => ({
    row: cell.row,
    col: cell.col,
    value: scalarOf(cell),
    address: cellAddress(cell.row, cell.col),
    subject: subjectOf(cell.indicator),
    column: COLUMN_WORDS[cell.column],
    shown: typeof cell.value === "string" ? cell.value : plain(cell.value),
  })),
  findings: findings.map(findingOf),
});
