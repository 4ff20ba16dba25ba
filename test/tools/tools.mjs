// Programs that some tests need and that npm cannot install. Used by the test runner (plain node) and by the tests.
import fs from "node:fs";
import path from "node:path";

const places = {
  chromium: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  soffice: [
    "soffice",
    "libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
  pdftotext: ["pdftotext"],
};

export const toolNames = Object.keys(places);

/** true where nothing may be skipped: a test whose tool is missing then runs, and fails saying so. */
export const everythingRequired = process.env.ZIPING_REQUIRE_ALL === "1";

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

/** A program's file in the folders of PATH, or undefined. */
export function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => path.join(folder, name)).find(isFile);
}

/** Where the program is, or undefined when it is not installed. */
export function findTool(name) {
  for (const place of places[name]) {
    const found = path.isAbsolute(place) ? (isFile(place) ? place : undefined) : onPath(place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where the program is; throws a sentence when it is not installed. */
export function requireTool(name) {
  const found = findTool(name);
  if (found === undefined) throw new Error(`${name} is not installed (looked for ${places[name].join(", ")}).`);
  return found;
}

/** What Chromium is started with: no sandbox where root runs it, and nothing that looks for the network by itself. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
