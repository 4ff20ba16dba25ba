/** Text that a defined name holds by itself, without a cell. */
import { isErrorValue } from "./errorValues";
import type { NameSpec } from "./model";

/** As everybody writes it: "1". */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The same text as a list of its code points: {49}. Excel on the web refuses texts in quotation marks as the content of a name
 * (office-js#1918, #3770); a list of numbers says nothing in quotation marks.
 */
export const listedText = (text: string): string => `{${codesOf(text).join(",")}}`;

/** The text behind either form, with or without "="; undefined for anything else. */
export const constantText = (ref: string): string | undefined => {
  const [, quoted, listed] = /^=?(?:"((?:[^"]|"")*)"|\{(\d+(?:,\d+)*)\})$/.exec(ref) ?? [];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  return listed === undefined ? undefined : textOfCodes(listed.split(",").map(Number));
};

/**
 * The text that a name holds, with or without quotation marks; of several names of that name, what the first holds that holds any.
 * An error, an empty text or a reference is what programs leave of a text that they do not keep: it counts as no name at all.
 */
export const heldText = (names: readonly NameSpec[], name: string): string | undefined =>
  names
    .filter((n) => n.name === name)
    .map(({ ref }) => constantText(ref) ?? (ref.includes("!") ? "" : ref.trim()))
    .find((text) => text !== "" && !isErrorValue(text));

/** A name's content as NameSpec states it: without "=", and text in quotation marks whichever form holds it. */
export const plainRef = (content: string): string => {
  const text = constantText(content);
  return text === undefined ? content.replace(/^=/, "") : quotedText(text);
};

/** Stands for the empty text: a list has at least one entry. */
const NOTHING = 0;
const LAST_CODE = 0x10ffff;

const codesOf = (text: string): readonly number[] =>
  text === "" ? [NOTHING] : [...text].map((character) => character.codePointAt(0) ?? NOTHING);

const textOfCodes = (codes: readonly number[]): string | undefined =>
  codes.every((code) => code <= LAST_CODE)
    ? String.fromCodePoint(...codes.filter((code) => code !== NOTHING))
    : undefined;
