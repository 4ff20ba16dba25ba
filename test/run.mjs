// npm test: types, unit tests, lint and the tests in a browser. Lint runs beside the browser, which often waits, and is shown when it is done;
// everything else is shown as it runs. The last line is "N passed, N failed, N skipped"; before it every failed step, every skipped test and
// every draw that left something out is named.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { tally } from "./tools/tally.mjs";
import { findTool, toolNames } from "./tools/tools.mjs";

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "ziping-test-"));
/** Where tests write down what they have left to other runs (tools/drawn.mjs). */
const draws = path.join(scratch, "drawn.txt");

/** Runs an npm script to its end; true when it ended well. What it writes is shown, or handed to `keep`. */
function npm(script, extra = [], keep) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...extra], {
      stdio: keep === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
      env: { ...process.env, ZIPING_DRAWN: draws },
      shell: process.platform === "win32",
    });
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.on("close", (code) => resolve(code === 0));
    child.on("error", () => resolve(false));
  });
}

async function check(script) {
  const written = [];
  const ok = await npm(script, [], (part) => written.push(part));
  console.log(`\n== npm run ${script}`);
  process.stdout.write(Buffer.concat(written));
  return { passed: ok ? 1 : 0, failed: ok ? [] : [`npm run ${script}`], skipped: [] };
}

async function jest(script) {
  const file = path.join(scratch, `${script}.json`);
  console.log(`\n== npm run ${script}`);
  const ok = await npm(script, ["--json", `--outputFile=${file}`]);
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
  return report === undefined
    ? { passed: 0, failed: [`npm run ${script} ended without a report`], skipped: [] }
    : tally(report, ok, script);
}

const results = [await check("typecheck"), await jest("jest"), ...(await Promise.all([check("lint"), jest("e2e")]))];
const drawn = fs.existsSync(draws) ? fs.readFileSync(draws, "utf8").trimEnd().split("\n") : [];
fs.rmSync(scratch, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.flatMap((result) => result.failed);
const skipped = results.flatMap((result) => result.skipped);

console.log("");
for (const tool of toolNames) if (findTool(tool) === undefined) console.log(`not installed: ${tool}`);
for (const line of drawn) console.log(line);
for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length === 0 ? 0 : 1;
