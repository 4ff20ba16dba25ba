// npm run icons: renders the drawings in assets to the sizes that Excel asks for. The pictures are committed; run this after changing a drawing.
import fs from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumFlags, requireTool } from "./tools.mjs";

const assets = new URL("../../assets/", import.meta.url);
const sizes = [16, 32, 64, 80, 128];
const drawings = { icon: sizes, check: [16, 32, 80], score: [16, 32, 80] };
const browser = await chromium.launch({ executablePath: requireTool("chromium"), args: [...chromiumFlags] });

async function render(name, size) {
  const drawing = await fs.readFile(new URL(`${name}.svg`, assets), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: fileURLToPath(new URL(`${name}-${size}.png`, assets)), omitBackground: true });
  await page.close();
}

for (const [name, itsSizes] of Object.entries(drawings)) for (const size of itsSizes) await render(name, size);
await browser.close();
