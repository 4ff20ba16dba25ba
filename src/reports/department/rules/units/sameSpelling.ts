import { textIn, type AnyCell } from "../../../../domain/cell";
import { asSeen } from "../../../../domain/invisibleCharacters";
import type { FindingDraft } from "../../../../engine/review/finding";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { rule } from "../rule";
import { UNIT_COLUMNS, unitsOf, type NamedUnit } from "./tables";

/** With the blanks around it, which the native formulas do not pass over; what nobody sees is told by 数值.看不见的字符. */
const spelled = (cell: AnyCell): string => asSeen(cell.typed ?? textIn(cell));

const draftOf = (first: AnyCell, cell: AnyCell): FindingDraft => {
  if (textIn(first) !== textIn(cell))
    return {
      messageId: "differs",
      at: cell,
      data: { first: textIn(first), other: textIn(cell) },
      evidence: [asRight(first), asLeft(cell)],
    };
  const padded = spelled(cell) === textIn(cell) ? first : cell;
  return {
    messageId: "blanks",
    at: padded,
    data: { unit: textIn(padded) },
    evidence: [asLeft(padded)],
    suggestion: { cell: padded.id, value: textIn(padded) },
  };
};

const repeatedIn = (units: readonly NamedUnit[]): readonly string[] => {
  const names = units.map(({ name }) => name);
  return names.filter((name, i) => names.indexOf(name) !== i);
};

/** 结余按机构名称对应收入和支出，写法不同公式就对不上。 */
export const sameSpelling = rule({
  id: "机构.写法",
  title: "机构名称写法一致",
  group: "收支情况",
  basis: "当年结余按机构名称取数：各表机构名称（含序号）应完全相同",
  reads: UNIT_COLUMNS,
  messages: {
    differs: "同一机构在各表写法不同：“{first}”与“{other}”。请改成一样，否则结余公式取不到数。",
    blanks: "“{unit}”前后多打了空格，与另一张表里的名称不同，结余公式取不到数。采用建议即可去掉空格。",
  },
  *check({ cells }) {
    const seen = new Map<string, AnyCell>();
    const { income, spending } = unitsOf(cells);
    // Of a unit that stands twice in one table nobody knows which row is meant: 机构.重复 says so.
    const twice = new Set([income, spending].flatMap(repeatedIn));
    for (const { cell, name } of [...income, ...spending].filter((unit) => !twice.has(unit.name))) {
      const first = seen.get(name);
      if (first === undefined) seen.set(name, cell);
      else if (spelled(first) !== spelled(cell)) yield draftOf(first, cell);
    }
  },
});
