/** Which special funds were passed on late, node by node. */
import { type Decimal, HUNDRED } from "../../../domain/decimal";
import { type FactRow, type Facts, type FactTables, type LabelledField, rowText, usedRows } from "../facts";
import type { LateFund } from "../steps/step";

export type DatedTable = NonNullable<FactTables["dated"]>;

/** A date by which a share of each fund must be out. */
export interface Node {
  readonly word: string;
  readonly share: Decimal;
}

type FundsRead =
  | {
      readonly state: "read";
      readonly tested: number;
      readonly late: readonly LateFund[];
      readonly excused: readonly string[];
    }
  | { readonly state: "missing" | "unreadable"; readonly fields: readonly LabelledField[] };

type Money = { readonly value: Decimal } | { readonly fault: "missing" | "unreadable"; readonly field: LabelledField };

const money = (row: FactRow, dated: DatedTable, column: string, label: string): Money => {
  const cell = row.cells[column];
  const field = { field: cell?.id ?? dated.table, label };
  if (cell?.state === "unreadable") return { fault: "unreadable", field };
  return cell?.state === "filled" && typeof cell.value !== "string"
    ? { value: cell.value.value }
    : { fault: "missing", field };
};

const nameOf = (row: FactRow, dated: DatedTable, index: number): string =>
  rowText(row, dated.name) ?? `第 ${String(index + 1)} 项${dated.row}`;

/** Words of the nodes this fund missed, or the cell that keeps us from knowing. */
const missedBy = (
  row: FactRow,
  dated: DatedTable,
  name: string,
  nodes: readonly Node[],
): readonly string[] | Exclude<Money, { readonly value: Decimal }> => {
  const amount = money(row, dated, dated.amount, `${name}：金额`);
  if ("fault" in amount) return amount;
  const missed: string[] = [];
  for (const { word, share } of nodes) {
    const paid = money(row, dated, dated.nodes[word] ?? word, `${name}：${word}下达金额`);
    if ("fault" in paid) return paid;
    if (paid.value.times(HUNDRED).lt(amount.value.times(share))) missed.push(word);
  }
  return missed;
};

/** Funds that came from above after June are listed, not judged. */
export const readFunds = (facts: Facts, dated: DatedTable, nodes: readonly Node[]): FundsRead => {
  const late: LateFund[] = [];
  const excused: string[] = [];
  const rows = usedRows(facts, dated.table);
  for (const [index, row] of rows.entries()) {
    const name = nameOf(row, dated, index);
    if (rowText(row, dated.excused) === "是") {
      excused.push(name);
      continue;
    }
    const missed = missedBy(row, dated, name, nodes);
    if ("fault" in missed) return { state: missed.fault, fields: [missed.field] };
    if (missed.length > 0) late.push({ name, missed });
  }
  return { state: "read", tested: rows.length - excused.length, late, excused };
};
