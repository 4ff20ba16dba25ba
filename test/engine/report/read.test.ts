/** Workbooks out of shape: what is wrong is said, and the rest is read. */
import { readDepartmentReport } from "../../../src/reports/department/schema";
import { labelOf, subjectOf } from "../../../src/engine/report/label";
import { unitNameIn } from "../../../src/engine/report/units";
import { shownIn } from "../../../src/engine/report/shown";
import { quoteSheet } from "../../../src/workbook/address";
import type { WorkbookSnapshot } from "../../../src/workbook/model";
import type { ReportData } from "../../../src/reports/department/form";
import type { ReportCells } from "../../../src/engine/report/cells";
import { tampered } from "../../support/tampering";
import { bookOf, corrected, correctedBook, placeOf, typed } from "../../support/report";

const { snapshot } = correctedBook;
const renamed = (from: string, to: string): WorkbookSnapshot => ({
  sheets: snapshot.sheets.map((s) => (s.name === from ? { ...s, name: to } : s)),
  names: snapshot.names.map((n) => ({ ...n, ref: n.ref.replace(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`) })),
});
const withName = (name: string, ref: string): WorkbookSnapshot => ({
  ...snapshot,
  names: snapshot.names.map((n) => (n.name === name ? { ...n, ref } : n)),
});

test("a renamed sheet is read like before, because names lead to it", () => {
  const { cells, faults } = readDepartmentReport(renamed("收支情况", "收支 '2021'"));
  expect(faults).toEqual([]);
  expect(cells.figure("income.sum.total")).toEqual(correctedBook.reading.cells.figure("income.sum.total"));
});

test("names are found whatever their capitals", () => {
  const lower: WorkbookSnapshot = {
    ...snapshot,
    names: snapshot.names.map((n) => ({ ...n, name: n.name.toLowerCase() })),
  };
  expect(readDepartmentReport(lower).faults).toEqual([]);
});

test("sheets of other people do no harm", () => {
  const more: WorkbookSnapshot = {
    sheets: [
      { name: "我的草稿", visibility: "visible", protected: false, top: 3, left: 2, cells: [[{ value: "#REF!" }]] },
      ...snapshot.sheets,
    ],
    names: [{ name: "合计", ref: "'我的草稿'!$A$1" }, ...snapshot.names],
  };
  expect([...readDepartmentReport(more).cells.all()]).toEqual([...correctedBook.reading.cells.all()]);
});

test("an empty workbook has no cell, and a fault for every name", () => {
  const { cells, faults, places } = readDepartmentReport({ sheets: [], names: [] });
  expect([...cells.all()]).toEqual([]);
  expect(places.size).toBe(0);
  expect(faults.length).toBeGreaterThan(100);
  expect(new Set(faults.map((f) => f.kind))).toEqual(new Set(["nameMissing"]));
});

test("a used range that starts lower and further right is read by its own corner", () => {
  const cut: WorkbookSnapshot = {
    ...snapshot,
    sheets: snapshot.sheets.map((s) =>
      s.name === "收支情况" ? { ...s, top: 2, left: 0, cells: s.cells.slice(2) } : s,
    ),
  };
  expect(readDepartmentReport(cut).cells.figure("income.sum.total")).toEqual(
    correctedBook.reading.cells.figure("income.sum.total"),
  );
});

test("a broken name is a fault of its part only", () => {
  const { faults, cells } = readDepartmentReport(withName("自评.收入", "#REF!"));
  expect(faults).toEqual([{ kind: "nameBroken", name: "自评.收入", section: "income" }]);
  expect(cells.rowCount("income")).toBe(0);
  expect(cells.rowCount("spending")).toBe(2);
});

test("a column inserted into a table does no harm: every column is found by the name of its 汇总 cell", () => {
  const at = placeOf(correctedBook, "income.sum.other");
  const shifted: WorkbookSnapshot = {
    sheets: snapshot.sheets.map((s) =>
      s.name !== at.sheet
        ? s
        : { ...s, cells: s.cells.map((row) => [...row.slice(0, at.col), { value: null }, ...row.slice(at.col)]) },
    ),
    names: snapshot.names.map((n) =>
      n.name === "自评.收入.其他收入" ? { ...n, ref: `'${at.sheet}'!$H$${at.row + 1}` } : n,
    ),
  };
  expect(readDepartmentReport(shifted).cells.figure("income.rows.0.other")).toMatchObject({ value: { unit: "万元" } });
  expect(shownIn(readDepartmentReport(shifted).cells.cell("income.rows.0.other"))).toBe("89.88 万元");
});

describe("a row that the form offers for a unit still to be named", () => {
  const offered = { unit: "3、二级机构2" };
  const rowsOf = (data: ReportData, section: "income" | "sangong"): number =>
    bookOf(data).reading.cells.rowCount(section);
  const { income, sangong } = corrected;

  test.each(["3、二级机构2", "（三）下属单位", "4、局属单位A", "××中心", "……"])(
    "“%s” without a figure is no unit",
    (unit) => {
      expect(rowsOf({ ...corrected, income: { rows: [...income!.rows, { unit }] } }, "income")).toBe(2);
    },
  );

  test.each(["3、信息中心", "X光中心", "二级机构管理办公室"])("“%s” is one", (unit) => {
    expect(rowsOf({ ...corrected, income: { rows: [...income!.rows, { unit }] } }, "income")).toBe(3);
  });

  test("is one in every table as soon as one table has figures for it", () => {
    const used = {
      ...corrected,
      income: { rows: [...income!.rows, { ...offered, grant: "12" }] },
      sangong: { rows: [...sangong!.rows, offered] },
    };
    expect(rowsOf(used, "income")).toBe(3);
    expect(rowsOf(used, "sangong")).toBe(3);
  });
});

test("the name of a 汇总 cell that has come to stand in another row is not trusted to show the column", () => {
  const at = placeOf(correctedBook, "income.sum.other");
  const { cells } = readDepartmentReport(withName("自评.收入.其他收入", `'${at.sheet}'!$C$${at.row + 2}`));
  expect(cells.figure("income.rows.0.other")).toEqual(correctedBook.reading.cells.figure("income.rows.0.other"));
});

test.each([
  ["income.rows.0.grant", "年度收入情况（万元） · 1、局机关 · 公共财政拨款"],
  ["income.sum.total", "年度收入情况（万元） · 汇总 · 收入合计"],
  ["staffing.postsTotal", "编制与在职人员（人） · 编制合计"],
  ["specialFunds", "专项资金下达情况（支付进度）"],
  ["own.pr.card.actual", "评价指标（评分标准，可按部门实际调整）"],
])("%s is called %s", (id, label) => {
  expect(labelOf(id, correctedBook.reading.cells)).toBe(label);
});

test("the subject of a cell is what its row is about, not where the row stands", () => {
  const { cells } = correctedBook.reading;
  expect(subjectOf("income.rows.1.grant", cells)).toBe("income.2、无线电监测站.grant");
  expect(subjectOf("scoring.rows.3.selfScore", cells)).toBe("scoring.pr.adjust.selfScore");
  expect(subjectOf("cover.year", cells)).toBe("cover.year");
});

test("units that begin alike are told apart by how they end, and keep the subject that was stored", () => {
  const { cells } = correctedBook.reading;
  const named = (title: string) => ({
    schema: cells.schema,
    cell: (id: string) => ({ id, state: "filled", value: title }) as ReturnType<ReportCells["cell"]>,
  });
  const label = (title: string): string => labelOf("income.rows.1.grant", named(title)).split(" · ")[1] ?? "";
  expect(label("某市工业和信息化发展服务第一中心")).toBe("某市工业和信息化发展服务第一中心");
  expect(label("12、某市工业和信息化事业发展服务第一中心")).toBe("12、某市工业和…发展服务第一中心");
  expect(label("12、某市工业和信息化事业发展服务第二中心")).toBe("12、某市工业和…发展服务第二中心");
  expect(subjectOf("income.rows.1.grant", named("12、某市工业和信息化事业发展服务第一中心"))).toBe(
    "income.12、某市工业和信息化事业发展服….grant",
  );
});

test.each([
  ["1、局机关", "局机关"],
  ["（一）局机关", "局机关"],
  ["一、局机关", "局机关"],
  ["12.局机关", "局机关"],
  ["局机关", "局机关"],
  ["５、局 机关", "局机关"],
  ["110指挥中心", "110指挥中心"],
])("the unit %s is %s", (written, name) => {
  expect(
    unitNameIn(typed(correctedBook, { "income.rows.0.unit": written }).reading.cells.cell("income.rows.0.unit")),
  ).toBe(name);
});

describe("a block that is narrower than the form has it", () => {
  const faultsWith = (name: string, ref: string): unknown => readDepartmentReport(withName(name, ref)).faults;

  test("is told of a list, whose columns are counted from its left", () =>
    expect(faultsWith("自评.年度任务", "'基本概况'!$A$10:$A$15")).toEqual([
      { kind: "columnsChanged", sheet: "基本概况", name: "自评.年度任务", section: "tasks", expected: 2, found: 1 },
    ]));

  test("is no matter in a table, whose columns are found by the names of its 汇总 row", () =>
    expect(faultsWith("自评.收入", "'收支情况'!$A$5:$F$8")).toEqual([]));
});

describe("a column inserted within lists", () => {
  const inserted = (name: string, at: number): WorkbookSnapshot => {
    const sheet = snapshot.sheets.findIndex((s) => s.name === name);
    return tampered(snapshot, { kind: "insertLine", sheet, axis: "col", at });
  };
  const values = ({ cells }: { readonly cells: ReportCells }): unknown =>
    [...cells.all()].map((cell) => [cell.id, cell.state, cell.state === "filled" ? cell.value : null]);

  test.each([
    ["评分表", 2],
    ["评价指标", 3],
    ["评价人员", 1],
    ["佐证材料", 2],
    ["绩效自评", 1],
  ])("of %s is told, and each column is read under its word", (name, at) => {
    const reading = readDepartmentReport(inserted(name, at));
    expect(new Set(reading.faults.map(({ kind }) => kind))).toEqual(new Set(["columnsChanged"]));
    expect(values(reading)).toEqual(values(correctedBook.reading));
  });

  test("is not read past where a word above the columns is gone", () => {
    const book = inserted("评价人员", 1);
    const gone: WorkbookSnapshot = {
      ...book,
      sheets: book.sheets.map((s) =>
        s.name === "评价人员"
          ? {
              ...s,
              cells: s.cells.map((row) => row.map((c) => (c.value === "单  位" ? { value: null } : c))),
            }
          : s,
      ),
    };
    const { cells, faults } = readDepartmentReport(gone);
    expect(faults).toMatchObject([{ kind: "columnsChanged", section: "evaluators" }]);
    expect(cells.rowCount("evaluators")).toBe(0);
  });
});

test("a list without rows has a place, a list with rows has those of its cells", () => {
  const { places } = correctedBook.reading;
  expect(places.get("explanations")).toEqual({ sheet: "审核说明", row: 2, col: 0 });
  expect(places.has("tasks")).toBe(false);
});
