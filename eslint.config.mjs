// Strict type-checked rules, Microsoft's rules for Office.js where it is used, and limits on size. `npm run lint` allows no warning.
import office from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const typescript = ["src/**/*.{ts,tsx}", "test/**/*.ts", "test/**/*.tsx"];

// The plugin's own "recommended" set cannot be loaded beside typescript-eslint 8, hence the rules one by one.
const officeRules = Object.fromEntries(
  [
    "call-sync-after-load",
    "call-sync-before-read",
    "load-object-before-read",
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((name) => [`office-addins/${name}`, "error"]),
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  {
    files: typescript,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 15],
      "max-depth": ["error", 3],
      "max-params": ["error", 6],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // [...text] is how we cut a text into its characters: by code point.
      "@typescript-eslint/no-misused-spread": "off",
      // Univer marks its only way to make several commands one undo step as temporary; there is no other in this version.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "package", package: "@univerjs/core", name: "__tempBatchingUndoRedo" }] },
      ],
      // This rule of 8.74.0 does not end on a type that contains itself, such as JSON.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // What returns nothing may be written in one line.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // "this: void" says that a method may be handed around on its own.
      "@typescript-eslint/no-invalid-void-type": ["error", { allowAsThisParameter: true }],
      // Office.js takes the member of an enumeration or its text, and answers with the text.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A describe block holds many tests.
      "max-lines-per-function": "off",
      "max-lines": ["error", { max: 400 }],
      // Spies are taken off the objects that they watch, and what a page or a mock hands back has no type of ours.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/use-unknown-in-catch-callback-variable": "off",
      // What a test takes for granted fails loudly in the test.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A stand-in for something asynchronous may have nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["src/{app,docx,domain,engine,ooxml,reports,workbook,xlsx}/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "ObjectExpression > Property[kind='get']",
          message:
            "V8 keeps a getter with the shape of its object, and whatever the getter refers to, until one of its rare large collections: write a class.",
        },
      ],
    },
  },
  // Microsoft's client is a script for a page; here it runs in a stand-in for one.
  { files: ["test/support/officeClient.ts"], rules: { "@typescript-eslint/no-implied-eval": "off" } },
  { files: ["src/excel/**/*.ts"], plugins: { "office-addins": office }, rules: officeRules },
  { files: ["src/cli/**/*.ts", "test/bench/**/*.ts"], rules: { "no-console": "off" } },
);
