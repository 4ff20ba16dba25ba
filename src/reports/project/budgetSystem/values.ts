/** What a cell of the exported table is to hold: figures alone for 定量 indicators, in the unit that the table states. */
import type { Decimal } from "../../../domain/decimal";
import { halfWidth, parseFigure } from "../../../domain/parse";
import { unitAndSign } from "../values/signs";
import { measuredIn } from "../../../domain/writtenUnits";
import type { Amount } from "../values/value";
import { writtenText, type ExportedIndicator } from "./exported";
import type { Matched } from "./match";
import { isQuantity } from "./titles";

/** quantity: it says so, or its target is a bare figure, which a day is not, however it is kept */
type IndicatorNature = "quantity" | "quality" | "unknown";

const FIGURE = /^[^\d]*?([+-]?[\d,]*\.?\d+)(.*)$/;

/** "≤330万元" is in 万元. */
const unitInTarget = (target: string): string => unitAndSign(FIGURE.exec(halfWidth(target))?.[2] ?? "").unit;

export const natureOf = ({ cells }: ExportedIndicator): IndicatorNature => {
  const said = isQuantity(writtenText(cells.nature));
  if (said !== undefined) return said ? "quantity" : "quality";
  const { value = null, isDay = false } = cells.target ?? {};
  return !isDay && parseFigure(value, "分").state === "filled" ? "quantity" : "unknown";
};

/** Of the table: stated in a column of its own or behind the target. "" where neither says one. */
const unitOf = ({ cells }: ExportedIndicator): string =>
  halfWidth(writtenText(cells.unit)) || unitInTarget(writtenText(cells.target));

/** As typed, where no multiple was worked out: "13次" is 13 whatever the table calls it, "3万人" is not 3. */
const isUnscaled = ({ value }: Amount, typed: string): boolean => {
  const digits = FIGURE.exec(halfWidth(typed))?.[1]?.replace(/,/g, "");
  return digits !== undefined && value.equals(digits);
};

/** undefined: its unit is not that of the table, so that the figure would mean something else. */
const figureFor = (exported: ExportedIndicator, amount: Amount, typed: string): Decimal | undefined => {
  const written = unitOf(exported);
  const { scale, unit } = measuredIn(written);
  if (amount.unit === "") return amount.value;
  if (written === "") return isUnscaled(amount, typed) ? amount.value : undefined;
  return unit === amount.unit ? amount.value.dividedBy(scale) : undefined;
};

type ActualValue =
  | { readonly state: "figure"; readonly value: Decimal }
  | { readonly state: "text"; readonly text: string }
  | { readonly state: "blank" }
  /** otherUnit: the table counts in another unit · noFigure: a figure is asked for, and none is there */
  | { readonly state: "unfit"; readonly why: "otherUnit" | "noFigure"; readonly unit: string };

/** 实际完成值 as the table takes it. Words for an indicator of unknown nature go over as they are. */
export const actualFor = ({ exported, own }: Matched): ActualValue => {
  if (own.actual === "" || own.read.kind === "none") return { state: "blank" };
  const nature = natureOf(exported);
  const unit = unitOf(exported);
  if (nature === "quality") return { state: "text", text: own.actual };
  if (own.read.kind !== "amount")
    return nature === "quantity" ? { state: "unfit", why: "noFigure", unit } : { state: "text", text: own.actual };
  const value = figureFor(exported, own.read, own.actual);
  if (value !== undefined) return { state: "figure", value };
  return nature === "quantity" ? { state: "unfit", why: "otherUnit", unit } : { state: "text", text: own.actual };
};
