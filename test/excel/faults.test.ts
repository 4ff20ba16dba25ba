/**
 * A failure at every request of every action, and in the middle of its work: nothing of the user's is lost, and the next try completes.
 * @drawn 2
 */
import { connectExcel } from "../../src/excel";
import type { Workbook } from "../../src/app/ports";
import type { FoundSheet } from "../../src/workbook/model";
import { openExcel, type TestExcel } from "../support/excelHost";
import { INCOME, sampleSpec, sheetOf } from "./support/sample";

const UNITS = 2;
const SHEETS = ["封面", INCOME, "参数", "我的表"];
const FAULT = { code: "GeneralException", message: "ordered" };

interface Action {
  readonly name: string;
  /** What was done before, in an earlier run of the pane. */
  readonly before: (workbook: Workbook) => Promise<unknown>;
  readonly run: (workbook: Workbook) => Promise<unknown>;
  /** Makes up for a refusal by itself, once it knows the sheets. */
  readonly recovers?: true;
}

const install = (workbook: Workbook): Promise<boolean> => workbook.install(sampleSpec(UNITS));

const actions: readonly Action[] = [
  { name: "install", before: async () => undefined, run: install },
  { name: "read", before: install, run: (workbook) => workbook.read(SHEETS) },
  {
    name: "mark",
    recovers: true,
    before: async (workbook) => {
      await install(workbook);
      await workbook.mark([{ sheet: INCOME, area: { row: 4, col: 1, rows: 1, cols: 1 }, kind: "explain" }]);
    },
    run: (workbook) =>
      workbook.mark([
        { sheet: INCOME, area: { row: 3, col: 1, rows: 1, cols: 2 }, kind: "must" },
        { sheet: "封面", area: { row: 1, col: 1, rows: 1, cols: 1 }, kind: "unsure" },
      ]),
  },
  {
    name: "replaceSheet",
    before: install,
    run: (workbook) =>
      workbook.replaceSheet(
        sheetOf(sampleSpec(UNITS + 2), INCOME),
        sampleSpec(UNITS + 2).names.filter(({ ref }) => ref.includes(INCOME)),
      ),
  },
  {
    name: "write",
    before: install,
    run: (workbook) =>
      workbook.write([
        { sheet: INCOME, row: 3, col: 2, value: 5 },
        { sheet: "封面", row: 1, col: 1, value: "=文本" },
      ]),
  },
  {
    name: "setNames",
    before: install,
    run: (workbook) =>
      workbook.setNames([
        { name: "自评.年度", ref: "'封面'!$B$2" },
        { name: "自评.新", ref: "'封面'!$A$1" },
      ]),
  },
];

interface Outcome {
  readonly sheets: readonly FoundSheet[];
  readonly names: readonly string[];
  readonly marks: readonly string[];
  readonly mine: FoundSheet | undefined;
}

const outcome = async (): Promise<Outcome> => {
  const { sheets, names } = await connectExcel().read(SHEETS);
  const marks = await Excel.run(async (context) => {
    const found = sheets.map(({ name }) =>
      context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/id"),
    );
    await context.sync();
    const rules = found.flatMap(({ items }) => items.map((item) => item.custom.rule.load("formula")));
    await context.sync();
    return rules.map(({ formula }) => formula).sort();
  });
  return {
    sheets,
    names: names.map(({ name, ref }) => `${name}=${ref}`).sort(),
    marks,
    mine: sheets.find(({ name }) => name === "我的表"),
  };
};

/** The user's own sheet, with a name and a conditional format of the user's, beside whatever the action needs. */
const prepared = async (action: Action): Promise<TestExcel> => {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("我的表");
    sheet.getRange("A1:B2").formulas = [
      ["我的数据", 1],
      ["=B1*2", "x"],
    ];
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    sheet.getRange("A1:A2").conditionalFormats.add("Custom").custom.rule.formula = "=A1>100";
    context.workbook.names.add("我的.名称", "=我的表!$A$1");
    await context.sync();
  });
  await action.before(connectExcel());
  await excel.settle();
  excel.reset();
  return excel;
};

