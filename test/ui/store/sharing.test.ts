import fc from "fast-check";
import { shared } from "../../../src/ui/store/sharing";

const data = fc.jsonValue();

test("what comes out says what went in, whatever was there before", () => {
  fc.assert(fc.property(data, data, (before, next) => expect(shared(before, next)).toEqual(next)));
});

test("what says the same is the same object, however it was made", () => {
  fc.assert(fc.property(fc.clone(data, 2), ([before, next]) => expect(shared(before, next)).toBe(before)));
});

test("one finding more leaves all others as they were, wherever they stand now", () => {
  const before = {
    findings: [
      { key: "a", at: { row: 1 } },
      { key: "b", at: { row: 2 } },
    ],
  };
  const next = {
    findings: [{ key: "new", at: { row: 0 } }, ...before.findings.map((f) => ({ ...f, at: { ...f.at } }))],
  };
  const { findings } = shared(before, next);
  expect(findings[1]).toBe(before.findings[0]);
  expect(findings[2]).toBe(before.findings[1]);
});

test("a part that came or went is a change of the whole, and of nothing beside it", () => {
  const before = { score: { total: "98" }, stamp: { state: "none" } };
  const after = shared<object>(before, { score: { total: "98" } });
  expect(after).not.toBe(before);
  expect(after).toEqual({ score: before.score });
});
