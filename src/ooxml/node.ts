/** What only Node has. Kept out of index.ts so that the workbench page never asks for node:zlib. */
import { isAscii, isUtf8, transcode } from "node:buffer";
import * as zlib from "node:zlib";
import type { BytewiseReading, Inflate } from "./zip/inflate";

/** zlib stops at maxOutputLength by itself (ERR_BUFFER_TOO_LARGE). One chunk holds all that is stated, so that nothing is put together afterwards. */
const inflateRaw = (deflated: Uint8Array, size: number): Uint8Array =>
  zlib.inflateRawSync(deflated, { maxOutputLength: Math.max(size, 1), chunkSize: chunkOf(size) });

/** From what zlib takes at least to what a part of a report has at most; a size is only stated, and nothing is set aside for one that lies. */
const chunkOf = (size: number): number => Math.min(Math.max(size + 1, zlib.constants.Z_MIN_CHUNK), 2 ** 20);

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

const BEYOND_ASCII = /[\x80-\xff]/;

const bytewise: BytewiseReading = {
  charactersOf: (bytes) => (isUtf8(bytes) ? latin1(bytes) : undefined),
  textOf: (characters) =>
    BEYOND_ASCII.test(characters) ? Buffer.from(characters, "latin1").toString("utf8") : characters,
};

/** By way of UTF-16, in a third of the time of a TextDecoder. */
const utf8 = (bytes: Uint8Array): string | undefined => {
  if (isAscii(bytes)) return latin1(bytes);
  if (!isUtf8(bytes)) return undefined;
  const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
};

/** Versions of Node before 20.15 have no crc32. */
const { crc32 } = zlib as Partial<Pick<typeof zlib, "crc32">>;

export const zlibInflate: Inflate = Object.assign(inflateRaw, { utf8, bytewise }, crc32 === undefined ? {} : { crc32 });
