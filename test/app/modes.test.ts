/**
 * Every use case in every kind of Excel: what comes of it, that nothing typed is lost, and that it completes once the circumstance is gone.
 * The log shows the table of actions and modes.
 */
import { Problem } from "../../src/app/ports";
import { parseRange } from "../../src/host/univer/addresses";
import { writeCells } from "../../src/host/univer/cells";
import type { TestExcel } from "../support/excelHost";
import { actions, open, typed } from "./support/actions";

jest.setTimeout(240_000);

interface Mode {
  readonly name: string;
  readonly begin: (excel: TestExcel) => unknown;
  readonly end: (excel: TestExcel) => unknown;
  /** Which actions do not come to their end, and the code of what is said. Every other action is done. */
  readonly refused?: Readonly<Record<string, string>>;
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

/** Somebody else types into a free cell of the sheet in front, between our first request and the next. */
const coAuthor = ({ host }: TestExcel): void => {
  host.log = () => {
    host.log = undefined;
    writeCells(parseRange(FREE_CELL, host.book.active), "同事");
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
  { name: "读不出的条件格式", begin: unreadable, end: ({ host }) => host.conditions.unreadableRules.clear() },
  { name: "同事正在改", begin: coAuthor, end: ({ host }) => (host.log = undefined) },
];

const typedIn = async (excel: TestExcel): Promise<object> => {
  await excel.settle();
  return typed();
};

const TRIED = new Set(["install", "check", "locateFinding", "makeScoreSheet", "explain", "makeResultSheet"]);
const table: string[] = [];
const widest = Math.max(...[...TRIED].map((name) => name.length));

afterAll(() => {
  process.stdout.write(`\n${["".padEnd(widest), ...modes.map(({ name }) => name)].join(" | ")}\n${table.join("\n")}\n`);
});

test.each(actions.filter(({ name }) => TRIED.has(name)))("$name", async (action) => {
  const calm = await open(action);
  const start = await typedIn(calm.excel);
  await action.run(calm.session);
  const end = await typedIn(calm.excel);
  await calm.excel.close();
  const outcomes: string[] = [];
  for (const mode of modes) {
    const { excel, session } = await open(action);
    await mode.begin(excel);
    const outcome = await action.run(session).then(
      () => "done",
      (error: unknown) => (error instanceof Problem ? error.code : String(error)),
    );
    await mode.end(excel);
    outcomes.push(outcome);
    expect([mode.name, outcome]).toEqual([mode.name, mode.refused?.[action.name] ?? "done"]);
    expect([mode.name, await typedIn(excel)]).toEqual([mode.name, outcome === "done" ? end : start]);
    await action.run(session);
    expect([mode.name, await typedIn(excel)]).toEqual([mode.name, end]);
    await excel.close();
  }
  table.push([action.name.padEnd(widest), ...outcomes].join(" | "));
});
