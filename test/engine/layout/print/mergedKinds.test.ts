/** 定量目标 on paper: each kind once, over all rows that it holds for. */
import { sheetBlocks } from "../../../../src/engine/layout/print/blocks";
import { department } from "../../../../src/reports/department";
import { fromData } from "../../../../src/reports/department/schema";

type Row = readonly [group: string, kind: string, target: string];

/** The first two columns as printed: text and rows. */
const printed = (rows: readonly Row[]): readonly string[] => {
  const plan = department.sheets.find(({ name }) => name === "绩效自评");
  const cells = fromData({
    indicators: { rows: rows.map(([group, kind, target]) => ({ group, kind, target, actual: "完成" })) },
  });
  const blocks = plan === undefined ? [] : sheetBlocks(plan, cells, new Map());
  const table = blocks.flatMap((b) => (b.kind === "table" ? [b] : [])).find((t) => t.cells[0]?.text === "评价内容");
  return (table?.cells ?? [])
    .filter(({ row, col }) => col < 2 && row > 0 && row <= rows.length)
    .map(({ row, col, rows: down, text }) => `${row},${col} ${text} × ${down}`);
};

test.each<readonly [what: string, rows: readonly Row[], expected: readonly string[]]>([
  [
    "kinds that follow each other",
    [
      ["产出目标", "质量指标", "一"],
      ["产出目标", "质量指标", "二"],
      ["产出目标", "数量指标", "三"],
      ["效益目标", "社会效益", "四"],
    ],
    ["1,0 产出目标 × 3", "1,1 质量指标 × 2", "3,1 数量指标 × 1", "4,0 效益目标 × 1", "4,1 社会效益 × 1"],
  ],
  [
    "a kind that comes back",
    [
      ["产出目标", "质量指标", "一"],
      ["效益目标", "社会效益", "二"],
      ["产出目标", "质量指标", "三"],
    ],
    [1, 2, 3].flatMap((n) =>
      n === 2 ? ["2,0 效益目标 × 1", "2,1 社会效益 × 1"] : [`${n},0 产出目标 × 1`, `${n},1 质量指标 × 1`],
    ),
  ],
  [
    "the same kind under another group",
    [
      ["产出目标", "质量指标", "一"],
      ["效益目标", "质量指标", "二"],
    ],
    ["1,0 产出目标 × 1", "1,1 质量指标 × 1", "2,0 效益目标 × 1", "2,1 质量指标 × 1"],
  ],
])("%s", (_, rows, expected) => {
  expect(printed(rows)).toEqual(expected);
});
