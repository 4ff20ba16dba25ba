/** Figures listed unit by unit where the sentence does not say what of: all but one are those of one column of the form. */
import type { Stated, Statement } from "../read/statements";
import { rowOfUnit } from "../read/units";
import { cellIn, listRow } from "../../schema/path";
import type { Figures } from "../source";
import { contradiction, isExact, shown } from "./selfConsistency/figures";
import type { Differs } from "./verdict";

const FEWEST = 3;

interface OfUnit {
  readonly name: string;
  readonly behind: string;
  readonly figure: Statement;
}

/** 执法大队3辆9.64万元: the amount right behind what was counted of the unit. */
const unitOf = (stated: Stated, i: number): OfUnit | undefined => {
  const [before, figure] = [stated[i - 1], stated[i]];
  if (figure?.printed.form !== "amount" || !isExact(figure)) return undefined;
  if (figure.unit !== undefined) return { ...figure.unit, figure };
  const counted = before?.printed.form === "count" ? before.unit : undefined;
  return counted === undefined || /[，,；;。、]/.test(figure.lead)
    ? undefined
    : { name: counted.name, behind: figure.lead, figure };
};

/** The longest list of different units; what each of them is said to have is the same. */
const listIn = (stated: Stated): readonly OfUnit[] => {
  const all = stated.flatMap((_, i) => unitOf(stated, i) ?? []);
  const isOneList =
    new Set(all.map(({ name }) => name)).size === all.length &&
    new Set(all.map(({ behind }) => behind).filter((behind) => behind !== "")).size <= 1;
  return isOneList ? all : [];
};

/** What the column shows for the unit. */
const shownFor = (
  figures: Figures,
  [table, column]: readonly [string, string],
  name: string,
): Statement["printed"]["value"] | undefined => {
  const row = rowOfUnit(figures, table, name);
  const cell = row === undefined ? undefined : figures.figure(cellIn(listRow(table, row.row), column));
  return cell?.state === "filled" && !cell.value.value.isZero() ? cell.value.value : undefined;
};

const isRight = ({ figure: { printed } }: OfUnit, value: Statement["printed"]["value"]): boolean =>
  value.toDecimalPlaces(Math.max(0, printed.dp)).equals(printed.value);

const columnsOf = ({ lexicon }: Figures): readonly (readonly [string, string])[] =>
  lexicon.quantities.quantities.flatMap(({ row }) => (row === undefined ? [] : [row]));

/** The one that a column has otherwise; none where the column has them all. */
const oddIn = (figures: Figures, list: readonly OfUnit[]): readonly Differs[] => {
  const odd: Differs[] = [];
  for (const column of columnsOf(figures)) {
    const values = list.map(({ name }) => shownFor(figures, column, name));
    const wrong = list.filter((one, i) => {
      const value = values[i];
      return value === undefined || !isRight(one, value);
    });
    const [only, ...more] = wrong;
    if (only === undefined) return [];
    const value = values[list.indexOf(only)];
    if (more.length > 0 || value === undefined) continue;
    const related = list.filter((one) => one !== only).map(({ figure }) => figure.at);
    const found = shown(value, only.figure);
    odd.push(contradiction({ at: only.figure, subject: only.name, found, related, value }));
  }
  return odd.slice(0, 1);
};

export const checkUnitLists = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  paragraphs.flatMap(({ stated }) =>
    stated.flatMap((sentence) => {
      const list = listIn(sentence);
      return list.length < FEWEST ? [] : oddIn(figures, list);
    }),
  );
