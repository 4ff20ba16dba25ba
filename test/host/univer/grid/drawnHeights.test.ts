import { toUniver } from "../../../../src/host/snapshot/toUniver";
import { No, Yes } from "../../../../src/host/univer/data";
import { withDrawnHeights } from "../../../../src/host/univer/grid/drawnHeights";
import type { SheetSpec } from "../../../../src/workbook/model";

const sheet: SheetSpec = {
  name: "综述",
  columnWidths: [20],
  rowHeights: new Map([[1, 60]]),
  cells: [
    { row: 0, col: 0, value: "一段很长的文字。".repeat(40), style: { wrap: true } },
    { row: 1, col: 0, value: "另一段。".repeat(40), style: { wrap: true } },
  ],
  merges: [],
  validations: [],
};

test("a row that follows its contents goes back to the height that it came with; one whose height was set has no other", () => {
  const data = toUniver({ sheets: [sheet], names: [] });
  const [shown] = Object.values(withDrawnHeights(data).sheets ?? {});
  const [long, set] = [shown?.rowData?.[0], shown?.rowData?.[1]];
  expect(long).toEqual({ ia: Yes, h: expect.any(Number) as number, ah: long?.h });
  expect(set).toEqual({ ia: No, h: 80 });
});
