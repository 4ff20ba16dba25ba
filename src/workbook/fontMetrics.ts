/** Widths and line heights of the fonts that Chinese forms are drawn with, in parts of the font's size. */

export interface FontMetrics {
  /** A Chinese character or mark. */
  readonly full: number;
  /** A Latin letter, a digit, a space. */
  readonly half: number;
  /** The one mark of many in these texts that is far wider than a digit in most fonts. */
  readonly percent: number;
  readonly line: number;
  /** What a program does not break: a line ends behind one of these. */
  readonly pieces: RegExp;
}

/** Opening marks go with what follows, closing marks with what is before; a word or a figure is not broken. */
const PIECE = "[（《“‘【〔]*(?:[!-~]+|[^\\n])[，。、；：？！”’）》】〕%…]*";

/** Unicode's line breaking (UAX 14, LB21 and LB25), as browsers have it: % holds the bracket behind it, - and % hold what is before them, ≥ its figure. */
const SIGNS = "[≤≥≦≧≠±]*";
const HELD = `${SIGNS}${PIECE}(?:(?:(?<=%)(?=[（《“‘【〔])|(?=[-%]))${PIECE})*`;

/**
 * 宋体, the least that any program needs: letters are half as wide as characters (SimSun's advance widths are 128 and 256 of 256 units), and
 * Excel's own row for it is 14.25 points high at size 12, which leaves 1.15 for a line without the row's margins.
 */
export const NARROWEST: FontMetrics = { full: 1, half: 0.5, percent: 0.5, line: 1.15, pieces: new RegExp(PIECE, "gu") };

/**
 * Noto Sans CJK SC, which stands in where 宋体 is not installed, the most that any program needs: digits 0.555 and letters up to 0.6 on average,
 * % 0.95 (DejaVu Sans, with which a browser draws it there), ascent 1.160 and descent 0.288 (hhea table of version 2.004).
 */
export const WIDEST: FontMetrics = { full: 1, half: 0.6, percent: 0.95, line: 1.45, pieces: new RegExp(HELD, "gu") };
