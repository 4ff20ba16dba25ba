/**
 * Real worker threads over the sources of the program.
 * @drawn 1
 */
import { Worker } from "node:worker_threads";
import { workThrough, type WorkerJob } from "../../../src/cli/workers/pool";
import { run } from "../../../src/cli/run";
import { copyFile } from "node:fs/promises";
import { inFolder, ziping } from "../workplace";

const startWorker = (): Worker =>
  new Worker(
    `require("./test/tools/typescript.cjs");
     require("./src/cli/workers/worker").serve(require("node:worker_threads").parentPort);`,
    { eval: true },
  );

const many = async (at: (name: string) => string): Promise<void> => {
  await ziping("new", at("甲局.xlsx"), "--sample", "corrected");
  await ziping("new", at("乙局.xlsx"), "--sample", "published");
  for (let i = 0; i < 18; i++) await copyFile(at(i % 3 === 0 ? "乙局.xlsx" : "甲局.xlsx"), at(`${i}.xlsx`));
  await copyFile(__filename, at("19.xlsx"));
};

const checked = async (folder: string, jobs: string) => {
  let out = "";
  const terminal = { out: (text: string) => (out += text), err: () => undefined };
  const code = await run(["check", folder, "--json", "--jobs", jobs], terminal, { cores: 2, startWorker });
  return { code, out };
};

test("workers tell the same as this thread alone", () =>
  inFolder(async (at) => {
    await many(at);
    const alone = await checked(at(""), "1");
    expect(alone.code).toBe(2);
    expect(alone.out.trim().split("\n")).toHaveLength(21);
    expect(await checked(at(""), "2")).toEqual(alone);
  }));

const job: WorkerJob<number, string> = {
  name: "mortal",
  run: () => Promise.resolve("alone"),
  lost: (item, cause) => `${item}: ${cause}`,
};

/** Dies over every tenth item. */
const mortal = (): Worker =>
  new Worker(
    `const { parentPort } = require("node:worker_threads");
     parentPort.on("message", ({ item }) => {
       if (item % 10 === 9) process.exit(3);
       parentPort.postMessage(String(item));
     });`,
    { eval: true },
  );

test("an item that kills its worker is told, and another worker does the rest", async () => {
  const items = Array.from({ length: 25 }, (_, i) => i);
  const found: string[] = [];
  for await (const result of workThrough(job, items, 2, { cores: 2, startWorker: mortal })) found.push(result);
  expect(found).toEqual(items.map((item) => (item % 10 === 9 ? `${item}: 工作线程结束（3）` : String(item))));
});

test("a few items are not worth a worker", async () => {
  const found: string[] = [];
  for await (const result of workThrough(job, [1, 2, 3], 2, { cores: 2, startWorker: mortal })) found.push(result);
  expect(found).toEqual(["alone", "alone", "alone"]);
});
