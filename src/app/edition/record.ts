/** 更换标准留存: what does not go along into another edition, on a sheet of its own that the department may keep or delete. */
import { heightFor } from "../../engine/layout/canvas";
import { styles } from "../../engine/layout/styles";
import type { CellSpec, SheetSpec } from "../../workbook/model";
import type { EditionChangeView, EditionLine } from "../views/edition";

const RECORD_SHEET = "更换标准留存";
const HEADERS = ["类别", "评价指标", "原来的内容"] as const;
const WIDTHS = [16, 28, 80] as const;

/** A name that no sheet has. */
export const recordName = (taken: readonly string[]): string => {
  let name = RECORD_SHEET;
  for (let n = 2; taken.includes(name); n++) name = `${RECORD_SHEET}${n}`;
  return name;
};

const HEAD = 3;

const linesOf = ({ gone, changesLost }: EditionChangeView): readonly (readonly [string, EditionLine])[] => [
  ...gone.filter(({ shown }) => shown !== "").map((line) => ["自评", line] as const),
  ...changesLost.map((line) => ["改动", line] as const),
];

export const recordSheet = (view: EditionChangeView, name: string, on: string): SheetSpec => {
  const lines = linesOf(view);
  const title = `${on} 由《${view.from}》改用《${view.name}》，下列内容没有带入。看过后可以删去这张表。`;
  const cells: CellSpec[] = [
    { row: 0, col: 0, value: RECORD_SHEET, style: styles.partTitle },
    { row: 1, col: 0, value: title, style: styles.plainText },
    ...HEADERS.map((value, col) => ({ row: 2, col, value, style: styles.header })),
    ...lines.flatMap(([kind, { indicator, shown }], i) =>
      [kind, indicator, shown].map((value, col) => ({ row: HEAD + i, col, value, style: styles.leftLabel })),
    ),
  ];
  return {
    name,
    columnWidths: WIDTHS,
    cells,
    validations: [],
    freeze: { rows: HEAD, cols: 0 },
    rowHeights: new Map([
      [0, 30],
      [1, 36],
      [2, 22],
      ...lines.map(([, { indicator, shown }], i): [number, number] => [
        HEAD + i,
        heightFor([
          [indicator, WIDTHS[1]],
          [shown, WIDTHS[2]],
        ]),
      ]),
    ]),
    merges: [
      { row: 0, col: 0, rows: 1, cols: HEADERS.length },
      { row: 1, col: 0, rows: 1, cols: HEADERS.length },
    ],
  };
};
