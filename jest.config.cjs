const swc = ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" }, module: { type: "commonjs" } }];
const esmOnly = "lodash-es|nanoid|opentype|franc|trigram|n-gram|collapse|kdbush|rbush|quickselect|ot-|cjk-regex|unicode-regex|regexp-util|@flatten|@wendellhu|numfmt|fast-diff|uuid|hucre";
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"],
  transform: { "^.+\\.(m?js|tsx?)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!.*(${esmOnly}))`],
};
