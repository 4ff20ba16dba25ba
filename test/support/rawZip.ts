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
    const local = Buffer.concat([localHeader(facts, packed.length, name.length), name, packed]);
    locals.push(local);
    directory.push(directoryEntry(facts, packed.length, name.length), name);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return new Uint8Array(Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]));
};

type Facts = Required<NonNullable<RawEntry["lies"]>>;

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
