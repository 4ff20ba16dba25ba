/** A project's results for an exported table: what is filled in, what stays, and what the import would refuse or drop. */
import fc from "fast-check";
import { exportedTables } from "../../../../src/reports/project/budgetSystem/exported";
import { scalarOf } from "../../../../src/reports/project/budgetSystem/filled";
import { transferMessage } from "../../../../src/reports/project/budgetSystem/finding";
import { transferTo, type Transfer } from "../../../../src/reports/project/budgetSystem/transfer";
import { projectsIn } from "../../../../src/reports/project/projects";
import { instanceOf } from "../../../../src/engine/schema/instance";
import { PROJECTS } from "../../../../src/reports/project/form";
import { cellAddress } from "../../../../src/workbook/address";
import type { Scalar } from "../../../../src/workbook/model";
import {
  exportedSheet,
  NATIONAL_LINES,
  NATIONAL_TITLES,
  PROVINCE_TITLES,
  type ExportedLine,
} from "../../../support/exportedSheet";
import { first, openedProjects, second } from "../../../support/projectsReport";

const loaded = openedProjects({ whole: {}, each: [first, second] });
const projects = projectsIn(
  loaded.reading.cells,
  [1, 2].map((number) => instanceOf(PROJECTS, number)),
);
const RADIO = "无线电监测设施运行（示例）";

const PROVINCE: readonly ExportedLine[] = [
  ["产出指标", "数量指标", "设施巡检次数", "≥", 12, "次", null, 15, null, null],
  [null, "质量指标", "设施完好率", "≥", 98, "%", null, 15, null, null],
  [null, "时效指标", "故障修复时间", "≤", 24, "小时", null, 10, null, null],
  [null, "成本指标", "运行维护费", "≤", 3300000, "元", null, 10, null, null],
  ["效益指标", "社会效益指标", "重要时段用频保障", "定性", "无重大干扰", null, null, 15, null, null],
  [null, "可持续影响指标", "运行管理制度", "定性", "健全", null, null, 15, null, null],
  ["满意度指标", "服务对象满意度指标", "用频单位满意度", "≥", 90, "%", null, 10, null, null],
];

interface Asked {
  readonly project?: Scalar;
  readonly titles?: readonly string[];
  readonly lines?: readonly ExportedLine[];
  readonly end?: readonly ExportedLine[];
  readonly replace?: boolean;
}

const transferred = ({
  project = RADIO,
  titles = NATIONAL_TITLES,
  lines = NATIONAL_LINES,
  end,
  replace = false,
}: Asked): Transfer => {
  const [table] = exportedTables([exportedSheet(project, titles, lines, end)]);
  return transferTo(table!, projects, { replace });
};

const told = ({ findings }: Transfer): readonly (readonly string[])[] =>
  findings.map(({ level, id, at, indicator }) => [
    level,
    id,
    at === undefined ? "" : cellAddress(at.row, at.col),
    indicator.at(-1) ?? "",
  ]);

const written = ({ cells }: Transfer): Readonly<Record<string, Scalar>> =>
  Object.fromEntries(cells.map((cell) => [cellAddress(cell.row, cell.col), scalarOf(cell)]));

const changed = (
  lines: readonly ExportedLine[],
  at: number,
  change: Readonly<Record<number, Scalar>>,
): readonly ExportedLine[] => lines.map((line, i) => (i === at ? line.map((cell, j) => change[j] ?? cell) : line));

test("every indicator of the public form is filled in, figures alone where its target is one", () => {
  const transfer = transferred({});
  expect(told(transfer)).toEqual([]);
  expect(written(transfer)).toEqual({
    F4: 13,
    H4: 15,
    F5: 98.6,
    H5: 15,
    F6: 20,
    H6: 10,
    F7: 321.75,
    H7: 10,
    F8: "完成保障，无重大干扰",
    H8: 15,
    F9: "基本达到",
    H9: 13,
    I9: "备件管理办法尚在修订，下年印发。",
    F10: 96,
    H10: 10,
  });
});

test("a province's own titles are known, and amounts go over in the unit that its table states", () => {
  const transfer = transferred({ titles: PROVINCE_TITLES, lines: PROVINCE });
  expect(told(transfer)).toEqual([]);
  expect(written(transfer)).toMatchObject({ H7: 3217500, H8: "完成保障，无重大干扰", J9: 13 });
});

