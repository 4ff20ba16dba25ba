/** @jest-environment node */
import { EventEmitter } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { run } from "../../src/cli/run";
import { standardTerminal } from "../../src/cli/standardTerminal";
import { inFolder, ziping } from "./workplace";

/** A stream that keeps what is written to it. */
class Kept extends EventEmitter {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  fail(code: string): void {
    this.emit("error", Object.assign(new Error(`write ${code}`), { code }));
  }
}

const opened = () => {
  const [stdout, stderr, onFailure] = [new Kept(), new Kept(), jest.fn()];
  const streams = { stdout, stderr } as unknown as Pick<NodeJS.Process, "stdout" | "stderr">;
  return { stdout, stderr, onFailure, terminal: standardTerminal(streams, onFailure) };
};

test("who stops reading is written no more, and told nothing", () => {
  const { stdout, stderr, onFailure, terminal } = opened();
  terminal.out("一");
  expect(terminal.isClosed?.()).toBe(false);
  stdout.fail("EPIPE");
  terminal.out("二");
  terminal.err("说明");
  stderr.fail("EPIPE");
  terminal.err("没有人看");
  expect([stdout.text, stderr.text, terminal.isClosed?.()]).toEqual(["一", "说明\n", true]);
  expect(onFailure).not.toHaveBeenCalled();
});

test("another failure is told once", () => {
  const { stdout, stderr, onFailure, terminal } = opened();
  stdout.fail("ENOSPC");
  stdout.fail("ENOSPC");
  terminal.out("二");
  expect([stdout.text, stderr.text]).toEqual(["", "结果没有写完：系统返回 ENOSPC。\n"]);
  expect(onFailure).toHaveBeenCalledTimes(1);
});

test.each([
  ["the files that are left are not checked", [], 1],
  ["a table that was asked for is finished", ["--csv"], 3],
])("where nobody reads on, %s", (_, csv, lines) =>
  inFolder(async (at) => {
    await mkdir(at("收到"));
    for (const name of ["甲", "乙", "丙"]) await ziping("new", at(`收到/${name}.xlsx`), "--sample", "corrected");
    const args = ["check", at("收到"), ...csv.flatMap((option) => [option, at("结果.csv")])];
    const told: string[] = [];
    const code = await run(args, {
      out: (text) => told.push(text),
      err: () => undefined,
      isClosed: () => told.length > 0,
    });
    expect(code).toBe(0);
    expect(told.filter((line) => line.startsWith("可以上报"))).toHaveLength(lines);
    if (csv.length > 0) expect((await readFile(at("结果.csv"), "utf8")).trim().split("\n")).toHaveLength(4);
  }),
);
