/**
 * Where suites run that need no page: on the worker's own globals instead of in a sandbox of jest's, so that the modules
 * that one suite has loaded may serve the next (suite.cjs). `@jest-environment node` at the top of a suite gives it
 * modules of its own: for jest.mock, jest.resetModules, and for counting what is done once in a process.
 */
const { ModernFakeTimers } = require("@jest/fake-timers");
const { TestEnvironment: OwnModules } = require("jest-environment-node");
const { ModuleMocker } = require("jest-mock");

/** Defined by modules when they were loaded: as lasting as these. */
const ofModules = new Set();
let isLoading = false;

const descriptors = (object) =>
  new Map(Reflect.ownKeys(object).map((key) => [key, Reflect.getOwnPropertyDescriptor(object, key)]));

/** As `before`, but for what is to be kept. */
const restore = (object, before, kept = new Set()) => {
  for (const key of Reflect.ownKeys(object))
    if (!before.has(key) && !kept.has(key)) Reflect.deleteProperty(object, key);
  for (const [key, was] of before) {
    const now = Reflect.getOwnPropertyDescriptor(object, key);
    if (now?.value !== was.value || now?.get !== was.get) Reflect.defineProperty(object, key, was);
  }
};

module.exports = class SharedModules {
  sharesModules = true;
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null; // jest's old ones, which nobody asks for
  before = {
    globals: descriptors(globalThis),
    env: descriptors(process.env),
    exit: process.exit,
    folder: process.cwd(),
  };

  constructor(config, context) {
    const { collectCoverage, watch, watchAll } = config.globalConfig;
    // What is covered is counted where modules are loaded anew, and what was changed is seen there.
    if (collectCoverage || watch || watchAll) return new OwnModules(config, context);
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis });
  }

  async setup() {}

  /** Nothing that the suite, or jest for it, has left on what all suites share meets the next one. */
  async teardown() {
    this.fakeTimersModern.dispose();
    restore(globalThis, this.before.globals, ofModules);
    restore(process.env, this.before.env);
    process.exit = this.before.exit;
    process.chdir(this.before.folder);
  }

  /** `load` loads a module, which may load others: the globals that they define stay when the suite has ended. */
  static loading(load) {
    if (isLoading) return load();
    const before = new Set(Reflect.ownKeys(globalThis));
    isLoading = true;
    try {
      return load();
    } finally {
      isLoading = false;
      for (const key of Reflect.ownKeys(globalThis)) if (!before.has(key)) ofModules.add(key);
    }
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  /** There is no sandbox. */
  getVmContext() {
    return null;
  }
};
