/** 目标值 and 实际值 typed beside an indicator in 评价指标, served as facts under own.<id>.target, .actual and .state. */
import type { FigureCell, TextCell } from "../../domain/cell";
import type { Decimal } from "../../domain/decimal";
import { figure } from "../../domain/figure";
import { inOneUnit } from "../../domain/oneUnit";
import { rememberingLast } from "../../domain/rememberingLast";
import { halfWidth, parseFigure } from "../../domain/parse";
import { measuredIn, type WrittenAmount } from "../../domain/writtenUnits";
import type { Facts } from "./facts";
import { ownField } from "../schema/path";

export interface OwnValue {
  /** As typed: "200", "≥95%", "8 %". */
  readonly target: string;
  /** As typed: a figure, a tier ("达成"), or 不适用. */
  readonly actual: string;
}

export type OwnValues = ReadonlyMap<string, OwnValue>;

const RELATION = /^(?:>=|<=|≥|≤|≧|≦|>|<|=|不低于|不高于|不少于|不超过|控制在)/;
const RELATION_BEHIND = /(?:\(含\)|及)?(?:以上|以下|以内|之内)$/;
const FIGURE = /^([+-]?[\d,]+(?:\.\d+)?)(\D*)$/;

interface Typed extends WrittenAmount {
  /** By the digits alone. */
  readonly figure: Decimal;
  /** What follows the digits: "%", "家", "万元". */
  readonly suffix: string;
}

const typedIn = (raw: string): Typed | undefined => {
  const [, digits, behind = ""] = FIGURE.exec(halfWidth(raw).replace(RELATION, "")) ?? [];
  const parsed = digits === undefined ? undefined : parseFigure(digits, "个");
  if (parsed?.state !== "filled") return undefined;
  const suffix = behind.replace(RELATION_BEHIND, "");
  const { scale, unit } = measuredIn(suffix);
  return { figure: parsed.value, suffix, value: parsed.value.times(scale), scale, unit };
};

/** As typed where both have the same unit, or only one is there; 1.5亿元 beside 14000万元 in 元; nothing where it is not known that they have one. */
const comparableTo = (typed: Typed, twin: Typed | undefined): Decimal | undefined =>
  twin === undefined || twin.suffix === typed.suffix ? typed.figure : inOneUnit(typed, twin)?.[0];

const figureCell = (id: string, raw: string, other: string): FigureCell => {
  if (raw.trim() === "") return { id, state: "blank" };
  const typed = typedIn(raw);
  const twin = typedIn(other);
  const value = typed === undefined ? undefined : comparableTo(typed, twin);
  if (typed === undefined || value === undefined) return { id, state: "unreadable", raw, why: "notNumber" };
  // Any counting word will do; only % changes how the figure is shown.
  return { id, state: "filled", value: figure(value, [typed.unit, twin?.unit].includes("%") ? "%" : "个") };
};

const isFigure = (raw: string): boolean => typedIn(raw) !== undefined;

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
