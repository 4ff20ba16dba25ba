/** Of several checks after edits, the one begun last is told, in whatever order they end. */
import { department } from "../../../src/reports/department";
import { sampleWorkbook } from "../../support/sample";
import type { Workbook } from "../../../src/app/ports";
import type { ReportView } from "../../../src/app/views/report";
import type { WorkbookContext } from "../../../src/app/loading/context";
import { load } from "../../../src/app/loading/load";
import { onLive } from "../../../src/app/useCases/live";
import type { WorkbookSnapshot } from "../../../src/workbook/model";
import { correctedBook, typed } from "../../support/report";
import { snapshotOf } from "../../support/book";

const PAUSE = 1000;

const unasked = (): Promise<never> => Promise.reject(new Error("a live check only reads"));

/** A workbook whose reads are answered when the test says so. */
const slowWorkbook = () => {
  const waiting: ((snapshot: WorkbookSnapshot) => void)[] = [];
  let edited = (): void => undefined;
  const workbook: Workbook = {
    structure: unasked,
    read: () => new Promise((resolve) => waiting.push(resolve)),
    install: unasked,
    replaceSheet: unasked,
    showNewSheet: unasked,
    restore: unasked,
    removeSheets: unasked,
    write: unasked,
    changeRows: unasked,
    fitRows: unasked,
    readLooks: unasked,
    dress: unasked,
    putSheetsBefore: unasked,
    setPaper: unasked,
    setNames: unasked,
    mark: unasked,
    canDrawCharts: unasked,
    select: unasked,
    onEdit: (listener) => {
      edited = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    onSelection: unasked,
  };
  return { workbook, waiting, edit: () => edited() };
};

const right = snapshotOf(sampleWorkbook("corrected"));
const wrong = typed(correctedBook, { "cover.department": null }).snapshot;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("an earlier check that ends later does not take the place of a newer one", async () => {
  const { workbook, waiting, edit } = slowWorkbook();
  const context: WorkbookContext = {
    report: department,
    workbook,
    files: {
      readFile: unasked,
      word: { read: unasked, write: unasked },
      tables: { read: unasked, change: unasked },
      readSample: unasked,
    },
    today: () => "2022-03-20",
    last: undefined,
    marks: undefined,
    acting: false,
    inTurn: (job) => job(),
  };
  const first = load(context);
  waiting.shift()?.(right);
  await first;
  const views: ReportView[] = [];
  const failures: unknown[] = [];
  const stop = await onLive(
    context,
    (view) => views.push(view),
    (error) => failures.push(error),
  );
  for (let edits = 0; edits < 2; edits++) {
    edit();
    await jest.advanceTimersByTimeAsync(PAUSE);
  }
  const [older, newer] = waiting;
  newer?.(right);
  await jest.advanceTimersByTimeAsync(PAUSE);
  older?.(wrong);
  await jest.advanceTimersByTimeAsync(PAUSE);
  await stop();
  expect(failures).toEqual([]);
  expect(views.map((view) => view.check.verdict)).toEqual(["可以上报"]);
});
