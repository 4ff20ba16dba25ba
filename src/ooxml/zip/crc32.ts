/** CRC-32 as zip files state it (polynomial 0xEDB88320, APPNOTE 4.4.7). */

const remainder = (byte: number): number => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
};

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => remainder(byte));

/** An unsigned 32-bit number. */
export const crc32 = (bytes: Uint8Array): number => {
  // Kept as a signed 32-bit integer and walked by index: every byte of every file passes here.
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = (TABLE[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
};
