/**
 * Paths into a report, built and taken apart here and nowhere else:
 *   section  "cover", "income"
 *   row      "cover" (single fields have one), "income.sum" (汇总), "income.rows.0"
 *   cell     "cover.year", "income.sum.total", "income.rows.0.total": a row and a field of it
 *   field    "cover.year", "income.total": the same for every row
 *   own      "own.out.floor.actual": no cell, but what an indicator says of itself, wherever it stands
 * Of a form that a workbook holds several times, sections bear the key of the instance: "p01_funds", "p01_funds.weight".
 */
import { remembering, rememberingPairs } from "../../domain/remembering";

export type SumRow<S extends string = string> = `${S}.sum`;
export type ListRow<S extends string = string> = `${S}.rows.${number}`;

const SUM = "sum";
const ROWS = "rows.";

/** Ids are made once: one that comes again is the same string. */
const dotted = rememberingPairs((first, second) => `${first}.${second}`);
const listRowOf = rememberingPairs((section, index) => `${section}.${ROWS}${index}`);

export const sumRow = <S extends string>(section: S): SumRow<S> => cellIn(section, SUM);
export const listRow = <S extends string>(section: S, index: number): ListRow<S> =>
  listRowOf(section, String(index)) as ListRow<S>;

/** Nearly all lists are as short, and are asked for by many. */
const FEW = 40;
const shortLists = remembering((): (readonly string[] | undefined)[] => []);
const rowsUpTo = <S extends string>(section: S, count: number): readonly ListRow<S>[] =>
  Array.from({ length: count }, (_, index) => listRow(section, index));

/** The first `count` rows of a list, or of a table below its 汇总 row. */
export const listRows = <S extends string>(section: S, count: number): readonly ListRow<S>[] => {
  if (count > FEW) return rowsUpTo(section, count);
  const lists = shortLists(section);
  return (lists[count] ??= rowsUpTo(section, count)) as readonly ListRow<S>[];
};

export const cellIn = <R extends string, K extends string>(row: R, key: K): `${R}.${K}` =>
  dotted(row, key) as `${R}.${K}`;
export const fieldIn: <S extends string, K extends string>(section: S, key: K) => `${S}.${K}` = cellIn;

/** A bare name is a field of the same row or section; a dotted one is a path already. */
export const isBare = (path: string): boolean => !path.includes(".");
export const pathIn = (row: string, path: string): string => (isBare(path) ? cellIn(row, path) : path);

export const sectionIn = (path: string): string => (isBare(path) ? path : path.slice(0, path.indexOf(".")));
/** The same path in another section. */
export const movedTo = (section: string, path: string): string => section + path.slice(sectionIn(path).length);
/** The row of a cell. */
export const rowIn = (cellId: string): string => (isBare(cellId) ? cellId : cellId.slice(0, cellId.lastIndexOf(".")));
/** The field of a cell within its row. */
export const keyIn = (cellId: string): string => cellId.slice(cellId.lastIndexOf(".") + 1);
export const fieldIdOf = (cellId: string): string =>
  isBare(cellId) ? cellId : fieldIn(sectionIn(cellId), keyIn(cellId));

/** Which row of a table or list a row or cell is: 汇总, or one of the rows by its index; undefined for everything else. */
export const lineIn = (path: string): "sum" | number | undefined => {
  const at = path.indexOf(".") + 1;
  if (at === 0) return undefined;
  if (path.startsWith(ROWS, at)) {
    const [index] = path.slice(at + ROWS.length).split(".", 1);
    return Number(index);
  }
  return path.startsWith(SUM, at) && (path.length === at + SUM.length || path[at + SUM.length] === ".")
    ? SUM
    : undefined;
};

/** A cell by what its row is called instead of where it stands; no path. */
export const titledCell = (section: string, title: string, key: string): string => `${section}.${title}.${key}`;

/** A row of the sheet that no field reads, beside a section; no path either. */
export const outsideRow = (section: string, row: number): string => `${section}.outside.${row + 1}`;

/** What a rule reads: every field of the form, or "income.*", every field of a section. */
export const EVERY_FIELD = "*";
export const fieldsOfSection = <S extends string>(section: S): `${S}.*` => `${section}.*`;
export const sectionOfPattern = (pattern: string): string | undefined =>
  keyIn(pattern) === EVERY_FIELD && !isBare(pattern) ? rowIn(pattern) : undefined;

/** What an indicator says of itself in 评价指标. Ids of indicators have dots of their own. */
type OwnKey = "target" | "actual" | "state";
const OWN = "own";
export const ownField: (indicator: string, key: OwnKey) => string = rememberingPairs(
  (indicator, key) => `${OWN}.${indicator}.${key}`,
);
export const isOwn = (path: string): boolean => sectionIn(path) === OWN;
export const indicatorIn = (own: string): string => rowIn(own).slice(OWN.length + 1);

/** A section, or any path that starts with one, of one instance of a form. */
export const pathInInstance = (instance: string, path: string): string => `${instance}_${path}`;
