/**
 * Notes about an installation that is under way: one hidden name for each sheet we are building, written first and deleted last in the same batch.
 * If the batch breaks off, the next installation knows which sheets are half-built and ours, and may build them anew; any other sheet is the user's.
 */
import type { NameSpec } from "../workbook/model";

const PREFIX = "_自评通_安装中_";

export const isJournal = (name: string): boolean => name.startsWith(PREFIX);

/** The sheets that a cut-off installation left half-built. */
export const halfBuilt = (journal: readonly NameSpec[]): readonly string[] => journal.map((note) => note.ref.replace(/^"|"$/g, "").replaceAll('""', '"'));

/** Queues the notes for these sheets and returns what queues their removal. */
export const openJournal = (names: Excel.NamedItemCollection, sheets: readonly string[], left: readonly NameSpec[]): (() => void) => {
  left.forEach((note) => names.getItem(note.name).delete());
  const notes = sheets.map((sheet, i) => {
    const note = names.add(`${PREFIX}${i + 1}`, `="${sheet.replaceAll('"', '""')}"`);
    note.visible = false;
    return note;
  });
  return () => notes.forEach((note) => note.delete());
};
