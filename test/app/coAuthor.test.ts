/**
 * Somebody else types while a use case is under way: after one of its requests, into cells all over every sheet that a person can see, blank ones
 * among them, but not over formulas and numbers of lines, which follow the form whenever they are read. Nothing of it is ever lost; what cannot be
 * done then is refused with a sentence.
 */
import { Problem } from "../../src/app/ports";
import type { Area } from "../../src/workbook/model";
import type { Sheet } from "../../src/host/univer/book";
import { readFormulas, writeCells } from "../../src/host/univer/cells";
import { CellRange } from "../../src/host/univer/range";
import { mergedAreas } from "../../src/host/univer/merges";
import { usedRange } from "../../src/host/univer/sheets";
import { visibilityOf } from "../../src/host/univer/view";
import { holds, pointsOf, type Point } from "../../src/workbook/area";
import { withCharts } from "../support/chartTypes";
import { openExcel, openSaved, type SavedBook, type TestExcel } from "../support/excelHost";
import { sampleWorkbook } from "../support/sample";
import { drawn } from "../tools/drawn.mjs";
import { newSession } from "./support/actions";
import { casesNamed, series } from "./support/useCases";

jest.setTimeout(600_000);

/** One cell in so many, so that the form is still one. */
const APART = 7;

/** Only the first cell of a merged area can be typed into. */
const isFree = (merged: readonly Area[], at: Point): boolean =>
  merged.every((area) => !holds(area, at) || (area.row === at.row && area.col === at.col));

/** Columns that are numbered anew whenever the scoring sheet is made. */
const NUMBERS: ReadonlyMap<string, number> = new Map([["佐证材料", 0]]);

const typeOn = (sheet: Sheet, phase: number): readonly string[] => {
  const used = usedRange(sheet, true);
  if (visibilityOf(sheet) !== "Visible" || used === undefined) return [];
  const { row, col, rows, cols } = used;
  const around = new CellRange(sheet, { row, col, rows: rows + 1, cols: cols + 1 });
  const merged = mergedAreas(around);
  const entries = readFormulas(around);
  const isOurs = ({ row: r, col: c }: Point): boolean =>
    String(entries[r - row]?.[c - col]).startsWith("=") || NUMBERS.get(sheet.name) === c;
  const chosen = pointsOf(around).filter(
    (at) => (at.row * 3 + at.col) % APART === phase && isFree(merged, at) && !isOurs(at),
  );
  return chosen.map((at) => {
    const typed = `同事：${sheet.name}${at.row}/${at.col}`;
    writeCells(new CellRange(sheet, { ...at, rows: 1, cols: 1 }), typed);
    return typed;
  });
};

const held = ({ host }: TestExcel): ReadonlySet<unknown> =>
  new Set(
    host.book.sheets.flatMap((sheet) => {
      const used = usedRange(sheet, true);
      return used === undefined ? [] : readFormulas(used).flat();
    }),
  );

interface Moment {
  readonly book: SavedBook;
  readonly nth: number;
}

/** What of all that was typed after the nth request is gone in the end, and what was said. */
const disturbed = async ({ book, nth }: Moment, run: (excel: TestExcel) => Promise<unknown>) => {
  const excel = await openSaved(book, withCharts);
  const phase = nth % APART;
  let typed: readonly string[] | undefined;
  excel.host.log = () => {
    if (typed === undefined && excel.syncs() === nth)
      typed = excel.host.book.sheets.flatMap((sheet) => typeOn(sheet, phase));
  };
  excel.reset();
  const failure = await run(excel).then(
    () => undefined,
    (error: unknown) => error,
  );
  excel.host.log = undefined;
  await excel.settle();
  const now = held(excel);
  await excel.close();
  return { phase, failure, typed: typed?.length ?? 0, gone: (typed ?? []).filter((each) => !now.has(each)) };
};

/** After each of its requests but the last. */
const momentsOf = (name: string, requests: number): readonly number[] => {
  const all = Array.from({ length: Math.max(0, requests - 1) }, (_, i) => i + 1);
  return drawn(`moments of ${name} for a co-author`, all, Math.ceil(all.length / 7));
};

/** They wait for what a person does, and write nothing but marks. */
const LISTENING: ReadonlySet<string> = new Set(["onLive", "onSelected"]);

test.each(drawn("series of use cases with a co-author", series, 1))("$names", async ({ sample, names }) => {
  let excel = await openExcel(sample === undefined ? undefined : sampleWorkbook(sample), withCharts);
  for (const { name, before, run } of casesNamed(names).filter((each) => !LISTENING.has(each.name))) {
    await before?.(excel);
    await excel.settle();
    const book = excel.host.save();
    excel.reset();
    await run(newSession(), excel);
    await excel.settle();
    if (excel.writes() === 0) continue;
    const moments = momentsOf(name, excel.syncs());
    const after = excel.host.save();
    await excel.close();
    for (const nth of moments) {
      const { phase, failure, typed, gone } = await disturbed({ book, nth }, (other) => run(newSession(), other));
      expect({ name, nth, phase, gone }).toEqual({ name, nth, phase, gone: [] });
      if (sample !== undefined) expect({ name, nth, typed }).not.toEqual({ name, nth, typed: 0 });
      if (failure !== undefined)
        expect({ name, nth, failure }).toMatchObject({ failure: expect.any(Problem) as Problem });
    }
    excel = await openSaved(after, withCharts);
  }
  await excel.close();
});
