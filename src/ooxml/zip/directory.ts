/** The central directory of a zip file: what is in it, before anything is inflated (PKWARE APPNOTE 4.3). */
import { PackageProblem } from "../problem";

export interface Entry {
  /** As written in the file; never used as a path on a disk. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

const utf8 = new TextDecoder("utf-8");

/** Entries in the order of the directory. Zip64 is refused: a workbook that needs it is over every ceiling of ours. */
export const readDirectory = (file: Uint8Array): readonly Entry[] => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(file, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
};

/** The bytes of one entry as stored, still deflated. */
export const packedBytes = (file: Uint8Array, entry: Entry): Uint8Array => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  requireSignature(view, entry.offset, LOCAL_HEADER, 30, entry.name);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > file.length)
    throw new PackageProblem("damaged", `${entry.name}: data runs past the end`);
  return file.subarray(start, start + entry.packedSize);
};

const endOfDirectory = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new PackageProblem("damaged", "no end of central directory");
};

const readEntry = (file: Uint8Array, view: DataView, at: number): { readonly entry: Entry; readonly next: number } => {
  requireSignature(view, at, DIRECTORY_ENTRY, 46, "central directory");
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = utf8.decode(file.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new PackageProblem("damaged", `${name}: encrypted entry`);
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  return { entry, next };
};

const requireSignature = (view: DataView, at: number, signature: number, length: number, where: string): void => {
  if (at + length > view.byteLength || view.getUint32(at, true) !== signature)
    throw new PackageProblem("damaged", `${where}: bad header at ${at}`);
};
