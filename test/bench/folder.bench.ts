/**
 * A bureau's folder: how fast a whole check is beside what others need merely to load the same files. Each is measured in a process of its
 * own, as it runs elsewhere: in one, each would clear up after the others, and lose what was compiled for it. They take turns, warmed up, and
 * are compared by files per second of processor time, so that a busy machine gives the same ratios.
 */
import { fork, type ChildProcess } from "node:child_process";
import { departmentFiles } from "./departments";
import { loaderNames, PER_ROUND } from "./loaders";
import { benchProgram } from "./program";

const ROUNDS = 10;

/** The file that Node was started with: everything is in it. */
const [, program = ""] = process.argv;

/** Lines such as "whole check, clean: 50 files/s of one core = 0.46 × SheetJS". */
export const benchFolder = async (): Promise<readonly string[]> => {
  const speeds = await inTurns();
  const base = speeds["SheetJS loads"] ?? 0;
  return [
    ...Object.entries(speeds).map(
      ([name, speed]) => `${name}: ${speed.toFixed(1)} files/s of one core = ${(speed / base).toFixed(2)} × SheetJS`,
    ),
    `a faulty file takes ${((speeds["whole check, clean"] ?? 0) / (speeds["whole check, faulty"] ?? 1)).toFixed(2)} × the time of a clean one`,
    ...(await benchProgram(await departmentFiles("corrected", PER_ROUND))),
  ];
};

const inTurns = async (): Promise<Readonly<Record<string, number>>> => {
  const started: (readonly [name: string, child: ChildProcess])[] = [];
  for (const name of loaderNames) started.push([name, await start(name)]);
  const spent = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, child] of started) spent.set(name, (spent.get(name) ?? 0) + (await roundOf(child)));
  for (const [, child] of started) child.kill();
  return Object.fromEntries([...spent].map(([name, micros]) => [name, (ROUNDS * PER_ROUND * 1e6) / micros]));
};

/** This program once more, as a loader (run.ts); one warms up after the other. */
const start = async (name: string): Promise<ChildProcess> => {
  const child = fork(program, ["loader", name]);
  await answerOf(child);
  return child;
};

const roundOf = async (child: ChildProcess): Promise<number> => {
  const answer = answerOf(child);
  child.send("round");
  return Number(await answer);
};

/** Rejects when the process ends without one. */
const answerOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`a loader ended with ${String(code)}`));
    child.once("exit", onExit);
    child.once("message", (answer) => {
      child.off("exit", onExit);
      resolve(answer);
    });
  });
