/** What the pane says stands in one place, in every language of the pane. */
import * as fs from "node:fs";
import * as path from "node:path";
import { en } from "../../src/ui/texts/en";
import { zh } from "../../src/ui/texts/zh";

const UI = path.join(__dirname, "../../src/ui");
const HAN = /\p{Script=Han}/u;

/** Paths of everything that is said: "findings.kinds.must". */
const saidIn = (texts: unknown, at: readonly string[] = []): readonly string[] =>
  typeof texts === "object" && texts !== null
    ? Object.entries(texts).flatMap(([key, part]) => saidIn(part, [...at, key]))
    : [at.join(".")];

const partAt = (texts: unknown, at: string): unknown =>
  at.split(".").reduce((part, key) => (part as Readonly<Record<string, unknown>>)[key], texts);

/** Words of the form, names of things that both languages call the same, and the switch of the languages itself. */
const FORM_WORDS =
  /自评通|评分表|评价指标|基础数据|封面|三公|部门整体支出绩效自评报告|[“（(]?(?:不能|可以)上报[”）)]?|需要说明|请核实|上报标记|校验结果|略|亿元|万元|元|一 to 五|《|》|语言|中文|、/gu;

/** Sentences without their arguments, and what is said of made-up ones. */
const plainTexts = (texts: unknown): readonly string[] => {
  if (typeof texts === "string") return [texts];
  if (typeof texts === "function") return [String(texts)];
  return Object.values(texts as object).flatMap(plainTexts);
};

test("English says all that Chinese says, nothing more, and nothing is empty there that is not empty here", () => {
  expect(saidIn(en)).toEqual(saidIn(zh));
  const blankIn = (texts: unknown): readonly string[] => saidIn(texts).filter((at) => partAt(texts, at) === "");
  expect(blankIn(en)).toEqual(blankIn(zh));
});

test("English has no Chinese but the words of the form", () => {
  const chinese = plainTexts(en).filter((sentence) => HAN.test(sentence.replaceAll(FORM_WORDS, "")));
  expect(chinese).toEqual([]);
});

test("no sentence is left in the code: what is Chinese there is a verdict or a level that is compared", () => {
  const lines = fs
    .readdirSync(UI, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("texts"))
    .flatMap((file) => fs.readFileSync(path.join(UI, file), "utf8").split("\n"))
    .map((line) => line.trim())
    .filter((line) => HAN.test(line) && !/^(?:\/\/|\/\*|\*)/.test(line));
  const compared = /不能上报|需要说明|请核实|可以上报|"强制"|\/\^文字“|\/\[。！？\]/u;
  expect(lines.filter((line) => !compared.test(line))).toEqual([]);
});

test.each([
  ["新建自评表", zh.start.lead],
  ["校验结果", zh.why.resultSheet],
  ["从 Word 报告建表", zh.word.installs],
  ["添加项目", zh.projects.nameHint],
  ["删除没有内容的项目", zh.projects.ask("甲", 0)],
  ["删除项目", zh.projects.ask("甲", 1)],
])("%s says beforehand that Excel cannot take back what came before", (_what, said) => {
  expect(said).toMatch(/不能(?:再)?撤销/);
});
