// The tests that drive a browser; npm run e2e.
const unit = require("../../jest.config.cjs");

module.exports = {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testEnvironment: "node",
  // A browser waits as long as it works: two of them, each with a profile of its own, on one server.
  maxWorkers: 2,
  globalSetup: "<rootDir>/test/e2e/support/startOnce.ts",
  globalTeardown: "<rootDir>/test/e2e/support/stopOnce.ts",
  testTimeout: 480_000,
};
