/** How long officers wait for the pane of the workbench: until it is drawn, until it can be used, from the click on 全审 to the verdict. Wall time in Chromium, on this machine. */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Frame, type Page } from "playwright-core";
import { chromiumFlags, findTool } from "../tools/tools.mjs";

const ROUNDS = 5;
const PAGE = path.join(process.cwd(), "dist/自评通/打开自评通.html");

interface Waits {
  readonly painted: number;
  readonly usable: number;
  readonly verdict: number;
}

const paneOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector("#pane iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  return frame;
};

/** Since the pane's own document began. */
const sinceBegin = async (pane: Frame): Promise<Pick<Waits, "painted" | "usable">> => {
  await pane.waitForFunction(() => window.paneUsableAt !== undefined);
  return pane.evaluate(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    usable: window.paneUsableAt ?? Number.NaN,
  }));
};

const fromClick = (pane: Frame): Promise<number> =>
  pane.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const status = document.querySelector("[role=status]");
        const button = [...document.querySelectorAll("button")].find(({ textContent }) => /全审$/.test(textContent));
        const clicked = performance.now();
        new MutationObserver(() => {
          if (status?.textContent.startsWith("全审完成") === true) resolve(performance.now() - clicked);
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
        button?.click();
      }),
  );

/** Runs in every frame before its own scripts: notes when a main button first stands in the pane. */
const noteUsable = (): void => {
  const look = new MutationObserver(() => {
    if (document.querySelector("main[aria-busy=false] button") === null) return;
    window.paneUsableAt ??= performance.now();
    look.disconnect();
  });
  look.observe(document, { subtree: true, childList: true, attributes: true });
};

const once = async (page: Page): Promise<Waits> => {
  await page.goto(pathToFileURL(PAGE).href);
  const pane = await paneOf(page);
  return { ...(await sinceBegin(pane)), verdict: await fromClick(pane) };
};

const middle = (rounds: readonly Waits[], what: keyof Waits): string => {
  const sorted = rounds.map((round) => round[what]).sort((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0)} ms`;
};

export const benchPane = async (): Promise<readonly string[]> => {
  const executablePath = findTool("chromium");
  if (executablePath === undefined) return ["not measured: Chromium is not installed"];
  if (!fs.existsSync(PAGE)) return ["not measured: run npm run build first"];
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    await page.addInitScript(noteUsable);
    const rounds: Waits[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await once(page));
    return [
      `pane first painted: ${middle(rounds, "painted")} (aim 300), usable: ${middle(rounds, "usable")} (aim 800)`,
      `click on 全审 to verdict: ${middle(rounds, "verdict")} (aim 150; the workbench's grid included)`,
    ];
  } finally {
    await browser.close();
  }
};

declare global {
  interface Window {
    /** Milliseconds from the beginning of the pane's document to its first button. */
    paneUsableAt?: number;
  }
}
