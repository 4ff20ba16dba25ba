/** Figures as the verdicts show them, and as a proposal writes them back. */
import type { Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import type { PrintedFigure } from "../read/claim";
import type { Span } from "../read/span";
import type { Edit, TextProposal } from "./verdict";
import type { Known } from "./value";

export const printKnown = (known: Known): string => `${plain(known.value)}${known.unit}`;
export const printPercent = (value: Decimal): string => `${value.toDecimalPlaces(2).toFixed(2)}%`;

/** Enough places to say the figure fully, at least as many as the text had. */
const placesFor = (value: Decimal, printed: PrintedFigure): number =>
  Math.max(value.decimalPlaces(), Math.min(2, Math.max(0, printed.dp)));

/** A value of ours in the text's own unit: 7125.61 (万元) before 元 is 71256100. */
export const digitsFor = (value: Decimal, printed: PrintedFigure): string => {
  const scaled = value.times(printed.scale);
  if (printed.form === "percent")
    return `${scaled.toFixed(Math.max(2, printed.dp))}${printed.unit === "成" ? "%" : ""}`;
  return printed.scale.equals(1) ? plain(scaled, placesFor(scaled, printed)) : scaled.toFixed();
};

export const editOf = (span: Span, text: string): Edit => ({ start: span.start, end: span.end, text });

export const proposeDigits = (printed: PrintedFigure, value: Decimal): TextProposal => {
  const text = digitsFor(value, printed);
  const unit = printed.unit === "成" ? "" : printed.unit;
  return {
    paragraph: printed.digits.paragraph,
    edits: [editOf(printed.digits, text)],
    label: `${printed.digits.quote}${unit} → ${text}${unit}`,
  };
};

export const proposeWords = (at: Span, text: string): TextProposal => ({
  paragraph: at.paragraph,
  edits: [editOf(at, text)],
  label: `${at.quote} → ${text}`,
});
