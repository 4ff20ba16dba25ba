/** A zip file written field by field, so that each field can lie. */
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/ooxml/zip/crc32";

export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  /** What the directory states instead of the truth. */
  readonly lies?: {
    readonly size?: number;
    readonly crc?: number;
    readonly method?: number;
    readonly flags?: number;
    readonly offset?: number;
  };
  /** Replaces the deflated bytes. */
  readonly packed?: Uint8Array;
  /** "streamed": size and checksum follow the data; "zip64": sizes stand among the extra fields. */
  readonly form?: "streamed" | "zip64";
}

export const rawZip = (entries: readonly RawEntry[]): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = entry.packed ?? deflateRawSync(entry.data);
    const name = Buffer.from(entry.name, "utf8");
    const facts = {
      size: entry.data.length,
      crc: entry.lies?.crc ?? crc32(entry.data),
      method: 8,
      flags: 0x800,
      offset,
      ...entry.lies,
    };
    const local = localRecord(entry, facts, packed, name);
    locals.push(local);
    directory.push(directoryRecord(entry, facts, packed.length, name));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]));
};

type Facts = Required<NonNullable<RawEntry["lies"]>>;

const STREAMED = 8;
const NOT_HERE = 0xffffffff;

const localRecord = ({ form }: RawEntry, facts: Facts, packed: Uint8Array, name: Buffer): Buffer => {
  if (form === "streamed") {
    const unknown = { ...facts, flags: facts.flags | STREAMED, size: 0, crc: 0 };
    return Buffer.concat([localHeader(unknown, 0, name.length), name, packed, descriptor(facts, packed.length)]);
  }
  const header = localHeader(facts, packed.length, name.length);
  const extra = form === "zip64" ? asWide(header, 18, 28, facts, packed.length) : Buffer.alloc(0);
  return Buffer.concat([header, name, extra, packed]);
};

const directoryRecord = ({ form }: RawEntry, facts: Facts, packed: number, name: Buffer): Buffer => {
  const flags = form === "streamed" ? facts.flags | STREAMED : facts.flags;
  const entry = directoryEntry({ ...facts, flags }, packed, name.length);
  const extra = form === "zip64" ? asWide(entry, 20, 30, facts, packed) : Buffer.alloc(0);
  return Buffer.concat([entry, name, extra]);
};

const descriptor = ({ crc, size }: Facts, packed: number): Buffer => {
  const found = Buffer.alloc(16);
  [0x08074b50, crc, packed, size].forEach((value, i) => found.writeUInt32LE(value, 4 * i));
  return found;
};

/** Sends the reader of the header's sizes to the extra field that is returned. */
const asWide = (header: Buffer, sizes: number, extraLength: number, { size }: Facts, packed: number): Buffer => {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  [size, packed].forEach((value, i) => extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
  for (const at of [sizes, sizes + 4]) header.writeUInt32LE(NOT_HERE, at);
  header.writeUInt16LE(extra.length, extraLength);
  return extra;
};

const localHeader = ({ size, crc, method, flags }: Facts, packed: number, nameLength: number): Buffer => {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(nameLength, 26);
  return header;
};

const directoryEntry = ({ size, crc, method, flags, offset }: Facts, packed: number, nameLength: number): Buffer => {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(crc, 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(nameLength, 28);
  entry.writeUInt32LE(offset, 42);
  return entry;
};

const endRecord = (count: number, length: number, offset: number): Buffer => {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
};
