// The officer's guide as a page of its own, beside the pane in every build: guide/guide.html from assets/docs/guide.md, with its pictures.
const CopyPlugin = require("copy-webpack-plugin");

const FOLDER = "guide";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** **strong** and ![a picture](file.png) inside a line. */
const inline = (text) =>
  escaped(text)
    .replace(/!\[([^\]]*)\]\(([\w.-]+)\)/g, '<img src="$2" alt="$1" />')
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");

const BLOCKS = [
  { mark: /^# /, html: ([line]) => `<h1>${line}</h1>` },
  { mark: /^## /, html: ([line]) => `<h2>${line}</h2>` },
  { mark: /^- /, html: (lines) => listOf("ul", lines) },
  { mark: /^\d+\. /, html: (lines) => listOf("ol", lines) },
  { mark: /^/, html: (lines) => `<p>${lines.join("\n")}</p>` },
];

const listOf = (tag, lines) => `<${tag}>\n${lines.map((line) => `<li>${line}</li>`).join("\n")}\n</${tag}>`;

/** Blocks of the guide stand apart by a blank line; every line of a list is an item. */
function blockOf(block) {
  const lines = block.split("\n");
  const { mark, html } = BLOCKS.find((each) => lines.every((line) => each.mark.test(line)));
  return html(lines.map((line) => inline(line.replace(mark, ""))));
}

const STYLE = `
  body { max-width: 52rem; margin: 0 auto; padding: 16px 24px; line-height: 1.7; color: #1f1f1f; background: #fff;
    font-family: "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
  h2 { margin-top: 2em; }
  img { max-width: 100%; border: 1px solid #d1d1d1; }
  @media print { h2 { break-after: avoid; } img { break-inside: avoid; } }
`;

/** The page: it runs no script and loads nothing but the pictures beside it. */
function guidePage(markdown) {
  const blocks = String(markdown)
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n{2,}/)
    .map(blockOf);
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'" />
    <title>填报指南 · 自评通</title>
    <style>${STYLE}</style>
  </head>
  <body>
${blocks.join("\n")}
  </body>
</html>
`;
}

/** Puts the guide into a build. */
const withGuide = () =>
  new CopyPlugin({
    patterns: [
      { from: "assets/docs/guide.md", to: `${FOLDER}/guide.html`, transform: guidePage, info: { minimized: true } },
      { from: "guide-*.png", to: `${FOLDER}/[name][ext]`, context: "assets/docs" },
    ],
  });

module.exports = { guidePage, withGuide };
