/**
 * Changes one operator or constant of a source file at a time and runs the tests that belong to it: what survives is not tested.
 * Not in CI. `node test/tools/mutate.mjs src/domain/interval.ts test/domain/interval.test.ts [most mutants]`
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const CHANGES = [
  [/ === /g, " !== "],
  [/ !== /g, " === "],
  [/ && /g, " || "],
  [/ \|\| /g, " && "],
  [/\.lte\(/g, ".lt("],
  [/\.gte\(/g, ".gt("],
  [/\.lt\(/g, ".lte("],
  [/\.gt\(/g, ".gte("],
  [/\.plus\(/g, ".minus("],
  [/\.minus\(/g, ".plus("],
  [/\btrue\b/g, "false"],
  [/\bfalse\b/g, "true"],
  [/(?<=[ (])1(?=[;,)])/g, "2"],
];

const [source, tests, most = "30"] = process.argv.slice(2);
if (source === undefined || tests === undefined) throw new Error("usage: mutate.mjs <source> <tests> [most mutants]");
const original = readFileSync(source, "utf8");

const isCode = (index) => !/^\s*(?:\/\/|\/?\*)/.test(original.slice(original.lastIndexOf("\n", index) + 1, index + 1));

const mutants = CHANGES.flatMap(([pattern, to]) =>
  [...original.matchAll(pattern)]
    .filter(({ index }) => isCode(index))
    .map(({ 0: from, index }) => ({
      line: original.slice(0, index).split("\n").length,
      words: `${from.trim()} → ${to.trim()}`,
      text: original.slice(0, index) + to + original.slice(index + from.length),
    })),
);
const step = Math.max(1, Math.ceil(mutants.length / Number(most)));
const sample = mutants.filter((_, i) => i % step === 0);

const survives = ({ text }) => {
  writeFileSync(source, text);
  const run = spawnSync("npx", ["jest", tests, "--silent", "--maxWorkers=1"], { encoding: "utf8" });
  return run.status === 0;
};

try {
  const survivors = sample.filter(survives);
  for (const { line, words } of survivors) console.log(`survives: ${source}:${String(line)} ${words}`);
  console.log(`${String(sample.length - survivors.length)} of ${String(sample.length)} told`);
} finally {
  writeFileSync(source, original);
}
