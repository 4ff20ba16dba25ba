/** Pure questions about a Word report as it would be taken in. */
import type { WordValueView, WordView } from "../../app/views/word";

/** Would be written if its part is taken. */
export const isWritten = ({ state }: WordValueView): boolean => state === "new" || state === "changed";

export interface WordPart {
  readonly name: string;
  readonly values: readonly WordValueView[];
  /** How many of them would fill a blank, take another's place, or not be taken. */
  readonly fresh: number;
  readonly replaced: number;
  readonly notTaken: number;
}

const count = (values: readonly WordValueView[], state: WordValueView["state"]): number =>
  values.filter((v) => v.state === state).length;

/** In the order given. */
export const wordParts = ({ values }: WordView): readonly WordPart[] =>
  [...new Set(values.map(({ part }) => part))].map((name) => {
    const own = values.filter(({ part }) => part === name);
    return {
      name,
      values: own,
      fresh: count(own, "new"),
      replaced: count(own, "changed"),
      notTaken: count(own, "notTaken"),
    };
  });

/** Nothing that stands is replaced before the officer has ticked its part. */
export const firstChoice = (view: WordView): readonly string[] =>
  wordParts(view)
    .filter(({ fresh, replaced }) => fresh > 0 && replaced === 0)
    .map(({ name }) => name);

export const countWritten = ({ values }: WordView, parts: readonly string[]): number =>
  values.filter((v) => parts.includes(v.part) && isWritten(v)).length;
