/** 雷同文字: what two departments say in the same words. Whether that is wrong is for a person to say. */
import { halfWidth } from "../../domain/parse";
import type { Department } from "./department";

export interface SharedText {
  /** As the first of them has it. */
  readonly text: string;
  readonly length: number;
  readonly in: readonly { readonly department: Department; readonly field: string }[];
}

/** Shorter sentences are said by everybody. */
const SHORTEST = 20;

/** Characters that are words or figures: spaces, marks and widths differ by typing alone. */
const wordsOf = (text: string): string => halfWidth(text).replace(/[^\p{L}\p{N}]/gu, "");

interface Sentence {
  readonly text: string;
  readonly key: string;
}

/**
 * What a sentence is compared by. Its own department's name does not make it its own, nor does that of the department that it was copied from;
 * where little else is left, as in a list of departments, the others' names are what it says.
 */
const keyOf = (sentence: string, own: string, anyName: RegExp | undefined): string => {
  const words = wordsOf(sentence).replaceAll(own, "");
  const nameless = anyName === undefined ? words : words.replace(anyName, "");
  return nameless.length < SHORTEST ? words : nameless;
};

/** A word of a name may be anybody's: only names of three characters and more are looked for in the texts of others. */
const anyNameOf = (departments: readonly Department[]): RegExp | undefined => {
  const names = [...new Set(departments.map(({ name }) => wordsOf(name)))].filter((name) => /^\p{L}.{2}/u.test(name));
  if (names.length === 0) return undefined;
  return new RegExp(names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|"), "gu");
};

interface Shared extends Sentence {
  readonly in: SharedText["in"];
}

type Saying = Sentence & SharedText["in"][number];

const sayingsOf = (department: Department, anyName: RegExp | undefined): readonly Saying[] => {
  const own = wordsOf(department.name);
  return department.texts.flatMap(({ field, text }) =>
    (text.match(/[^。！？；\n]+[。！？；]?/gu) ?? [])
      .map((sentence) => ({ text: sentence.trim(), key: keyOf(sentence, own, anyName), department, field }))
      .filter(({ key }) => key.length >= SHORTEST),
  );
};

/** Every sentence of two and more departments, with all places where it stands; twice in one field counts once. */
const placesOf = (departments: readonly Department[]): readonly Shared[] => {
  const found = new Map<string, Shared>();
  const anyName = anyNameOf(departments);
  for (const { key, text, department, field } of departments.flatMap((d) => sayingsOf(d, anyName))) {
    const before = found.get(key) ?? { key, text, in: [] };
    if (!before.in.some((p) => p.department === department && p.field === field))
      found.set(key, { ...before, in: [...before.in, { department, field }] });
  }
  return [...found.values()].filter((s) => new Set(s.in.map((p) => p.department)).size > 1);
};

/** Sentences that stand in the very same places are one text; the longest first. */
export const sharedTexts = (departments: readonly Department[]): readonly SharedText[] => {
  const order = new Map(departments.map((d, i) => [d, i]));
  const groups = new Map<string, SharedText>();
  for (const { key, text, in: places } of placesOf(departments)) {
    const where = places.map((p) => `${order.get(p.department) ?? ""}\t${p.field}`).join("\n");
    const before = groups.get(where);
    groups.set(where, {
      text: (before?.text ?? "") + text,
      length: (before?.length ?? 0) + key.length,
      in: places,
    });
  }
  return [...groups.values()].sort((a, b) => b.length - a.length || (a.text < b.text ? -1 : 1));
};
