/**
 * As on the desktop: Microsoft's unmodified office.js in a page that finds our host as window.external.
 * @drawn 4
 */
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import { createHeadlessHost } from "../../../src/host";
import type { Host } from "../../../src/host";
import { createExternal } from "../../../src/host/client/external";
import type { External } from "../../../src/host/client/external";

const OFFICE_FILES = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
/** Like ribbon.js, the second script claims a button while the page is being read. */
const EARLY =
  "Office.actions.associate('early', (event) => { window.clicks = (window.clicks ?? 0) + 1; event.completed(); })";
const PANE = `<!doctype html><script src="/office.js"></script><script>${EARLY}</script>`;

interface Pane {
  readonly clicks?: number;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly Date: typeof Date;
  close(): void;
}

let server: Server;
let host: Host;
let trips: number;
let isDark: boolean;
let door: External;
let pane: Pane;
const locale = "en-US";

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/") return response.writeHead(200, { "content-type": "text/html" }).end(PANE);
    return createReadStream(join(OFFICE_FILES, (request.url ?? "").split("?")[0] ?? ""))
      .on("error", () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(async () => {
  host = await createHeadlessHost();
  trips = 0;
  isDark = true;
  door = createExternal(host, { isDark: () => isDark, locale: () => locale, onTrip: () => trips++ });
  const { port } = server.address() as AddressInfo;
  const dom = await JSDOM.fromURL(`http://localhost:${port}/`, {
    runScripts: "dangerously",
    resources: "usable",
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(), // office.js logs what jsdom lacks
    beforeParse: (window) => {
      Object.defineProperty(window, "external", { value: door.external, configurable: true });
    },
  });
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  pane = dom.window as unknown as Pane;
  await pane.Office.onReady();
});

afterEach(async () => {
  await host.dispose();
  pane.close();
});

test("Office.onReady finds Excel, in the language of its surroundings, with the requirement sets we say", () => {
  const { context } = pane.Office;
  expect([context.host, context.platform, context.displayLanguage]).toEqual(["Excel", "PC", locale]);
  const has = (set: string, version: string): boolean => context.requirements.isSetSupported(set, version);
  expect(["1.9", "1.10", "1.14"].map((version) => has("ExcelApi", version))).toEqual([true, false, false]);
  expect([has("CustomXmlParts", "1.1"), has("SharedRuntime", "1.1")]).toEqual([false, true]);
});

test("the pane is told Office's dark colours where the page is dark", () => {
  expect(pane.Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
});

test("a theme that changes while the pane is open is told once the client asks again", () => {
  expect(pane.Office.context.officeTheme.bodyBackgroundColor).toBe("#262626");
  isDark = false;
  const later = Date.now() + 6_000; // the client keeps an answer for five seconds by the clock of its page
  pane.Date.prototype.getTime = () => later;
  expect(pane.Office.context.officeTheme.bodyBackgroundColor).toBe("#ffffff");
});

test("the page can count the round trips to the workbook", async () => {
  const before = trips;
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(trips - before).toBeGreaterThanOrEqual(1);
});

test("Excel.run reads, writes and fails with Excel's own codes", async () => {
  await pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.formulas = [[2, "=A1*3"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, 6]]);
  });
  await expect(
    pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("while the person types, a request fails by its own code, and one that may wait waits", async () => {
  host.setEditing(true);
  const read = async (context: Excel.RequestContext): Promise<string> => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    return sheet.name;
  };
  await expect(pane.Excel.run(read)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const later = pane.Excel.run({ delayForCellEdit: true }, read);
  host.setEditing(false);
  expect(await later).toBe("Sheet1");
});

test("a person's edit reaches the handler", async () => {
  const heard: string[] = [];
  await pane.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  await host.person.type("B2", 7);
  expect(heard).toEqual(["B2"]);
});

test("a ribbon button calls the function associated with it", async () => {
  const called = new Promise<string>((resolve) => {
    pane.Office.actions.associate("checkReport", (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  await host.settle();
  door.runCommand("checkReport");
  expect(await called).toBe("checkReport");
});

test("a button that was claimed while the page was being read, before Office was ready, is called", async () => {
  await host.settle();
  door.runCommand("early");
  await host.settle();
  expect(pane.clicks).toBe(1);
});

test("the pane can be shown, and document settings are kept in the workbook", async () => {
  await pane.Office.addin.showAsTaskpane();
  const { settings } = pane.Office.context.document;
  settings.set("自评", { edition: 2021 });
  const saved = await new Promise<Office.AsyncResult<void>>((resolve) =>
    settings.saveAsync((result) => resolve(result)),
  );
  expect([saved.status, host.book.metadata.documentSettings]).toEqual([
    "succeeded",
    { 自评: JSON.stringify({ edition: 2021 }) },
  ]);
});
