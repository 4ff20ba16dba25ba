// npm run outdated: asks npm which dependencies are behind their newest version. Ends with 1 where one of them is not in test/tools/heldBack.json with the
// reason, or where one that is there is not behind any more.
import { spawnSync } from "node:child_process";
import fs from "node:fs";

const held = JSON.parse(fs.readFileSync(new URL("../heldBack.json", import.meta.url), "utf8"));
const { stdout } = spawnSync("npm", ["outdated", "--json"], { encoding: "utf8", shell: process.platform === "win32" });
const behind = JSON.parse(stdout || "{}");
const reasons = new Map(held.flatMap(({ packages, because }) => packages.map((name) => [name, because])));

for (const [name, { current, latest }] of Object.entries(behind))
  console.log(`${name} ${current}, newest ${latest}: ${reasons.get(name) ?? "no reason"}`);
const stale = [...reasons.keys()].filter((name) => behind[name] === undefined);
for (const name of stale) console.log(`${name} is not behind any more.`);
process.exitCode = stale.length > 0 || Object.keys(behind).some((name) => !reasons.has(name)) ? 1 : 0;
