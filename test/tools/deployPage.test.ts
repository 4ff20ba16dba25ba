/** The page for those who deploy: what it quotes is what the build and the pane say. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { repository } from "./sources";

const fileOf = (name: string): string => readFileSync(path.join(repository, name), "utf8");
const page = fileOf("assets/docs/deploy.md");

test.each([
  ["正在打开……", "src/taskpane/taskpane.html"],
  ["自评通没有连上 Excel", "src/ui/texts/zh/general.ts"],
  ["打开 .xlsx／.docx", "src/workbench/index.html"],
  ["保存 .xlsx", "src/workbench/index.html"],
  ["绩效自评", "manifest.xml"],
  ["打开自评通.html", "webpack.config.js"],
  ["从别处加载：", "test/tools/build/urls.mjs"],
  ["文件清单.txt", "test/tools/build/contents.cjs"],
  ["第三方许可.txt", "test/tools/build/contents.cjs"],
])("%s is in %s", (words, file) => {
  expect(page).toContain(words);
  expect(fileOf(file)).toContain(words);
});

test("every command that it names is there", () => {
  const { scripts } = JSON.parse(fileOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...page.matchAll(/npm run (\w+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});

test("the oldest Node.js that it asks for is the one that is required", () => {
  const { engines } = JSON.parse(fileOf("package.json")) as { readonly engines: { readonly node: string } };
  expect(page).toContain(`Node.js ${engines.node.replace(/^>=|\.0$/g, "")}`);
});
