/** One package damaged in every way, part by part. */
import { strFromU8, strToU8 } from "fflate";
import type { Package } from "../support/returned";
import type { RawEntry } from "../support/rawZip";
import { rawZip } from "../support/rawZip";

type Damage = (entry: RawEntry) => readonly RawEntry[];

const text = (change: (xml: string) => string): Damage => bytes((data) => strToU8(change(strFromU8(data))));

function bytes(change: (data: Uint8Array) => Uint8Array): Damage {
  return (entry) => [{ ...entry, data: change(entry.data) }];
}

const lying = (lies: (entry: RawEntry) => RawEntry["lies"]): Damage => {
  return (entry) => {
    const told = lies(entry);
    return [told === undefined ? entry : { ...entry, lies: told }];
  };
};

/** Every one is done to each part in turn. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  missing: () => [],
  empty: bytes(() => new Uint8Array()),
  truncated: bytes((data) => data.subarray(0, data.length >> 1)),
  "with a bad checksum": lying(() => ({ crc: 1 })),
  "no XML": text(() => "甲乙丙"),
  "XML of nobody's": text(() => '<x xmlns="urn:x"/>'),
  "of another namespace": text((xml) => xml.replace(/xmlns(:\w+)?="http:\/\/[^"]*"/g, 'xmlns$1="urn:x"')),
  "with a broken deflate stream": (entry) => [{ ...entry, packed: Uint8Array.of(7, 7, 7, 7) }],
  "listed twice, the same": (entry) => [entry, entry],
  "listed twice, not the same": (entry) => [entry, { ...entry, data: strToU8("<x/>") }],
  "with sizes in zip64": (entry) => [{ ...entry, form: "zip64" }],
  "with sizes behind it": (entry) => [{ ...entry, form: "streamed" }],
  "marked as encrypted": lying(() => ({ flags: 1 })),
  "packed in another way": lying(() => ({ method: 99 })),
  "stated too small": lying(({ data }) => ({ size: data.length >> 1 })),
  "stated too large": lying(({ data }) => ({ size: data.length + 100 })),
  "stated huge": lying(() => ({ size: 0xfffffff0 })),
  "past the end": lying(() => ({ offset: 0x7fffffff })),
};

/** The file as its program wrote it, with the damage done to one part. */
export const damaged = (parts: Package, name: string, damage: Damage): Uint8Array =>
  rawZip(
    Object.entries(parts).flatMap(([each, data]) => (each === name ? damage({ name, data }) : [{ name: each, data }])),
  );
