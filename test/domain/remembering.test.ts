import * as fc from "fast-check";
import { remembering, rememberingPairs } from "../../src/domain/remembering";

describe("remembering", () => {
  test("a text is looked at once", () => {
    const find = jest.fn((text: string) => text.length);
    const lengthOf = remembering(find);
    expect([lengthOf("abc"), lengthOf("abc"), lengthOf("ab")]).toEqual([3, 3, 2]);
    expect(find).toHaveBeenCalledTimes(2);
  });

  test("no answer is asked for again", () => {
    const find = jest.fn((text: string) => (text === "" ? 0 : undefined));
    const nothing = remembering(find);
    expect([nothing("abc"), nothing("abc")]).toEqual([undefined, undefined]);
    expect(find).toHaveBeenCalledTimes(2);
  });
});

describe("rememberingPairs", () => {
  test("each pair is made once", () => {
    const make = jest.fn((first: string, second: string) => `${first}.${second}`);
    const dotted = rememberingPairs(make);
    expect([dotted("a", "b"), dotted("a", "b"), dotted("b", "a")]).toEqual(["a.b", "a.b", "b.a"]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test("property: what comes out is what would be made, however many came before", () => {
    const dotted = rememberingPairs((first, second) => `${first}.${second}`);
    for (let i = 0; i < 50_000; i++) dotted("row", String(i));
    fc.assert(fc.property(fc.string(), fc.string(), (first, second) => dotted(first, second) === `${first}.${second}`));
  });
});
