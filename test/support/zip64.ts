/** A package as programs write it that always use zip64: every number of 32 bits is "see there". */
import { crc32 } from "../../src/ooxml/zip/crc32";
import type { Package } from "./returned";

const NOT_HERE = 0xffffffff;

const header = (
  length: number,
  signature: number,
  fields: readonly (readonly [at: number, bytes: 2 | 4 | 8, value: number])[],
): Buffer => {
  const made = Buffer.alloc(length);
  made.writeUInt32LE(signature, 0);
  for (const [at, bytes, value] of fields) {
    if (bytes === 8) made.writeBigUInt64LE(BigInt(value), at);
    else made.writeUIntLE(value, at, bytes);
  }
  return made;
};

const wide = (...values: readonly number[]): Buffer =>
  header(
    4 + 8 * values.length,
    1 + ((8 * values.length) << 16),
    values.map((value, i) => [4 + 8 * i, 8, value] as const),
  );

export const zip64 = (parts: Package): Uint8Array => {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, data] of Object.entries(parts)) {
    const name = Buffer.from(path, "utf8");
    const extra = wide(data.length, data.length);
    const stated = [
      [4, 2, 45],
      [14, 4, crc32(data)],
      [18, 4, NOT_HERE],
      [22, 4, NOT_HERE],
    ] as const;
    const local = Buffer.concat([
      header(30, 0x04034b50, [...stated, [26, 2, name.length], [28, 2, extra.length]]),
      name,
      extra,
      data,
    ]);
    const entryExtra = wide(data.length, data.length, offset);
    directory.push(
      header(46, 0x02014b50, [
        [6, 2, 45],
        [16, 4, crc32(data)],
        [20, 4, NOT_HERE],
        [24, 4, NOT_HERE],
        [28, 2, name.length],
        [30, 2, entryExtra.length],
        [42, 4, NOT_HERE],
      ]),
      name,
      entryExtra,
    );
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = Object.keys(parts).length;
  return new Uint8Array(
    Buffer.concat([
      ...locals,
      central,
      header(56, 0x06064b50, [
        [4, 8, 44],
        [24, 8, count],
        [32, 8, count],
        [40, 8, central.length],
        [48, 8, offset],
      ]),
      header(20, 0x07064b50, [
        [8, 8, offset + central.length],
        [16, 4, 1],
      ]),
      header(22, 0x06054b50, [
        [8, 2, 0xffff],
        [10, 2, 0xffff],
        [12, 4, NOT_HERE],
        [16, 4, NOT_HERE],
      ]),
    ]),
  );
};
