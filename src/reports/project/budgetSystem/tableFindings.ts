/** What the import of a budget system enforces, asked of the table as it will be when it goes back. */
import { groupBy } from "../../../workbook/groupBy";
import { sumOf, ZERO, type Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { parseFigure, type Parsed } from "../../../domain/parse";
import { plainParent, pointsInName, writtenText, type ExportedIndicator, type ExportedTable } from "./exported";
import type { FilledCell } from "./filled";
import type { TransferFinding, TransferMessage } from "./finding";
import type { TableColumn } from "./titles";
import { natureOf } from "./values";

type At = (column: TableColumn) => string;

const textAfter = (cells: readonly FilledCell[], indicator: ExportedIndicator): At => {
  return (column) => {
    const cell = indicator.cells[column];
    const filled = cells.find(({ row, col }) => row === cell?.row && col === cell.col)?.value;
    if (filled === undefined) return writtenText(cell);
    return typeof filled === "string" ? filled : plain(filled);
  };
};

const found = (
  { path, cells }: ExportedIndicator,
  column: TableColumn,
  id: TransferMessage,
  data: Readonly<Record<string, string>> = {},
  level: TransferFinding["level"] = "强制",
): TransferFinding => {
  const cell = cells[column];
  return { level, id, indicator: path, data, ...(cell === undefined ? {} : { at: { row: cell.row, col: cell.col } }) };
};

const DIGITS = /^[+-]?\d+(?:\.\d+)?$/;

const actualFindings = (indicator: ExportedIndicator, at: At): readonly TransferFinding[] => {
  const actual = at("actual");
  if (actual === "") return [found(indicator, "actual", "actualBlank")];
  if (natureOf(indicator) !== "quantity" || DIGITS.test(actual)) return [];
  return [found(indicator, "actual", "notDigits", { actual })];
};

const scoreFindings = (indicator: ExportedIndicator, at: At): readonly TransferFinding[] => {
  if (at("score") === "") return [found(indicator, "score", "scoreBlank")];
  const [score, weight]: readonly Parsed[] = [parseFigure(at("score"), "分"), parseFigure(at("weight"), "分")];
  if (score?.state !== "filled") return [found(indicator, "score", "scoreUnreadable", { score: at("score") })];
  if (weight?.state !== "filled") return [found(indicator, "weight", "weightUnreadable", { weight: at("weight") })];
  const data = { score: plain(score.value), weight: plain(weight.value) };
  if (score.value.lt(ZERO)) return [found(indicator, "score", "scoreNegative", data)];
  if (score.value.gt(weight.value)) return [found(indicator, "score", "scoreAbove", data)];
  const unexplained = score.value.lt(weight.value) && at("reason") === "" && indicator.cells.reason !== undefined;
  return unexplained ? [found(indicator, "reason", "reasonBlank", data)] : [];
};

interface Parent {
  readonly name: string;
  readonly preset: Decimal;
  readonly children: readonly ExportedIndicator[];
}

const presetOf = ({ path, cells }: ExportedIndicator, depth: 0 | 1): Decimal | undefined => {
  const said = writtenText(depth === 0 ? cells.levelWeight : cells.kindWeight) || pointsInName(path[depth]) || null;
  const preset = parseFigure(said, "分");
  return preset.state === "filled" ? preset.value : undefined;
};

/** Those whose own weight the table states. */
const parentsIn = (indicators: readonly ExportedIndicator[], depth: 0 | 1): readonly Parent[] => {
  const groups = groupBy(indicators, ({ path }) =>
    path
      .slice(0, depth + 1)
      .map(plainParent)
      .join("\n"),
  );
  return [...groups.values()].flatMap((children) => {
    const preset = children.map((child) => presetOf(child, depth)).find((weight) => weight !== undefined);
    return preset === undefined ? [] : [{ name: children[0]?.path[depth] ?? "", preset, children }];
  });
};

const weightsOf = (children: readonly ExportedIndicator[]): readonly Decimal[] =>
  children.flatMap(({ cells: { weight } }) => {
    const read = parseFigure(weight?.value ?? null, "分");
    return read.state === "filled" ? [read.value] : [];
  });

const parentFindings = (indicators: readonly ExportedIndicator[]): readonly TransferFinding[] =>
  ([0, 1] as const)
    .flatMap((depth) => parentsIn(indicators, depth))
    .flatMap(({ name, preset, children }) => {
      const weights = weightsOf(children);
      const [first] = children;
      const sum = sumOf(weights);
      if (first === undefined || weights.length < children.length || sum.equals(preset)) return [];
      return [found(first, "weight", "parentSum", { parent: name, sum: plain(sum), weight: plain(preset) })];
    });

/** What was already told of a cell is not told again. */
export const tableFindings = (
  { indicators }: ExportedTable,
  cells: readonly FilledCell[],
  told: readonly TransferFinding[],
): readonly TransferFinding[] => {
  const isTold = ({ at, level }: TransferFinding): boolean =>
    level === "强制" &&
    told.some((one) => one.level === "强制" && one.at?.row === at?.row && one.at?.col === at?.col && at !== undefined);
  const each = indicators.flatMap((indicator) => {
    const at = textAfter(cells, indicator);
    const last = indicator.isLast ? [found(indicator, "name", "lastRow", {}, "提示")] : [];
    return [...actualFindings(indicator, at), ...scoreFindings(indicator, at), ...last];
  });
  return [...each, ...parentFindings(indicators)].filter((finding) => !isTold(finding));
};
