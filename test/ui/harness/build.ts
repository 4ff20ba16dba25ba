/** Bundles the harness page into a folder, as the task pane is bundled. */
import path from "node:path";
import { promisify } from "node:util";
import { webpack } from "webpack";
import type { Configuration, Stats } from "webpack";
import { writeFileSync } from "node:fs";

const configuration = (folder: string): Configuration => ({
  mode: "production",
  devtool: false,
  target: "web",
  entry: path.join(__dirname, "main.tsx"),
  output: { path: folder, filename: "pane.js" },
  // Nothing that is looked at depends on it, and it is most of the work of bundling.
  optimization: { minimize: false },
  performance: { hints: false },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
            target: "es2022",
          },
        },
      },
    ],
  },
});

const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>自评通</title><body><div id="root"></div><script src="pane.js"></script></body></html>';

/** Returns the path of the page. */
export const buildHarness = async (folder: string): Promise<string> => {
  const stats = await promisify((done: (error: Error | null, stats?: Stats) => void) =>
    webpack(configuration(folder), done),
  )();
  if (stats === undefined || stats.hasErrors())
    throw new Error(stats?.toString("errors-only") ?? "webpack gave no result");
  const page = path.join(folder, "pane.html");
  writeFileSync(page, PAGE);
  return page;
};
