/** Numbers as a format writes their digits: rounded as Excel does, half up by the decimals that a cell holds. */
import { Decimal } from "../decimal";
import type { FormatPart } from "./parts";

/** Of a number Excel keeps so many digits. */
const KEPT = 15;

interface Shape {
  /** Digits before the point, and behind it. */
  readonly whole: readonly string[];
  readonly places: readonly string[];
  readonly grouped: boolean;
  /** The power of ten by which it is shown larger than it is. */
  readonly power: number;
}

const isMark = (part: FormatPart | undefined, mark: string): boolean => part?.kind === "mark" && part.text === mark;

/** undefined for a fraction, and where two points stand. */
const shapeOf = (parts: readonly FormatPart[]): Shape | undefined => {
  const point = parts.findIndex((part) => isMark(part, "."));
  const digitsIn = (some: readonly FormatPart[]): readonly string[] =>
    some.flatMap(({ kind, text }) => (kind === "digit" ? [text] : []));
  const end = point < 0 ? parts.length : point;
  const [before, behind] = [parts.slice(0, end), parts.slice(end + 1)];
  if (parts.some((part) => isMark(part, "/")) || behind.some((part) => isMark(part, "."))) return undefined;
  const lastWhole = before.findLastIndex(({ kind }) => kind === "digit");
  const commas = parts.flatMap((part, i) => (isMark(part, ",") ? [i] : []));
  const grouping = commas.filter((i) => i < lastWhole);
  return {
    whole: digitsIn(before),
    places: digitsIn(behind),
    grouped: grouping.length > 0,
    power: 2 * parts.filter((part) => isMark(part, "%")).length - 3 * (commas.length - grouping.length),
  };
};

const lengthKept = (digits: string, placeholders: readonly string[]): number =>
  Math.max(placeholders.lastIndexOf("0") + 1, digits.replace(/0+$/, "").length);

/** Each digit with the comma behind it. */
const withCommas = (digits: string, grouped: boolean): readonly string[] =>
  [...digits].map((digit, i) => {
    const behind = digits.length - 1 - i;
    return grouped && behind > 0 && behind % 3 === 0 ? `${digit},` : digit;
  });

/** `value` is not below zero. */
export const shownDigits = (parts: readonly FormatPart[], value: number): string | undefined => {
  const shape = shapeOf(parts);
  if (shape === undefined) return undefined;
  const exact = new Decimal(value).toSignificantDigits(KEPT).times(new Decimal(10).pow(shape.power));
  const [whole = "", behind = ""] = exact.toFixed(shape.places.length, Decimal.ROUND_HALF_UP).split(".");
  const least = shape.whole.includes("0") ? shape.whole.length - shape.whole.indexOf("0") : 0;
  const digits = withCommas(whole.replace(/^0+/, "").padStart(least, "0"), shape.grouped);
  const places = behind.slice(0, lengthKept(behind, shape.places));
  let [atWhole, atPlace] = [0, 0];
  const spare = digits.length - shape.whole.length;
  const nextWhole = (): string => {
    const i = atWhole++;
    return digits.slice(i === 0 ? 0 : Math.max(0, i + spare), Math.max(0, i + spare + 1)).join("");
  };
  let isBehind = false;
  const written = parts.map((part) => {
    if (part.kind === "general") return String(value);
    if (part.kind === "digit") return isBehind ? (places[atPlace++] ?? "") : nextWhole();
    if (part.kind === "words" || isMark(part, "%")) return part.text;
    if (!isMark(part, ".")) return "";
    isBehind = true;
    return shape.whole.length === 0 ? `${digits.join("")}.` : ".";
  });
  return written.join("");
};
