/** What kind of file the first bytes promise, before anything of it is believed. */

const ZIP = [0x50, 0x4b];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** `ole` is the container of the formats before 2007 and of every encrypted file. */
type Container = "empty" | "zip" | "ole" | "other";

export const containerOf = (file: Uint8Array): Container => {
  if (file.length === 0) return "empty";
  if (startsWith(file, OLE2)) return "ole";
  return startsWith(file, ZIP) ? "zip" : "other";
};

/** Whether an OLE2 container has a stream of that name. Names stand in its directory as UTF-16LE, so they are found without parsing it. */
export const hasStream = (ole: Uint8Array, name: string): boolean => contains(ole, utf16(name));

const startsWith = (file: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => file[i] === byte);

const utf16 = (text: string): readonly number[] => [...text].flatMap((ch) => [ch.charCodeAt(0), 0]);

const contains = (file: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted;
  for (let at = file.indexOf(first); at >= 0; at = file.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => file[at + i] === byte)) return true;
  }
  return false;
};
