/** Every screen of the pane in Chromium: nothing wider than the pane, no badge broken, nothing axe finds serious. ZIPING_SHOTS=folder keeps the pictures. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { drawn } from "../tools/drawn.mjs";
import { needs } from "../tools/needs";
import { chromiumFlags, requireTool } from "../tools/tools.mjs";
import { buildHarness } from "./harness/build";
import { scenes } from "./harness/scenes";
import type { Scene } from "./harness/scenes";

const TIMEOUT = 120_000;
const HEIGHT = 560;
const shots = process.env.ZIPING_SHOTS;
const inBrowser = needs("chromium");

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ziping-pane-"));
let browser: Browser | undefined;
let shared: Page | undefined;
/** What the page shows, in its light colours. */
let shown: Scene | undefined;
let address = "";

/** Built and started by the first test that needs it, so that a machine without Chromium builds nothing. */
const start = async (): Promise<Browser> => {
  if (browser !== undefined) return browser;
  address = pathToFileURL(await buildHarness(folder)).href;
  browser = await chromium.launch({ executablePath: requireTool("chromium"), args: [...chromiumFlags] });
  return browser;
};

/** What the system says of itself; a contrast theme of Windows is the black one here. */
const MEDIA = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

type Theme = keyof typeof MEDIA;

/** One page for all screens: each is loaded anew into it, which takes a third of what a page of its own takes. */
const pageOf = async (width: number): Promise<Page> => {
  const started = await start();
  if (shared === undefined || shared.isClosed()) shared = await started.newPage({ reducedMotion: "reduce" });
  await shared.setViewportSize({ width, height: HEIGHT });
  await shared.mouse.move(0, 0);
  await shared.emulateMedia(MEDIA.light);
  return shared;
};

afterAll(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const open = async (scene: Scene, width: number): Promise<Page> => {
  const page = await pageOf(width);
  await page.goto(`${address}?${scene.query}&theme=light`);
  await page.waitForSelector("html[data-ready=yes]");
  await scene.act?.(page);
  await page.evaluate(axe.source);
  shown = scene;
  return page;
};

/** The screen where its own test has left it: to load it anew, and to click to it, takes longer than to look at it. */
const reopen = async (scene: Scene, width: number): Promise<Page> => {
  if (shown !== scene || shared === undefined) return open(scene, width);
  await shared.setViewportSize({ width, height: HEIGHT });
  return shared;
};

/** In other colours; what fades into them does so at once. */
const turnTo = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia(MEDIA[theme]);
  await page.evaluate(`window.drawIn("${theme}")`);
  await page.evaluate(() => {
    for (const fading of document.getAnimations()) if (fading instanceof CSSTransition) fading.finish();
  });
};

const shoot = async (page: Page, name: string): Promise<void> => {
  if (shots === undefined) return;
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
  await page.screenshot({ path: path.join(shots, `${name}-full.png`), fullPage: true });
};

const seriousIn = async (page: Page): Promise<readonly string[]> => {
  const results = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ""}`));
};

/** Names of the buttons and tabs that reach out of the pane, or whose words do not fit into them. */
const cutOffIn = (page: Page): Promise<readonly string[]> =>
  page.locator("button, [role=tab], a[href]").evaluateAll((buttons) =>
    buttons
      .filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        const cut = button instanceof HTMLButtonElement && button.scrollWidth > button.clientWidth + 1;
        return cut || left < 0 || right > document.documentElement.clientWidth;
      })
      .map((button) => button.textContent),
  );

/** In letters; a screen reader says the whole name of whatever is reached by Tab. */
const LONGEST_NAME = 100;

const longNamesIn = (page: Page): Promise<readonly string[]> =>
  page
    .locator("[aria-label]")
    .evaluateAll(
      (named, longest) =>
        named.map((each) => each.getAttribute("aria-label") ?? "").filter(({ length }) => length > longest),
      LONGEST_NAME,
    );

const widthOf = (page: Page): Promise<number> =>
  page.evaluate<number>(
    "Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map((e) => e.scrollWidth))",
  );

const linesInBadge =
  "(badge) => { const range = document.createRange(); range.selectNodeContents(badge); return new Set([...range.getClientRects()].map((line) => line.top)).size; }";
const mostBadgeLines = (page: Page): Promise<number> =>
  page.evaluate<number>(`Math.max(1, ...[...document.querySelectorAll('.fui-Badge')].map(${linesInBadge}))`);

for (const scene of drawn("screens of the pane", scenes, 4)) {
  inBrowser(
    `the screen ${scene.name} fits 350 and 480 px and is free of serious axe findings`,
    async () => {
      const page = await open(scene, 350);
      await shoot(page, `${scene.name}-350-light`);
      expect(await widthOf(page)).toBeLessThanOrEqual(350);
      expect(await mostBadgeLines(page)).toBe(1);
      expect(await cutOffIn(page)).toEqual([]);
      expect(await longNamesIn(page)).toEqual([]);
      expect(await seriousIn(page)).toEqual([]);
      await page.setViewportSize({ width: 480, height: HEIGHT });
      await shoot(page, `${scene.name}-480-light`);
      expect(await widthOf(page)).toBeLessThanOrEqual(480);
    },
    TIMEOUT,
  );

  inBrowser(
    `the screen ${scene.name} is free of serious axe findings in dark colours and in a contrast theme`,
    async () => {
      const page = await reopen(scene, 350);
      for (const theme of ["dark", "contrast"] as const) {
        await turnTo(page, theme);
        await shoot(page, `${scene.name}-350-${theme}`);
        expect([theme, await seriousIn(page)]).toEqual([theme, []]);
      }
      shown = undefined;
    },
    TIMEOUT,
  );
}

const LINES = ["findings", "findings-many", "english-findings"];
const SMALLEST = 378;

/** How many of them are in view wholly, not under the head and not under the foot. */
const wholeLines = (page: Page): Promise<number> =>
  page.locator("[data-line]").evaluateAll((lines) => {
    const view = document.querySelector("main")?.getBoundingClientRect();
    const isWhole = ({ top, bottom }: DOMRect): boolean =>
      view !== undefined && top >= view.top && bottom <= view.bottom;
    return lines.filter((line) => isWhole(line.getBoundingClientRect())).length;
  });

for (const scene of scenes.filter(({ name }) => LINES.includes(name)))
  inBrowser(
    `four findings of ${scene.name} are in view in the smallest pane, however many levels can be chosen`,
    async () => {
      const page = await open(scene, 350);
      await page.setViewportSize({ width: 350, height: SMALLEST });
      expect(await wholeLines(page)).toBeGreaterThanOrEqual(4);
      expect(await cutOffIn(page)).toEqual([]);
    },
    TIMEOUT,
  );
