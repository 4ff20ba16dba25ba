/** Lists of parts: those with money in them, the single one, those with nothing. */
import { addIntervals, intervalOf, overlaps } from "../../../domain/interval";
import { sumOf } from "../../../domain/decimal";
import { percentOf } from "../check/tolerance";
import { printKnown, printPercent } from "../check/formatFigures";
import { isKnown, valueOf, valuesOf } from "../check/value";
import type { Known } from "../check/value";
import { unitName } from "../read/units";
import { formSetting, said } from "../read/setting";
import type { Figures } from "../source";
import { joinedPieces, words } from "./piece";
import type { Piece } from "./piece";
import type { PartsList } from "../lexicon/lexicon";

const known = (figures: Figures, id: string): Known | undefined => {
  const value = valueOf(figures, id);
  return isKnown(value) ? value : undefined;
};

export const filledParts = (figures: Figures, list: PartsList): readonly Known[] =>
  list.of.flatMap((id) => {
    const value = known(figures, id);
    return value === undefined || value.value.isZero() ? [] : [value];
  });

const itemPieces = (figures: Figures, list: PartsList, part: Known): readonly Piece[] => {
  const whole = known(figures, list.whole);
  const share = whole === undefined ? undefined : percentOf(part, whole);
  return list.item.split(/(\{label\}|\{money\}|\{share\})/).map((piece) => {
    if (piece === "{label}") return words(figures.lexicon.quantityOf(part.id).label);
    if (piece === "{money}") return { text: printKnown(part), fields: part.fields };
    if (piece === "{share}")
      return share === undefined
        ? words("")
        : { text: printPercent(share.value), fields: [...part.fields, ...(whole?.fields ?? [])] };
    return words(piece);
  });
};

/** Every part that holds money, in the order of the form. */
export const listPieces = (figures: Figures, id: string): readonly Piece[] | undefined => {
  const list = figures.lexicon.listOf(id);
  return joinedPieces(
    filledParts(figures, list).map((part) => itemPieces(figures, list, part)),
    () => list.between,
  );
};

/** The name of the only part that holds money. */
export const onlyPart = (figures: Figures, id: string): readonly Piece[] | undefined => {
  const [part, ...others] = filledParts(figures, figures.lexicon.listOf(id));
  return part === undefined || others.length > 0 ? undefined : [words(figures.lexicon.quantityOf(part.id).label)];
};

/** The names of the parts that hold nothing: a、b和c. */
export const zeroParts = (figures: Figures, id: string): readonly Piece[] | undefined => {
  const list = figures.lexicon.listOf(id);
  const filled = new Set(filledParts(figures, list).map((part) => part.id));
  const empty = list.of
    .filter((part) => !filled.has(part))
    .map((part) => [words(figures.lexicon.quantityOf(part).label)]);
  return joinedPieces(empty, (i) => (i === empty.length - 1 ? "和" : "、"));
};

/** The parts miss their whole by no more than rounding can explain. */
export const offByRounding = (figures: Figures, id: string): boolean => {
  const list = figures.lexicon.listOf(id);
  const whole = known(figures, list.whole);
  const parts = filledParts(figures, list);
  if (whole === undefined || sumOf(parts.map((part) => part.value)).equals(whole.value)) return false;
  const stated = intervalOf({ value: whole.value, unit: "万元", dp: whole.dp });
  return overlaps(stated, addIntervals(parts.map((part) => part.possible())));
};

/** 局机关…万元，监测站…万元: only for two units and more. */
export const unitPieces = (figures: Figures, id: string): readonly Piece[] | undefined => {
  const table = figures.lexicon.quantityOf(id).row?.[0] ?? "";
  const items = figures.units(table).flatMap((unit) => {
    const name = unitName(unit.label);
    const value = valuesOf(figures, {
      quantities: [id],
      setting: { ...formSetting, whole: said({ kind: "unit", name }) },
      words: name,
    }).filter(isKnown)[0];
    return value === undefined || value.value.isZero()
      ? []
      : [[words(name), { text: printKnown(value), fields: value.fields }]];
  });
  return items.length < 2 ? undefined : joinedPieces(items, () => "，");
};
