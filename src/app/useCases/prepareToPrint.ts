/** 打印前清除标记: no mark prints, no heading stands alone at the end of a page, and every page of a table has its head. */
import { cellAddress } from "../../workbook/address";
import type { FoundCell, FoundSheet, SheetSpec, WorkbookSnapshot } from "../../workbook/model";
import type { SheetPaper } from "../changes";
import type { Loaded, WorkbookContext } from "../loading/context";
import { load } from "../loading/load";
import { partedSheets, printTitle, type PartedSheet } from "../look/printSheets";
import { sheetsToday } from "../look/sheetsToday";
import { Problem, type SheetWriter } from "../ports";
import { standardOf } from "../structure/standardLayout";
import { madeFrom } from "../structure/words/printSheetWords";
import { plainWords } from "../structure/words/printedWords";
import type { PrintView } from "../views/print";
import { clearMarks } from "./check";
import { setPages } from "./fitRows";

const cellsOn = ({ sheets }: WorkbookSnapshot, name: string): readonly (FoundCell & { readonly at: string })[] =>
  sheets
    .filter((sheet) => sheet.name === name)
    .flatMap(({ cells, top, left }) =>
      cells.flatMap((line, r) =>
        line.flatMap((cell, c) => (cell.value === null ? [] : [{ ...cell, at: cellAddress(top + r, left + c) }])),
      ),
    );

const isOurs = (read: WorkbookSnapshot, name: string, home: string): boolean =>
  cellsOn(read, name).some(({ value }) => value === madeFrom(home));

