/** Several corrections of one text, each proposed for the text as it stands, made in one step. Pure. */

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < Math.min(a.length, b.length) && a[n] === b[n]) n++;
  return n;
};

const commonEnd = (a: string, b: string, limit: number): number => {
  let n = 0;
  while (n < limit && a.at(-1 - n) === b.at(-1 - n)) n++;
  return n;
};

/** The one stretch that differs. */
const editOf = (before: string, after: string): Edit => {
  const from = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - from);
  return { from, to: before.length - end, text: after.slice(from, after.length - end) };
};

const apart = (a: Edit, b: Edit): boolean => a.to < b.from || b.to < a.from;
const alike = (a: Edit, b: Edit): boolean => a.from === b.from && a.to === b.to && a.text === b.text;

interface Merged {
  readonly text: string;
  /** Which of the versions are in it; one that changes what an earlier one changes is not. */
  readonly taken: readonly number[];
}

/** `versions` are `before` with one correction each. */
export const mergeEdits = (before: string, versions: readonly string[]): Merged => {
  const taken: { readonly edit: Edit; readonly version: number }[] = [];
  versions.forEach((after, version) => {
    const edit = editOf(before, after);
    if (taken.every((t) => apart(t.edit, edit) || alike(t.edit, edit))) taken.push({ edit, version });
  });
  const distinct = taken.map((t) => t.edit).filter((edit, i, all) => all.findIndex((e) => alike(e, edit)) === i);
  const text = distinct
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: part }) => whole.slice(0, from) + part + whole.slice(to), before);
  return { text, taken: taken.map((t) => t.version) };
};
