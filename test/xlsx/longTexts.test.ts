/** The whole form filled with texts as long as real ones, printed by LibreOffice: nothing is cut off, no heading stands alone. */
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import path from "node:path";
import { editionById } from "../../src/app/standard/editions";
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { fieldsOf } from "../../src/engine/schema/lookup";
import { department } from "../../src/reports/department";
import { writeWorkbook } from "../../src/xlsx";
import { toPdf } from "../support/libreoffice";
import { printedPages, type PrintedPage, type PrintedWord } from "../support/printedPages";
import { sample } from "../support/sample";
import { needs } from "../tools/needs";

const SENTENCE = "负责全市预算单位的绩效管理工作，组织完成年度自评，预算执行率为91.11%；群众满意度95.2%。";

const textOf = (length: number, title: string): string => (title + SENTENCE.repeat(50)).slice(0, length - 2) + "完。";

const paragraphs = Object.keys(fieldsOf(department.schema.sectionOf("prose")));
const prose = Object.fromEntries(paragraphs.map((key, i) => [key, textOf(200 + 54 * i, `段落${i}：`)]));
const duties = textOf(1200, "职能：");
const tasks = Array.from({ length: 24 }, (_, i) => ({ no: String(i + 1), task: textOf(90 + 12 * i, `任务${i}：`) }));
const goals = Array.from({ length: 15 }, (_, i) => ({
  no: String(i + 1),
  expected: textOf(60 + 10 * i, `目标${i}：`),
  actual: textOf(80 + 14 * i, `完成${i}：`),
}));
const indicators = Array.from({ length: 24 }, (_, i) => ({
  group: "产出目标",
  kind: "数量指标",
  target: textOf(40 + 3 * i, `指标值${i}：`),
  actual: textOf(30 + 2 * i, `达到${i}：`),
}));

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

const printedWords = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** What must not be the last line of a page: headings of paragraphs and of tables, and heads of one line. */
const HEADS: ReadonlySet<string> = new Set(
  ["prose", "tasks", "goals", "indicators", "evaluators"].flatMap((key) => {
    const section = department.schema.sectionOf(key);
    const labels = Object.values(fieldsOf(section)).map(({ label }) => printedWords(label));
    return [printedWords(section.label), ...(key === "prose" ? labels : [labels.join("")])];
  }),
);

needs("soffice")(
  "every character is on paper, and no page ends with a heading",
  async () => {
    const { data, edition, self } = sample("corrected");
    const filled = {
      ...data,
      prose,
      profile: { ...data.profile, duties },
      tasks: { rows: tasks },
      goals: { rows: goals },
      indicators: { rows: indicators },
    };
    const { spec } = standardWorkbook(department, filled, edition, self);
    const pdf = await toPdf(await writeWorkbook(spec));
    const printed = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    const sizes = execFileSync("pdfinfo", ["-f", "1", "-l", "99", pdf], { encoding: "utf8" });
    const pages = printedPages(pdf);
    await rm(path.dirname(pdf), { recursive: true });

    const texts = [
      duties,
      ...Object.values(prose),
      ...tasks.map((t) => t.task),
      ...goals.flatMap((g) => [g.expected, g.actual]),
      ...indicators.flatMap((g) => [g.target, g.actual]),
    ];
    const found = counted(printed);
    const lost = [...counted(texts.join(""))].filter(([character, count]) => (found.get(character) ?? 0) < count);
    expect(lost).toEqual([]);

    const lastLines = printed.split("\f").map((page) =>
      page
        .split("\n")
        .map(printedWords)
        .filter((l) => l !== "" && !/^第.*页|^工作底稿/.test(l))
        .at(-1),
    );
    expect(lastLines.filter((line) => line !== undefined && HEADS.has(line))).toEqual([]);
    expect(printed).not.toContain("由表格生成的文字");
    const codes = [...editionById(department, edition).indicators, ...editionById(department, edition).groups];
    expect(codes.filter(({ id }) => new RegExp(`(?<![A-Za-z.])${id}(?![A-Za-z.])`).test(printed))).toEqual([]);
    const papers = [...sizes.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)].map(([, a, b]) =>
      [Number(a), Number(b)].sort((x, y) => x - y),
    );
    expect(papers.filter(([short, long]) => Math.round(short ?? 0) !== 595 || Math.round(long ?? 0) !== 842)).toEqual(
      [],
    );
    expect(papers.length).toBeGreaterThan(10);
    expect(pages).toHaveLength(papers.length);
    const outside = pages.flatMap((page, i) => outsideMargins(page).filter((word) => !isOnBoth(word, pages[i - 1])));
    expect(outside).toEqual([]);
    for (const [table, rows, head] of REPEATED) {
      const own = pages.filter(({ text }) => rows.test(text));
      expect([table, own.length > 1]).toEqual([table, true]);
      expect([table, own.filter(({ text }) => !head.every((label) => text.includes(label)))]).toEqual([table, []]);
    }
  },
  120_000,
);
