/**
 * Which suites run, longest first as in jest. Of those of which a part is enough (drawnTests.cjs), a run that asks for nothing by name takes a
 * quarter, drawn by its seed: with the parts that are left out it ends within three minutes on two cores.
 */
const { default: LongestFirst } = require("@jest/test-sequencer");
const { countDrawn, isAskedFor, shareSeed } = require("./drawnTests.cjs");

module.exports = class DrawnSuites extends LongestFirst {
  constructor(options) {
    super(options);
    this.globalConfig = options.globalConfig;
  }

  async sort(tests) {
    if (isAskedFor(this.globalConfig)) return super.sort(tests);
    shareSeed(this.globalConfig);
    const { drawn } = await import("../drawn.mjs");
    const marked = tests.filter((test) => countDrawn(test.path) !== undefined);
    const inOrder = [...marked].sort((a, b) => (a.path < b.path ? -1 : 1));
    const kept = drawn("suites marked @drawn", inOrder, Math.ceil(marked.length / 4));
    return super.sort(tests.filter((test) => !marked.includes(test) || kept.includes(test)));
  }
};
