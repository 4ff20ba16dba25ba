import * as fc from "fast-check";
import { rememberingLast } from "../../src/domain/rememberingLast";

describe("rememberingLast", () => {
  const [one, other] = [{ n: 1 }, { n: 2 }];

  test("the same object is looked at once, and anew after another one", () => {
    const find = jest.fn(({ n }: { readonly n: number }) => (n === 2 ? undefined : n));
    const numberOf = rememberingLast(find);
    expect([one, one, other, other, one].map((each) => numberOf(each))).toEqual([1, 1, undefined, undefined, 1]);
    expect(find.mock.calls.map(([{ n }]) => n)).toEqual([1, 2, 1]);
  });

  test("property: what comes out is what would be made, whatever came before", () => {
    const objects = Array.from({ length: 5 }, (_, n) => ({ n }));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...objects)), (asked) => {
        const numberOf = rememberingLast(({ n }: { readonly n: number }) => n);
        return asked.every((each) => numberOf(each) === each.n);
      }),
    );
  });
});
