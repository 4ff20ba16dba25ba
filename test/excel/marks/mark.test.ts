import { connectExcel } from "../../../src/excel";
import type { Mark, MarkKind } from "../../../src/app/changes";
import type { Area, WorkbookSpec } from "../../../src/workbook/model";
import { useExcel } from "../../support/excelHost";
import { COVER, INCOME, sampleSpec } from "../support/sample";

const UNITS = 3;
const excel = useExcel();

/** As a copied cell carries it along. */
const MARK = '=LEN("自评通标记·must")>0';
const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });
const markOf = (kind: MarkKind, area: Area, sheet = INCOME): Mark => ({ sheet, area, kind });

interface Seen {
  readonly formula: string;
  readonly address: string;
}

/** All conditional formats of a sheet, as anyone sees them. */
const formatsOn = (sheet: string): Promise<readonly Seen[]> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    const found = formats.items.map((format) => ({
      rule: format.custom.rule.load("formula"),
      areas: format.getRanges().load("address"),
    }));
    await context.sync();
    return found.map(({ rule, areas }) => ({
      formula: rule.formula,
      address: areas.address.replaceAll(/'?[^',!]*'?!/g, ""),
    }));
  });

const marksOn = async (sheet: string): Promise<readonly Seen[]> =>
  (await formatsOn(sheet)).filter(({ formula }) => formula.includes("自评通标记"));

const installed = async (spec: WorkbookSpec = sampleSpec(UNITS)): Promise<ReturnType<typeof connectExcel>> => {
  const workbook = connectExcel();
  await workbook.install(spec);
  await workbook.read([COVER, INCOME]);
  excel.reset();
  return workbook;
};

/** In a workbook that was installed in this session, whose form has a conditional format of its own, the first marking also looks at that one. */
const settled = async (): Promise<ReturnType<typeof connectExcel>> => {
  const workbook = await installed();
  await workbook.mark([]);
  excel.reset();
  return workbook;
};

describe("marking", () => {
  it("takes one round trip after a reading, however many cells", async () => {
    const workbook = await settled();
    const many = Array.from({ length: 2500 }, (_, i) => markOf("must", cell(10 + i * 2, (i % 3) * 2)));
    await workbook.mark(many);
    expect(excel.syncs()).toBe(1);
    const marks = await marksOn(INCOME);
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.flatMap(({ address }) => address.split(","))).toHaveLength(many.length);
  });

  it("touches nothing but conditional formats", async () => {
    const workbook = await settled();
    await workbook.mark([markOf("must", cell(3, 1)), markOf("explain", cell(4, 1))]);
    const touched = Object.keys(excel.writesByMember()).filter(
      (member) => !/^Conditional|^CustomConditional|^Application\.Suspend/.test(member),
    );
    expect(touched).toEqual([]);
  });

  it("makes one format for each sheet and kind, over all of its cells", async () => {
    const workbook = await settled();
    await workbook.mark([
      markOf("must", cell(3, 1)),
      markOf("must", cell(5, 3)),
      markOf("explain", cell(4, 2)),
      markOf("unsure", cell(1, 1), COVER),
    ]);
    expect(await marksOn(INCOME)).toEqual(
      expect.arrayContaining([
        { formula: '=LEN("自评通标记·must")>0', address: "B4,D6" },
        { formula: '=LEN("自评通标记·explain")>0', address: "C5" },
      ]),
    );
    expect(await marksOn(COVER)).toEqual([{ formula: '=LEN("自评通标记·unsure")>0', address: "B2" }]);
  });

  it("replaces the marks of the last check", async () => {
    const workbook = await settled();
    await workbook.mark([markOf("must", cell(3, 1)), markOf("unsure", cell(1, 1), COVER)]);
    await workbook.mark([markOf("explain", cell(5, 1))]);
    expect(await marksOn(INCOME)).toEqual([{ formula: '=LEN("自评通标记·explain")>0', address: "B6" }]);
    expect(await marksOn(COVER)).toEqual([]);
  });

  it("clears all marks and leaves the form's own conditional format, as it leaves anybody's", async () => {
    const workbook = await settled();
    const before = await formatsOn(INCOME);
    await workbook.mark([markOf("must", { row: 0, col: 0, rows: 6, cols: 4 })]);
    await workbook.mark([]);
    expect(before).toHaveLength(1);
    expect(await formatsOn(INCOME)).toEqual(before);
  });

  it("finds and removes the marks of an earlier session", async () => {
    const earlier = await settled();
    await earlier.mark([markOf("must", cell(3, 1)), markOf("explain", cell(1, 1), COVER)]);
    const later = connectExcel();
    await later.read([COVER, INCOME]);
    await later.mark([markOf("unsure", cell(4, 1))]);
    expect((await marksOn(INCOME)).map(({ formula }) => formula)).toEqual(['=LEN("自评通标记·unsure")>0']);
    expect(await marksOn(COVER)).toEqual([]);
  });

  it("goes on when the user has taken our marks back", async () => {
    const workbook = await settled();
    await workbook.mark([markOf("must", cell(3, 1))]);
    await excel.host.person.undo();
    expect(await marksOn(INCOME)).toEqual([]);
    await workbook.mark([markOf("explain", cell(4, 1))]);
    expect(await marksOn(INCOME)).toHaveLength(1);
  });

  it("goes on when a marked sheet is gone or renamed", async () => {
    const workbook = await settled();
    await workbook.mark([markOf("must", cell(3, 1)), markOf("must", cell(1, 1), COVER)]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(COVER).delete();
      context.workbook.worksheets.getItem(INCOME).name = "收支";
      await context.sync();
    });
    await workbook.mark([markOf("explain", cell(4, 1), "收支")]);
    expect(await marksOn("收支")).toEqual([{ formula: '=LEN("自评通标记·explain")>0', address: "B5" }]);
  });

  it("leaves protected sheets out and marks the others", async () => {
    const workbook = await settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(COVER).protection.protect();
      await context.sync();
    });
    const { sheets } = await workbook.read([COVER]);
    expect(sheets.find(({ name }) => name === COVER)?.protected).toBe(true);
    await workbook.mark([markOf("must", cell(3, 1)), markOf("must", cell(1, 1), COVER)]);
    expect([await marksOn(INCOME), await marksOn(COVER)].map(({ length }) => length)).toEqual([1, 0]);
  });
});

