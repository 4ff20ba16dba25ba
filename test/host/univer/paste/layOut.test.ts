import { layOut } from "../../../../src/host/univer/paste/layOut";
import type { Area } from "../../../../src/workbook/model";

const at = (row: number, col: number, rows = 1, cols = 1): Area => ({ row, col, rows, cols });

/** 定性目标: a number, then two texts over two columns each, in every row. */
const GOALS = [5, 6, 7].flatMap((row) => [at(row, 1, 1, 2), at(row, 3, 1, 2)]);

test.each([
  ["into single cells as it is", [["1", "2"]], at(0, 0), [], [["1", "2"]], false],
  [
    "one value into everything that is selected",
    [["0"]],
    at(0, 0, 2, 2),
    [],
    [
      ["0", "0"],
      ["0", "0"],
    ],
    false,
  ],
  ["into a merged cell once", [["甲"]], at(5, 1, 1, 2), GOALS, [["甲"]], false],
  [
    "a block of the same shape to the same places, whatever is covered left alone",
    [["1", "甲", "", "乙", ""]],
    at(5, 0),
    GOALS,
    [["1", "甲", null, "乙", null]],
    false,
  ],
  [
    "a block without merges one value into each cell that is seen",
    [
      ["1", "甲", "乙"],
      ["2", "丙", "丁"],
    ],
    at(5, 0),
    GOALS,
    [
      ["1", "甲", null, "乙"],
      ["2", "丙", null, "丁"],
    ],
    true,
  ],
  [
    "rows into cells merged downwards",
    [["1"], ["2"]],
    at(0, 0),
    [at(0, 0, 2, 1), at(2, 0, 2, 1)],
    [["1"], [null], ["2"]],
    true,
  ],
] as const)("a paste lays out %s", (_, block, selected, merges, rows, bySeenCells) => {
  expect(layOut<string>(block, selected, merges)).toMatchObject({ rows, bySeenCells });
});

test("a merge that begins outside the block is named, and nothing is laid out", () => {
  expect(layOut([["1"], ["2"], ["3"]], at(0, 1), [at(1, 0, 1, 3)])).toEqual({ merge: at(1, 0, 1, 3) });
});
