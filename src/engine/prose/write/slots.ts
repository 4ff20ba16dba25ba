/** The slots of a template: each prints a figure of the report and says which fields it came from, or cannot be filled. */
import { plain } from "../../../domain/figure";
import { changeOf, percentOf } from "../check/tolerance";
import type { Quotient } from "../check/tolerance";
import { printKnown, printPercent } from "../check/formatFigures";
import { isKnown, valueOf } from "../check/value";
import type { Known } from "../check/value";
import { plainSettings } from "../read/setting";
import type { PlainSetting } from "../read/setting";
import type { Operand } from "../lexicon/fromForm";
import type { Figures } from "../source";
import { listPieces, onlyPart, unitPieces, zeroParts } from "./lists";
import { words } from "./piece";
import type { Piece } from "./piece";

type Fill = (figures: Figures, arg: string) => readonly Piece[] | undefined;

const known = (figures: Figures, id: string, when: PlainSetting = "now"): Known | undefined => {
  const value = valueOf(figures, id, plainSettings[when]);
  return isKnown(value) ? value : undefined;
};

const money =
  (when: PlainSetting): Fill =>
  (figures, id) => {
    const value = known(figures, id, when);
    return value === undefined ? undefined : [{ text: printKnown(value), fields: value.fields }];
  };

const difference =
  (against: "prior" | "budget"): Fill =>
  (figures, id) => {
    const now = known(figures, id);
    const then = known(figures, id, against);
    if (now === undefined || then === undefined) return undefined;
    return [
      {
        text: `${plain(now.value.minus(then.value).abs())}${figures.lexicon.quantityOf(id).unit}`,
        fields: [...now.fields, ...then.fields],
      },
    ];
  };

const percent = (quotient: Quotient | undefined, of: readonly Known[]): readonly Piece[] | undefined =>
  quotient === undefined
    ? undefined
    : [{ text: printPercent(quotient.value.abs()), fields: of.flatMap((value) => value.fields) }];

const share = (figures: Figures, above: Operand, below: Operand): readonly Piece[] | undefined => {
  const part = known(figures, above.id, above.setting);
  const base = known(figures, below.id, below.setting);
  return part === undefined || base === undefined ? undefined : percent(percentOf(part, base), [part, base]);
};

const rate: Fill = (figures, id) => {
  const now = known(figures, id);
  const then = known(figures, id, "prior");
  return now === undefined || then === undefined ? undefined : percent(changeOf(now, then), [now, then]);
};

const score: Fill = (figures) => {
  const { score: field } = figures.fields;
  const cell = field === undefined ? undefined : figures.figure(field);
  if (field === undefined || cell?.state !== "filled") return undefined;
  return [{ text: `${plain(cell.value.value)}分`, fields: [field] }];
};

const grade: Fill = (figures) => {
  const { grade: field } = figures.fields;
  const cell = field === undefined ? undefined : figures.text(field);
  const value = cell?.state === "filled" ? figures.lexicon.gradeOf(cell.value.trim()) : undefined;
  return field === undefined || value === undefined ? undefined : [{ text: value, fields: [field] }];
};

const FILLS: Readonly<Record<string, Fill>> = {
  money: money("now"),
  prior: money("prior"),
  count: money("now"),
  delta: difference("prior"),
  overBudget: difference("budget"),
  rate,
  share: (figures, arg) => {
    const [part = "", base = ""] = arg.split("/");
    return share(figures, { id: part, setting: "now" }, { id: base, setting: "now" });
  },
  ratio: (figures, arg) => {
    const { ways } = figures.lexicon.ratioOf(arg);
    return share(figures, ways[0].above, ways[0].below);
  },
  score,
  grade,
  year: (figures) => (figures.year === undefined ? undefined : [{ text: figures.year, fields: [figures.fields.year] }]),
  list: listPieces,
  only: onlyPart,
  zeros: zeroParts,
  units: unitPieces,
};

const SLOT = /\{([A-Za-z]+):([A-Za-z/]*)\}/;

const fill: Fill = (figures, slot) => {
  const match = SLOT.exec(slot);
  if (match === null) return [words(slot)];
  const filler = FILLS[match[1] ?? ""];
  if (filler === undefined) throw new Error(`no such slot: "${slot}"`);
  return filler(figures, match[2] ?? "");
};

/** A template's text with every slot filled; undefined when one of them cannot be. */
export const fillAll = (figures: Figures, text: string): readonly Piece[] | undefined => {
  const pieces: Piece[] = [];
  for (const part of text.split(/(\{[A-Za-z]+:[A-Za-z/]*\})/)) {
    const filled = fill(figures, part);
    if (filled === undefined) return undefined;
    pieces.push(...filled);
  }
  return pieces;
};
