// Four programs from one source tree:
//   addin      dist/addin      what Excel loads from a web server (npm run build, npm run dev-server)
//   workbench  dist/自评通      the spreadsheet page with the same task pane beside it: served by npm start, or opened from disk
//   cli        dist/cli        the command line tool (npx ziping)
//   bench      dist/bench      the measurements (npm run bench)
//
// Settings, as environment variables:
//   OFFICE_JS   global (default) · china (the 21Vianet cloud) · self (Microsoft's client beside the pane) · a URL of your own
//   ADDIN_URL   where dist/addin will be served; default https://localhost:3000/
//   PORT        of the two development servers; default 3000
//   DIST        the folder to build into; default dist
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { gzipSync } = require("node:zlib");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { parseNumber } = require("office-addin-cli");
const { withContents } = require("./test/tools/build/contents.cjs");
const { withGuide } = require("./test/tools/build/guide.cjs");
const { BannerPlugin, sources, WebpackError } = require("webpack");

const at = (...parts) => path.join(__dirname, ...parts);
const port = portNumber(process.env.PORT);

const LOCAL_ADDIN = "https://localhost:3000/";
const addinUrl = (process.env.ADDIN_URL || LOCAL_ADDIN).replace(/\/*$/, "/");
/** Where Microsoft's client lies beside a pane that is served with it. */
const OFFICE_JS_HERE = "office-js/office.js";
const OFFICE_JS = {
  self: OFFICE_JS_HERE,
  global: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  china: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

function portNumber(setting) {
  const number = parseNumber(setting, "PORT must be a number, for example PORT=3000.") ?? 3000;
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new Error("PORT must be a whole number from 0 to 65535.");
  return number;
}

function officeJsUrl() {
  const choice = process.env.OFFICE_JS || "global";
  const url = OFFICE_JS[choice] ?? choice;
  if (url !== OFFICE_JS_HERE && !URL.canParse(url))
    throw new Error(`OFFICE_JS is "${choice}": write global, china, self, or the full URL of an office.js.`);
  return url;
}

/**
 * What the task pane may load. Inline styles are Fluent's; nothing may be sent anywhere but to where the pane came from. The frame is Office.js's own:
 * in a browser it asks there whether a host that is not Microsoft's may be trusted.
 */
function contentSecurityPolicy(officeJs) {
  const scripts = officeJs.startsWith("https:") ? `'self' ${new URL(officeJs).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${scripts}`,
    `frame-src ${scripts}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

const swc = (tsx) => ({
  loader: "swc-loader",
  options: {
    jsc: { parser: { syntax: "typescript", tsx }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
  },
});

/** @type {import("webpack").Configuration} */
const common = {
  context: __dirname,
  devtool: "source-map",
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
  // Where nobody edits, nothing is built twice.
  watchOptions: process.env.CI ? { ignored: "**/*" } : {},
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      { test: /\.ts$/, use: swc(false) },
      { test: /\.tsx$/, use: swc(true) },
      { test: /\.svg$/, type: "asset/resource", generator: { filename: "assets/[name][ext]" } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
};

const output = (folder) => ({
  path: path.resolve(__dirname, process.env.DIST || "dist", folder),
  filename: "[name].js",
  chunkFilename: "chunks/[name].js",
  publicPath: "",
  clean: true,
});

/** The task pane's page; `before` are the scripts that office.js needs, ribbon.js must have run when Excel looks for the buttons. */
const panePage = (filename, officeJs, before) =>
  new HtmlPlugin({
    template: "src/taskpane/taskpane.html",
    filename,
    chunks: ["taskpane"],
    inject: "head",
    templateParameters: { csp: contentSecurityPolicy(officeJs), before: [...before, officeJs, "ribbon.js"] },
  });

/** The manifest names the development server; a deployed copy names the server it was built for. */
function manifestFor(content) {
  return content.toString("utf8").replaceAll(LOCAL_ADDIN, addinUrl);
}

/** Excel wants https with a certificate it trusts: the one that `npx office-addin-dev-certs install` makes, if it is there. */
function https() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((name) => path.join(folder, name));
  return fs.existsSync(key) ? { type: "https", options: { key, cert, ca } } : "https";
}

/** What taskpane.html loads of ours. */
const pane = { ribbon: "./src/taskpane/ribbon.ts", taskpane: "./src/taskpane/index.ts" };

const server = { host: "localhost", port, static: false, hot: false, liveReload: false, client: false };

/** The files of Microsoft's client that a pane loads in every Excel in support, as Microsoft ships them. */
const officeClient = (excels) =>
  new CopyPlugin({
    patterns: [
      "office.js",
      ...excels.map((excel) => `excel-${excel}.js`),
      "o15apptofilemappingtable.js",
      "en-us/office_strings.js",
      "zh-cn/office_strings.js",
    ].map((file) => ({
      from: file,
      to: `office-js/${file}`,
      context: "node_modules/@microsoft/office-js/dist",
      info: { minimized: true },
    })),
  });
/** What the client shows where it is asked to trust a host, under the names by which it asks for it. */
const trustPage = new CopyPlugin({
  patterns: [
    { from: "index.html" },
    { from: "agaveerrorux.js", to: "AgaveErrorUX.js" },
    { from: "style/agaveerrorux.css", to: "style/AgaveErrorUX.css" },
    { from: "images/*", to: "images/[name][ext]" },
  ].map(({ from, to = from }) => ({
    from,
    to: `office-js/AgaveErrorUX/${to}`,
    context: "node_modules/@microsoft/office-js/dist/agaveerrorux",
    info: { minimized: true },
  })),
});
const MICROSOFT = ["@microsoft/office-js"];
const DESKTOP = "win32-16.01";
const EVERY_EXCEL = [DESKTOP, "win32-16.00", "web-16.00", "mac-16.00", "ios-16.00", "winrt-16.00"];

/** The pane's own script before anything else is fetched, in bytes as a server sends them; Office.js is Microsoft's. */
const SCRIPT_BUDGET = 170_000;

/** A build whose first script has grown over the budget fails. */
function withinBudget(compiler) {
  if (compiler.options.mode !== "production") return;
  compiler.hooks.emit.tap("budget", (compilation) => {
    const scripts = (compilation.entrypoints.get("taskpane")?.getFiles() ?? []).filter((file) => file.endsWith(".js"));
    const size = scripts.reduce((sum, file) => sum + gzipSync(compilation.assets[file].source()).length, 0);
    if (size > SCRIPT_BUDGET)
      compilation.errors.push(
        new WebpackError(`The pane starts with ${size} bytes of script (gzip); its budget is ${SCRIPT_BUDGET}.`),
      );
  });
}

function addin() {
  const officeJs = officeJsUrl();
  return {
    ...common,
    name: "addin",
    target: "web",
    entry: pane,
    output: output("addin"),
    plugins: [
      panePage("taskpane.html", officeJs, []),
      withinBudget,
      ...(officeJs === OFFICE_JS_HERE ? [officeClient(EVERY_EXCEL), trustPage] : []),
      withGuide(),
      withContents(officeJs === OFFICE_JS_HERE ? MICROSOFT : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*-*.png", to: "assets/[name][ext]" },
          { from: "manifest.xml", transform: manifestFor },
        ],
      }),
    ],
    devServer: { ...server, server: https(), headers: { "Access-Control-Allow-Origin": "*" } },
  };
}

function browserToOpen() {
  const desktop =
    process.platform === "win32" || process.platform === "darwin" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return Boolean(desktop) && !process.env.CI;
}

/** Says where the page is once it can be opened, and not again at each rebuild. */
function announce(compiler) {
  let said = false;
  compiler.hooks.done.tap("announce", (stats) => {
    if (said || !compiler.options.devServer || !process.env.WEBPACK_SERVE || stats.hasErrors()) return;
    said = true;
    console.log(`\n  自评通试用工作台 · Ziping workbench:  http://localhost:${port}/\n  Ctrl+C 结束 · stops it\n`);
  });
}

