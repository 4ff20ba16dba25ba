import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { phrases, phrasesOf } from "../../../src/engine/prose/lexicon/phrases";
import budgets from "../../../src/engine/prose/lexicon/phrases/budgets.json";
import changes from "../../../src/engine/prose/lexicon/phrases/changes.json";
import lists from "../../../src/engine/prose/lexicon/phrases/lists.json";
import others from "../../../src/engine/prose/lexicon/phrases/others.json";
import rates from "../../../src/engine/prose/lexicon/phrases/rates.json";
import reading from "../../../src/engine/prose/lexicon/phrases/reading.json";
import sums from "../../../src/engine/prose/lexicon/phrases/sums.json";

const files = { budgets, changes, lists, others, rates, reading, sums };

const PROSE = join(__dirname, "../../../src/engine/prose");
const code = readdirSync(PROSE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(PROSE, name), "utf8"));

const named = Object.entries(phrases).flatMap(([check, own]) => Object.keys(own).map((name) => [check, name] as const));

describe("the phrases that are looked for", () => {
  test.each(named)("%s.%s is looked for where it belongs", (check, name) => {
    const users = code.filter((text) => text.includes(`phrases.${check};`));
    expect(users.some((text) => text.includes(`.${name}`))).toBe(true);
  });

  test.each(Object.entries(files))(
    "%s: no check is in two files, and the file says where its phrases come from",
    (name, file) => {
      const elsewhere = Object.entries(files).filter(([other]) => other !== name);
      for (const check of Object.keys(file.checks))
        expect(elsewhere.some(([, { checks }]) => Object.keys(checks).includes(check))).toBe(false);
      expect(file.source.length).toBeGreaterThan(40);
    },
  );

  test("stand for any of the words that they name", () => {
    const { fell } = phrasesOf("made up", {
      source: "made up",
      words: { down: ["减少", "下降"] },
      checks: { fell: "^(?:{down})了?$" },
    });
    expect(["减少", "下降了", "增加"].map((word) => fell.test(word))).toEqual([true, true, false]);
  });

  test("are compiled wherever they stand in the tree, every place of them where that is meant", () => {
    const read = phrasesOf("made up", {
      source: "made up",
      checks: {
        own: { kinds: ["甲", "乙"], both: [{ one: "丙" }], all: { pattern: "丁", note: "丁丁", everywhere: true } },
      },
    });
    expect(read.own.kinds.map((kind) => kind.source)).toEqual(["甲", "乙"]);
    expect(read.own.both[0]?.one.test("丙")).toBe(true);
    expect("丁丁".replace(read.own.all, "")).toBe("");
  });

  test.each([
    ["no regular expression", { came: "(支出" }, "Invalid regular expression"],
    ["words that are not listed", { came: "{sideways}" }, 'the words "sideways"'],
    ["nothing", { came: "" }, "made up.came is no phrase"],
    ["a mistyped entry", { came: { pattern: "支出", nite: "" } }, "made up.came is no phrase"],
    ["a number", { deep: [{ came: 3 }] }, "made up.deep[0].came is no phrase"],
  ])("fail at once with their place: %s", (_what, checks, said) => {
    expect(() => phrasesOf("made up", { source: "made up", checks })).toThrow(said);
  });
});
