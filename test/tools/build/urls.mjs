// npm run urls [folder]: every address that the built pane would load. Ends with 1 where a file is missing, or an address is neither the pane's own
// server nor the one Office.js comes from.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** What a folder as `npm run build` leaves it would load: files of its own, addresses elsewhere, and what it asks for in vain. */
export function addressesOf(folder) {
  const page = fs.readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const manifest = fs.readFileSync(path.join(folder, "manifest.xml"), "utf8");
  const home = new URL(".", /<SourceLocation DefaultValue="([^"]+)"/.exec(manifest)[1]).href;
  const asked = [
    ...matches(page, /<(?:script|link|img)\b[^>]*?\s(?:src|href)="?([^"\s>]+)/g),
    ...matches(manifest, /DefaultValue="(https?:[^"]+)"/g),
  ];
  const addresses = [...new Set(asked.map((url) => new URL(url, home).href))];
  const local = addresses.filter((url) => url.startsWith(home)).map((url) => decodeURI(url.slice(home.length)));
  const fetched = filesIn(folder).filter((file) => /^(?:chunks|assets|guide|office-js)\//.test(file));
  const files = [...new Set([...local, ...fetched])].sort();
  return {
    home,
    files,
    missing: files.filter((file) => !fs.existsSync(path.join(folder, file))),
    elsewhere: addresses.filter((url) => !url.startsWith(home)),
    allowed: matches(page, /Content-Security-Policy"?\s+content="([^"]+)"/g).flatMap((csp) =>
      matches(csp, /(https?:[^\s;"]+)/g),
    ),
  };
}

const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);

const filesIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));

function main(folder) {
  const { home, files, missing, elsewhere, allowed } = addressesOf(folder);
  console.log(`从 ${home} 加载：\n${files.map((file) => `  ${file}`).join("\n")}`);
  console.log(`从别处加载：${elsewhere.length === 0 ? "无" : `\n${elsewhere.map((url) => `  ${url}`).join("\n")}`}`);
  console.log(`内容安全策略允许的其他服务器：${[...new Set(allowed)].join("、") || "无"}`);
  if (missing.length > 0) console.log(`缺少：\n${missing.map((file) => `  ${file}`).join("\n")}`);
  const strange = elsewhere.filter((url) => !/\/office\.js$/.test(url));
  process.exitCode = missing.length + strange.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? path.join("dist", "addin"));
