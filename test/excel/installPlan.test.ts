import { planInstall } from "../../src/excel/installPlan";
import type { WorkbookStructure } from "../../src/excel/structureCache";
import { Problem } from "../../src/app/ports";
import type { NameSpec, SheetSpec, WorkbookSpec } from "../../src/workbook/model";

const sheet = (name: string): SheetSpec => ({
  name,
  columnWidths: [],
  rowHeights: new Map(),
  cells: [],
  merges: [],
  validations: [],
});
const name = (label: string, ref: string): NameSpec => ({ name: label, ref });
const spec: WorkbookSpec = {
  sheets: [sheet("封面"), sheet("收支情况")],
  names: [name("自评.部门", "'封面'!$B$3"), name("自评.收入", "'收支情况'!$B$7:$H$12"), name("自评.版式", '"1"')],
};

const structure = (
  sheets: readonly string[],
  names: readonly NameSpec[] = [],
  notes: readonly NameSpec[] = [],
): WorkbookStructure => ({
  sheets: sheets.map((label) => ({ id: `{${label}}`, name: label, visibility: "visible", protected: false })),
  names,
  notes,
  manual: false,
  stale: false,
});
const plan = (state: WorkbookStructure): { sheets: readonly string[]; names: readonly string[] } => {
  const { sheets, names } = planInstall(spec, state, "安装");
  return { sheets: sheets.map((s) => s.name), names: names.map((n) => n.name) };
};

describe("the plan of an installation", () => {
  it("is everything in an empty workbook", () =>
    expect(plan(structure(["Sheet1"]))).toEqual({
      sheets: ["封面", "收支情况"],
      names: ["自评.部门", "自评.收入", "自评.版式"],
    }));

  it("is nothing where everything is there, even if rows were inserted", () => {
    const names = [name("自评.部门", "封面!$B$3"), name("自评.收入", "收支情况!$B$7:$H$40"), name("自评.版式", '"1"')];
    expect(plan(structure(["封面", "收支情况"], names))).toEqual({ sheets: [], names: [] });
  });

  it("points a broken name only while its sheet is built", () => {
    const names = [name("自评.部门", "封面!$B$3"), name("自评.收入", "#REF!"), name("自评.版式", '"1"')];
    expect(plan(structure(["封面"], names))).toEqual({ sheets: ["收支情况"], names: ["自评.收入"] });
    expect(plan(structure(["封面", "收支情况"], names))).toEqual({ sheets: [], names: [] });
  });

  it("does not begin when a name belongs to somebody else's cells", () => {
    const taken = structure(["Sheet1"], [name("自评.收入", "Sheet1!$A$1")]);
    expect(() => plan(taken)).toThrow(Problem);
    expect(() => plan(taken)).toThrow(/^安装没有开始，工作簿没有改动：名称 自评\.收入 /);
  });

  it("builds anew what an installation left half-built, and nothing else that exists", () => {
    const state = structure(
      ["封面", "收支情况"],
      [name("自评.收入", "收支情况!$B$7:$H$12")],
      [name("_自评通_安装中_0", '""'), name("_自评通_安装中_1", '"表:收支情况"')],
    );
    expect(plan(state)).toEqual({ sheets: ["收支情况"], names: ["自评.部门", "自评.收入", "自评.版式"] });
    expect(plan({ ...state, notes: state.notes.slice(1) })).toEqual({ sheets: [], names: ["自评.部门", "自评.版式"] });
  });
});
