/** Where a zip file says that its directory stands: searched from the end, because anything may follow it. */
import { PackageProblem } from "../problem";
import { NOT_HERE, wideNumber } from "./zip64";

interface DirectoryPlace {
  readonly count: number;
  /** Of the first entry, in this file. */
  readonly start: number;
  /** What has to be added to the offsets stated in the directory: bytes that were put before the zip file. */
  readonly shift: number;
}

interface End {
  readonly count: number;
  readonly length: number;
  readonly offset: number;
  /** Where the directory ends: of this record, or of its zip64 part, which stands before it. */
  readonly at: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_LENGTH = 20;
const WIDE_END = 0x06064b50;
const WIDE_END_LENGTH = 56;
const FIRST_ENTRY = 0x02014b50;
const NO_COUNT = 0xffff;

/** The last record of that kind that has a directory before it. Bytes after the file (mail gateways and copying add some) and before it do no harm. */
export const findEnd = (view: DataView): DirectoryPlace => {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== END) continue;
    const place = placeOf(view, endAt(view, at));
    if (place !== undefined) return place;
  }
  throw new PackageProblem("damaged", "no end of central directory");
};

const endAt = (view: DataView, at: number): End => {
  const count = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 12, true);
  const offset = view.getUint32(at + 16, true);
  const isWide = count === NO_COUNT || length === NOT_HERE || offset === NOT_HERE;
  return (isWide ? wideEnd(view, at) : undefined) ?? { count, length, offset, at };
};

/** The record that the locator before `at` points at; directly before the locator where bytes were put before the file. */
const wideEnd = (view: DataView, at: number): End | undefined => {
  const locator = at - LOCATOR_LENGTH;
  if (!isSignature(view, locator, LOCATOR)) return undefined;
  const found = [wideNumber(view, locator + 8), locator - WIDE_END_LENGTH].find((place) =>
    isSignature(view, place, WIDE_END),
  );
  if (found === undefined || found + WIDE_END_LENGTH > at) return undefined;
  return {
    count: wideNumber(view, found + 32),
    length: wideNumber(view, found + 40),
    offset: wideNumber(view, found + 48),
    at: found,
  };
};

const placeOf = (view: DataView, { count, length, offset, at }: End): DirectoryPlace | undefined => {
  const starts = [at - length, offset];
  const start = starts.find((place) => isSignature(view, place, FIRST_ENTRY));
  return start === undefined || count === 0 ? undefined : { count, start, shift: start - offset };
};

const isSignature = (view: DataView, at: number, signature: number): boolean =>
  at >= 0 && at + 4 <= view.byteLength && view.getUint32(at, true) === signature;
