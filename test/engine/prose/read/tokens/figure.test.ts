import { lexicon } from "../../../../../src/reports/department/lexicon";
import { figureAt, plainFigureAt } from "../../../../../src/engine/prose/read/tokens/figure";
import { pageOf } from "../../../../../src/engine/prose/read/tokens/tokenise";

const pageWith = (text: string) => pageOf(lexicon, "p", text);

test.each([
  "7138.12万元",
  "0元",
  "30.81%，",
  "90人",
  "26家",
  "12个百分点",
  "7138.12万元元",
  "5万元-10万元",
  "62万平方米",
  "3.2亿",
])("%s is read at once as it is by the patterns", (text) => {
  const page = pageWith(text);
  expect(plainFigureAt(page, 0)).toBeDefined();
  expect(plainFigureAt(page, 0)).toEqual(figureAt(page, 0));
});

test.each([
  "2021年",
  "2021万元",
  "1999.5%",
  "7138.万元",
  "1.2.3万元",
  "1,234万元",
  "71O8万元",
  "12月",
  "3、",
  "5-10家",
  "8.4 %",
  "12",
])("%s may be something else", (text) => {
  expect(plainFigureAt(pageWith(text), 0)).toBeUndefined();
});
