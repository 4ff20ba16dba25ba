/** Which special funds were passed on late, node by node. */
import { type Decimal, HUNDRED } from "../../../domain/decimal";
import { type FactRow, type Facts, type FieldRef, textIn, usedRows } from "../facts";
import type { LateFund } from "../steps/step";

export const FUNDS = "specialFunds";

/** A date by which a share of each fund must be out. */
export interface Node {
  readonly word: NodeWord;
  readonly share: Decimal;
}

const nodeColumns = { 春节前: "paidBySpringFestival", "6月底前": "paidByJune" } as const;
export type NodeWord = keyof typeof nodeColumns;
export const isNodeWord = (word: string): word is NodeWord => Object.hasOwn(nodeColumns, word);

export type FundsRead =
  | {
      readonly state: "read";
      readonly tested: number;
      readonly late: readonly LateFund[];
      readonly excused: readonly string[];
    }
  | { readonly state: "missing" | "unreadable"; readonly fields: readonly FieldRef[] };

type Money = { readonly value: Decimal } | { readonly fault: "missing" | "unreadable"; readonly field: FieldRef };

const money = (row: FactRow, column: string, label: string): Money => {
  const cell = row.cells[column];
  const field = { field: cell?.id ?? FUNDS, label };
  if (cell?.state === "unreadable") return { fault: "unreadable", field };
  return cell?.state === "filled" && typeof cell.value !== "string"
    ? { value: cell.value.value }
    : { fault: "missing", field };
};

const nameOf = (row: FactRow, index: number): string => textIn(row, "name") ?? `第 ${String(index + 1)} 项专项资金`;

/** Words of the nodes this fund missed, or the cell that keeps us from knowing. */
const missedBy = (
  row: FactRow,
  name: string,
  nodes: readonly Node[],
): readonly string[] | Exclude<Money, { readonly value: Decimal }> => {
  const amount = money(row, "amount", `${name}：金额`);
  if ("fault" in amount) return amount;
  const missed: string[] = [];
  for (const { word, share } of nodes) {
    const paid = money(row, nodeColumns[word], `${name}：${word}下达金额`);
    if ("fault" in paid) return paid;
    if (paid.value.times(HUNDRED).lt(amount.value.times(share))) missed.push(word);
  }
  return missed;
};

/** Funds that came from above after June are listed, not judged. */
export const readFunds = (facts: Facts, nodes: readonly Node[]): FundsRead => {
  const late: LateFund[] = [];
  const excused: string[] = [];
  const rows = usedRows(facts, FUNDS);
  for (const [index, row] of rows.entries()) {
    const name = nameOf(row, index);
    if (textIn(row, "excused") === "是") {
      excused.push(name);
      continue;
    }
    const missed = missedBy(row, name, nodes);
    if ("fault" in missed) return { state: missed.fault, fields: [missed.field] };
    if (missed.length > 0) late.push({ name, missed });
  }
  return { state: "read", tested: rows.length - excused.length, late, excused };
};
