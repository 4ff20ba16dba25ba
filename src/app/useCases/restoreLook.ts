/** 恢复表样: what differs from the form in its look and its formulas, told first, then put back. Everything that was typed stays. */
import { derivationOf, statedValue } from "../../engine/report/complete";
import { judge } from "../../engine/checks/ties/derived";
import { formulaFor } from "../../engine/layout/formula";
import { toFigure } from "../../engine/report/cells";
import type { CellId } from "../../domain/cell";
import { cellAddress } from "../../workbook/address";
import { pixelsOfCharacters } from "../../workbook/columnWidth";
import { hidesCode } from "../../engine/layout/styles";
import { asRead, type Rewrite } from "../look/asRead";
import { differences } from "../look/differences";
import type { LookCell, LookPart } from "../changes";
import { sheetsToday, type SheetToday } from "../look/sheetsToday";
import { placeView } from "../present/places";
import type { CellWrite, FoundLook, LookChange } from "../changes";
import { Problem } from "../ports";
import type { LookView } from "../views/structure";
import { sitesIn } from "../structure/locate/currentSites";
import { load } from "../loading/load";
import type { Loaded, WorkbookContext } from "../loading/context";

interface Plan {
  readonly changes: readonly LookChange[];
  readonly writes: readonly CellWrite[];
  readonly view: LookView;
}

const POINTS_PER_PIXEL = 72 / 96;
/** Excel rounds widths to whole pixels. */
const NARROW = 1.5;

/** Columns of the form that are not as wide as it has them; not judged where widths are not known. */
const widthsOf = ({ snapshot }: Loaded, { name, spec }: SheetToday): LookChange["widths"] => {
  const found = snapshot.sheets.find((s) => s.name === name);
  const widths = found?.sizes?.widths ?? [];
  return spec.columnWidths.flatMap((width, col) => {
    const now = widths[col - (found?.left ?? 0)];
    const wanted = pixelsOfCharacters(width) * POINTS_PER_PIXEL;
    return now === undefined || Math.abs(now - wanted) <= NARROW ? [] : [[col, width] as const];
  });
};

