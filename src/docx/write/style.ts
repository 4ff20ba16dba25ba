/**
 * How an official paper looks: GB/T 9704-2012 党政机关公文格式 (page, margins, type sizes, page numbers), as data. Tables, for which the standard
 * gives no measure, are set smaller so that eight columns fit the width of the text.
 */
import type { ParagraphLook } from "../../document/printed";

export interface Typeface {
  readonly name: string;
  /** What a program shows that lacks it (the font table's altName). */
  readonly instead: string;
}

const XIAOBIAOSONG: Typeface = { name: "方正小标宋简体", instead: "宋体" };
const FANGSONG: Typeface = { name: "仿宋_GB2312", instead: "仿宋" };
const KAITI: Typeface = { name: "楷体_GB2312", instead: "楷体" };
const HEITI: Typeface = { name: "黑体", instead: "SimHei" };
const SONGTI: Typeface = { name: "宋体", instead: "SimSun" };

export const typefaces: readonly Typeface[] = [XIAOBIAOSONG, FANGSONG, KAITI, HEITI, SONGTI];

export interface Type {
  readonly face: Typeface;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
}

export interface WrittenStyle extends Type {
  readonly align: "left" | "center" | "both";
  /** Exact distance of lines in points. */
  readonly line: number;
  /** Characters by which the first line is indented, or all of them. */
  readonly indent: number;
  readonly allIndented?: true;
  /** Space above and below in points. */
  readonly before?: number;
  readonly after?: number;
  /** Level in the navigation pane, from 1. */
  readonly outline?: 1 | 2 | 3;
  /** Stays with what follows it. */
  readonly withNext?: true;
}

/** 二号 22, 三号 16, 四号 14, 五号 10.5, 小五 9 points. 29 points a line give the standard's 22 lines a page. */
const LINE = 29;

export const looks: Readonly<Record<ParagraphLook, WrittenStyle>> = {
  title: { face: XIAOBIAOSONG, size: 22, align: "center", line: 36, indent: 0, before: 140, after: 80 },
  cover: { face: FANGSONG, size: 16, align: "left", line: 36, indent: 4, allIndented: true },
  heading1: { face: HEITI, size: 16, align: "both", line: LINE, indent: 2, outline: 1, withNext: true },
  heading2: { face: KAITI, size: 16, align: "both", line: LINE, indent: 2, outline: 2, withNext: true },
  heading3: { face: FANGSONG, size: 16, bold: true, align: "both", line: LINE, indent: 2, outline: 3, withNext: true },
  body: { face: FANGSONG, size: 16, align: "both", line: LINE, indent: 2 },
  note: { face: FANGSONG, size: 10.5, align: "left", line: 16, indent: 0, before: 4, after: 4 },
  formTitle: {
    face: XIAOBIAOSONG,
    size: 22,
    align: "center",
    line: 36,
    indent: 0,
    after: 6,
    outline: 1,
    withNext: true,
  },
  caption: { face: HEITI, size: 14, align: "center", line: LINE, indent: 0, withNext: true },
};

/** In tables lines have no exact distance: it would cut off what is taller. */
export const tableText: Type & { readonly manyColumns: number; readonly smallSize: number } = {
  face: SONGTI,
  size: 10.5,
  /** From so many columns on the small size is taken. */
  manyColumns: 6,
  smallSize: 9,
};

export const pageNumber: Type = { face: SONGTI, size: 14 };

/** A4 in millimetres. */
export const page = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26, footer: 28 } as const;
