import path from "node:path";
import { chromium, type Browser, type Frame, type FrameLocator, type Locator, type Page } from "playwright-core";
import { chromiumFlags, requireTool } from "../../tools/tools.mjs";
import { eventually } from "./eventually";
import { startWorkbench, type Served } from "./server";

/** The workbench in Chromium, as a person uses it. What the grid holds is asked for through the pane's own Office.js. */
export class Workbench {
  /** Requests that left this machine; there must never be one. */
  readonly outside: string[] = [];
  /** Errors that nobody caught, and violations of the pages' content security policies. */
  readonly faults: string[] = [];

  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") this.outside.push(request.url());
    });
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  static async open(): Promise<Workbench> {
    const served = await startWorkbench();
    const browser = await chromium.launch({ executablePath: requireTool("chromium"), args: [...chromiumFlags] });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    const workbench = new Workbench(served, browser, page);
    await page.goto(served.url);
    await workbench.paneIsReady();
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.stop();
  }

  /** The task pane's own document. */
  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().endsWith("/pane.html"));
    if (frame === undefined) throw new Error("The pane is not open.");
    return frame;
  }

  /** What is drawn in the pane, for finding its parts. */
  get inPane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** A button of the pane. */
  button(name: string | RegExp): Locator {
    return this.inPane.getByRole("button", { name, exact: true }).first();
  }

  /** A button of the page: ribbon, files. */
  pageButton(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async paneIsReady(): Promise<void> {
    await this.button(/全审|安装自评表/).waitFor();
  }

  /** One of the pane's screens: 总览, 问题 … */
  async screen(name: string): Promise<void> {
    await this.inPane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  }

  /** Waits for the sentence at the foot of the pane. */
  async said(sentence: string | RegExp): Promise<void> {
    await this.inPane.getByRole("status", { name: "当前状态" }).filter({ hasText: sentence }).waitFor();
  }

  /** Clicks 全审 in the pane and waits until the pane is done. */
  async check(): Promise<void> {
    await this.screen("总览");
    await this.button(/^(重新)?全审$/).click();
    await this.inPane.locator("main[aria-busy=false]").waitFor();
  }

  async verdict(): Promise<string> {
    return this.inPane.getByRole("region", { name: "审核结论" }).innerText();
  }

  /** Goes to a cell as a person does: its sheet's tab, then its address in the name box. */
  async goTo(place: string): Promise<void> {
    const [sheet, address] = place.split("!");
    await this.page.getByRole("tab", { name: sheet!, exact: true }).click();
    const nameBox = this.page.locator("[data-u-comp=defined-name] input");
    await nameBox.click();
    await nameBox.fill(address!);
    await nameBox.press("Enter");
    await eventually(() => this.selected(), place);
  }

  /** Types into a cell, and Enter. */
  async type(place: string, text: string): Promise<void> {
    await this.goTo(place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Clicks 保存 and keeps the download as that file. */
  async save(file: string): Promise<void> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.pageButton("保存 .xlsx").click()]);
    await download.saveAs(file);
  }

  /** Opens a file through the browser's dialog. */
  async openFile(file: string): Promise<void> {
    const [dialog] = await Promise.all([this.page.waitForEvent("filechooser"), this.pageButton("打开 .xlsx").click()]);
    await dialog.setFiles(file);
    await this.documentIs(path.basename(file));
  }

  /** Waits until that workbook is open and the pane has read it. */
  async documentIs(name: string): Promise<void> {
    await this.page.locator("#document-name").filter({ hasText: name }).waitFor();
    await this.paneIsReady();
  }

  /** The kinds of our marks on a cell ("收支情况!B7"), or on a whole sheet ("收支情况"). */
  marks(place: string): Promise<readonly string[]> {
    return this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const [sheet, address] = wanted.split("!");
          const formats = context.workbook.worksheets.getItem(sheet!).getRange(address).conditionalFormats.load("items/type");
          await context.sync();
          const rules = formats.items.filter(({ type }) => type === "Custom").map((format) => format.custom.rule.load("formula"));
          await context.sync();
          return rules.flatMap(({ formula }) => /"自评通标记·(\w+)"/.exec(formula)?.[1] ?? []);
        }),
      place,
    );
  }

  /** The value of a cell, "收支情况!B7". */
  value(place: string): Promise<unknown> {
    return this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const [sheet, address] = wanted.split("!");
          const range = context.workbook.worksheets.getItem(sheet!).getRange(address).load("values");
          await context.sync();
          return range.values[0]?.[0] as unknown;
        }),
      place,
    );
  }

  /** The cell that is selected, "收支情况!B7". */
  selected(): Promise<string> {
    return this.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return range.address.replaceAll("'", "");
      }),
    );
  }
}
