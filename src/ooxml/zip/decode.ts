/** The text of an XML part in whatever encoding its first bytes state (XML 1.0, appendix F). */
import { PackageProblem } from "../problem";
import type { BytewiseReading, Inflate } from "./inflate";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A part in either form; each is made anew when it is asked for. */
export interface XmlPart {
  readonly text: () => string;
  /** With a character for each byte; undefined where the platform has none, for other encodings, and for large parts. */
  readonly bytewise: () => Bytewise | undefined;
}

export interface Bytewise extends Pick<BytewiseReading, "textOf"> {
  readonly xml: string;
}

export const bytewiseXml = (part: Uint8Array, reading: BytewiseReading | undefined): Bytewise | undefined => {
  if (reading === undefined || part.length > QUICK || encodingOf(part) !== undefined) return undefined;
  const xml = reading.charactersOf(part);
  return xml === undefined ? undefined : { xml, textOf: reading.textOf };
};

/** `quick` is for parts of up to 1 MB: it may take memory for a second copy. */
export const decodeXml = (part: Uint8Array, name: string, quick?: Inflate["utf8"]): string => {
  const encoding = encodingOf(part);
  try {
    if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(part);
    return (part.length > QUICK ? undefined : quick?.(part)) ?? utf8.decode(part);
  } catch {
    throw new PackageProblem("damaged", `${name}: not ${encoding ?? "UTF-8"}`);
  }
};

const QUICK = 2 ** 20;

/** undefined for UTF-8. */
const encodingOf = (part: Uint8Array): string | undefined => wideEncoding(part) ?? declaredEncoding(part);

const wideEncoding = ([first = 0, second = 0, third = 0]: Uint8Array): string | undefined => {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return undefined;
};

/** What the declaration names, in a part whose first bytes are those of ASCII. */
const declaredEncoding = (part: Uint8Array): string | undefined => {
  if (USUAL.every((byte, i) => part[i] === byte)) return undefined;
  const head = String.fromCharCode(...part.subarray(0, 100));
  const [, encoding] = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head) ?? [];
  return encoding === undefined || /^utf-?8$/i.test(encoding) ? undefined : encoding;
};

/** How nearly every part begins. */
const USUAL = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');
