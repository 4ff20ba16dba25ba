import path from "node:path";
import { chromium, type Browser, type Frame, type FrameLocator, type Locator, type Page } from "playwright-core";
import { chromiumFlags, requireTool } from "../../tools/tools.mjs";
import { eventually, PATIENCE } from "./eventually";
import { startWorkbench, type Served } from "./server";

/** The workbench in Chromium, as a person uses it. What the grid holds is asked for through the pane's own Office.js. */
export class Workbench {
  /** Requests that left this machine; there must never be one. */
  readonly outside: string[] = [];
  /** Every address that was asked for. */
  readonly asked: string[] = [];
  /** Errors that nobody caught, and violations of the pages' content security policies. */
  readonly faults: string[] = [];

  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      this.asked.push(request.url());
      if (protocol.startsWith("http") && host !== new URL(served.url).host) this.outside.push(request.url());
    });
    page.on("pageerror", (error) => this.faults.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
  }

  static async open(
    start: () => Promise<Served> = startWorkbench,
    locale = "zh-CN",
    first = /全审|安装自评表/,
  ): Promise<Workbench> {
    const served = await start();
    const browser = await chromium.launch({ executablePath: requireTool("chromium"), args: [...chromiumFlags] });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale });
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(keepSentences);
    await page.addInitScript(withoutPickers);
    const workbench = new Workbench(served, browser, page);
    await page.goto(served.url);
    await workbench.button(first).waitFor();
    return workbench;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.stop();
  }

  /** The task pane's own document. */
  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().endsWith("/pane.html") || each.url() === "about:srcdoc");
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

  /** Waits until the pane has said the sentence at its foot; another may stand there by now. */
  async said(sentence: string | RegExp, patience?: number): Promise<void> {
    const isIt = (one: string): boolean => (typeof sentence === "string" ? one.includes(sentence) : sentence.test(one));
    await eventually(async () => (await this.sentences()).some(isIt), true, patience);
    await this.pane.evaluate(() => {
      window.sentencesOfThePane = [];
    });
  }

  /** What the pane has said since the last sentence that was waited for. */
  private sentences(): Promise<readonly string[]> {
    return this.pane.evaluate(() => window.sentencesOfThePane ?? []);
  }

  /**
   * Clicks 全审 in the pane and waits until the pane is done; goes back for it where the check of an edit had put the next step on the
   * button by then.
   */
  async check(): Promise<void> {
    const overview = this.inPane.getByRole("tab", { name: /^总览/, selected: true });
    do {
      await this.screen("总览");
      await this.button(/^(重新)?全审$/).click();
      await this.inPane.locator("main[aria-busy=false]").waitFor();
    } while ((await overview.count()) === 0);
  }

  /** A card of the pane by its heading: a finding, an indicator, a paragraph, an explanation. */
  card(name: string | RegExp): Locator {
    return this.inPane.getByRole("article", { name, exact: true }).first();
  }

  /** Gives the pane this size on the screen, as Excel does. */
  async sizePane(width: number, height: number): Promise<void> {
    const rules = `#pane { flex-basis: ${width}px } #pane iframe { flex: none; width: ${width}px; height: ${height}px }`;
    await this.page.addStyleTag({ content: rules });
  }

  /** How many of these stand whole within what is seen of the pane's screen. */
  fullyVisible(parts: Locator): Promise<number> {
    return parts.evaluateAll((elements) => {
      const main = document.querySelector("main")?.getBoundingClientRect() ?? new DOMRect();
      const isSeen = ({ top, bottom, left, right }: DOMRect): boolean =>
        top >= main.top - 1 && bottom <= main.bottom + 1 && left >= main.left && right <= main.right;
      return elements.filter((element) => isSeen(element.getBoundingClientRect())).length;
    });
  }

  /** Names of the buttons that reach out of the pane at a side, or whose words do not fit into them. */
  buttonsCutOff(): Promise<readonly string[]> {
    return this.inPane.locator("button, [role=tab], a[href]").evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { left, right } = button.getBoundingClientRect();
          const cut = button instanceof HTMLButtonElement && button.scrollWidth > button.clientWidth + 1;
          return cut || left < 0 || right > document.documentElement.clientWidth;
        })
        .map((button) => button.textContent),
    );
  }

  /** Opens a finding by its line, which goes to its cell: by its title, or by its address on its sheet. */
  async openFinding(what: string): Promise<void> {
    const line = this.inPane.getByRole("button", { name: new RegExp(`：${what}，|，${what}$`), expanded: false });
    await line.first().click();
  }

  async verdict(): Promise<string> {
    return this.inPane.getByRole("region", { name: "审核结论" }).innerText();
  }

  /** Goes to a cell as a person does: its sheet's tab, then its address in the name box. */
  async goTo(place: string): Promise<void> {
    const [sheet, address] = place.split("!");
    await this.turnTo(sheet!);
    const nameBox = this.page.locator("[data-u-comp=defined-name] input");
    await nameBox.click();
    await nameBox.fill(address!);
    await nameBox.press("Enter");
    await eventually(() => this.selected(), place);
  }

  /** By the tab where it can be clicked; a tab further along is under the bar's own buttons. */
  private async turnTo(sheet: string): Promise<void> {
    const tab = this.page.getByRole("tab", { name: sheet, exact: true });
    const isThere = async (): Promise<boolean> => (await this.selected()).startsWith(`${sheet}!`);
    if (await isThere()) return; // a person does not click the tab of the sheet in front
    const reached = await tab
      .click({ timeout: 2_000 })
      .then(() => eventually(isThere, true, 3_000))
      .then(
        () => true,
        () => false,
      );
    if (reached) return;
    await this.pane.evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).activate();
          await context.sync();
        }),
      sheet,
    );
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
    const [dialog] = await Promise.all([
      this.page.waitForEvent("filechooser"),
      this.pageButton("打开 .xlsx／.docx").click(),
    ]);
    await dialog.setFiles(file);
    await this.documentIs(path.basename(file));
  }

  /** Loads one of the two samples in place of the open workbook, whose changes are lost. */
  async loadSample(kind: "published" | "corrected"): Promise<void> {
    const changed = (await this.page.locator("#document-state").innerText()) !== "";
    await this.page.getByLabel("载入示例").selectOption(kind);
    if (changed) await this.pageButton("不保存，继续").click();
    await this.documentIs({ published: "示例（已发布）.xlsx", corrected: "示例（已更正）.xlsx" }[kind]);
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
          const formats = context.workbook.worksheets
            .getItem(sheet!)
            .getRange(address)
            .conditionalFormats.load("items/type");
          await context.sync();
          const rules = formats.items
            .filter(({ type }) => type === "Custom")
            .map((format) => format.custom.rule.load("formula"));
          await context.sync();
          return rules.flatMap(({ formula }) => /"自评通标记·(\w+)"/.exec(formula)?.[1] ?? []);
        }),
      place,
    );
  }

  /** The value of a cell, "收支情况!B7". */
  async value(place: string): Promise<unknown> {
    return (await this.values(place))[0]?.[0];
  }

  /** The values of an area, "收支情况!B7:C8", row by row. */
  values(place: string): Promise<readonly (readonly unknown[])[]> {
    return this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const [sheet, address] = wanted.split("!");
          const range = context.workbook.worksheets.getItem(sheet!).getRange(address).load("values");
          await context.sync();
          return range.values as readonly (readonly unknown[])[];
        }),
      place,
    );
  }

  /** Loses a name, as deleting it in the name manager does. */
  async deleteName(name: string): Promise<void> {
    await this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          context.workbook.names.getItem(wanted).delete();
          await context.sync();
        }),
      name,
    );
  }

  /** What a name of the workbook stands for, as a formula. */
  refersTo(name: string): Promise<string> {
    return this.pane.evaluate(
      (wanted) =>
        Excel.run(async (context) => {
          const item = context.workbook.names.getItem(wanted).load("formula");
          await context.sync();
          return String(item.formula);
        }),
      name,
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

declare global {
  interface Window {
    sentencesOfThePane?: string[];
  }
}

/** Runs in every frame before anything else. */
function keepSentences(): void {
  const look = (): void => {
    const said = (window.sentencesOfThePane ??= []);
    const sentence = document.querySelector("[role=status]")?.textContent ?? "";
    if (said.at(-1) !== sentence) said.push(sentence);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** The browser's dialogs for files cannot be answered from here; without them the page goes by an input and a download, as in other browsers. */
function withoutPickers(): void {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}
