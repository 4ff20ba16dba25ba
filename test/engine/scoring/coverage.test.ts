import { decimal, ZERO } from "../../../src/domain/decimal";
import { coverageFault } from "../../../src/engine/scoring/coverage";
import { parseRange, type Range } from "../../../src/engine/scoring/range";

const ranges = (...written: readonly string[]): readonly Range[] =>
  written.map((text) => {
    const range = parseRange(text);
    if (range === undefined) throw new Error(`${text} is no range`);
    return range;
  });

test.each([[["=0", "(0,10]", ">10"]], [["[0,10]", ">10"]], [["<60", "[60,90)", "≥90"]]])(
  "%j covers everything from 0 upwards",
  (written) => {
    expect(coverageFault(ranges(...written), ZERO)).toBeUndefined();
  },
);

test.each([
  ["a hole at the start itself", ["(0,10]", ">10"], "gap", "0"],
  ["a start above 0", ["[1,10]", ">10"], "gap", "0"],
  ["a hole between", ["[0,10)", ">10"], "gap", "10"],
  ["an end", ["[0,10]", "(10,20]"], "gap", "20"],
  ["a value with two bands", ["[0,10]", "≥10"], "overlap", "10"],
  ["no band at all", [], "gap", "0"],
])("%s is told: %j", (_, written, kind, at) => {
  expect(coverageFault(ranges(...written), ZERO)).toEqual({ kind, at: decimal(at) });
});