/** What the action leads to when nothing fails, and how many requests and actions that takes. */
const undisturbed = async (
  action: Action,
): Promise<{ readonly requests: number; readonly steps: number; readonly end: Outcome; readonly start: Outcome }> => {
  const excel = await prepared(action);
  const start = await outcome();
  await excel.settle();
  excel.reset();
  let steps = 0;
  excel.host.log = ({ body }) => (steps = Math.max(steps, body.Actions.length));
  await action.run(connectExcel());
  const requests = excel.syncs();
  excel.host.log = undefined;
  const end = await outcome();
  await excel.close();
  return { requests, steps, end, start };
};

const disturbed = async (
  action: Action,
  disturb: (excel: TestExcel) => void,
): Promise<{ readonly failure: unknown; readonly after: Outcome; readonly end: Outcome }> => {
  const excel = await prepared(action);
  const workbook = connectExcel();
  disturb(excel);
  const failure: unknown = await action.run(workbook).then(
    () => "completed",
    (error: unknown) => error,
  );
  excel.host.faults.clear();
  const after = await outcome();
  await action.run(workbook);
  const end = await outcome();
  await excel.close();
  return { failure, after, end };
};

describe.each(actions)("$name", (action) => {
  it("loses nothing of the user's when a request of it is refused, and completes at the next try", async () => {
    const { requests, start, end } = await undisturbed(action);
    expect(requests).toBeGreaterThan(0);
    for (let nth = 1; nth <= requests; nth++) {
      const seen = await disturbed(action, (excel) => excel.host.faults.failRequest(nth, FAULT));
      // A page setup that is refused is done member by member: the action then ends as if nothing had happened.
      if (seen.failure === "completed" || (action.recovers === true && nth > 1))
        expect([seen.failure, seen.after]).toEqual(["completed", end]);
      else expect(seen.failure).toMatchObject({ name: "Problem", code: "host" });
      expect(seen.after.mine).toEqual(start.mine);
      expect(seen.end).toEqual(end);
    }
  });

  it("loses nothing of the user's when it breaks off halfway, and completes at the next try", async () => {
    const { steps, start, end } = await undisturbed(action);
    const places = [...new Set([0, 0.35, 0.7, 1].map((share) => Math.max(2, Math.floor(steps * share))))];
    for (const nth of places) {
      const seen = await disturbed(action, (excel) => excel.host.faults.failAction(nth, FAULT));
      expect(seen.after.mine).toEqual(start.mine);
      expect(seen.after.names).toEqual(expect.arrayContaining([expect.stringContaining("我的.名称")]));
      expect(seen.end).toEqual(end);
    }
  });
});

it("an installation that broke off looks like none, so that it can be asked for again", async () => {
  const [action] = actions;
  const { steps } = await undisturbed(action!);
  for (const share of [0.02, 0.3, 0.6, 0.9, 0.97, 0.99]) {
    const excel = await prepared(action!);
    excel.host.faults.failAction(Math.max(2, Math.floor(steps * share)), FAULT);
    await expect(install(connectExcel())).rejects.toMatchObject({ code: "host" });
    const { sheetNames, names } = await connectExcel().structure();
    const done = sheetNames.includes(INCOME);
    expect(sheetNames.filter((name) => !SHEETS.includes(name) || name === "我的表")).toEqual(["Sheet1", "我的表"]);
    expect(names.some(({ name }) => name === "自评.版式")).toBe(done);
    await excel.close();
  }
});

it("a sheet that is being rebuilt never loses its contents before the new ones are there", async () => {
  const action = actions.find(({ name }) => name === "replaceSheet")!;
  const { steps, start, end } = await undisturbed(action);
  const income = (seen: Outcome): string =>
    JSON.stringify(
      seen.sheets
        .find(({ name }) => name === INCOME)
        ?.cells.map((row) => row.map(({ value }) => value))
        .slice(3, 5),
    );
  for (let nth = 2; nth <= steps; nth += Math.ceil(steps / 7)) {
    const seen = await disturbed(action, (excel) => excel.host.faults.failAction(nth, FAULT));
    expect([income(start), income(end)]).toContain(income(seen.after));
  }
});
