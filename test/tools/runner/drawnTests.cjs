/**
 * A part of a suite's tests where not everything is required: with `@drawn 3` in the comment at its top it runs three of them, drawn by the seed.
 * Whoever asks for suites or tests by name gets them whole.
 */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { extract, parse } = require("jest-docblock");

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === "describeBlock" ? testsIn(child) : [child]));

const leaveOnly = (kept, block) => {
  block.children = block.children.filter((child) => child.type === "describeBlock" || kept.has(child));
  for (const child of block.children) if (child.type === "describeBlock") leaveOnly(kept, child);
};

const isAskedFor = ({ nonFlagArgs, testNamePattern, watch, watchAll }) =>
  nonFlagArgs.length > 0 || testNamePattern !== undefined || watch || watchAll;

/** One seed for all workers of a run. */
const shareSeed = ({ seed }) => {
  process.env.ZIPING_SEED ??= String(seed);
};

/** How many of its tests a suite is content with; undefined where it wants all. */
const countDrawn = (testPath) => {
  const { drawn } = parse(extract(readFileSync(testPath, "utf8")));
  return drawn === undefined ? undefined : Number(drawn);
};

/** Has the environment leave tests of the suite out, once the suite has said what they are. */
const drawTests = async (globalConfig, { rootDir }, environment, testPath) => {
  shareSeed(globalConfig);
  const count = countDrawn(testPath);
  if (count === undefined || isAskedFor(globalConfig)) return;
  const { drawn } = await import("../drawn.mjs");
  const handle = environment.handleTestEvent?.bind(environment);
  const what = `tests of ${path.relative(rootDir, testPath).replaceAll(path.sep, "/")}`;
  environment.handleTestEvent = async (event, state) => {
    await handle?.(event, state);
    const { rootDescribeBlock: root } = state;
    if (event.name === "run_start") leaveOnly(new Set(drawn(what, testsIn(root), count)), root);
  };
};

module.exports = { countDrawn, drawTests, isAskedFor, shareSeed };
