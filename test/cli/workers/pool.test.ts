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

const numbers = Array.from({ length: 25 }, (_, i) => i);

const workerOf = (onItem: string) => (): Worker =>
  new Worker(
    `const { parentPort } = require("node:worker_threads");
     parentPort.on("message", ({ item }) => { ${onItem} });`,
    { eval: true },
  );

const found = async (items: readonly number[], start: () => Worker): Promise<readonly string[]> => {
  const results: string[] = [];
  for await (const result of workThrough(job, items, 2, { cores: 2, startWorker: start })) results.push(result);
  return results;
};

test.each([
  ["ends", "process.exit(3)", "工作线程结束（3）"],
  ["throws", 'throw new Error("too much")', "too much"],
])("an item over which its worker %s is told, and another worker does the rest", async (_, dies, cause) => {
  const mortal = workerOf(`if (item % 10 === 9) ${dies}; parentPort.postMessage(String(item));`);
  expect(await found(numbers, mortal)).toEqual(
    numbers.map((item) => (item % 10 === 9 ? `${item}: ${cause}` : String(item))),
  );
});

test("a worker has its next order before it has answered", async () => {
  const waiting = workerOf(`(global.held ??= []).push(item); global.started ||= global.held.length === 2;
    if (global.started) for (const one of global.held.splice(0)) parentPort.postMessage(String(one));`);
  expect(await found(numbers, waiting)).toEqual(numbers.map(String));
});

test("who wants no more results starts no more workers", async () => {
  let started = 0;
  const answering = workerOf("parentPort.postMessage(String(item));");
  const results = workThrough(job, numbers, 2, { cores: 2, startWorker: () => ((started += 1), answering()) });
  expect(await results.next()).toEqual({ done: false, value: "0" });
  await results.return();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(started).toBe(2);
});

test("a few items are not worth a worker", async () => {
  const none = (): Worker => {
    throw new Error("none is needed");
  };
  expect(await found([1, 2, 3], none)).toEqual(["alone", "alone", "alone"]);
});
