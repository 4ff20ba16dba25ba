/** What people typed, held against a later state of the workbook. Rows may have moved; what was typed is still there. */
import { cellAddress } from "../../../workbook/address";
import type { FoundSheet, Scalar, WorkbookSnapshot } from "../../../workbook/model";

interface Typed {
  readonly address: string;
  readonly value: Scalar;
}

const typedIn = ({ name, top, left, cells }: FoundSheet): readonly Typed[] =>
  cells.flatMap((row, r) =>
    row.flatMap(({ value, formula }, c) =>
      formula !== undefined || value === null || value === ""
        ? []
        : [{ address: `${name}!${cellAddress(top + r, left + c)}`, value }],
    ),
  );

/** How often each value is shown, typed or worked out. */
const shownIn = (sheet: FoundSheet | undefined): Map<Scalar, number> => {
  const counts = new Map<Scalar, number>();
  for (const { value } of (sheet?.cells ?? []).flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Read before in search of a lost sheet, and not now: a tab of somebody else's, which no repair touches. */
const isUnread = ({ tabs = [], sheets }: WorkbookSnapshot, tab: string): boolean =>
  tabs.includes(tab) && !sheets.some(({ name }) => name === tab);

/** The sheet of that name, or one under a new name that shows everything that was typed on it: a tab may be renamed at any time. */
const laterOf = (
  sheet: FoundSheet,
  { sheets: before }: WorkbookSnapshot,
  { sheets: after }: WorkbookSnapshot,
): FoundSheet | undefined =>
  after.find(({ name }) => name === sheet.name) ??
  after.find((later) => !before.some(({ name }) => name === later.name) && missing(typedIn(sheet), later).length === 0);

const missing = (typed: readonly Typed[], later: FoundSheet | undefined): readonly string[] => {
  const left = shownIn(later);
  return typed.flatMap(({ address, value }) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count > 0 ? [] : [address];
  });
};

/** Addresses of what was typed and is shown less often now; `replaced` are addresses of values that stood in the place of formulas. */
export const typedAndGone = (
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  replaced: ReadonlySet<string>,
): readonly string[] =>
  before.sheets.flatMap((sheet) => {
    if (isUnread(after, sheet.name)) return [];
    const typed = typedIn(sheet).filter(({ address }) => !replaced.has(address));
    return missing(typed, laterOf(sheet, before, after));
  });
