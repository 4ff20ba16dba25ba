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
import { sample } from "../support/sample";
import { needs } from "../tools/needs";

const SENTENCE = "负责全市预算单位的绩效管理工作，组织完成年度自评，预算执行率为91.11%；群众满意度95.2%。";

const textOf = (length: number, title: string): string => (title + SENTENCE.repeat(50)).slice(0, length - 2) + "完。";

const paragraphs = Object.keys(fieldsOf(department.schema.sectionOf("prose")));
const prose = Object.fromEntries(paragraphs.map((key, i) => [key, textOf(200 + 54 * i, `段落${i}：`)]));
const duties = textOf(1200, "职能：");
const tasks = Array.from({ length: 12 }, (_, i) => ({ no: String(i + 1), task: textOf(90 + 12 * i, `任务${i}：`) }));
const goals = Array.from({ length: 15 }, (_, i) => ({
  no: String(i + 1),
  expected: textOf(60 + 10 * i, `目标${i}：`),
  actual: textOf(80 + 14 * i, `完成${i}：`),
}));

const counted = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const character of text.normalize("NFKC").replace(/\s/g, ""))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};

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
    };
    const { spec } = standardWorkbook(department, filled, edition, self);
    const pdf = await toPdf(await writeWorkbook(spec));
    const printed = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    const sizes = execFileSync("pdfinfo", ["-f", "1", "-l", "99", pdf], { encoding: "utf8" });
    await rm(path.dirname(pdf), { recursive: true });

    const texts = [
      duties,
      ...Object.values(prose),
      ...tasks.map((t) => t.task),
      ...goals.flatMap((g) => [g.expected, g.actual]),
    ];
    const found = counted(printed);
    const lost = [...counted(texts.join(""))].filter(([character, count]) => (found.get(character) ?? 0) < count);
    expect(lost).toEqual([]);

    const headings = new Set(Object.values(fieldsOf(department.schema.sectionOf("prose"))).map(({ label }) => label));
    const lastLines = printed.split("\f").map((page) =>
      page
        .split("\n")
        .map((l) => l.trim())
        .filter((l) => l !== "" && !/^第.*页|^工作底稿/.test(l))
        .at(-1),
    );
    expect(lastLines.filter((line) => line !== undefined && headings.has(line))).toEqual([]);
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
  },
  120_000,
);
