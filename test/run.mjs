// npm test: types, lint, unit tests and the tests in a browser, one after the other, everything shown as it runs.
// The last line is "N passed, N failed, N skipped"; before it every failed step and every skipped test is named.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { tally } from "./tools/tally.mjs";
import { findTool, toolNames } from "./tools/tools.mjs";

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "ziping-test-"));

/** Runs an npm script to its end; true when it ended well. */
function npm(script, extra = []) {
  console.log(`\n== npm run ${script}`);
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script, "--", ...extra], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    child.on("close", (code) => resolve(code === 0));
    child.on("error", () => resolve(false));
  });
}

async function check(script) {
  const ok = await npm(script);
  return { passed: ok ? 1 : 0, failed: ok ? [] : [`npm run ${script}`], skipped: [] };
}

async function jest(script) {
  const file = path.join(scratch, `${script}.json`);
  const ok = await npm(script, ["--json", `--outputFile=${file}`]);
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined;
  return report === undefined
    ? { passed: 0, failed: [`npm run ${script} ended without a report`], skipped: [] }
    : tally(report, ok, script);
}

const results = [await check("typecheck"), await check("lint"), await jest("jest"), await jest("e2e")];
fs.rmSync(scratch, { recursive: true, force: true });

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.flatMap((result) => result.failed);
const skipped = results.flatMap((result) => result.skipped);

console.log("");
for (const tool of toolNames) if (findTool(tool) === undefined) console.log(`not installed: ${tool}`);
for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failed) console.log(`failed: ${name}`);
console.log(`${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
process.exitCode = failed.length === 0 ? 0 : 1;
