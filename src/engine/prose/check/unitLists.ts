/** Figures listed unit by unit where the sentence does not say what of: all but one are those of one column of the form. */
import { phrases } from "../lexicon/phrases";
import type { Stated, Statement } from "../read/statements";
import { rowOfUnit } from "../read/units";
import { cellIn, listRow } from "../../schema/path";
import type { Figures } from "../source";
import {
  agrees,
  contradiction,
  isExact,
  isQuantity,
  sameKind,
  shown,
  sumOfStatements,
  sumRange,
} from "./selfConsistency/figures";
import { swapIn } from "./selfConsistency/digitSlip";
import { inEach, NOTHING } from "./selfConsistency/inTurn";
import type { Differs } from "./verdict";

const says = phrases.unitLists;

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

/** 在编403人（委机关52人，…）: every unit is listed, so that they come to the whole in front. */
const wholeDiffers = (figures: Figures, stated: Stated): readonly Differs[] => {
  const parts = stated.filter(({ unit }) => unit !== undefined);
  const [first] = parts;
  const whole = first === undefined ? undefined : stated[stated.indexOf(first) - 1];
  if (first === undefined || whole === undefined || !says.opens.test(first.lead) || !isEveryUnit(figures, parts))
    return [];
  if (![whole, ...parts].every((one) => isExact(one) && isQuantity(one) && sameKind(one, whole))) return [];
  if (agrees(whole, sumRange(parts, whole.printed.dp))) return [];
  const slip = swapIn(parts, whole);
  const at = slip?.part ?? whole;
  const related = [whole, ...parts].filter((one) => one !== at).map((one) => one.at);
  const value = slip?.value ?? sumOfStatements(parts);
  return [contradiction({ at, subject: "各单位之和", found: shown(value, at), related, value })];
};

const isEveryUnit = (figures: Figures, parts: Stated): boolean => {
  const names = new Set(parts.map(({ unit }) => unit?.name));
  const behind = new Set(parts.map(({ unit }) => unit?.behind));
  const all = Math.max(...figures.fields.unitTables.map((table) => figures.units(table).length));
  return parts.length >= FEWEST && parts.length === all && names.size === all && behind.size === 1;
};

export const checkUnitLists = (
  figures: Figures,
  paragraphs: readonly { readonly stated: readonly Stated[] }[],
): readonly Differs[] =>
  inEach(paragraphs, ({ stated }) =>
    inEach(stated, (sentence) => {
      if (sentence.filter(({ unit }) => unit !== undefined).length < FEWEST) return NOTHING;
      const list = listIn(sentence);
      const odd = list.length < FEWEST ? [] : oddIn(figures, list);
      return odd.length > 0 ? odd : wholeDiffers(figures, sentence);
    }),
  );
