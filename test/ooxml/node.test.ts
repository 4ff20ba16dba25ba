/** What Node does faster is the same as what works everywhere. */
import fc from "fast-check";
import { zlibInflate } from "../../src/ooxml/node";
import { crc32 } from "../../src/ooxml/zip/crc32";

const everywhere = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

test.each<readonly [what: string, bytes: Uint8Array]>([
  ["nothing", Uint8Array.of()],
  ["ASCII", Buffer.from("<c/>")],
  ["a part of a larger piece of memory", Buffer.from("1甲2乙3").subarray(4, 8)],
  ["Chinese and what takes two units of UTF-16", Buffer.from("甲 é 😀")],
  ["the mark of the encoding, once", Buffer.from("\uFEFF\uFEFF甲")],
  ["nothing but the mark", Buffer.from("\uFEFF")],
  ["a character that breaks off", Buffer.from("甲").subarray(0, 2)],
  ["half of a pair of UTF-16", Uint8Array.of(0xed, 0xa0, 0x80)],
  ["a character written too long", Uint8Array.of(0x41, 0xc0, 0x80)],
  ["a character past the last one", Uint8Array.of(0xf4, 0x90, 0x80, 0x80)],
])("UTF-8: %s", (_, bytes) => expect(zlibInflate.utf8?.(bytes)).toBe(everywhere(bytes)));

test("by its bytes, a text is the same from one character to another", () => {
  const { bytewise } = zlibInflate;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, text) => {
      const characters = bytewise?.charactersOf(Buffer.from(`${before}<${text}`)) ?? "";
      expect(bytewise?.textOf(characters.slice(Buffer.byteLength(`${before}<`)))).toBe(Buffer.from(text).toString());
    }),
  );
  expect(bytewise?.charactersOf(Uint8Array.of(0x41, 0xff))).toBeUndefined();
});

test("any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      expect(zlibInflate.utf8?.(bytes)).toBe(everywhere(bytes));
      expect(zlibInflate.crc32?.(bytes) ?? crc32(bytes)).toBe(crc32(bytes));
    }),
  );
});
