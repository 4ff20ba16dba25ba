/** What people and programs do to the shape of a workbook, and where every cell of it went. Names follow as Excel lets them follow. */
import { absoluteRef, parseRef } from "../../src/workbook/address";
import type { Area, FoundCell, FoundSheet, NameSpec, WorkbookSnapshot } from "../../src/workbook/model";

/** Where a cell stood at first: 收支情况!4,1. Inserted cells come from nowhere. */
export type Origin = string;

interface TracedCell extends FoundCell {
  readonly origin?: Origin;
}

type Axis = "row" | "col";

export type Tampering =
  | { readonly kind: "deleteName"; readonly name: number }
  | { readonly kind: "breakName"; readonly name: number }
  | { readonly kind: "pointName"; readonly name: number; readonly to: number }
  | { readonly kind: "deleteLine" | "insertLine"; readonly sheet: number; readonly axis: Axis; readonly at: number }
  | {
      readonly kind: "moveLine";
      readonly sheet: number;
      readonly axis: Axis;
      readonly at: number;
      readonly to: number;
    }
  | { readonly kind: "deleteSheet" | "renameSheet" | "breakSheet"; readonly sheet: number };

export const traced = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((s) => ({
    ...s,
    cells: s.cells.map((row, r) =>
      row.map((cell, c): TracedCell => ({ ...cell, origin: `${s.name}!${s.top + r},${s.left + c}` })),
    ),
  })),
});

export const originAt = (
  { sheets }: WorkbookSnapshot,
  at: { readonly sheet: string; readonly row: number; readonly col: number },
): Origin | undefined => {
  const sheet = sheets.find((s) => s.name === at.sheet);
  const cell: TracedCell | undefined = sheet?.cells[at.row - sheet.top]?.[at.col - sheet.left];
  return cell?.origin;
};

const originsOf = (cells: readonly TracedCell[]): readonly Origin[] =>
  cells.flatMap(({ origin, value }) => (origin === undefined || value === null || value === "" ? [] : [origin]));

/** Of all cells with something in them. */
export const filledOrigins = ({ sheets }: WorkbookSnapshot): readonly Origin[] =>
  sheets.flatMap((s) => s.cells.flatMap(originsOf));

/** The row that a person carries to another place: what is in it is read wherever the person puts it. */
export const carriedBy = ({ sheets }: WorkbookSnapshot, t: Tampering): readonly Origin[] =>
  t.kind === "moveLine" && t.axis === "row" ? originsOf(pick(pick(sheets, t.sheet)?.cells ?? [], t.at) ?? []) : [];

const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)];

/** Where each line of a sheet goes; undefined when it is deleted. */
type Follow = (line: number) => number | undefined;

const followed = ({ row, col, rows, cols }: Area, axis: Axis, follow: Follow): Area | undefined => {
  const [from, count] = axis === "row" ? [row, rows] : [col, cols];
  const lines = Array.from({ length: count }, (_, i) => follow(from + i));
  const left = lines.filter((l) => l !== undefined);
  const [first, last] = [left[0], left.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const at = Math.min(first, last);
  const length = Math.abs(last - first) + 1;
  return axis === "row" ? { row: at, rows: length, col, cols } : { row, rows, col: at, cols: length };
};

const namesFollow = (names: readonly NameSpec[], sheet: string, axis: Axis, follow: Follow): readonly NameSpec[] =>
  names.map((n) => {
    const target = parseRef(n.ref);
    if (target?.sheet !== sheet) return n;
    const area = followed(target.area, axis, follow);
    return { ...n, ref: area === undefined ? `'${sheet}'!#REF!` : absoluteRef(sheet, area) };
  });

const withLines = (sheet: FoundSheet, axis: Axis, order: readonly (number | undefined)[]): FoundSheet => {
  const width = sheet.cells[0]?.length ?? 0;
  const blank = { value: null };
  const cells =
    axis === "row"
      ? order.map((r) => (r === undefined ? Array.from({ length: width }, () => blank) : (sheet.cells[r] ?? [])))
      : sheet.cells.map((row) => order.map((c) => (c === undefined ? blank : (row[c] ?? blank))));
  return { ...sheet, cells };
};

/** The lines of the sheet in another order, some left out, some new. */
const reordered = (
  snapshot: WorkbookSnapshot,
  sheet: FoundSheet,
  axis: Axis,
  order: readonly (number | undefined)[],
): WorkbookSnapshot => {
  const places = new Map(order.flatMap((old, at) => (old === undefined ? [] : [[old, at] as const])));
  return {
    sheets: snapshot.sheets.map((s) => (s === sheet ? withLines(s, axis, order) : s)),
    names: namesFollow(snapshot.names, sheet.name, axis, (line) => places.get(line)),
  };
};

const lines = (sheet: FoundSheet, axis: Axis): readonly number[] =>
  Array.from({ length: axis === "row" ? sheet.cells.length : (sheet.cells[0]?.length ?? 0) }, (_, i) => i);

const tamperLines = (snapshot: WorkbookSnapshot, t: Extract<Tampering, { readonly axis: Axis }>): WorkbookSnapshot => {
  const sheet = pick(snapshot.sheets, t.sheet);
  const all = sheet === undefined ? [] : lines(sheet, t.axis);
  const at = pick(all, t.at);
  if (sheet === undefined || at === undefined) return snapshot;
  if (t.kind === "insertLine")
    return reordered(snapshot, sheet, t.axis, [...all.slice(0, at), undefined, ...all.slice(at)]);
  const rest = all.filter((l) => l !== at);
  const to = t.kind === "moveLine" ? t.to % all.length : 0;
  return reordered(
    snapshot,
    sheet,
    t.axis,
    t.kind === "moveLine" ? [...rest.slice(0, to), at, ...rest.slice(to)] : rest,
  );
};

const tamperSheet = (
  snapshot: WorkbookSnapshot,
  { kind, sheet: n }: Extract<Tampering, { readonly kind: `${string}Sheet` }>,
): WorkbookSnapshot => {
  const sheet = pick(snapshot.sheets, n);
  if (sheet === undefined) return snapshot;
  const [sheets, ref] = {
    deleteSheet: [snapshot.sheets.filter((s) => s !== sheet), () => "#REF!"] as const,
    breakSheet: [snapshot.sheets, () => `'${sheet.name}'!#REF!`] as const,
    renameSheet: [
      snapshot.sheets.map((s) => (s === sheet ? { ...s, name: `${s.name}改` } : s)),
      (area: Area) => absoluteRef(`${sheet.name}改`, area),
    ] as const,
  }[kind];
  const names = snapshot.names.map((name) => {
    const target = parseRef(name.ref);
    return target?.sheet === sheet.name ? { ...name, ref: ref(target.area) } : name;
  });
  return { sheets, names };
};

const tamperName = (
  { sheets, names }: WorkbookSnapshot,
  t: Extract<Tampering, { readonly name: number }>,
): WorkbookSnapshot => {
  const ours = names.filter((n) => parseRef(n.ref) !== undefined);
  const name = pick(ours, t.name);
  if (name === undefined) return { sheets, names };
  if (t.kind === "deleteName") return { sheets, names: names.filter((n) => n !== name) };
  const ref = t.kind === "breakName" ? "#REF!" : (pick(ours, t.to)?.ref ?? name.ref);
  return { sheets, names: names.map((n) => (n === name ? { ...n, ref } : n)) };
};

export const tampered = (snapshot: WorkbookSnapshot, t: Tampering): WorkbookSnapshot =>
  "name" in t ? tamperName(snapshot, t) : "axis" in t ? tamperLines(snapshot, t) : tamperSheet(snapshot, t);