/**
 * A page that was opened from disk may not reach into a frame with a file of its own, but into one whose content it hands over:
 * pane.js holds that of pane.html.
 */
function paneAsScript(compiler) {
  compiler.hooks.compilation.tap("pane as script", (compilation) => {
    HtmlPlugin.getHooks(compilation).beforeEmit.tap("pane as script", (page) => {
      if (page.outputName === "pane.html")
        compilation.emitAsset("pane.js", new sources.RawSource(`window.zipingPane = ${JSON.stringify(page.html)};\n`));
      return page;
    });
  });
}

/** The workbench's page: index.html for a server, the other for whoever looks for what to open in the folder. */
const workbenchPage = (filename) =>
  new HtmlPlugin({ template: "src/workbench/index.html", filename, chunks: ["workbench"], inject: "head" });

function workbench() {
  return {
    ...common,
    name: "workbench",
    target: "web",
    devtool: process.env.WEBPACK_SERVE ? "source-map" : false,
    entry: {
      workbench: "./src/workbench/index.ts",
      external: "./src/workbench/paneExternal.ts",
      ...pane,
    },
    output: output("自评通"),
    // It does not cross a network: it need not be small, and making it small takes minutes.
    optimization: { minimize: false },
    plugins: [
      workbenchPage("index.html"),
      workbenchPage("打开自评通.html"),
      panePage("pane.html", OFFICE_JS_HERE, ["external.js"]),
      paneAsScript,
      officeClient([DESKTOP]),
      withGuide(),
      withContents(MICROSOFT),
      announce,
    ],
    // The tests in a browser open what is served from disk as well.
    devServer: { ...server, open: browserToOpen(), devMiddleware: { writeToDisk: Boolean(process.env.CI) } },
  };
}

/** One file for Node, with what it needs inside. */
function program(name, entry, file) {
  return {
    ...common,
    name,
    target: "node20",
    devtool: false,
    entry: { [file]: entry },
    output: output(name),
    // Loads its own files by their paths; only the measurements use it.
    externals: { "playwright-core": "commonjs playwright-core" },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true }), executable],
  };
}

function executable(compiler) {
  compiler.hooks.assetEmitted.tap("executable", (_file, { targetPath }) => fs.chmodSync(targetPath, 0o755));
}

module.exports = [
  addin(),
  workbench(),
  program("cli", "./src/cli/index.ts", "ziping"),
  program("bench", "./test/bench/run.ts", "run"),
];