/** Two rules of the user's on one range, the second of which Excel cannot read. */
const unreadable = async (sheet: string): Promise<void> => {
  const ids = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("A1:A2");
    const rules = ["=A1>100", "=A1<0"].map((formula) => {
      const rule = range.conditionalFormats.add("Custom").load("id");
      rule.custom.rule.formula = formula;
      return rule;
    });
    await context.sync();
    return rules.map(({ id }) => id);
  });
  excel.host.conditions.unreadableRules.add(ids[1]!);
};

const countOn = (sheet: string): Promise<number> =>
  Excel.run(async (context) => {
    const count = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });

describe("a conditional format that Excel cannot read", () => {
  it("stops no marking, and no marking leaves more marks than it was asked for", async () => {
    const workbook = await installed();
    await unreadable(INCOME);
    for (const row of [3, 4, 5]) {
      await workbook.mark([markOf("must", cell(row, 1)), markOf("explain", cell(row, 2))]);
      expect(await countOn(INCOME)).toBe(1 + 2 + 2);
    }
    excel.host.conditions.unreadableRules.clear();
    expect((await marksOn(INCOME)).map(({ address }) => address).sort()).toEqual(["B6", "C6"]);
  });

  it("costs no further round trips once the sheet has been looked at", async () => {
    const workbook = await installed();
    await unreadable(INCOME);
    await workbook.mark([]);
    excel.reset();
    await workbook.mark([markOf("must", cell(3, 1))]);
    expect(excel.syncs()).toBe(1);
  });

  it("stays, and the marks of an earlier session beside it go", async () => {
    const earlier = await settled();
    await earlier.mark([markOf("must", cell(3, 1))]);
    await unreadable(INCOME);
    const later = connectExcel();
    await later.mark([]);
    excel.host.conditions.unreadableRules.clear();
    expect((await formatsOn(INCOME)).map(({ formula }) => formula)).toEqual(["=A1<0", "=A1>100", "=C4<0"]);
  });
});

describe("marks that are not where we left them", () => {
  it("are removed when a deletion of them was taken back", async () => {
    const workbook = await settled();
    await workbook.mark([markOf("must", cell(3, 1))]);
    await workbook.mark([markOf("explain", cell(4, 1))]);
    await excel.host.person.undo();
    expect((await marksOn(INCOME)).map(({ address }) => address)).toEqual(["B4"]);
    await workbook.mark([markOf("unsure", cell(5, 1))]);
    expect((await marksOn(INCOME)).map(({ address }) => address)).toEqual(["B6"]);
  });

  it("are removed when they came with cells that were copied, and a rule of somebody else's stays", async () => {
    const workbook = await settled();
    await workbook.mark([markOf("must", cell(3, 1))]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(COVER).getRange("A1");
      for (const formula of [MARK, "=A1>1"]) range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
    });
    await workbook.mark([]);
    expect((await formatsOn(COVER)).map(({ formula }) => formula)).toEqual(["=A1>1"]);
  });
});