/** A formula of the form that is gone where nothing else was typed in its place, or one that adds up other cells than it should. */
const isLost = ({ reading: { cells } }: Loaded, id: string, standard: string): boolean => {
  const cell = cells.cell(id);
  if (cell.formula !== undefined)
    return (
      cell.formula.replace(/\s/g, "") !== standard.replace(/\s/g, "") &&
      /^=(IF\(COUNT|ROUND\(|SUM\()/i.test(cell.formula) &&
      !/[![]/.test(cell.formula)
    );
  return cell.state === "blank" || judge(toFigure(cell), statedValue(id, cells)).agreement === "equal";
};

const formulasOf = (loaded: Loaded): readonly Rewrite[] => {
  const { cells, places } = loaded.reading;
  const sites = sitesIn(loaded.snapshot, loaded.reading);
  return [...cells.all()].flatMap(({ id }): readonly Rewrite[] => {
    const place = places.get(id);
    if (place === undefined || derivationOf(id, cells.schema) === undefined) return [];
    const formula = formulaFor(id, place.sheet, sites);
    if (formula === undefined || !isLost(loaded, id, formula)) return [];
    return [{ write: { ...place, value: null, formula }, line: `${placeView(id, places)?.address ?? ""} 恢复公式` }];
  });
};

const PARTS: readonly LookPart[] = ["字体", "对齐", "底色", "数字格式", "边框"];

const placesShown = (cells: readonly LookCell[]): string => {
  const addresses = cells.map(({ row, col }) => cellAddress(row, col));
  return addresses.length <= SHOWN
    ? addresses.join("、")
    : `${addresses.slice(0, SHOWN).join("、")} 等 ${addresses.length} 格`;
};

const SHOWN = 4;

const linesOf = ({ cells, widths, validations }: LookChange): readonly string[] => [
  ...PARTS.flatMap((part) => {
    const own = cells.filter(({ parts }) => parts.includes(part));
    return own.length === 0 ? [] : [`${part}：${placesShown(own)}`];
  }),
  ...(widths.length === 0 ? [] : [`列宽：${widths.length} 列`]),
  ...(validations.length === 0 ? [] : [`填写提示和限制：${validations.length} 处`]),
];

const changeOf = (loaded: Loaded, today: SheetToday, found: FoundLook | undefined): LookChange => {
  const styleAt = (row: number, col: number) => found?.styles[row]?.[col];
  return {
    sheet: today.name,
    cells: differences(today.spec, styleAt),
    widths: widthsOf(loaded, today),
    validations: found?.lacking ?? [],
  };
};

const isAny = ({ cells, widths, validations }: LookChange): boolean =>
  cells.length + widths.length + validations.length > 0;

const planOf = async ({ workbook }: WorkbookContext, loaded: Loaded): Promise<Plan> => {
  const isProtected = (name: string): boolean => loaded.snapshot.sheets.some((s) => s.name === name && s.protected);
  const sheets = sheetsToday(loaded).filter(({ name }) => !isProtected(name));
  const found = await workbook.readLooks(
    sheets.map(({ name, spec }) => ({
      sheet: name,
      area: {
        row: 0,
        col: 0,
        rows: Math.max(...spec.cells.map((c) => c.row)) + 2,
        cols: Math.max(...spec.cells.map((c) => c.col)) + 2,
      },
      validations: spec.validations,
    })),
  );
  const changes = sheets.map((s, i) => changeOf(loaded, s, found[i])).filter(isAny);
  const rewrites = [...formulasOf(loaded), ...asRead(loaded)].filter(({ write }) => !isProtected(write.sheet));
  const names = [...new Set([...changes.map(({ sheet }) => sheet), ...rewrites.map(({ write }) => write.sheet)])];
  const view = names.map((sheet) => ({
    sheet,
    lines: [
      ...changes.filter((c) => c.sheet === sheet).flatMap(linesOf),
      ...rewrites.filter(({ write }) => write.sheet === sheet).map(({ line }) => line),
    ],
  }));
  return { changes, writes: rewrites.map(({ write }) => write), view };
};

/** Cells without the number format of the form. */
const formatsOff = async (
  context: WorkbookContext,
  loaded: Loaded,
  isWanted: (sheet: string, cell: LookCell) => boolean,
): Promise<readonly LookChange[]> => {
  const { changes } = await planOf(context, loaded);
  return changes.flatMap(({ sheet, cells }): readonly LookChange[] => {
    const wanted = cells.filter((c) => c.parts.includes("数字格式") && isWanted(sheet, c));
    return wanted.length === 0 ? [] : [{ sheet, cells: wanted, widths: [], validations: [] }];
  });
};

/** Formats of the form that show words in place of codes of ours, where they are not set. */
export const codesInView = (context: WorkbookContext, loaded: Loaded): Promise<readonly LookChange[]> =>
  formatsOff(context, loaded, (_, { style }) => hidesCode(style.numberFormat ?? ""));

/** Of figures that are shown as something else. */
export const oddFormatsOf = (
  context: WorkbookContext,
  loaded: Loaded,
  ids: readonly CellId[],
): Promise<readonly LookChange[]> => {
  const places = ids.flatMap((id) => loaded.reading.places.get(id) ?? []);
  return formatsOff(context, loaded, (sheet, { row, col }) =>
    places.some((place) => place.sheet === sheet && place.row === row && place.col === col),
  );
};

/** What would be put back, sheet by sheet; nothing is written. */
export const lookChanges = async (context: WorkbookContext): Promise<LookView> =>
  (await planOf(context, await load(context))).view;

/** What was shown, of these sheets; nothing at all when it has changed since. */
export const restoreLook = async (
  context: WorkbookContext,
  shown: LookView,
  sheets: readonly string[],
): Promise<void> => {
  const { changes, writes, view } = await planOf(context, await load(context));
  const of = (all: LookView): string => JSON.stringify(all.filter(({ sheet }) => sheets.includes(sheet)));
  if (of(view) !== of(shown))
    throw new Problem(
      "unsupported",
      "没有恢复表样，工作簿没有改动",
      "列出以后，表格又有改动",
      "请重新点“恢复表样”，看清将改动的内容。",
    );
  const wanted = changes.filter(({ sheet }) => sheets.includes(sheet));
  if (wanted.length > 0) await context.workbook.dress(wanted);
  await context.workbook.write(writes.filter(({ sheet }) => sheets.includes(sheet)));
};
