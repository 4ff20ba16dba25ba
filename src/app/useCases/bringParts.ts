/** Bringing what later versions of the layout added to sheets that are there already. */
import type { CellId } from "../../domain/cell";
import { everyCell } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import type { Reading } from "../../engine/report/read";
import { pathsOf } from "../../engine/schema/expr";
import { isAmong, namesOfPart } from "../../engine/schema/newParts";
import { pathIn, rowIn, sectionIn } from "../../engine/schema/path";
import type { Schema } from "../../engine/schema/schema";
import type { Loaded, WorkbookContext } from "../loading/context";
import { bringingParts } from "../look/newParts";
import { Problem } from "../ports";

const noPlace = ({ sectionOf }: Schema, parts: readonly string[]): Problem =>
  new Problem(
    "missing",
    "没有升级版式，工作簿没有改动",
    `${[...new Set(parts.map((part) => `《${sectionOf(sectionIn(part)).label}》`))].join("")}所在的工作表，行列与版式不同，不能确定新增内容的位置`,
    "请先点“恢复表样”或撤销对这张表行列的改动，再升级；不升级也可以照常填报和审核。",
  );

/** Rows for what later versions brought, with its words and its names; all of it, or none. */
export const bringParts = async (
  { workbook }: WorkbookContext,
  loaded: Loaded,
  parts: readonly string[],
): Promise<readonly string[]> => {
  const brought = bringingParts(loaded, parts);
  const named = brought.flatMap(({ names }) => names);
  const expected = parts.flatMap((part) => namesOfPart(loaded.report.schema, part));
  if (named.length < expected.length) throw noPlace(loaded.report.schema, parts);
  for (const { change } of brought) await workbook.changeRows(change);
  if (named.length > 0) await workbook.setNames(named);
  return brought.map(({ change }) => `“${change.sheet}”增加 ${change.inserted.length} 行`);
};

/** Cells of these parts, or worked out from them, in whose place nothing was typed. */
export const formulasOfParts = ({ cells }: Reading, parts: readonly string[]): readonly CellId[] =>
  everyCell(cells).filter((id) => {
    const how = derivationOf(id, cells.schema);
    const operands = how?.kind === "expr" ? pathsOf(how.expr).map((path) => pathIn(rowIn(id), path)) : [];
    const { state, formula } = cells.cell(id);
    const isFree = state === "blank" || formula !== undefined;
    return how !== undefined && isFree && [id, ...operands].some((path) => isAmong(parts, path));
  });
