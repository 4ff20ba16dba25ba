import { textIn, type AnyCell } from "../../../../domain/cell";
import { asSeen } from "../../../../domain/invisibleCharacters";
import type { FindingDraft, Suggestion } from "../../../../engine/review/finding";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { asProposed, rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS, unitsOf, type NamedUnit } from "./tables";

/** With the blanks around it, which the native formulas do not pass over; what nobody sees is told by 数值.看不见的字符. */
const spelled = (cell: AnyCell): string => asSeen(cell.typed ?? textIn(cell));

const padded = (cell: AnyCell, first: AnyCell): FindingDraft => {
  const at = spelled(cell) === textIn(cell) ? first : cell;
  const value = textIn(at);
  return {
    messageId: "blanks",
    at,
    data: { unit: value },
    evidence: [asLeft(at)],
    suggestion: { cell: at.id, value },
  };
};

/** One unit in two spellings. */
interface Respelled {
  /** Written otherwise than in most tables. */
  readonly odd: AnyCell;
  readonly usual: AnyCell;
}

/** Of several that are as frequent, the first. */
const mostFrequent = (cells: readonly AnyCell[], first: AnyCell): string => {
  const times = new Map<string, number>([[textIn(first), 0]]);
  for (const cell of cells) times.set(textIn(cell), (times.get(textIn(cell)) ?? 0) + 1);
  return [...times].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
};

const respelled = (first: AnyCell, cell: AnyCell, everywhere: readonly AnyCell[]): Respelled =>
  mostFrequent(everywhere, first) === textIn(cell) ? { odd: first, usual: cell } : { odd: cell, usual: first };

const proposed = ({ odd, usual }: Respelled): Suggestion => ({ cell: odd.id, value: textIn(usual) });

/** However many units are written otherwise, somebody numbered them otherwise once. */
const ofRespelled = ([one, ...more]: readonly Respelled[]): readonly FindingDraft[] => {
  if (one === undefined) return [];
  const all = [one, ...more];
  return [
    {
      messageId: more.length === 0 ? "differs" : "several",
      at: one.odd,
      alsoAt: more.map(({ odd }) => odd.id),
      data: { first: textIn(one.usual), other: textIn(one.odd), count: String(all.length) },
      evidence: all.flatMap(({ odd, usual }) => [asRight(usual), asLeft(odd)]),
      suggestion: { ...proposed(one), also: more.map(proposed) },
    },
  ];
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
    several:
      "{count} 个机构在各表写法不同，例如“{first}”与“{other}”。请改成一样，否则结余公式取不到数。采用建议即可一次改好。",
    blanks: "“{unit}”前后多打了空格，与另一张表里的名称不同，结余公式取不到数。采用建议即可去掉空格。",
  },
  amends: asProposed,
  *check({ cells }) {
    const units = unitsOf(cells);
    const { income, spending } = units;
    const incomes = new Map(income.map(({ name, cell }) => [name, cell] as const));
    // Of a unit that stands twice in one table nobody knows which row is meant: 机构.重复 says so.
    const twice = new Set([income, spending].flatMap(repeatedIn));
    const differing: Respelled[] = [];
    for (const { cell, name } of spending) {
      const first = incomes.get(name);
      if (first === undefined || twice.has(name) || spelled(first) === spelled(cell)) continue;
      const everywhere = ACCOUNT_TABLES.flatMap((table) => units[table].filter((unit) => unit.name === name));
      if (textIn(first) === textIn(cell)) yield padded(cell, first);
      else
        differing.push(
          respelled(
            first,
            cell,
            everywhere.map((unit) => unit.cell),
          ),
        );
    }
    yield* ofRespelled(differing);
  },
});