const OUR_FORMULA = /^=IF(?:ERROR\(IF|\(AND)\(/;

const refuse = (why: string, next: string): Problem =>
  new Problem("nameTaken", "没有重排分页，表格没有改动", why, next);

/** What somebody wrote on a sheet that shows what others hold would go. */
const refuseOverwriting = (read: WorkbookSnapshot, name: string, home: string, words: ReadonlySet<string>): void => {
  const written = cellsOn(read, name).find(({ value, formula }) =>
    formula === undefined
      ? value !== madeFrom(home) && !words.has(plainWords(String(value)))
      : !OUR_FORMULA.test(formula),
  );
  if (written !== undefined)
    throw refuse(
      `“${name}”由自评通生成，重新生成会清掉 ${written.at} 里另外写的内容`,
      `请把它写到“${home}”或别的工作表，清空这一格，再试一次。`,
    );
};

const refuseForeign = (name: string): never => {
  throw refuse(
    `表格要分几张工作表打印，才能每页都有表头，可是已有一张“${name}”工作表，不是自评通生成的`,
    "请把那张工作表改名后再试。",
  );
};

/** Tabs from which parts of these sheets print, whoever made them: those that are wanted, and as many more as follow in number. */
const printTabs = (tabs: readonly string[], home: string, wanted: number, n = 1): readonly string[] => {
  const name = printTitle(home, n);
  return n > wanted && !tabs.includes(name) ? [] : [name, ...printTabs(tabs, home, wanted, n + 1)];
};

interface Printing {
  readonly parted: readonly PartedSheet[];
  /** Made for what has fewer parts now. */
  readonly left: readonly string[];
  /** How sheets print whose parts have changed. */
  readonly papers: readonly SheetPaper[];
}

/** Of the sheets that print whole: how each of `again` prints, and which rows repeat on those that go on over pages. */
const wholeSheets = (loaded: Loaded, whole: readonly string[], again: ReadonlySet<string>): readonly SheetPaper[] =>
  sheetsToday(loaded).flatMap(({ name, spec: { page } }): readonly SheetPaper[] => {
    if (page === undefined || !whole.includes(name)) return [];
    const { printArea, titleRows, rowBreaks = [] } = page;
    const isRepeating = titleRows !== undefined && rowBreaks.length > 0;
    if (!again.has(name) && !isRepeating) return [];
    const area = again.has(name) ? { printArea } : {};
    return [{ sheet: name, page: { ...area, ...(titleRows === undefined ? {} : { titleRows }) } }];
  });

/** What the form prints by itself, on any of its sheets. */
const printedWords = ({ report }: Loaded): ReadonlySet<string> =>
  new Set([...standardOf(report).words.values()].flatMap(({ printed }) => [...printed]));

/** Reads what stands under the names that are needed; writes nothing. */
const printingOf = async ({ workbook }: WorkbookContext, loaded: Loaded): Promise<Printing> => {
  const { snapshot } = loaded;
  const tabs = snapshot.tabs ?? snapshot.sheets.map(({ name }) => name);
  const open = snapshot.sheets.filter((sheet) => !sheet.protected).map(({ name }) => name);
  const parted = partedSheets(loaded).filter(({ name }) => open.includes(name));
  const found = open.map((home) => {
    const wanted = parted.find(({ name }) => name === home)?.before.length ?? 0;
    return { home, wanted, names: printTabs(tabs, home, wanted) };
  });
  const there = found.flatMap(({ names }) => names).filter((name) => tabs.includes(name));
  const read = there.length === 0 ? { sheets: [], names: [] } : await workbook.read(there);
  const words = there.length === 0 ? new Set<string>() : printedWords(loaded);
  const left = found.flatMap(({ home, wanted, names }) =>
    names.filter((name, i) => {
      if (!tabs.includes(name)) return false;
      const ours = isOurs(read, name, home);
      if (!ours && i < wanted) refuseForeign(name);
      if (ours) refuseOverwriting(read, name, home, words);
      return ours && i >= wanted;
    }),
  );
  const whole = found.filter(({ wanted }) => wanted === 0);
  const again = new Set(whole.flatMap(({ home, names }) => (names.some((name) => left.includes(name)) ? [home] : [])));
  const own = wholeSheets(
    loaded,
    whole.map(({ home }) => home),
    again,
  );
  const papers = parted.map(({ name, page: { printArea, titleRows } }) => ({
    sheet: name,
    page: { printArea, ...(titleRows === undefined ? {} : { titleRows }) },
  }));
  return { parted, left, papers: [...papers, ...own] };
};

/** What somebody typed on them while they were removed. */
const bringBack = async (workbook: SheetWriter, typed: readonly FoundSheet[]): Promise<void> => {
  for (const found of typed) await workbook.replaceSheet(plainSheet(found), []);
  const [first] = typed;
  if (first !== undefined)
    throw refuse(`“${first.name}”刚刚有人写了别的内容，已保留`, "请把它写到别的工作表，清空这一格，再试一次。");
};

const plainSheet = ({ name, top, left, cells }: FoundSheet): SheetSpec => ({
  name,
  columnWidths: [],
  rowHeights: new Map(),
  cells: cells.flatMap((line, r) => line.map((cell, c) => ({ ...cell, row: top + r, col: left + c }))),
  merges: [],
  validations: [],
});

const changeSheets = async ({ workbook }: WorkbookContext, { parted, left, papers }: Printing): Promise<void> => {
  for (const { name, before } of parted) await workbook.putSheetsBefore(before, name);
  if (left.length > 0) await bringBack(workbook, await workbook.removeSheets({ sheets: left, names: [] }));
  if (papers.length > 0) await workbook.setPaper(papers);
};

export const prepareToPrint = async (context: WorkbookContext): Promise<PrintView> => {
  await clearMarks(context);
  const loaded = await load(context);
  const printing = await printingOf(context, loaded);
  await changeSheets(context, printing);
  const breaks = new Map(printing.parted.map(({ name, page }) => [name, page.rowBreaks ?? []]));
  const merged = await setPages(context, loaded, breaks);
  return { merged, printedFrom: printing.parted.flatMap(({ before }) => before.map(({ name }) => name)) };
};
