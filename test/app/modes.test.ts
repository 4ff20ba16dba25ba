/**
 * Every use case in every kind of Excel: what comes of it, what is said where it cannot be done, that nothing typed is lost, and that it completes
 * once the circumstance is gone. The log shows the table of use cases and modes where all are tried.
 */
import { Problem } from "../../src/app/ports";
import { parseRange } from "../../src/host/univer/addresses";
import { readFormulas, writeCells } from "../../src/host/univer/cells";
import { listNames } from "../../src/host/univer/names";
import { usedRange } from "../../src/host/univer/sheets";
import type { CellRange } from "../../src/host/univer/range";
import type { ReportView } from "../../src/app/views/report";
import { openExcel, type TestExcel } from "../support/excelHost";
import { withCharts } from "../support/chartTypes";
import { sampleWorkbook, type SampleKind } from "../support/sample";
import { drawn } from "../tools/drawn.mjs";
import { newSession } from "./support/actions";
import { allNames, casesNamed, series, type Series } from "./support/useCases";

jest.setTimeout(600_000);

interface Mode {
  readonly name: string;
  readonly begin: (excel: TestExcel) => unknown;
  readonly end: (excel: TestExcel) => unknown;
  /** What is not done, and what is said of it. Everything else is done. */
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
const CO_AUTHOR = "同事";

/** Somebody else types into a free cell of the sheet in front, between our first request and the next. */
const coAuthor = ({ host }: TestExcel): void => {
  host.log = () => {
    host.log = undefined;
    writeCells(parseRange(FREE_CELL, host.book.active), CO_AUTHOR);
  };
};

const BEHIND = "没有完成：当前在前面的是另一个工作簿或窗口。请先点一下本工作簿的单元格，再试一次。";

/** Whatever adds, removes or shows a sheet, in the words in which it is refused. */
const NEED_THE_FRONT = {
  install: "安装",
  installAfter: "安装",
  installSample: "安装",
  locate: "定位单元格",
  locateFinding: "定位单元格",
  makeResultSheet: "生成“校验结果”",
  makeAnalysisSheet: "生成“分析”",
  repairStructure: "修复",
  addProject: "生成“项目02”",
  addLastYear: "生成“项目01”",
  removeProject: "删除工作表",
  changeEdition: "生成“更换标准留存”",
};
const STALE = "工作簿设为手动计算，合计等公式还是修改前的结果。请先按 F9 重算";

const modes: readonly Mode[] = [
  { name: "网页版", ...setting({ refusesTextNames: true }, { refusesTextNames: false }) },
  { name: "没有打印机", ...setting({ noPrinter: true }, { noPrinter: false }) },
  {
    name: "别的工作簿在前",
    ...setting({ behind: true }, { behind: false }),
    refused: Object.fromEntries(Object.entries(NEED_THE_FRONT).map(([name, what]) => [name, `${what}${BEHIND}`])),
  },
  {
    name: "读不出的条件格式",
    begin: unreadable,
    end: ({ host }) => host.conditions.unreadableRules.clear(),
  },
  {
    name: "手动计算",
    begin: ({ host }) => (host.book.calculation.mode = "Manual"),
    end: ({ host }) => (host.book.calculation.mode = "Automatic"),
    refused: { onLive: STALE },
  },
  { name: "同事正在改", begin: coAuthor, end: ({ host }) => (host.log = undefined) },
];

const DONE = "完成";

const unmarkedIn = (result: unknown): string | undefined =>
  typeof result === "object" && result !== null && "check" in result
    ? (result as ReportView).check.unmarked
    : undefined;

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

interface Contents {
  readonly cells: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
    readonly lines: string;
  }[];
  /** With its "=". */
  readonly names: Readonly<Record<string, string>>;
}

/** Everything in the cells, and which cells the names point at; what a co-author typed is not ours. */
const contents = async (excel: TestExcel): Promise<Contents> => {
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

const widest = Math.max(...allNames.map((name) => name.length));
const outcomes = new Map<string, Map<string, string>>(allNames.map((name) => [name, new Map()]));

afterAll(() => {
  if (tried.length < all.length) return;
  const named = modes.map(({ name }) => name);
  const lines = [...outcomes].map(([name, each]) => [
    name.padEnd(widest),
    ...named.map((m) => each.get(m) ?? "没有结果"),
  ]);
  process.stdout.write(`\n${[["".padEnd(widest), ...named], ...lines].map((line) => line.join(" | ")).join("\n")}\n`);
});

/** What is said of an action that does not come to its end, or of marks that could not be made. */
const saidOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (result) => unmarkedIn(result) ?? DONE,
    (error: unknown) => (error instanceof Problem ? error.message : String(error)),
  );

const opened = async (sample: SampleKind | undefined) => ({
  excel: await openExcel(sample === undefined ? undefined : sampleWorkbook(sample), withCharts),
  session: newSession(),
});

/** What is in the workbook after each of the use cases, when nothing is in their way. */
const statesOf = async ({ sample, names }: Series): Promise<readonly Contents[]> => {
  const { excel, session } = await opened(sample);
  const states: Contents[] = [];
  for (const { before, run } of casesNamed(names)) {
    await before?.(excel);
    await run(session, excel);
    states.push(await contents(excel));
  }
  await excel.close();
  return states;
};

const all = series.flatMap((each) => modes.map((mode) => ({ each, mode })));
const tried = drawn("series of use cases × kinds of Excel", all, 2);
const calm = new Map<Series, Promise<readonly Contents[]>>();

test.each(
  tried.map(({ each, mode }) => [`${each.names[0]} … ${each.names.at(-1)} × ${mode.name}`, each, mode] as const),
)("%s", async (_, each, { name: mode, begin, end, refused = {} }) => {
  calm.set(each, calm.get(each) ?? statesOf(each));
  const states = (await calm.get(each)) ?? [];
  const { excel, session } = await opened(each.sample);
  for (const [i, { name, before, run }] of casesNamed(each.names).entries()) {
    await before?.(excel);
    const start = await contents(excel);
    await begin(excel);
    const said = await saidOf(run(session, excel));
    const now = await contents(excel);
    await end(excel);
    const expected = name in refused ? (expect.stringContaining(refused[name]!) as string) : DONE;
    expect({ mode, name, said }).toEqual({ mode, name, said: expected });
    if (said === DONE) expect({ mode, name, now }).toEqual({ mode, name, now: states[i] });
    else {
      expect([start, states[i]!]).toContainEqual(now);
      await run(session, excel);
      expect({ mode, name, now: await contents(excel) }).toEqual({ mode, name, now: states[i] });
    }
    outcomes.get(name)?.set(mode, said === DONE ? DONE : "说明，再做完成");
  }
  await excel.close();
});
