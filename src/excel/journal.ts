/**
 * Notes about an installation that is under way, kept in hidden names: which sheets and constants we are making. They are written first and deleted
 * last in the same batch. If the batch breaks off, they tell what is half-built and ours, may be built anew, and is not shown to anybody meanwhile.
 * One note opens the journal: the others count only while it is there, so that the installation is either open or finished.
 */
import { parseRef } from "../workbook/address";
import type { NameSpec } from "../workbook/model";
import { constantText, quotedText } from "../workbook/textConstant";
import { nameFormula } from "./write/nameFormula";
import type { TextNames } from "./write/nameFormula";

const PREFIX = "_自评通_安装中_";
const OPENING = `${PREFIX}0`;
const SHEET = "表:";
const CONSTANT = "名:";

export interface Unfinished {
  readonly sheets: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
}

export const isNote = ({ name }: Pick<NameSpec, "name">): boolean => name.startsWith(PREFIX);

/** What a cut-off installation left half-built; nothing in a sound workbook. */
export const unfinished = (notes: readonly NameSpec[]): Unfinished => {
  const texts = notes.some(({ name }) => name === OPENING) ? notes.flatMap(({ ref }) => constantText(ref) ?? []) : [];
  const after = (mark: string): ReadonlySet<string> =>
    new Set(texts.filter((text) => text.startsWith(mark)).map((text) => text.slice(mark.length)));
  return { sheets: after(SHEET), constants: after(CONSTANT) };
};

/** Names that point at no cells, such as the version of the layout. */
export const isConstant = ({ ref }: NameSpec): boolean => parseRef(ref) === undefined && !ref.includes("#REF!");

/** Queues the notes, after removing those of an earlier attempt, and returns what queues their removal, the opening one's first. */
export const openJournal = (
  excel: TextNames,
  names: Excel.NamedItemCollection,
  sheets: readonly string[],
  constants: readonly string[],
  left: readonly NameSpec[],
): (() => void) => {
  left.forEach((note) => names.getItem(note.name).delete());
  const texts = [...sheets.map((name) => SHEET + name), ...constants.map((name) => CONSTANT + name)];
  const add = (name: string, text: string): Excel.NamedItem => {
    const note = names.add(name, nameFormula(excel, quotedText(text)));
    note.visible = false;
    return note;
  };
  const notes = texts.map((text, i) => add(`${PREFIX}${i + 1}`, text));
  const opening = add(OPENING, "");
  return () => [opening, ...notes].forEach((note) => note.delete());
};
