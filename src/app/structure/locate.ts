/** Where every name belongs in a workbook as it is: only where the words around prove it. */
import type { Report } from "../../engine/definition/report";
import type { Section } from "../../engine/schema/section";
import { blockName } from "../../engine/schema/names";
import { cellArea, parseRef } from "../../workbook/address";
import type { Area, WorkbookSnapshot } from "../../workbook/model";
import { findBlock, type FoundBlock } from "./findBlock";
import { endOfBlock } from "./endOfBlock";
import { findCell } from "./findCell";
import { foundWords, type FoundWords } from "./foundWords";
import { sheetToday, standardOf, type Standard } from "./homes";
import { blockProof, cellProof } from "./proofs";
import { isSumRow } from "./sumRow";
import { sheetWords, type NamedArea, type SheetWords } from "./words";

export interface Site {
  readonly sheet: string;
  readonly area: Area;
}

export type Locate = (name: string) => Site | undefined;

/** What is known of a name by the form alone. */
interface Form {
  readonly section: (name: string) => Section | undefined;
  readonly isBlock: (name: string) => boolean;
  readonly isTable: (name: string) => boolean;
}

const formOf = ({ schema }: Report, { homes }: Standard): Form => {
  const section = (name: string): Section | undefined => {
    const home = homes.get(name);
    return home === undefined ? undefined : schema.sectionOf(home.section);
  };
  return {
    section,
    isBlock: (name) => {
      const own = section(name);
      return own !== undefined && blockName(own) === name;
    },
    isTable: (name) => section(name)?.type === "table",
  };
};

/** The sheet that is being searched, and the names that still point into it. */
interface Search {
  readonly form: Form;
  readonly found: FoundWords;
  readonly words: SheetWords;
  readonly held: ReadonlyMap<string, Area>;
}

interface Block {
  readonly header: FoundBlock;
  readonly area: Area | undefined;
}

/** From its header down. A block whose name still points somewhere keeps its last row, and its first where that has not moved. */
const blockArea = (
  { form, found, words, held }: Search,
  { name, area }: NamedArea,
  header: FoundBlock,
): Area | undefined => {
  const first = header.columns.get(area.col);
  const last = header.columns.get(area.col + area.cols - 1);
  if (first === undefined || last === undefined) return undefined;
  const from = { row: header.top, col: first, cols: last - first + 1 };
  const old = held.get(name);
  const end = old === undefined ? endOfBlock(found, words, blockProof(words, area), from) : old.row + old.rows;
  const site = { ...from, rows: end - header.top };
  if (site.rows < 1 || (old !== undefined && old.row < header.top)) return undefined;
  return !form.isTable(name) || (site.rows > 1 && isSumRow(found, site)) ? site : undefined;
};

const findBlocks = (search: Search): ReadonlyMap<string, Block> => {
  const { form, found, words, held } = search;
  return new Map(
    words.named
      .filter(({ name }) => form.isBlock(name))
      .flatMap((named) => {
        const header = findBlock(found, words, blockProof(words, named.area), [...held.values()]);
        return header === undefined ? [] : [[named.name, { header, area: blockArea(search, named, header) }] as const];
      }),
  );
};

const locator = (search: Search): ((name: string) => Area | undefined) => {
  const { form, found, words, held } = search;
  const blocks = findBlocks(search);
  const taken = [...held.values(), ...[...blocks.values()].flatMap((b) => b.area ?? [])];
  const sumCell = (name: string, area: Area): Area | undefined => {
    const section = form.section(name);
    const block = section === undefined ? undefined : blocks.get(blockName(section));
    const col = block?.header.columns.get(area.col);
    return block?.area === undefined || col === undefined ? undefined : cellArea(block.area.row, col);
  };
  const single = (area: Area): Area | undefined => {
    const proof = cellProof(words, area);
    const below = proof?.below === undefined ? undefined : blocks.get(proof.below)?.header;
    const spot = proof === undefined ? undefined : findCell(found, words, proof, taken, below);
    return spot === undefined ? undefined : cellArea(spot.row, spot.col);
  };
  return (name) => {
    const named = words.named.find((n) => n.name === name);
    if (named === undefined) return undefined;
    if (form.isBlock(name)) return blocks.get(name)?.area;
    return form.isTable(name) ? sumCell(name, named.area) : single(named.area);
  };
};

const heldOn = ({ homes }: Standard, { names }: WorkbookSnapshot, sheet: string): ReadonlyMap<string, Area> =>
  new Map(
    names.flatMap(({ name, ref }) => {
      const target = parseRef(ref);
      return homes.has(name) && target?.sheet === sheet ? [[name, target.area] as const] : [];
    }),
  );

/** Searches a sheet when the first of its names is asked for. */
export const locateIn = (report: Report, snapshot: WorkbookSnapshot): Locate => {
  const standard = standardOf(report);
  const form = formOf(report, standard);
  const printed = sheetWords(standard.spec);
  const searched = new Map<string, Locate>();
  const search = (home: string): Locate => {
    const words = printed.get(home);
    const sheet = snapshot.sheets.find((s) => s.name === sheetToday(standard, snapshot, home));
    if (words === undefined || sheet === undefined) return () => undefined;
    const locate = locator({
      form,
      words,
      found: foundWords(sheet, words),
      held: heldOn(standard, snapshot, sheet.name),
    });
    return (name) => {
      const area = locate(name);
      return area === undefined ? undefined : { sheet: sheet.name, area };
    };
  };
  return (name) => {
    const home = standard.homes.get(name)?.sheet;
    if (home === undefined) return undefined;
    const locate = searched.get(home) ?? search(home);
    searched.set(home, locate);
    return locate(name);
  };
};
