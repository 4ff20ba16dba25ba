import { asQuote } from "../../../../engine/review/evidence";
import { textIn, type FigureCell } from "../../../../domain/cell";
import { Decimal, sumOf } from "../../../../domain/decimal";
import { plain } from "../../../../domain/figure";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { rule } from "../rule";
import { sheetInputs } from "../scoring/reads";
import { textFields, texts } from "./texts";

/** A project's, an expert's, an average or another year's score is not the sheet's. */
const OF_OTHERS = /项目|专家|复评|第三方|考核|平均|抽查|上年|去年|往年/;
const GIVES_POINTS = /\d分/;
const POINTS = "(\\d{1,3}(?:\\.\\d+)?)分";
/** （满分40分）, or 40分 alone in front of what was earned. */
const FULL = `(?:[（(，,]?(?:满分|分值|权重)?(?:为)?\\d{1,3}(?:\\.\\d+)?分[）)，,]*)?`;
const EARNED = "(?:自评|实际|评价)?(?:得分|评分|实得|得)(?:为|是|：|:)?";
/** 得分98分，其中投入15分，过程38分 and 各部分得分：投入15分: no word of its own is needed where no full points are spoken of. */
const LISTED = /得分(?:[^。]*其中|(?:情况)?[：:])/;
const OF_FULL_POINTS = /满分|分值|权重|标准分|赋分/;
const TOTAL = new RegExp(`(?<!指标)(?:自评|综合|总)(?:综合|总)?得分(?:为|是)?${POINTS}`);

interface Said {
  readonly dimension: string;
  readonly quote: string;
  readonly points: Decimal;
}

/** 过程指标（满分40分）得38分: what the sentence says that each 一级指标 earned. */
const saidIn = (sentence: string, dimensions: readonly string[]): readonly Said[] =>
  dimensions.flatMap((dimension) => {
    if (!sentence.includes(dimension)) return [];
    const earned = LISTED.test(sentence) && !OF_FULL_POINTS.test(sentence) ? `(?:${EARNED})?` : EARNED;
    const pattern = new RegExp(`${dimension}”?(?:类|方面|部分|维度)?(?:一级)?(?:指标)?${FULL}${earned}${POINTS}`);
    const found = pattern.exec(sentence);
    return found?.[1] === undefined ? [] : [{ dimension, quote: found[0], points: new Decimal(found[1]) }];
  });

const filled = (cells: readonly FigureCell[]): readonly Decimal[] =>
  cells.flatMap((cell) => (cell.state === "filled" ? [cell.value.value] : []));

/** Undefined while a row of it has no self score. */
const earnedIn = (rows: readonly ScoringSheetRow[], dimension: string): Decimal | undefined => {
  const cells = rows.filter((row) => row.path[0] === dimension && !row.leftOut).map((row) => row.self);
  const points = filled(cells);
  return points.length === cells.length ? sumOf(points) : undefined;
};

const yearsIn = (sentence: string): readonly string[] => sentence.match(/(?:19|20)\d{2}(?=年)/g) ?? [];

/** Sentences that give the points of two dimensions or more: a single one may be of anything. */
function* scored(
  text: string,
  dimensions: readonly string[],
  year: string,
): Iterable<{ readonly sentence: string; readonly said: readonly Said[] }> {
  const named = dimensions.filter((dimension) => text.includes(dimension));
  if (named.length < 2) return;
  for (const sentence of text.split(/[。！？\n]/)) {
    const said = saidIn(sentence, named);
    const ours = !OF_OTHERS.test(sentence) && yearsIn(sentence).every((each) => each === year);
    if (ours && said.length >= 2) yield { sentence, said };
  }
}

/** 文字逐项写出的一级指标得分，应与评分表的自评得分一致，加起来应等于文字写的总分。 */
export const dimensionScores = rule({
  id: "文字.分项得分",
  title: "文字里的一级指标得分与评分表一致",
  group: "报告综述",
  level: "提示",
  basis: "一级指标得分 = 其下各行自评得分之和",
  reads: [...textFields, "cover.year", "scoring.selfScore", ...sheetInputs],
  messages: {
    differs:
      "“{field}”写的是“{quote}”，评分表“{dimension}”各行自评得分合计 {found} 分。请改正文字，或核对评分表。文字所指不同的，可以写审核说明。",
    sum: "“{field}”各一级指标得分合计 {sum} 分，写的总分是 {total} 分。请核对这几个数。文字所指不同的，可以写审核说明。",
  },
  *check({ cells, scoring }) {
    const scoredTexts = texts(cells).filter(({ text }) => GIVES_POINTS.test(text));
    if (scoredTexts.length === 0) return;
    const dimensions = [...new Set(scoring.rows.flatMap(({ path }) => path.slice(0, 1)))];
    const year = textIn(cells.cell("cover.year"));
    for (const { cell, text, label } of scoredTexts)
      for (const { sentence, said } of scored(text, dimensions, year)) {
        const at = { at: cell, evidence: [asQuote(cell)], restsOn: [sentence] };
        const wrong = said.flatMap((one) => {
          const earned = earnedIn(scoring.rows, one.dimension);
          return earned === undefined || earned.equals(one.points) ? [] : [{ ...one, found: plain(earned) }];
        });
        for (const { quote, dimension, found } of wrong)
          yield { ...at, messageId: "differs", data: { field: label, quote, dimension, found } };
        const total = TOTAL.exec(sentence)?.[1];
        const sum = sumOf(said.map((one) => one.points));
        if (wrong.length === 0 && said.length === dimensions.length && total !== undefined && !sum.equals(total))
          yield { ...at, messageId: "sum", data: { field: label, sum: plain(sum), total } };
      }
  },
});
