/**
 * What somebody else keeps in the same workbook: a check never asks for it, takes no more for it, and cannot be stopped by it.
 * @drawn 2
 */
import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import { connectExcel } from "../../src/excel";
import { department } from "../../src/reports/department";
import type { SheetSpec, WorkbookSpec } from "../../src/workbook/model";
import { openExcel, type TestExcel } from "../support/excelHost";
import { sampleWorkbook } from "../support/sample";

const LEDGER = "台账";
const COLUMNS = 10;
const ENTRY = "外来数据";

const ledger = (rows: number): SheetSpec => ({
  name: LEDGER,
  columnWidths: [],
  rowHeights: new Map(),
  cells: Array.from({ length: rows * COLUMNS }, (_, i) => ({
    row: Math.floor(i / COLUMNS),
    col: i % COLUMNS,
    value: `${ENTRY}${i}`,
  })),
  merges: [],
  validations: [],
});

/** The sample with a ledger behind its sheets and a name over the whole of it, always of the same length. */
const withLedger = (rows: number): WorkbookSpec => {
  const { sheets, names } = sampleWorkbook("corrected");
  const name = { name: "台账数据", ref: `'${LEDGER}'!$A$1:$J$3000` };
  return { sheets: [...sheets, ledger(rows)], names: [...names, name] };
};

let excel: TestExcel;
let session: Session;

const open = async (spec: WorkbookSpec): Promise<void> => {
  excel = await openExcel(spec);
  session = createSession(department, connectExcel(), () => "2022-03-20");
};

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

/** Every answer that holds something of the ledger is an error instead; returns how much was answered since. */
const watched = (): { readonly characters: () => number; readonly refused: () => number } => {
  const { host } = excel;
  const answer = host.handle.bind(host);
  let [characters, refused] = [0, 0];
  host.handle = async (body, flags) => {
    const reply = await answer(body, flags);
    const text = JSON.stringify(reply.body);
    characters += text.length;
    if (!text.includes(ENTRY)) return reply;
    refused += 1;
    return { status: 500, body: { error: { code: "GeneralException", message: "台账读不出来" } } };
  };
  return { characters: () => characters, refused: () => refused };
};

test("a name over a ledger of 3,000 × 10 cells is never followed: its sheet cannot stop a check", async () => {
  await open(withLedger(3000));
  const { refused } = watched();
  expect((await session.check()).check.verdict).toBe("可以上报");
  expect(refused()).toBe(0);
});

test("with 3,000 rows in somebody's ledger a check is answered with as many characters as with ten", async () => {
  const answered = async (rows: number): Promise<number> => {
    await open(withLedger(rows));
    const { characters } = watched();
    await session.check();
    return characters();
  };
  const few = await answered(10);
  await excel.settle();
  await excel.close();
  expect(await answered(3000)).toBe(few);
});

describe("names of others", () => {
  const LINE = 250;
  interface Answered {
    readonly view: unknown;
    readonly characters: number;
    readonly syncs: number;
  }
  const among = async (others: number): Promise<Answered> => {
    const { sheets, names } = sampleWorkbook("corrected");
    const theirs = Array.from({ length: others }, (_, i) => ({ name: `区域${i}`, ref: "'收支情况'!$A$1:$H$20" }));
    await open({ sheets, names: [...theirs, ...names] });
    const { characters } = watched();
    excel.reset();
    const { check } = await session.check();
    return { view: check, characters: characters(), syncs: excel.syncs() };
  };
  const alone = async (): Promise<Answered> => {
    const answered = await among(0);
    await excel.settle();
    await excel.close();
    return answered;
  };

  test("a thousand cost a line each, and change nothing", async () => {
    const none = await alone();
    const { view, characters, syncs } = await among(1000);
    expect([view, syncs]).toEqual([none.view, none.syncs]);
    expect(characters - none.characters).toBeLessThan(1000 * LINE);
  });

  test("of ten thousand most cost no more than their words, and change nothing", async () => {
    const none = await alone();
    const { view, characters, syncs } = await among(10_000);
    expect([view, syncs]).toEqual([none.view, none.syncs + 2]);
    expect(characters - none.characters).toBeLessThan(2000 * LINE + 8000 * (LINE / 2));
  });
});
