/** Ways in which good prose goes wrong in an officer's hands. Each yields several damaged copies of a report's paragraphs. */
import type { ProseParagraph } from "../../../src/engine/prose";

type Mutate = (paragraphs: readonly ProseParagraph[]) => readonly (readonly ProseParagraph[])[];

interface Mutation {
  readonly name: string;
  readonly mutate: Mutate;
}

const replaced = (paragraphs: readonly ProseParagraph[], at: number, text: string): readonly ProseParagraph[] =>
  paragraphs.map((paragraph, i) => (i === at ? { ...paragraph, text } : paragraph));

/** One copy for each place the pattern matches, with that place alone rewritten. Places the rewriting leaves as they were are skipped. */
const each =
  (pattern: RegExp, rewrite: (match: string) => string): Mutate =>
  (paragraphs) =>
    paragraphs.flatMap(({ text }, i) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const after = rewrite(match[0]);
        return after === match[0]
          ? []
          : [replaced(paragraphs, i, text.slice(0, match.index) + after + text.slice(match.index + match[0].length))];
      }),
    );

const digitUp = (digit: string): string => String((Number(digit) + 1) % 10);
const swapFirstTwo = (figure: string): string => figure.replace(/^(\d)(\d)/, "$2$1");

const OTHER_BASE: Readonly<Record<string, string>> = {
  占总支出: "占基本支出",
  占基本支出: "占总支出",
  占项目支出: "占总支出",
};
const OTHER_WAY: Readonly<Record<string, string>> = { 增加: "减少", 减少: "增加", 增长: "下降", 下降: "增长" };

export const MUTATIONS: readonly Mutation[] = [
  { name: "last digit", mutate: each(/\d(?=万元)/g, digitUp) },
  { name: "swapped digits", mutate: each(/\d{2,}\.\d+(?=万元|%)/g, swapFirstTwo) },
  { name: "share", mutate: each(/\d(?=\.\d\d%)/g, digitUp) },
  { name: "base word", mutate: each(/占(?:总支出|基本支出|项目支出)/g, (word) => OTHER_BASE[word] ?? word) },
  { name: "unit", mutate: each(/万元/g, () => "元") },
  { name: "unit up", mutate: each(/万元/g, () => "亿元") },
  { name: "direction", mutate: each(/增加|减少|增长|下降/g, (word) => OTHER_WAY[word] ?? word) },
  { name: "year", mutate: each(/2021(?=年)/g, () => "2019") },
  { name: "count", mutate: each(/\d(?=人)/g, digitUp) },
  { name: "score", mutate: each(/\d(?=分)/g, digitUp) },
  { name: "grade", mutate: each(/(?<=评价等次为)(?:优秀|良好|中|差)/g, (word) => (word === "优秀" ? "良好" : "优秀")) },
  { name: "cut off", mutate: each(/(?<=\.)\d\d(?=%)/g, () => "") },
];
