/**
 * What an officer does most, in every kind of Excel: what comes of it, that nothing typed is lost, and that it completes once the circumstance is gone.
 * The log shows the table of actions and modes.
 */
import { Problem } from "../../src/app/ports";
import { parseRange } from "../../src/host/univer/addresses";
import { readFormulas, writeCells } from "../../src/host/univer/cells";
import { listNames } from "../../src/host/univer/names";
import { usedRange } from "../../src/host/univer/structure";
import type { CellRange } from "../../src/host/univer/range";
import type { TestExcel } from "../support/excelHost";
import { actions, open, reopen } from "./support/actions";

jest.setTimeout(240_000);

interface Mode {
  readonly name: string;
  readonly begin: (excel: TestExcel) => unknown;
  readonly end: (excel: TestExcel) => unknown;
  /** Which actions do not come to their end, and the code of what is said. Every other action is done. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Whether an action that came to its end is asked for once more, after the circumstance is gone. */
  readonly again?: true;
}

const setting = (on: Partial<TestExcel["host"]["conditions"]>, off: Partial<TestExcel["host"]["conditions"]>) => ({
  begin: ({ host }: TestExcel) => Object.assign(host.conditions, on),
  end: ({ host }: TestExcel) => Object.assign(host.conditions, off),
});

/** A rule of the officer's on every sheet that Excel cannot read. */
const unreadable = async ({ host }: TestExcel): Promise<void> => {
  const ids = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const rules = sheets.items.map((sheet) => {
      const rule = sheet.getRange("A1").conditionalFormats.add("Custom").load("id");
      rule.custom.rule.formula = "=A1>100";
      return rule;
    });
    await context.sync();
    return rules.map(({ id }) => id);
  });
  ids.forEach((id) => host.conditions.unreadableRules.add(id));
};

const FREE_CELL = "Z90";
const CO_AUTHOR = "同事";

/** Somebody else types into a free cell of the sheet in front, between our first request and the next. */
const coAuthor = ({ host }: TestExcel): void => {
  host.log = () => {
    host.log = undefined;
    writeCells(parseRange(FREE_CELL, host.book.active), CO_AUTHOR);
  };
};

const modes: readonly Mode[] = [
  { name: "网页版", ...setting({ refusesTextNames: true }, { refusesTextNames: false }) },
  { name: "没有打印机", ...setting({ noPrinter: true }, { noPrinter: false }) },
  {
    name: "别的工作簿在前",
    ...setting({ behind: true }, { behind: false }),
    refused: { install: "inactive", locateFinding: "inactive", makeResultSheet: "inactive" },
  },
  {
    name: "读不出的条件格式",
    begin: unreadable,
    end: ({ host }) => host.conditions.unreadableRules.clear(),
    again: true,
  },
  {
    name: "手动计算",
    begin: ({ host }) => (host.book.calculation.mode = "Manual"),
    end: ({ host }) => (host.book.calculation.mode = "Automatic"),
  },
  { name: "同事正在改", begin: coAuthor, end: ({ host }) => (host.log = undefined) },
];

/** Without what lies beyond our own cells, where a co-author typed. */
const linesOf = (used: CellRange): string =>
  readFormulas(used)
    .map((row) =>
      row
        .filter((entry) => entry !== CO_AUTHOR)
        .join("\t")
        .trimEnd(),
    )
    .join("\n")
    .trimEnd();

/** Everything in the cells, and which cells the names point at; what a co-author typed is not ours. */
const contents = async (excel: TestExcel): Promise<object> => {
  await excel.settle();
  const { sheets } = excel.host.book;
  const cells = sheets.flatMap((sheet) => {
    const used = usedRange(sheet, true);
    const lines = used === undefined ? "" : linesOf(used);
    return used === undefined || lines === "" ? [] : [{ sheet: sheet.name, row: used.row, col: used.col, lines }];
  });
  const names = listNames({ book: excel.host.book }).filter(({ range }) => range !== undefined);
  return {
    cells,
    names: Object.fromEntries(names.map(({ data, formula }) => [data.name, formula])),
  };
};

const TRIED = ["install", "check", "locateFinding", "makeScoreSheet", "explain", "makeResultSheet"];
const table: string[] = [];
const widest = Math.max(...TRIED.map((name) => name.length));

afterAll(() => {
  process.stdout.write(`\n${["".padEnd(widest), ...modes.map(({ name }) => name)].join(" | ")}\n${table.join("\n")}\n`);
});

const outcomeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );

test.each(actions.filter(({ name }) => TRIED.includes(name)))("$name", async (action) => {
  const calm = await open(action);
  const data = structuredClone(calm.excel.host.save());
  const start = await contents(calm.excel);
  await action.run(calm.session);
  const end = await contents(calm.excel);
  await calm.excel.close();
  const outcomes: string[] = [];
  for (const mode of modes) {
    const { excel, session } = await reopen(data);
    await mode.begin(excel);
    const outcome = await outcomeOf(action.run(session));
    outcomes.push(outcome);
    expect([mode.name, outcome]).toEqual([mode.name, mode.refused?.[action.name] ?? "done"]);
    expect([mode.name, await contents(excel)]).toEqual([mode.name, outcome === "done" ? end : start]);
    await mode.end(excel);
    if (outcome !== "done" || mode.again === true) await action.run(session);
    expect([mode.name, await contents(excel)]).toEqual([mode.name, end]);
    await excel.close();
  }
  table.push([action.name.padEnd(widest), ...outcomes].join(" | "));
});
