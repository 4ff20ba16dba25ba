/** The edited 评价指标 back into an edition. What 评价指标 does not hold (name, grades, settings) stays as in the edition it came from. */
import type { ScoringBasis } from "../basis";
import { buildEdition } from "../edition/build";
import type { EditionDraft } from "../edition/draft";
import type { Edition, EditionFault, EditionPart } from "../edition/edition";
import type { OwnValue, OwnValues } from "../ownValues";
import { codeFor, type Named, withCode } from "./codes";
import { type CriteriaFault, type Column, columnOrder, type IndicatorRow } from "./columns";
import { readRow, type RowDraft } from "./draftRows";

type ReadArea =
  | { readonly ok: true; readonly edition: Edition; readonly own: OwnValues }
  | { readonly ok: false; readonly faults: readonly CriteriaFault[] };

interface Placed {
  readonly row: number;
  readonly draft: RowDraft;
}

const isBlank = (row: IndicatorRow): boolean => columnOrder.every((column) => row[column].trim() === "");

const draftOf = (base: Edition, placed: readonly Placed[]): EditionDraft => {
  const drafts = placed.map((each) => each.draft);
  const groups = drafts.flatMap((each) => (each.list === "groups" ? [each.draft] : []));
  const indicators = drafts.flatMap((each) => (each.list === "indicators" ? [each.draft] : []));
  const named = indicators.map(({ id, path }): Named => ({ id, name: path[2] }));
  return {
    id: base.id,
    name: base.name,
    total: base.total.toFixed(),
    settings: { ...base.settings },
    validity: { ...base.validity },
    source: { ...base.source },
    grades: base.grades.map(({ code, label, from }) => ({ code, label, from: from.toFixed() })),
    ...(base.footnote === undefined ? {} : { footnote: base.footnote }),
    indicators: indicators.map((i) => (i.group === undefined ? i : { ...i, group: codeFor(i.group, groups) })),
    groups: groups.map((g) => (g.chosen === undefined ? g : { ...g, chosen: codeFor(g.chosen, named) })),
    post: drafts.flatMap((each) => (each.list === "post" ? [each.draft] : [])),
  };
};

const columnFor: Readonly<Record<EditionPart, Column | undefined>> = {
  id: "id",
  path: "level3",
  text: "text",
  weight: "weight",
  rule: "rule",
  params: "params",
  measure: "measure",
  edition: undefined,
};

/** "groups[0]" is the first group row of 评价指标. */
const rowOf = (path: string, placed: readonly Placed[]): number | undefined => {
  const [, list, index] = /^(indicators|groups|post)\[(\d+)\]/.exec(path) ?? [];
  return index === undefined ? undefined : placed.filter((each) => each.draft.list === list)[Number(index)]?.row;
};

const located = ({ path, part, message }: EditionFault, placed: readonly Placed[]): CriteriaFault => {
  const row = rowOf(path, placed);
  const column = columnFor[part];
  return { message, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
};

const ownOf = (rows: readonly IndicatorRow[]): OwnValues =>
  new Map(
    rows
      .filter((row) => row.target.trim() !== "" || row.actual.trim() !== "")
      .map((row): [string, OwnValue] => [row.id.trim(), { target: row.target, actual: row.actual }]),
  );

/** A row without a code goes by its names: it is these that another row has. */
const named =
  (given: readonly IndicatorRow[]) =>
  (fault: CriteriaFault): CriteriaFault =>
    fault.column === "id" && fault.row !== undefined && given[fault.row]?.id.trim() === ""
      ? { ...fault, column: "level3", message: "一级、二级、三级指标与另一行都相同；请把三级指标改得不同" }
      : fault;

/** Every fault of 评价指标 at once, each at its row and column; wholly blank rows are passed over. */
export const readCriteria = (given: readonly IndicatorRow[], base: Edition, basis: ScoringBasis): ReadArea => {
  const rows = given.map((row) => (isBlank(row) ? row : withCode(row)));
  const placed: Placed[] = [];
  const faults: CriteriaFault[] = [];
  for (const [row, content] of rows.entries()) {
    if (isBlank(content)) continue;
    const read = readRow(content, basis);
    if (read.draft !== undefined) placed.push({ row, draft: read.draft });
    faults.push(...read.faults.map((fault) => ({ row, ...fault })));
  }
  const built = buildEdition(draftOf(base, placed), basis);
  if (faults.length > 0)
    return {
      ok: false,
      faults: [
        ...faults,
        ...(built.ok
          ? []
          : built.faults
              .map((fault) => located(fault, placed))
              .map(named(given))
              .filter((fault) => fault.row !== undefined)),
      ],
    };
  return built.ok
    ? { ok: true, edition: built.edition, own: ownOf(rows) }
    : { ok: false, faults: built.faults.map((fault) => located(fault, placed)).map(named(given)) };
};
