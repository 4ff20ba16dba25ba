/** A zip file whose parts are inflated on demand, under one ceiling, with size and checksum verified. */
import { PackageProblem } from "../problem";
import { crc32 } from "./crc32";
import { bytewiseXml, decodeXml, type XmlPart } from "./decode";
import type { ZipEntry } from "./directory";
import { packedBytes, readDirectory } from "./directory";
import type { Inflate } from "./inflate";
import type { PackedEntry } from "./write";

export interface Archive {
  /** Names as written, in file order. */
  readonly names: readonly string[];
  /** The inflated part, or undefined when there is none of that name. Names are compared as OPC does, without regard to case; "\\" counts as "/". */
  bytes(name: string): Uint8Array | undefined;
  /** As the file states it, before anything is inflated; 0 where there is no such part. */
  size(name: string): number;
  /** Before it is inflated: equal bytes are equal parts. undefined where it is not packed, or listed more than once. */
  packed(name: string): Uint8Array | undefined;
  /** All of that name as they are packed, readable or not; those that hold the same once. None whose bytes are not in the file. */
  entries(name: string): readonly PackedEntry[];
  text(name: string): string | undefined;
  /** For who may do without the text. */
  xml(name: string): XmlPart | undefined;
}

const STORED = 0;
const DEFLATED = 8;

/** `maxBytes` caps the sum of everything that is inflated, counted from the stated sizes before any work is done. */
export const openArchive = (file: Uint8Array, inflate: Inflate, maxBytes: number): Archive => {
  const entries = byName(readDirectory(file));
  let inflated = 0;
  const bytes = (name: string): Uint8Array | undefined => {
    const [entry, ...others] = entries.get(partKey(name)) ?? [];
    if (entry === undefined) return undefined;
    const part = bytesOf(entry);
    for (const other of others)
      if (!isSameBytes(part, bytesOf(other))) throw new PackageProblem("damaged", `${entry.name}: listed twice`);
    return part;
  };
  const bytesOf = (entry: ZipEntry): Uint8Array => {
    const sum = inflated + entry.size;
    if (sum > maxBytes) throw new PackageProblem("tooLarge", `${entry.name}: ${sum} bytes so far`);
    inflated = sum;
    return unpack(entry, packedBytes(file, entry), inflate);
  };
  const xml = (name: string): XmlPart | undefined => {
    const part = bytes(name);
    if (part === undefined) return undefined;
    return { text: () => decodeXml(part, name, inflate.utf8), bytewise: () => bytewiseXml(part, inflate.bytewise) };
  };
  const size = (name: string): number => entries.get(partKey(name))?.[0]?.size ?? 0;
  const packed = (name: string): Uint8Array | undefined => {
    const [entry, ...others] = entries.get(partKey(name)) ?? [];
    return entry?.method === DEFLATED && others.length === 0 ? packedBytes(file, entry) : undefined;
  };
  const text = (name: string): string | undefined => xml(name)?.text();
  return {
    names: [...entries.values()].flatMap(([first]) => first?.name ?? []),
    bytes,
    size,
    packed,
    entries: (name) => packedOnce(file, entries.get(partKey(name)) ?? []),
    text,
    xml,
  };
};

const packedOnce = (file: Uint8Array, entries: readonly ZipEntry[]): readonly PackedEntry[] => {
  const found: PackedEntry[] = [];
  for (const entry of entries) {
    const data = bytesIn(file, entry);
    const isKnown = found.some(
      (f) => f.crc === entry.crc && f.size === entry.size && isSameBytes(f.data, data ?? f.data),
    );
    if (data !== undefined && !isKnown) found.push({ ...entry, data });
  }
  return found;
};

const bytesIn = (file: Uint8Array, entry: ZipEntry): Uint8Array | undefined => {
  try {
    return packedBytes(file, entry);
  } catch {
    return undefined;
  }
};

/** Some programs write the separators of Windows, and some name a part in plain letters that its relationship spells with per cent signs. */
export const partKey = (name: string): string =>
  plainLetters(name.replaceAll("\\", "/")).replace(/^\/+/, "").toLowerCase();

const plainLetters = (name: string): string => {
  if (!name.includes("%")) return name;
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
};

/** Several entries of one name are one part only where they hold the same: else two programs would see two different workbooks. */
const byName = (entries: readonly ZipEntry[]): ReadonlyMap<string, readonly ZipEntry[]> => {
  const found = new Map<string, ZipEntry[]>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    const same = found.get(key);
    if (same === undefined) found.set(key, [entry]);
    else same.push(entry);
  }
  return found;
};

export const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

const unpack = (entry: ZipEntry, packed: Uint8Array, inflate: Inflate): Uint8Array => {
  const data = expand(entry, packed, inflate);
  if (data.length !== entry.size)
    throw new PackageProblem("damaged", `${entry.name}: ${data.length} bytes, ${entry.size} stated`);
  if ((inflate.crc32 ?? crc32)(data) !== entry.crc)
    throw new PackageProblem("damaged", `${entry.name}: checksum differs`);
  return data;
};

const expand = (entry: ZipEntry, packed: Uint8Array, inflate: Inflate): Uint8Array => {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new PackageProblem("packing", `${entry.name}: method ${entry.method}`);
  try {
    return inflate(packed, entry.size);
  } catch (cause) {
    throw new PackageProblem("damaged", `${entry.name}: ${String(cause)}`);
  }
};
