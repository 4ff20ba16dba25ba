import { createOwnWrites } from "../../../src/excel/events/ownWrites";
import type { Area } from "../../../src/workbook/model";

const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });
const block: Area = { row: 2, col: 1, rows: 10, cols: 4 };

describe("events about what we wrote", () => {
  it("is a single cell that we wrote and that holds our value, once", () => {
    const own = createOwnWrites();
    own.note([{ sheet: "甲", area: cell(1, 1), value: 5 }]);
    expect(own.explains({ sheet: "甲", area: cell(1, 1), value: 6 })).toBe(false);
    expect(own.explains({ sheet: "乙", area: cell(1, 1), value: 5 })).toBe(false);
    expect(own.explains({ sheet: "甲", area: cell(1, 1), value: 5 })).toBe(true);
    expect(own.explains({ sheet: "甲", area: cell(1, 1), value: 5 })).toBe(false);
  });

  it("may come without a value", () => {
    const own = createOwnWrites();
    own.note([{ sheet: "甲", area: cell(1, 1), value: 5 }]);
    expect(own.explains({ sheet: "甲", area: cell(1, 1), value: undefined })).toBe(true);
  });

  it("reads a cleared cell as blank", () => {
    const own = createOwnWrites();
    own.note([{ sheet: "甲", area: cell(1, 1), value: null }]);
    expect(own.explains({ sheet: "甲", area: cell(1, 1), value: "" })).toBe(true);
  });

  it("of a block is any block within it, never a single cell that a person typed there", () => {
    const own = createOwnWrites();
    own.note([{ sheet: "甲", area: block }]);
    expect(own.explains({ sheet: "甲", area: { ...block, rows: 3 }, value: undefined })).toBe(true);
    expect(own.explains({ sheet: "甲", area: { ...block, rows: 30 }, value: undefined })).toBe(false);
    expect(own.explains({ sheet: "甲", area: cell(3, 2), value: 1 })).toBe(false);
  });

  it("is told once: the same cells changed again were pasted over or undone", () => {
    const own = createOwnWrites();
    const [left, right] = [
      { ...block, cols: 2 },
      { ...block, col: 3, cols: 2 },
    ];
    own.note([{ sheet: "甲", area: block }]);
    expect(own.explains({ sheet: "甲", area: left, value: undefined })).toBe(true);
    expect(own.explains({ sheet: "甲", area: right, value: undefined })).toBe(true);
    expect(own.explains({ sheet: "甲", area: block, value: undefined })).toBe(false);
    own.note([{ sheet: "甲", area: block }]);
    expect(own.explains({ sheet: "甲", area: block, value: undefined })).toBe(true);
  });

  it("is forgotten with our next write", () => {
    const own = createOwnWrites();
    own.note([{ sheet: "甲", area: block }]);
    own.note([]);
    expect(own.explains({ sheet: "甲", area: block, value: undefined })).toBe(false);
  });
});