test.each<[name: string, asked: Asked, found: readonly (readonly string[])[]]>([
  ["a head without a name", { project: null }, [["强制", "noProjectName", "", ""]]],
  ["another project", { project: "别的项目" }, [["强制", "otherProject", "D2", ""]]],
  [
    "an indicator under another name",
    { lines: changed(NATIONAL_LINES, 0, { 2: "设施巡查次数" }) },
    [
      ["强制", "notInTable", "", "设施巡检次数"],
      ["强制", "notInWorkbook", "D4", "设施巡查次数"],
      ["强制", "actualBlank", "F4", "设施巡查次数"],
      ["强制", "scoreBlank", "H4", "设施巡查次数"],
    ],
  ],
  [
    "an indicator under another parent",
    { lines: changed(NATIONAL_LINES, 1, { 1: "数量指标" }) },
    [
      ["强制", "otherParent", "", "设施完好率"],
      ["强制", "actualBlank", "F5", "设施完好率"],
      ["强制", "scoreBlank", "H5", "设施完好率"],
    ],
  ],
  [
    "weights that are not those of their parent",
    { lines: changed(NATIONAL_LINES, 0, { 5: 16 }) },
    [
      ["强制", "reasonBlank", "I4", "设施巡检次数"],
      ["强制", "parentSum", "G4", "设施巡检次数"],
    ],
  ],
  [
    "a score above the weight of the table",
    { lines: changed(changed(NATIONAL_LINES, 0, { 5: 14 }), 1, { 5: 16 }) },
    [
      ["强制", "scoreAbove", "H4", "设施巡检次数"],
      ["强制", "reasonBlank", "I5", "设施完好率"],
    ],
  ],
  [
    "another unit",
    { titles: PROVINCE_TITLES, lines: changed(PROVINCE, 0, { 5: "天" }) },
    [["强制", "otherUnit", "H4", "设施巡检次数"]],
  ],
  [
    "figures asked for where the workbook has words",
    { titles: PROVINCE_TITLES, lines: changed(PROVINCE, 5, { 3: "定量" }) },
    [["强制", "noFigure", "H9", "运行管理制度"]],
  ],
  [
    "words already in a cell for figures",
    { titles: PROVINCE_TITLES, lines: changed(PROVINCE, 0, { 6: "13次" }) },
    [
      ["提示", "kept", "H4", "设施巡检次数"],
      ["强制", "notDigits", "H4", "设施巡检次数"],
    ],
  ],
  [
    "another score already there",
    { lines: changed(NATIONAL_LINES, 0, { 6: 14, 7: "漏检一次。" }) },
    [["提示", "kept", "H4", "设施巡检次数"]],
  ],
  ["nothing below the last indicator", { end: [] }, [["提示", "lastRow", "D10", "用频单位满意度"]]],
  [
    "two of one name",
    { lines: [...NATIONAL_LINES.slice(0, 1), ...NATIONAL_LINES] },
    [
      ["强制", "twice", "", "设施巡检次数"],
      ...["4", "5"].flatMap((row) => [
        ["强制", "actualBlank", `F${row}`, "设施巡检次数"],
        ["强制", "scoreBlank", `H${row}`, "设施巡检次数"],
      ]),
      ["强制", "parentSum", "G4", "设施巡检次数"],
    ],
  ],
])("%s is told", (_, asked, found) => {
  const transfer = transferred(asked);
  expect(told(transfer)).toEqual(found);
  for (const finding of transfer.findings) expect(transferMessage(finding)).not.toMatch(/[{}]|undefined/);
});

describe("numbers of the table whose formats say more", () => {
  /** Of one line: targets and figures as a spreadsheet keeps what was typed. */
  const shownAs = (at: number, values: Readonly<Record<number, Scalar>>, formats: Readonly<Record<number, string>>) => {
    const sheet = exportedSheet(RADIO, NATIONAL_TITLES, changed(NATIONAL_LINES, at, values));
    const own = sheet.cells.map((row, i) => (i === at + 3 ? row.map((_, j) => formats[j]) : undefined));
    const [table] = exportedTables([{ ...sheet, formats: own }]);
    return transferTo(table!, projects, { replace: false });
  };

  test("a day is no figure that is asked for", () => {
    const transfer = shownAs(5, { 3: 44_561 }, { 3: 'yyyy"年"m"月"d"日"' });
    expect(told(transfer)).toEqual([]);
    expect(told(shownAs(5, { 3: 44_561 }, { 3: "0" }))).toEqual([["强制", "noFigure", "F9", "运行管理制度"]]);
  });

  test("a unit that the format shows is that of the table", () => {
    expect(written(shownAs(3, { 3: 3_300_000 }, { 3: '"≤"0"元"' }))).toMatchObject({ F7: 3_217_500 });
  });

  test("a share that stands there as it is shown is the same", () => {
    const same = shownAs(1, { 4: 0.986 }, { 4: "0.0%" });
    expect(written(same)).not.toHaveProperty("F5");
    expect(told(same)).toEqual([]);
  });
});

test("what is there already gives way when asked", () => {
  const lines = changed(NATIONAL_LINES, 0, { 4: "12次", 6: 14, 7: "漏检一次。" });
  const transfer = transferred({ lines, replace: true });
  expect(told(transfer)).toEqual([]);
  expect(written(transfer)).toMatchObject({ F4: 13, H4: 15 });
});

test("a row for the execution rate takes it", () => {
  const transfer = transferred({
    lines: [["预算执行率", null, "预算执行率", "100%", null, 10, null, null], ...NATIONAL_LINES],
  });
  expect(written(transfer)).toMatchObject({ F4: 97.5, H4: 9.75 });
  expect(told(transfer)).toEqual([["强制", "reasonBlank", "I4", "预算执行率"]]);
});

test("whatever the table holds, only 实际完成值, 得分 and 偏差原因 of its indicators are filled, and filled twice is filled once", () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 50 }),
    fc.constantFrom("产出指标", "数量指标", "设施巡检次数", "设施完好率", "定性", "13次", "＝"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 8 }), (lines) => {
      const { cells } = transferred({ lines, replace: true });
      expect(cells.every(({ col, row }) => [5, 7, 8].includes(col) && row > 2)).toBe(true);
      const after = lines.map((line, i) =>
        line.map((value, j) => {
          const now = cells.find(({ row, col }) => row === i + 3 && col === j + 1);
          return now === undefined ? value : scalarOf(now);
        }),
      );
      expect(transferred({ lines: after, replace: true }).cells).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("sheets without the titles hold no table", () => {
  expect(exportedTables([exportedSheet(RADIO, ["三级指标", "得分"], [])])).toEqual([]);
});
