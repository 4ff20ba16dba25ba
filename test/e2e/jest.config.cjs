// The tests that drive a browser; npm run e2e.
const unit = require("../../jest.config.cjs");

module.exports = {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testEnvironment: "node",
  maxWorkers: 1,
  globalSetup: "<rootDir>/test/e2e/support/startOnce.ts",
  globalTeardown: "<rootDir>/test/e2e/support/stopOnce.ts",
  testTimeout: 240_000,
};
