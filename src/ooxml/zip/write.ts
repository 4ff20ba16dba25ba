/** A zip file made of entries that are packed already (PKWARE APPNOTE 4.3): what nobody changed is not even unpacked. */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";

/** What a zip file says of an entry, and its bytes. */
export interface PackedEntry {
  /** As it stands in the file. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const DEFLATED = 8;
const UTF8_NAME = 0x800;
const VERSION = 20;
/** The first day that a zip file can state, so that the same workbook gives the same bytes. */
const FIRST_DAY = 0x21;
const WIDEST = 0xffffffff;

export const packedEntry = (name: string, bytes: Uint8Array): PackedEntry => ({
  nameBytes: new TextEncoder().encode(name),
  isUtf8: true,
  method: DEFLATED,
  crc: crc32(bytes),
  size: bytes.length,
  data: deflateSync(bytes),
});

/** In that order. */
export const zipFile = (entries: readonly PackedEntry[]): Uint8Array => {
  const places: number[] = [];
  let at = 0;
  for (const { nameBytes, data } of entries) {
    places.push(at);
    at += 30 + nameBytes.length + data.length;
  }
  const directory = entries.reduce((length, { nameBytes }) => length + 46 + nameBytes.length, 0);
  const file = new Uint8Array(at + directory + 22);
  const view = new DataView(file.buffer);
  let listed = at;
  entries.forEach((entry, i) => {
    const place = places[i] ?? 0;
    view.setUint32(place, 0x04034b50, true);
    putFacts(view, place + 4, entry);
    file.set(entry.nameBytes, place + 30);
    file.set(entry.data, place + 30 + entry.nameBytes.length);
    view.setUint32(listed, 0x02014b50, true);
    view.setUint16(listed + 4, VERSION, true);
    putFacts(view, listed + 6, entry);
    view.setUint32(listed + 42, place, true);
    file.set(entry.nameBytes, listed + 46);
    listed += 46 + entry.nameBytes.length;
  });
  view.setUint32(listed, 0x06054b50, true);
  for (const count of [8, 10]) view.setUint16(listed + count, entries.length, true);
  view.setUint32(listed + 12, directory, true);
  view.setUint32(listed + 16, at, true);
  return file;
};

/** The fields that the header of an entry and its line in the directory have in common. */
const putFacts = (view: DataView, at: number, { isUtf8, method, crc, size, data, nameBytes }: PackedEntry): void => {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, isUtf8 ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, Math.min(size, WIDEST), true);
  view.setUint16(at + 22, nameBytes.length, true);
};
