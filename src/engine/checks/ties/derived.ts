/** A derived cell against what it is made of. One judgement for every tie of the form. */
import { textIn, type CellId, type FigureCell } from "../../../domain/cell";
import { decimal, type Decimal } from "../../../domain/decimal";
import { show, type Figure } from "../../../domain/figure";
import { agreement, type Agreement } from "../../../domain/interval";
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Field } from "../../schema/field";
import type { ReportCells } from "../../report/cells";
import { exactValue, statedValue } from "../../report/complete";
import type { Exact } from "../../report/evaluate";
import type { RuleContext } from "../rule";
import { isInWholeWan } from "../values/wholeWan";

const TIE_MESSAGES = {
  differs: "“{field}”应为 {expected}（{words}），表中为 {shown}。请核对各分项或恢复公式。",
  stale:
    "“{field}”的公式结果是 {shown}，按 {words} 应为 {expected}。公式被改动、没有包括新插入的行，或没有重新计算。请恢复公式后重算。",
  blank: "“{field}”应为 {expected}（{words}），单元格为空。请恢复公式。",
  rounding:
    "“{field}”表中为 {shown}，各分项合计为 {expected}，相差在四舍五入的尾差以内（{words}）。请调平尾差，或写明审核说明。",
  unbacked: "“{field}”填的是 {shown}，但没有可以核对的数（{words}都是空的）。请补填，或清空后恢复公式。",
  overwritten: "“{field}”的公式被数字 {shown} 覆盖，数值虽然正确，但以后不会随分项变化。请恢复公式。",
} as const;

/** What the ties of a field can say: only amounts are rounded. */
export const tieMessages = (field: Field): Readonly<Record<string, string>> => {
  const { rounding, ...others } = TIE_MESSAGES;
  return field.kind === "money" ? { ...others, rounding } : others;
};

/** Quotients are compared to nine decimals: Excel keeps fifteen digits, the core forty. */
const settle = (value: Decimal): Decimal => value.toDecimalPlaces(9);

const LEAST_NOISE = decimal("0.000000002");
const SHARE_OF_NOISE = decimal("1e-13");

/** What fifteen digits leave behind, which is more of a large figure. */
const isNoise = (difference: Decimal, value: Decimal): boolean => {
  const size = difference.abs();
  return size.lte(LEAST_NOISE) || size.lte(value.abs().times(SHARE_OF_NOISE));
};

const agreementOf = (shown: Figure, exact: Extract<Exact, { state: "value" }>): Agreement => {
  if (shown.value.equals(exact.value)) return "equal";
  const value = settle(exact.value);
  const figure = { ...shown, value: settle(shown.value) };
  if (isNoise(figure.value.minus(value), value)) return "equal";
  if (shown.unit === "万元") return agreement(figure, value, exact.possible());
  // Only amounts are rounded on their way into the form. A share or a score that prints the same is the same.
  return show(figure) === show({ ...figure, value }) ? "equal" : "differs";
};

interface TieJudgement {
  readonly agreement: Agreement | "blank" | "unbacked" | "none";
  readonly exact?: Exact;
}

export const judge = (shown: FigureCell, exact: Exact | undefined): TieJudgement => {
  if (exact === undefined || exact.state === "unknown" || shown.state === "unreadable") return { agreement: "none" };
  if (exact.state === "blank")
    return {
      agreement:
        shown.state === "filled" && !shown.value.value.isZero() && exact.terms.length > 0 ? "unbacked" : "none",
      exact,
    };
  if (shown.state === "blank") return exact.value.isZero() ? { agreement: "none" } : { agreement: "blank", exact };
  return { agreement: agreementOf(shown.value, exact), exact };
};

const HALF = decimal("0.5");

/** In a report that is kept in whole 万元 a printed total may be off by half of one for each of its parts and for itself; a formula never is. */
const asKeptIn = (cells: ReportCells, shown: FigureCell, judgement: TieJudgement): TieJudgement => {
  const { agreement: agreed, exact } = judgement;
  if (agreed !== "differs" || exact?.state !== "value" || shown.state !== "filled") return judgement;
  if (shown.formula !== undefined || shown.value.unit !== "万元" || !isInWholeWan(cells)) return judgement;
  const parts = exact.terms.filter(({ state }) => state === "filled").length;
  const isOff = shown.value.value
    .minus(exact.value)
    .abs()
    .gt(HALF.times(parts + 1));
  return isOff ? judgement : { ...judgement, agreement: "rounding" };
};

const judgements = rememberingLast((): Map<CellId, TieJudgement> => new Map());

/** The cell beside what it comes to by the figures as they stand: its tie, the broken formulas and the ledger ask. */
export const judgementOf = (id: CellId, cells: ReportCells): TieJudgement => {
  const known = judgements(cells);
  const found = known.get(id) ?? asKeptIn(cells, cells.figure(id), judge(cells.figure(id), statedValue(id, cells)));
  known.set(id, found);
  return found;
};

/** What is wrong with a derived cell, as the messages call it; undefined where nothing is. */
export const kindOf = (
  judgement: TieJudgement,
  cell: FigureCell,
  source: RuleContext["source"],
): keyof typeof TIE_MESSAGES | undefined => {
  switch (judgement.agreement) {
    case "none":
      return undefined;
    case "blank":
      return "blank";
    case "rounding":
      return "rounding";
    case "unbacked":
      return "unbacked";
    case "differs":
      return cell.formula === undefined ? "differs" : "stale";
    case "equal":
      return source === "workbook" && cell.formula === undefined ? "overwritten" : undefined;
  }
};

/** Excel's formulas pass over figures written as text, and look up names with all that stands in them. */
const asExcelSees = (cells: ReportCells, figure: ReportCells["figure"]): ReportCells => ({
  schema: cells.schema,
  rowCount: cells.rowCount,
  all: cells.all,
  cell: (id) => {
    const found = cells.cell(id);
    return found.typed !== undefined && textIn(found) !== "" ? { id, state: "filled", value: found.typed } : found;
  },
  figure: (id) => {
    const found = figure(id);
    return found.typed === undefined ? found : { id, state: "blank" };
  },
});

/** Where that alone explains what the formula shows, 数值.文本数字 or 机构.写法 has said all there is to say. */
export const leavesOutText = (
  cell: FigureCell,
  cells: ReportCells,
  figure: ReportCells["figure"] = cells.figure,
): boolean => {
  if (cell.formula === undefined) return false;
  const seen = asExcelSees(cells, figure);
  const exact = exactValue(cell.id, seen, seen.figure);
  if (cell.state === "blank") return exact?.state === "blank";
  return cell.state === "filled" && exact?.state === "value" && agreementOf(cell.value, exact) === "equal";
};
