/** 目标值 and 实际值 typed beside an indicator in 评价指标, served as facts under own.<id>.target, .actual and .state. */
import type { FigureCell, TextCell } from "../../domain/cell";
import { figure, type Unit } from "../../domain/figure";
import { rememberingLast } from "../../domain/rememberingLast";
import { halfWidth, parseFigure } from "../../domain/parse";
import type { Facts } from "./facts";
import { ownField } from "../schema/path";

export interface OwnValue {
  /** As typed: "200", "≥95%", "8 %". */
  readonly target: string;
  /** As typed: a figure, a tier ("达成"), or 不适用. */
  readonly actual: string;
}

export type OwnValues = ReadonlyMap<string, OwnValue>;

const RELATION = /^(?:>=|<=|≥|≤|≧|≦|>|<|=|不低于|不高于|不少于|不超过)/;
const FIGURE = /^([+-]?[\d,]+(?:\.\d+)?)(\D*)$/;

interface Typed {
  readonly text: string;
  /** What follows the digits: "%", "家", "万元". */
  readonly suffix: string;
}

const split = (raw: string): Typed | undefined => {
  const [, text, suffix = ""] = FIGURE.exec(halfWidth(raw).replace(RELATION, "")) ?? [];
  return text === undefined ? undefined : { text, suffix };
};

/** Any counting word is allowed as long as target and actual use the same one; only % changes how the figure is shown. */
const unitOf = ({ suffix }: Typed): Unit => (suffix === "%" ? "%" : "个");

const figureCell = (id: string, raw: string, other: string): FigureCell => {
  if (raw.trim() === "") return { id, state: "blank" };
  const typed = split(raw);
  const twin = split(other);
  const parsed = typed === undefined ? undefined : parseFigure(typed.text, "个");
  if (typed === undefined || parsed?.state !== "filled" || (twin !== undefined && twin.suffix !== typed.suffix))
    return { id, state: "unreadable", raw, why: "notNumber" };
  return { id, state: "filled", value: figure(parsed.value, unitOf(typed)) };
};

const isFigure = (raw: string): boolean => split(raw) !== undefined;

/** A word in 实际值 is a statement, not a figure that failed. */
const stateCell = (id: string, actual: string): TextCell =>
  actual.trim() === "" || isFigure(actual) ? { id, state: "blank" } : { id, state: "filled", value: actual.trim() };

const cellsOf = (
  indicator: string,
  { target, actual }: OwnValue,
): { readonly figures: readonly FigureCell[]; readonly state: TextCell } => ({
  figures: [
    figureCell(ownField(indicator, "target"), target, actual),
    figureCell(ownField(indicator, "actual"), actual, target),
  ],
  state: stateCell(ownField(indicator, "state"), actual),
});

/** Read once for all reports that have the same. */
const ownCells = rememberingLast((own: OwnValues) => {
  const cells = [...own].map(([indicator, value]) => cellsOf(indicator, value));
  return {
    figures: new Map(cells.flatMap((each) => each.figures).map((cell) => [cell.id, cell])),
    states: new Map(cells.map(({ state }) => [state.id, state])),
  };
});

/** `facts` with the own values of the indicators on top. */
export const withOwnValues = (facts: Facts, own: OwnValues): Facts => {
  const { figures, states } = ownCells(own);
  return {
    tables: facts.tables,
    figure: (field) => figures.get(field) ?? facts.figure(field),
    text: (field) => states.get(field) ?? facts.text(field),
    rows: (table) => facts.rows(table),
  };
};
