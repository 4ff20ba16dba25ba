/** Which indicator of a project is which of the exported table: by its name and the names above it. */
import { groupBy } from "../../../workbook/groupBy";
import { halfWidth } from "../../../domain/parse";
import type { Decimal } from "../../../domain/decimal";
import { valueOf, writtenIn, type Project } from "../projects";
import { readValue } from "../values/read";
import type { IndicatorValue } from "../values/value";
import { plainParent, type ExportedIndicator, type ExportedTable } from "./exported";
import { isExecution } from "./titles";

interface OwnIndicator {
  readonly path: readonly string[];
  readonly actual: string;
  readonly read: IndicatorValue;
  readonly score: Decimal | undefined;
  readonly reason: string;
}

export interface Matched {
  readonly exported: ExportedIndicator;
  readonly own: OwnIndicator;
}

export interface Matching {
  readonly matched: readonly Matched[];
  /** In the export, and not in the workbook. */
  readonly onlyExported: readonly ExportedIndicator[];
  /** In the workbook, and not in the export; `elsewhere` is the one of this name under other parents. */
  readonly onlyOwn: readonly { readonly own: OwnIndicator; readonly elsewhere?: ExportedIndicator }[];
  /** Of one name and parents with another of the export or of the workbook. */
  readonly twice: readonly (readonly string[])[];
}

const EXECUTION = "预算执行率";

const keyOf = ([level = "", kind = "", name = ""]: readonly string[]): string =>
  [level, kind, name].some(isExecution)
    ? EXECUTION
    : [plainParent(level), plainParent(kind), halfWidth(name)].join("\n");

const nameOf = (path: readonly string[]): string => halfWidth(path.at(-1) ?? "");

const ownIndicators = (project: Project): readonly OwnIndicator[] => [
  ...project.indicators.map((row) => ({
    path: [row.level, row.kind, writtenIn(row.name)],
    actual: writtenIn(row.actual),
    read: row.read.actual,
    score: valueOf(row.score),
    reason: writtenIn(row.reason),
  })),
  executionRow(project),
];

const executionRow = ({ rate, figure }: Project): OwnIndicator => {
  const actual = rate === undefined ? "" : `${rate.toFixed()}%`;
  return { path: [EXECUTION], actual, read: readValue(actual), score: valueOf(figure("funds.score")), reason: "" };
};

const byKey = <T extends { readonly path: readonly string[] }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> =>
  groupBy(rows, ({ path }) => keyOf(path));

interface Sides {
  readonly exported: readonly ExportedIndicator[];
  readonly own: readonly OwnIndicator[];
}

const isTwice = ({ exported, own }: Sides): boolean => exported.length > 1 || own.length > 1;

/** Those that stand twice on either side are placed nowhere. */
export const matchIndicators = (table: ExportedTable, project: Project): Matching => {
  const [exported, own] = [byKey(table.indicators), byKey(ownIndicators(project))];
  const sides = [...new Set([...exported.keys(), ...own.keys()])].map((key): Sides => ({
    exported: exported.get(key) ?? [],
    own: own.get(key) ?? [],
  }));
  const single = sides.filter((side) => !isTwice(side));
  const onlyExported = single.flatMap((side) => (side.own.length === 0 ? side.exported : []));
  return {
    matched: single.flatMap(({ exported: [there], own: [here] }) =>
      there === undefined || here === undefined ? [] : [{ exported: there, own: here }],
    ),
    onlyExported,
    onlyOwn: single
      .flatMap((side) => (side.exported.length === 0 ? side.own : []))
      // A table may keep the execution rate outside its indicators.
      .filter(({ path }) => path[0] !== EXECUTION)
      .map((here) => {
        const elsewhere = onlyExported.find(({ path }) => nameOf(path) === nameOf(here.path));
        return { own: here, ...(elsewhere === undefined ? {} : { elsewhere }) };
      }),
    twice: sides.filter(isTwice).map(({ exported: [there], own: [here] }) => (there ?? here)?.path ?? []),
  };
};
