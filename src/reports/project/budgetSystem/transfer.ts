/** A project's results for the table that the budget system exported: what goes into which cell, and nothing else. */
import type { Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { parseFigure } from "../../../domain/parse";
import type { TransferOptions } from "../../../engine/definition/transfer";
import type { Project } from "../projects";
import { writtenText, type ExportedCell, type ExportedTable } from "./exported";
import { COLUMN_WORDS, type FilledCell, type FilledColumn } from "./filled";
import type { TransferFinding } from "./finding";
import { matchIndicators, type Matched, type Matching } from "./match";
import { tableFindings } from "./tableFindings";
import { actualFor } from "./values";

export interface Transfer {
  readonly sheet: string;
  readonly cells: readonly FilledCell[];
  readonly findings: readonly TransferFinding[];
}

const shown = (value: Decimal | string): string => (typeof value === "string" ? value : plain(value));

const isSame = (cell: ExportedCell, value: Decimal | string): boolean => {
  if (typeof value === "string") return writtenText(cell) === value;
  const found = cell.shown?.endsWith("%") === true ? parseFigure(cell.shown, "%") : parseFigure(cell.value, "分");
  return found.state === "filled" && found.value.equals(value);
};

interface Placed {
  readonly cells: readonly FilledCell[];
  readonly findings: readonly TransferFinding[];
}

const NOTHING: Placed = { cells: [], findings: [] };

const place = (
  { exported }: Matched,
  column: FilledColumn,
  value: Decimal | string | undefined,
  { replace }: TransferOptions,
): Placed => {
  const cell = exported.cells[column];
  if (cell === undefined || value === undefined || value === "" || isSame(cell, value)) return NOTHING;
  const at = { row: cell.row, col: cell.col };
  const [words, now] = [COLUMN_WORDS[column], shown(value)];
  const told = (id: "formula" | "kept"): Placed => ({
    cells: [],
    findings: [
      { level: "提示", id, at, indicator: exported.path, data: { column: words, was: writtenText(cell), now } },
    ],
  });
  if (cell.isFormula) return told("formula");
  if (writtenText(cell) !== "" && !replace) return told("kept");
  return { cells: [{ ...at, value, indicator: exported.path, column }], findings: [] };
};

const placeActual = (matched: Matched, options: TransferOptions): Placed => {
  const actual = actualFor(matched);
  if (actual.state === "figure") return place(matched, "actual", actual.value, options);
  if (actual.state === "text") return place(matched, "actual", actual.text, options);
  // What the table already says is judged as it stands there.
  if (actual.state === "blank" || writtenText(matched.exported.cells.actual) !== "") return NOTHING;
  const { row = 0, col = 0 } = matched.exported.cells.actual ?? {};
  const id = actual.why === "noFigure" ? "noFigure" : actual.unit === "" ? "noUnit" : "otherUnit";
  const data = { unit: actual.unit, actual: matched.own.actual };
  return { cells: [], findings: [{ level: "强制", id, at: { row, col }, indicator: matched.exported.path, data }] };
};

const placeAll = (matched: Matched, options: TransferOptions): readonly Placed[] => [
  placeActual(matched, options),
  place(matched, "score", matched.own.score, options),
  place(matched, "reason", matched.own.reason, options),
];

const unmatched = ({ onlyOwn, onlyExported, twice }: Matching): readonly TransferFinding[] => [
  ...onlyOwn.map(({ own, elsewhere }): TransferFinding => {
    const parents = elsewhere?.path.slice(0, 2).join(" › ") ?? "";
    return elsewhere === undefined
      ? { level: "强制", id: "notInTable", indicator: own.path, data: {} }
      : { level: "强制", id: "otherParent", indicator: own.path, data: { parents } };
  }),
  ...onlyExported
    .filter((there) => !onlyOwn.some(({ elsewhere }) => elsewhere === there))
    .map(({ path, cells: { name } }): TransferFinding => ({
      level: "强制",
      id: "notInWorkbook",
      indicator: path,
      data: {},
      ...(name === undefined ? {} : { at: { row: name.row, col: name.col } }),
    })),
  ...twice.map((path): TransferFinding => ({ level: "强制", id: "twice", indicator: path, data: {} })),
];

const withoutProject = ({ sheet, project }: ExportedTable): Transfer => ({
  sheet,
  cells: [],
  findings: [
    project === undefined
      ? { level: "强制", id: "noProjectName", indicator: [], data: {} }
      : {
          level: "强制",
          id: "otherProject",
          indicator: [],
          data: { name: writtenText(project) },
          at: { row: project.row, col: project.col },
        },
  ],
});

/** The name in the head must be that of a project, to the letter; what is wrong with the table as it will be is told. */
export const transferTo = (table: ExportedTable, projects: readonly Project[], options: TransferOptions): Transfer => {
  const project = projects.find(({ title }) => title === writtenText(table.project));
  if (project === undefined) return withoutProject(table);
  const matching = matchIndicators(table, project);
  const placed = matching.matched.flatMap((matched) => placeAll(matched, options));
  const cells = placed.flatMap((one) => one.cells);
  const told = [...unmatched(matching), ...placed.flatMap((one) => one.findings)];
  return { sheet: table.sheet, cells, findings: [...told, ...tableFindings(table, cells, told)] };
};
