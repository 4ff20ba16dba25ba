/**
 * A fresh Excel for a test: a headless host behind the real Office.js client.
 *
 *   const excel = useExcel();                       // a new empty workbook ("Sheet1") before every test, disposed of after it
 *   const excel = useExcel(() => spec);             // … opened from a WorkbookSpec
 *   test("…", async () => {
 *     await Excel.run(async (context) => { … });    // the global Excel is Microsoft's client
 *     expect(excel.syncs()).toBe(1);                // awaited requests; the client's own clean-up requests are not counted
 *   });
 *
 * Needs no docblock: the default `node` environment works, and so does `jsdom`. `await excel.settle()` before looking at events.
 */
import { createBridge, createHeadlessHost } from "../../src/host";
import type { Host } from "../../src/host";
import { toUniver } from "../../src/host/snapshot/toUniver";
import type { WorkbookSpec } from "../../src/workbook/model";
import { loadOfficeClient } from "./officeClient";

export interface TestExcel {
  /** The open workbook: person, faults, setEditing, setReadOnly, statistics, save. */
  readonly host: Host;
  /** Awaited requests since the last reset. */
  syncs(): number;
  /** Properties set and changing methods called since the last reset. */
  writes(): number;
  /** The same by member, e.g. { "Range.Values": 2 }. */
  writesByMember(): Readonly<Record<string, number>>;
  reset(): void;
  /** Everything answered, calculated, and every event delivered. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const converted = new WeakMap<WorkbookSpec, SavedBook>();

/** Converted once: opening takes a copy. */
const savedOf = (spec: WorkbookSpec): SavedBook => {
  const data = converted.get(spec) ?? toUniver(spec);
  converted.set(spec, data);
  return data;
};

export type SavedBook = Parameters<typeof createHeadlessHost>[0];
/** What this Excel answers beside what the workbench's does. */
type Members = Parameters<typeof createHeadlessHost>[1];

/** Opens a workbook and points the client at it. Close it yourself, or use useExcel. */
export const openExcel = async (spec?: WorkbookSpec, members?: Members): Promise<TestExcel> =>
  openSaved(spec === undefined ? undefined : savedOf(spec), members);

/** The same for what a host has saved. */
export const openSaved = async (data?: SavedBook, members?: Members): Promise<TestExcel> => {
  const client = loadOfficeClient();
  Object.assign(globalThis, { Excel: client.Excel, OfficeExtension: client.OfficeExtension });
  const host = await createHeadlessHost(structuredClone(data), members);
  client.OfficeExtension.HostBridge.init(createBridge(host));
  return {
    host,
    syncs: () => host.statistics.requests - host.statistics.cleanups,
    writes: () => [...host.statistics.writes.values()].reduce((sum, count) => sum + count, 0),
    writesByMember: () => Object.fromEntries(host.statistics.writes),
    reset: () => host.resetStatistics(),
    settle: () => host.settle(),
    close: () => host.dispose(),
  };
};

/** A fresh workbook for every test of the file. */
export const useExcel = (spec?: () => WorkbookSpec, members?: Members): TestExcel => {
  let current: TestExcel | undefined;
  const excel = (): TestExcel => {
    if (current === undefined) throw new Error("no workbook is open outside a test");
    return current;
  };
  beforeEach(async () => {
    current = await openExcel(spec?.(), members);
  });
  afterEach(async () => {
    await current?.settle();
    await current?.close();
    current = undefined;
  });
  return {
    get host() {
      return excel().host;
    },
    syncs: () => excel().syncs(),
    writes: () => excel().writes(),
    writesByMember: () => excel().writesByMember(),
    reset: () => excel().reset(),
    settle: () => excel().settle(),
    close: () => excel().close(),
  };
};
