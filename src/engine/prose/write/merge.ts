/**
 * Refreshing a paragraph that an officer has worked on. Three versions meet: what stands in the cell, what we generated last, what the
 * tables give now. Our untouched sentences are refreshed; the officer's own stay where they are; one of ours that was edited stays as
 * edited and is reported with what we would write now. Nothing a person wrote is ever overwritten.
 */
import { align } from "./align";
import { sentencesOf } from "./sentences";

type SentenceChange =
  /** Ours and untouched: `before` became `after`. */
  | { readonly kind: "refreshed"; readonly before: string; readonly after: string }
  /** Ours, edited by hand: left alone. `after` is what the tables would give; absent when they no longer give such a sentence. */
  | { readonly kind: "edited"; readonly before: string; readonly after?: string }
  /** New in the tables. */
  | { readonly kind: "added"; readonly after: string }
  /** Ours and untouched, but the tables no longer give it. */
  | { readonly kind: "dropped"; readonly before: string }
  /** Ours, taken out by hand: not put back. */
  | { readonly kind: "removed"; readonly after: string };

interface MergedParagraph {
  readonly text: string;
  readonly changes: readonly SentenceChange[];
  /** Sentences left as a person wrote them although the tables would give others; show the difference before anything else. */
  readonly conflicts: readonly SentenceChange[];
}

type Origin =
  | { readonly kind: "own" }
  | { readonly kind: "ours"; readonly last: number }
  | { readonly kind: "edited"; readonly last: number };

const originsOf = (old: readonly string[], last: readonly string[]): readonly Origin[] => {
  const { same, alike } = align(old, last);
  return old.map((_sentence, i) => {
    const kept = same.get(i);
    if (kept !== undefined) return { kind: "ours", last: kept };
    const edited = alike.get(i);
    return edited === undefined ? { kind: "own" } : { kind: "edited", last: edited };
  });
};

interface Work {
  readonly out: string[];
  readonly changes: SentenceChange[];
  readonly fresh: readonly string[];
  readonly used: Set<number>;
}

/** Sentences that only the fresh text has, up to the counterpart just reached. */
const addUpTo = (work: Work, next: number, expected: ReadonlySet<number>): void => {
  for (let j = 0; j < next; j++) {
    const sentence = work.fresh[j];
    if (sentence === undefined || work.used.has(j) || expected.has(j)) continue;
    work.used.add(j);
    work.out.push(sentence);
    work.changes.push({ kind: "added", after: sentence });
  }
};

const takeOurs = (work: Work, before: string, after: string | undefined): void => {
  if (after === undefined) return void work.changes.push({ kind: "dropped", before });
  work.out.push(after);
  if (after !== before) work.changes.push({ kind: "refreshed", before, after });
};

const takeEdited = (work: Work, before: string, after: string | undefined, last: string): void => {
  work.out.push(before);
  if (after === undefined) work.changes.push({ kind: "edited", before });
  else if (after !== before) work.changes.push({ kind: "edited", before, after });
  else if (after !== last) work.changes.push({ kind: "refreshed", before: last, after });
};

const withoutHistory = (old: string, fresh: string): MergedParagraph => {
  if (old.trim() === "")
    return { text: fresh, changes: sentencesOf(fresh).map((after) => ({ kind: "added", after })), conflicts: [] };
  if (old === fresh) return { text: old, changes: [], conflicts: [] };
  const conflict: SentenceChange = { kind: "edited", before: old, after: fresh };
  return { text: old, changes: [conflict], conflicts: [conflict] };
};

/** `lastGenerated` undefined: nothing in the cell is known to be ours, so an unlike text is left whole and reported. */
export const mergeParagraph = (old: string, lastGenerated: string | undefined, fresh: string): MergedParagraph => {
  if (lastGenerated === undefined || old.trim() === "") return withoutHistory(old, fresh);
  const [now, last, next] = [sentencesOf(old), sentencesOf(lastGenerated), sentencesOf(fresh)];
  const origins = originsOf(now, last);
  const counterpart = counterparts(last, next);
  const expected = new Set(counterpart.values());
  const work: Work = { out: [], changes: [], fresh: next, used: new Set() };
  now.forEach((sentence, i) => {
    const origin = origins[i];
    if (origin === undefined || origin.kind === "own") return void work.out.push(sentence);
    const target = counterpart.get(origin.last);
    if (target !== undefined) {
      addUpTo(work, target, expected);
      work.used.add(target);
    }
    const after = target === undefined ? undefined : next[target];
    if (origin.kind === "ours") takeOurs(work, sentence, after);
    else takeEdited(work, sentence, after, last[origin.last] ?? "");
  });
  addUpTo(work, next.length, expected);
  return finished(work, expected);
};

const counterparts = (last: readonly string[], next: readonly string[]): ReadonlyMap<number, number> => {
  const { same, alike } = align(last, next);
  return new Map([...same, ...alike]);
};

/** What the officer took out stays out, and is said. */
const finished = (work: Work, expected: ReadonlySet<number>): MergedParagraph => {
  for (const j of expected) {
    const after = work.fresh[j];
    if (after !== undefined && !work.used.has(j)) work.changes.push({ kind: "removed", after });
  }
  return {
    text: work.out.join(""),
    changes: work.changes,
    conflicts: work.changes.filter((change) => change.kind === "edited"),
  };
};
