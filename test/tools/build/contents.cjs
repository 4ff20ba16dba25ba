// Writes into a build what is in it: 文件清单.txt has the SHA-256 of every file, as sha256sum -c reads it, 第三方许可.txt the licence of every package.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources } = require("webpack");

const HASHES = "文件清单.txt";
const LICENCES = "第三方许可.txt";
/** Maps of sources are for whoever develops; nobody hands them out. */
const isListed = (name) => !name.endsWith(".map") && name !== HASHES;

/** `copied` are packages of which files are handed out without being compiled. */
const withContents = (copied = []) =>
  function withContents(compiler) {
    compiler.hooks.thisCompilation.tap("contents", (compilation) => {
      const folders = new Set(copied.map((name) => path.join(compiler.context, "node_modules", name)));
      compilation.hooks.finishModules.tap("contents", (modules) => {
        for (const { resource } of modules) {
          const folder = packageFolder(resource ?? "");
          if (folder !== undefined) folders.add(folder);
        }
      });
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "contents", stage }, (assets) => {
        compilation.emitAsset(LICENCES, new sources.RawSource(licencesOf([...folders])));
        compilation.emitAsset(HASHES, new sources.RawSource(hashesOf(assets)));
      });
    });
  };

/** ".../node_modules/@univerjs/core" of a file in it; undefined for our own. */
function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder;
}

function hashesOf(assets) {
  return Object.keys(assets)
    .filter(isListed)
    .sort()
    .map((name) => `${createHash("sha256").update(assets[name].buffer()).digest("hex")}  ${name}\n`)
    .join("");
}

function licencesOf(folders) {
  const entries = folders.map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    const file = fs.readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? "" : fs.readFileSync(path.join(folder, file), "utf8").trim();
    return `${name} ${version} · ${license ?? "见下"}\n\n${text}\n`;
  });
  return [...new Set(entries)].sort().join(`\n${"-".repeat(80)}\n`);
}

module.exports = { withContents, HASHES };
