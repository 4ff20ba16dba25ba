// npm run reproduce: builds once more, into a folder of its own, and compares file by file with what dist holds. Ends with 1 where a byte differs.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAMS = ["addin", "自评通"];
const LIST = "文件清单.txt";

const again = fs.mkdtempSync(path.join(os.tmpdir(), "ziping-build-"));
const { status } = spawnSync("npm", ["run", "--silent", "build"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, DIST: again },
});
const linesOf = (dist, program) =>
  new Set(
    fs
      .readFileSync(path.join(dist, program, LIST), "utf8")
      .split("\n")
      .filter(Boolean),
  );
const different = PROGRAMS.flatMap((program) => {
  const before = linesOf("dist", program);
  return [...linesOf(again, program)].filter((line) => !before.has(line)).map((line) => `${program}/${line.slice(66)}`);
});
fs.rmSync(again, { recursive: true, force: true });
console.log(different.length === 0 ? "两次构建逐字节相同。" : `两次构建不同：\n${different.join("\n")}`);
process.exitCode = status === 0 && different.length === 0 ? 0 : 1;
