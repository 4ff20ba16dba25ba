/**
 * The whole form filled with texts as long as real ones, printed by LibreOffice: nothing is cut off, no heading stands alone.
 * @drawn 1
 */
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { editionById } from "../../src/app/standard/editions";
import { fieldsOf } from "../../src/engine/schema/lookup";
import { department } from "../../src/reports/department";
import { writeWorkbook } from "../../src/xlsx";
import { toPdf } from "../support/libreoffice";
import { EDITION, laidOutWithThem, LONG_TEXTS, typedIntoBlank } from "../support/longReport";
import { readyToPrint, withUnits } from "../support/printedForm";
import { printedPages, type PrintedPage, type PrintedWord } from "../support/printedPages";
import { needs } from "../tools/needs";

const counted = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const character of text.normalize("NFKC").replace(/\s/g, ""))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};

const CM = 28.35;
/** What programs place by whole pixels. */
const SLACK = 2;

/** Words beyond the margins of the page; the number of the page stands in the lower one. */
const outsideMargins = ({ width, height, words }: PrintedPage): readonly PrintedWord[] =>
  words.filter(({ left, right, top, bottom }) => {
    const isInFooter = top >= height - 2 * CM - SLACK && bottom <= height;
    const isAcross = left >= 1.8 * CM - SLACK && right <= width - 1.8 * CM + SLACK;
    return !isAcross || !(isInFooter || (top >= 2 * CM - SLACK && bottom <= height - 2 * CM + SLACK));
  });

/** Text in the middle of a merged cell that goes on over a page's end stands in the text of both pages, and is seen on the first. */
const isOnBoth = ({ text, left }: PrintedWord, before: PrintedPage | undefined): boolean =>
  before?.words.some((word) => word.text === text && Math.abs(word.left - left) < SLACK) === true;

/** Tables that go on over several pages, by what only their rows say, with words of the head that each page repeats. */
const REPEATED: readonly (readonly [table: string, rows: RegExp, head: readonly string[]])[] = [
  ["工作内容", /任务\d+:/, ["序号", "工作内容"]],
  ["定量目标", /指标值\d+:/, ["评价内容", "指标类型", "绩效目标", "完成情况"]],
  [
    "评分表",
    /^(?!.*(?:工作底稿|佐证材料)).*(?:支付进度|公务卡刷卡率|固定资产利用率)/,
    ["一级指标", "二级指标", "三级指标", "评分标准"],
  ],
  ["评价指标", /工作底稿《评价指标》/, ["一级指标", "二级指标", "三级指标", "规则类型", "测算指标"]],
];

/** Before another one on its sheet: its head repeats after 打印前清除标记. */
const REPEATED_IN_PRINT: typeof REPEATED = [["定性目标", /目标1?\d:/, ["序号", "预期目标", "实际完成"]]];

const printedWords = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** What must not be the last line of a page: headings of paragraphs and of tables, and heads of one line. */
const HEADS: ReadonlySet<string> = new Set(
  ["prose", "tasks", "goals", "indicators", "evaluators"].flatMap((key) => {
    const section = department.schema.sectionOf(key);
    const labels = Object.values(fieldsOf(section)).map(({ label }) => printedWords(label));
    return [printedWords(section.label), ...(key === "prose" ? labels : [labels.join("")])];
  }),
);

/** The last line of each page above its footer. */
const lastLines = (printed: string): readonly (string | undefined)[] =>
  printed.split("\f").map((page) =>
    page
      .split("\n")
      .map(printedWords)
      .filter((l) => l !== "" && !/^第.*页|^工作底稿/.test(l))
      .at(-1),
  );

const expectWholeTexts = (printed: string): void => {
  const found = counted(printed);
  const lost = [...counted(LONG_TEXTS.join(""))].filter(([character, count]) => (found.get(character) ?? 0) < count);
  expect(lost).toEqual([]);
  expect(lastLines(printed).filter((line) => line !== undefined && HEADS.has(line))).toEqual([]);
};

const expectNothingOfOurs = (printed: string): void => {
  expect(printed).not.toContain("由表格生成的文字");
  const { indicators, groups } = editionById(department, EDITION);
  const codes = [...indicators, ...groups].map(({ id }) => id);
  expect(codes.filter((id) => new RegExp(`(?<![A-Za-z.])${id}(?![A-Za-z.])`).test(printed))).toEqual([]);
};

const expectOfficialPages = (pages: readonly PrintedPage[], repeated: typeof REPEATED): void => {
  const papers = pages.map(({ width, height }) => [width, height].map(Math.round).sort((x, y) => x - y));
  expect(papers.filter(([short, long]) => short !== 595 || long !== 842)).toEqual([]);
  expect(papers.length).toBeGreaterThan(10);
  const outside = pages.flatMap((page, i) => outsideMargins(page).filter((word) => !isOnBoth(word, pages[i - 1])));
  expect(outside).toEqual([]);
  for (const [table, rows, head] of repeated) {
    const own = pages.filter(({ text }) => rows.test(text));
    expect([table, own.length > 1]).toEqual([table, true]);
    expect([table, own.filter(({ text }) => !head.every((label) => text.includes(label)))]).toEqual([table, []]);
  }
};

const ways = [
  ["laid out with them", laidOutWithThem, REPEATED],
  ["typed into a blank form", typedIntoBlank, [...REPEATED, ...REPEATED_IN_PRINT]],
] as const;

for (const [way, file, repeated] of ways)
  needs("soffice")(
    `${way}, every character is on paper, and no page ends with a heading`,
    async () => {
      const pdf = await toPdf(await file());
      const printed = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
      const pages = printedPages(pdf);
      await rm(path.dirname(pdf), { recursive: true });
      expectWholeTexts(printed);
      expectNothingOfOurs(printed);
      expectOfficialPages(pages, repeated);
    },
    120_000,
  );

needs("soffice")(
  "every page of the four tables of many units has their head, and the pages are numbered on",
  async () => {
    const pdf = await toPdf(await writeWorkbook(await readyToPrint(withUnits(60))));
    const pages = printedPages(pdf);
    await rm(path.dirname(pdf), { recursive: true });
    const own = pages.filter(({ text }) => /第\d+中学/.test(text));
    const heads = ["公共财政拨款", "累计结余", "公务接待费", "在用固定资产"];
    expect(own.map(({ text }) => heads.filter((label) => text.includes(label)))).toEqual(
      heads.flatMap((label) => [[label], [label]]),
    );
    expect(own.filter(({ text }) => !text.includes("机构名称"))).toEqual([]);
    expect(own.map(({ text }) => /第(\d+)页/.exec(text)?.[1])).toEqual(own.map((_, i) => String(i + 3)));
    expect(own.flatMap(outsideMargins)).toEqual([]);
  },
  120_000,
);
