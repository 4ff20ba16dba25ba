const swc = (tsx) => [
  "@swc/jest",
  {
    jsc: { parser: { syntax: "typescript", tsx }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    module: { type: "commonjs" },
  },
];

// Packages that ship ES modules only, most of them below Univer; jest needs them as CommonJS.
const esmOnly =
  "lodash-es|nanoid|opentype|franc|trigram|n-gram|collapse|kdbush|rbush|quickselect|ot-|cjk-regex|unicode-regex|regexp-util|@flatten|@wendellhu|numfmt|fast-diff|uuid|hucre|strip-bom";

// Suites with a page or with modules of their own run in jest's sandbox. Handed to every module there by name: in the sandbox, looking a global up costs more
// than most calls of it. Only what no test replaces, and no package declares as a constant of its own (Symbol, process, Function, parseInt).
const globals =
  "Object Array String Number Boolean BigInt Math JSON RegExp Map Set WeakMap WeakSet Promise Proxy Reflect Error TypeError RangeError isNaN isFinite console";

module.exports = {
  // Whole workbooks on a busy two-core machine: slow is not wrong. How fast things are is measured in the benches.
  testTimeout: 240_000,
  // A worker loads Univer, Excel's client and our own code once for all its suites, not once for each: that was most of the time.
  // A suite that replaces modules, or counts what is done once in a process, asks for its own with "@jest-environment node".
  testEnvironment: "<rootDir>/test/tools/runner/environment.cjs",
  testRunner: "<rootDir>/test/tools/runner/suite.cjs",
  testSequencer: "<rootDir>/test/tools/runner/sequencer.cjs",
  // Even on two cores: a workbook that a failing test left open keeps a process alive, and jest ends its workers but not itself.
  maxWorkers: 2,
  // A workbook that was closed is garbage, which a worker with memory to spare collects late; a new worker loads everything anew.
  workerIdleMemoryLimit: "1.5GB",
  sandboxInjectedGlobals: globals.split(" "),
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/", "/test/e2e/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  transform: { "^.+\\.tsx$": swc(true), "^.+\\.(ts|m?js)$": swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!.*(${esmOnly}))`],
};
