import { eventAreas } from "../../../src/excel/events/eventAddress";

describe("the address of an event", () => {
  it.each([
    ["B5", [{ row: 4, col: 1, rows: 1, cols: 1 }]],
    ["$B$5", [{ row: 4, col: 1, rows: 1, cols: 1 }]],
    ["B5:C7", [{ row: 4, col: 1, rows: 3, cols: 2 }]],
    ["收支情况!B5", [{ row: 4, col: 1, rows: 1, cols: 1 }]],
    ["5:7", [{ row: 4, col: 0, rows: 3, cols: 16384 }]],
    ["B:C", [{ row: 0, col: 1, rows: 1048576, cols: 2 }]],
    [
      "A1,C3:D4",
      [
        { row: 0, col: 0, rows: 1, cols: 1 },
        { row: 2, col: 2, rows: 2, cols: 2 },
      ],
    ],
    ["", []],
    ["#REF!", []],
  ])("%s is read", (address, areas) => expect(eventAreas(address)).toEqual(areas));
});
