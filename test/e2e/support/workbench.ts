import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { chromiumFlags, requireTool } from "../../tools/tools.mjs";
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

  async paneIsReady(): Promise<void> {
    await this.page.frameLocator("#pane iframe").getByRole("button").first().waitFor();
  }

  /** Selects a cell by "收支情况!B7" or by a defined name. */
  async select(place: string): Promise<void> {
    await this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const [sheet, address] = wanted.split("!");
          const { workbook } = context;
          const range = address === undefined ? workbook.names.getItem(wanted).getRange() : workbook.worksheets.getItem(sheet!).getRange(address);
          range.worksheet.activate();
          range.select();
          await context.sync();
        }),
      place,
    );
  }

  /** Types into the cell that is selected, as a person does: keys to the grid, then Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Where our marks lie on a sheet: addresses without the sheet's name. */
  marks(sheet: string): Promise<readonly string[]> {
    return this.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats.load("items/type");
          await context.sync();
          const custom = formats.items.filter(({ type }) => type === "Custom").map((format) => ({ rule: format.custom.rule.load("formula"), ranges: format.getRanges().load("address") }));
          await context.sync();
          const ours = custom.filter(({ rule }) => rule.formula.includes("自评通标记"));
          return ours.flatMap(({ ranges }) => ranges.address.split(",")).map((address) => address.slice(address.lastIndexOf("!") + 1));
        }),
      sheet,
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
