/**
 * Runs a suite with jest-circus, as jest does. In the shared environment its modules are loaded by Node itself, compiled as
 * jest would, and kept for the worker's next suite: loading Univer, Excel's client and our own code took most of the time
 * of a small suite, and code that has run before runs faster.
 */
const { createRequire, Module } = require("node:module");
const path = require("node:path");
const { createScriptTransformer } = require("@jest/transform");
const { default: runSuite } = require("jest-circus/runner");
const { drawTests } = require("./drawnTests.cjs");
const { loading } = require("./environment.cjs");

/** jest-circus keeps a suite's tests in its modules: new ones for each suite. */
const CIRCUS = path.dirname(require.resolve("jest-circus/runner"));

/** As jest asks for a module that it can only `require`; the same words find what is in its cache. */
const AS_COMMON_JS = {
  instrument: false,
  isInternalModule: false,
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

/** The running suite: its file, and where the maps are of what was compiled for it, for the lines in an error's stack. jest keeps those of earlier suites. */
let suite = { file: "", sourceMaps: new Map() };

/**
 * Makes Node compile what jest.config.cjs says is to be compiled. Of two files of one name the program comes before the data, as in jest.
 */
const compileWith = (transformer) => {
  const compile = (module, filename) => {
    const { code, sourceMapPath } = transformer.transform(filename, AS_COMMON_JS);
    if (sourceMapPath !== null) suite.sourceMaps.set(filename, sourceMapPath);
    if (filename === suite.file) module._compile(code, filename);
    else loading(() => module._compile(code, filename));
  };
  const asItIs = Module._extensions[".js"];
  const program = (module, filename) =>
    transformer.shouldTransform(filename) ? compile(module, filename) : loading(() => asItIs(module, filename));
  const programs = { ".js": program, ".mjs": compile, ".ts": compile, ".tsx": compile };
  const data = Object.entries(Module._extensions).filter(([ending]) => !(ending in programs));
  for (const ending of Object.keys(Module._extensions)) Reflect.deleteProperty(Module._extensions, ending);
  Object.assign(Module._extensions, programs, Object.fromEntries(data));
};

let compiling;

const FRESH_ONLY = ["mock", "doMock", "setMock", "isolateModules", "isolateModulesAsync", "resetModules"];

/** The suite's `jest`, without what needs modules of its own. */
const jestFor = (runtime, testPath) => {
  const { jest } = runtime.requireModuleOrMock(testPath, "@jest/globals");
  const refuse = (name) => () => {
    throw new Error(`jest.${name}: write "@jest-environment node" into the comment at the top of ${testPath}`);
  };
  return { ...jest, ...Object.fromEntries(FRESH_ONLY.map((name) => [name, refuse(name)])) };
};

/** Whom jest-circus tells of what happens in a suite; it keeps the list on the globals, so that those of one suite would hear all later ones. */
const LISTENERS = Symbol.for("EVENT_HANDLERS");

const forget = (testPath) => {
  Reflect.deleteProperty(globalThis, LISTENERS);
  for (const file of Object.keys(require.cache))
    if (file === testPath || file.startsWith(CIRCUS)) Reflect.deleteProperty(require.cache, file);
};

module.exports = async (globalConfig, config, environment, runtime, testPath, sendMessage) => {
  await drawTests(globalConfig, config, environment, testPath);
  const run = () => runSuite(globalConfig, config, environment, runtime, testPath, sendMessage);
  if (environment.sharesModules !== true) return run();
  compiling ??= createScriptTransformer(config).then(compileWith);
  await compiling;

  const load = createRequire(testPath);
  suite = { file: testPath, sourceMaps: runtime.getSourceMaps() };
  runtime.requireInternalModule = load;
  runtime.requireModule = (file) => {
    environment.global.jest = jestFor(runtime, testPath);
    return load(file);
  };
  forget(testPath);
  try {
    return await run();
  } finally {
    forget(testPath);
  }
};
