/** How the sheets of a file look, as hucre reads it. It is stricter than our reader in places: what it refuses then has no looks, and its contents are shown. */
import type { Sheet, Workbook } from "hucre/xlsx";
import { readXlsx } from "hucre/xlsx";
import type { WorkbookPart } from "../read/workbookPart";
import { trimmedPackage } from "./normalisedPackage";
import type { PackageParts } from "./parts";
import type { StyleContext } from "./styles";

interface Looks extends StyleContext {
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** In the officer's words. */
  readonly notShown: readonly string[];
}

/** Of a file without a theme: dark and light, twice each, then the accents and links. */
const STANDARD_THEME = "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** `extent`: of the cells that are read of any sheet; those beyond are none of hucre's business. */
export const readLooks = async (
  parts: PackageParts,
  workbook: WorkbookPart,
  shown: ReadonlySet<string>,
  { extent, isStyled }: { readonly extent: string; readonly isStyled: boolean },
): Promise<Looks> => {
  const read = (names: ReadonlySet<string>): Promise<Workbook | undefined> =>
    readStyled(trimmedPackage(parts, workbook, names, isStyled), extent);
  const whole = await read(shown);
  const single = whole === undefined ? await Promise.all([...shown].map((name) => read(new Set([name])))) : [whole];
  const [first] = single.filter((book) => book !== undefined);
  const sheets = new Map(single.flatMap((book) => book?.sheets ?? []).map((sheet) => [sheet.name, sheet]));
  const bare = [...shown].filter((name) => !sheets.has(name)).map((name) => `工作表“${name}”的格式`);
  return {
    sheets,
    defaultFont: first?.defaultFont,
    themeColors: first?.themeColors ?? STANDARD_THEME,
    notShown: [...(isStyled ? [] : ["单元格的格式（样式部分已损坏）"]), ...bare],
  };
};

const readStyled = async (file: Uint8Array, extent: string): Promise<Workbook | undefined> => {
  try {
    return await readXlsx(file, { readStyles: true });
  } catch {
    return readXlsx(file, { readStyles: true, range: extent }).catch(() => undefined);
  }
};
