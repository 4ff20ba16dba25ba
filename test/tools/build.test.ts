import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { createHash } from "node:crypto";
import { repository } from "./sources";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ziping-build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

/** A built pane whose page asks for these scripts. */
const pane = (...scripts: readonly string[]): { readonly status: number | null; readonly said: string } => {
  write("manifest.xml", '<SourceLocation DefaultValue="https://files.example.gov.cn/ziping/taskpane.html"/>');
  write("taskpane.html", scripts.map((src) => `<script defer="defer" src="${src}"></script>`).join(""));
  const { status, stdout } = spawnSync("node", [path.join(repository, "test/tools/build/urls.mjs"), folder]);
  return { status, said: String(stdout) };
};

describe("npm run urls", () => {
  test("lists what the pane would load, chunks included, and is content with its own server", () => {
    write("taskpane.js", "");
    write("chunks/core.js", "");
    write("guide/guide.html", "");
    const { status, said } = pane("taskpane.js");
    expect(status).toBe(0);
    expect(said).toContain("  chunks/core.js\n  guide/guide.html\n  taskpane.html\n  taskpane.js\n从别处加载：无");
  });

  test("names a file that is missing", () => {
    const { status, said } = pane("taskpane.js");
    expect([status, said.includes("缺少：\n  taskpane.js")]).toEqual([1, true]);
  });

  test("lets Office.js come from elsewhere and nothing else", () => {
    const office = pane("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect([office.status, office.said.includes("hosted/office.js")]).toEqual([0, true]);
    expect(pane("https://cdn.example.com/tracker.js").status).toBe(1);
  });
});

test("a build carries the hash of every file and the licence of every package, and is the same twice", () => {
  write("entry.js", 'import { unzlibSync } from "fflate"; console.log(unzlibSync);');
  const build = `
    const webpack = require("webpack");
    const { withContents } = require("./test/tools/build/contents.cjs");
    const [entry, out] = process.argv.slice(1);
    const output = { path: out, filename: "entry.js" };
    const resolve = { modules: [require("node:path").resolve("node_modules")] };
    webpack({ mode: "production", context: process.cwd(), entry, output, resolve, plugins: [withContents()] }, (error, stats) => {
      if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exitCode = 1; }
    });`;
  const lists = ["one", "two"].map((name) => {
    const out = path.join(folder, name);
    execFileSync("node", ["-e", build, path.join(folder, "entry.js"), out], { cwd: repository });
    return out;
  });
  const [first = "", second = ""] = lists.map((out) => readFileSync(path.join(out, "文件清单.txt")).toString());
  expect(first).toBe(second);
  const hash = createHash("sha256")
    .update(readFileSync(path.join(folder, "one", "entry.js")))
    .digest("hex");
  expect(first).toContain(`${hash}  entry.js\n`);
  expect(readFileSync(path.join(folder, "one", "第三方许可.txt")).toString()).toMatch(
    /^fflate [\d.]+ · MIT\n\nMIT License/,
  );
});
