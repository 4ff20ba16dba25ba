/** The central directory of a zip file: what is in it, before anything is inflated (PKWARE APPNOTE 4.3). */
import { PackageProblem } from "../problem";
import { findEnd } from "./endRecord";
import { wideNumbers } from "./zip64";

export interface ZipEntry {
  /** As written in the file; never used as a path on a disk. */
  readonly name: string;
  /** The same, byte by byte, which need not be UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

const utf8 = new TextDecoder("utf-8");

/** Entries in the order of the directory, with the offsets that they have in this file. */
export const readDirectory = (file: Uint8Array): readonly ZipEntry[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { count, start, shift } = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(file, view, at);
    entries.push({ ...entry, offset: entry.offset + shift });
    at = next;
  }
  return entries;
};

/** The bytes of one entry as stored, still deflated. */
export const packedBytes = (file: Uint8Array, entry: ZipEntry): Uint8Array => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  requireSignature(view, entry.offset, LOCAL_HEADER, 30, entry.name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > file.length)
    throw new PackageProblem("damaged", `${entry.name}: data runs past the end`);
  return file.subarray(start, start + entry.packedSize);
};

const readEntry = (
  file: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } => {
  requireSignature(view, at, DIRECTORY_ENTRY, 46, "central directory");
  const extra = at + 46 + view.getUint16(at + 28, true);
  const comment = extra + view.getUint16(at + 30, true);
  const nameBytes = file.subarray(at + 46, extra);
  const name = utf8.decode(nameBytes);
  const flags = view.getUint16(at + 8, true);
  if ((flags & ENCRYPTED) !== 0) throw new PackageProblem("packing", `${name}: encrypted entry`);
  const stated = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const [size, packedSize, offset] = wideNumbers(stated, view, extra, Math.min(comment, view.byteLength));
  const entry = {
    name,
    nameBytes,
    isUtf8: (flags & UTF8_NAME) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
  return { entry, next: comment + view.getUint16(at + 32, true) };
};

const requireSignature = (view: DataView, at: number, signature: number, length: number, where: string): void => {
  if (at < 0 || at + length > view.byteLength || view.getUint32(at, true) !== signature)
    throw new PackageProblem("damaged", `${where}: bad header at ${at}`);
};
