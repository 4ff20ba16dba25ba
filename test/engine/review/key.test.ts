import fc from "fast-check";
import { fingerprint, makeKey, subjectOfKey } from "../../../src/engine/review/key";

test("a key changes when a shown figure changes, and its subject stays", () => {
  const before = makeKey("勾稽.收入.合计", "income.1、局机关.total", ["7138.12 万元", "4548.64 万元"]);
  const after = makeKey("勾稽.收入.合计", "income.1、局机关.total", ["7138.12 万元", "4548.65 万元"]);
  expect(after).not.toBe(before);
  expect(subjectOfKey(after)).toBe(subjectOfKey(before));
});

test("the subject survives a # in a unit's name", () => {
  expect(subjectOfKey(makeKey("机构.重复", "income.3#楼.unit", ["a"]))).toBe("机构.重复@income.3#楼.unit");
});

test("unlike texts have unlike fingerprints of 16 hexadecimal digits", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."0123456789.|万元收入"), maxLength: 40 }), {
        minLength: 2,
        maxLength: 200,
      }),
      (texts) => {
        const prints = texts.map(fingerprint);
        expect(new Set(prints).size).toBe(texts.length);
        expect(prints.every((p) => /^[0-9a-f]{16}$/.test(p))).toBe(true);
      },
    ),
  );
});
