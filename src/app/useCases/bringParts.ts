/** Bringing what later versions of the layout added to sheets that are there already. */
import type { CellId } from "../../domain/cell";
import { reportWithout } from "../../engine/definition/earlierReport";
import { earlierFormulaFor, formulaFor } from "../../engine/layout/formula";
import { everyCell } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import { pathsOf } from "../../engine/schema/expr";
import { isAmong, isColumn, namesOfPart } from "../../engine/schema/newParts";
import { pathIn, rowIn, sectionIn } from "../../engine/schema/path";
import type { Schema } from "../../engine/schema/schema";
import type { Loaded, WorkbookContext } from "../loading/context";
import { load } from "../loading/load";
import { bringingColumns, type ColumnsOfSheet } from "../look/newColumns";
import { bringingParts } from "../look/newParts";
import { Problem } from "../ports";
import { sitesIn } from "../structure/locate/currentSites";

const noPlace = ({ sectionOf }: Schema, parts: readonly string[]): Problem =>
  new Problem(
    "missing",
    "没有升级版式，工作簿没有改动",
    `${[...new Set(parts.map((part) => `《${sectionOf(sectionIn(part)).label}》`))].join("")}所在的工作表，行列与版式不同，不能确定新增内容的位置`,
    "请先点“恢复表样”或撤销对这张表行列的改动，再升级；不升级也可以照常填报和审核。",
  );

const columnWords = ({ fieldRef }: Schema, { brought }: ColumnsOfSheet): readonly string[] =>
  brought.map(({ field: id }) => {
    const { section, field } = fieldRef(id);
    return `《${section.label}》增加“${field.label}”一列`;
  });

/** Parts of the form that later versions brought. */
interface Parts {
  readonly all: readonly string[];
  /** Those that the workbook does not have. */
  readonly lacking: readonly string[];
}

/** Rows and columns for what is lacking, with its words and its names; all of it, or none. */
export const bringParts = async (
  context: WorkbookContext,
  loaded: Loaded,
  { all, lacking }: Parts,
): Promise<readonly string[]> => {
  const { schema } = loaded.report;
  const columns = all.filter((part) => isColumn(schema, part));
  const others = lacking.filter((part) => !isColumn(schema, part));
  const rows = bringingParts(loaded, others);
  const expected = others.flatMap((part) => namesOfPart(schema, part));
  const planned = bringingColumns(loaded, columns, lacking);
  const isWhole =
    rows.flatMap(({ names = [] }) => names).length === expected.length &&
    planned.flatMap((each) => each.brought).length + others.length === lacking.length;
  if (!isWhole) throw noPlace(schema, lacking);
  for (const change of rows) await context.workbook.changeRows(change);
  // Where rows have come in, the others stand elsewhere now.
  const brought = rows.length === 0 ? planned : bringingColumns(await load(context), columns, lacking);
  for (const { change } of brought) await context.workbook.changeRows(change);
  return [
    ...rows.map(({ sheet, inserted }) => `“${sheet}”增加 ${inserted.length} 行`),
    ...brought.flatMap((each) => columnWords(schema, each)),
  ];
};

/** Cells of these parts, or worked out from them, that hold nothing, or what the form wrote there before it had them. */
export const formulasOfParts = ({ report, snapshot, reading }: Loaded, parts: readonly string[]): readonly CellId[] => {
  const { cells, places } = reading;
  const sites = sitesIn(snapshot, reading);
  const before = { ...sites, schema: reportWithout(report, parts).schema };
  const isForms = (id: CellId, formula: string): boolean => {
    const sheet = places.get(id)?.sheet ?? "";
    const earlier = (): readonly (string | undefined)[] => [
      formulaFor(id, sheet, before),
      earlierFormulaFor(id, sheet, before),
    ];
    const written = [formulaFor(id, sheet, sites), ...(isAmong(parts, id) ? [] : earlier())];
    return written.some((standard) => standard?.replace(/\s/g, "") === formula.replace(/\s/g, ""));
  };
  return everyCell(cells).filter((id) => {
    const how = derivationOf(id, cells.schema);
    const operands = how?.kind === "expr" ? pathsOf(how.expr).map((path) => pathIn(rowIn(id), path)) : [];
    if (how === undefined || ![id, ...operands].some((path) => isAmong(parts, path))) return false;
    const { state, formula } = cells.cell(id);
    return formula === undefined ? state === "blank" : isForms(id, formula);
  });
};
