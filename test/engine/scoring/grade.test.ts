import { Decimal } from "../../../src/domain/decimal";
import { bandWords, gradeOf, type Grade } from "../../../src/engine/scoring/grade";

const grade = (label: string, from: string): Grade => ({ code: label, label, from: new Decimal(from) });
const grades = [grade("优秀", "92.5"), grade("合格", "70"), grade("不合格", "0")];

test.each([
  ["100", "优秀"],
  ["92.5", "优秀"],
  ["92.49", "合格"],
  ["70", "合格"],
  ["69.99", "不合格"],
  ["0", "不合格"],
  ["-1", undefined],
])("a total of %s is %s", (total, expected) => {
  expect(gradeOf(grades, new Decimal(total))?.label).toBe(expected);
});

test("bands are told as the edition has them", () => {
  expect(bandWords(grades)).toBe("92.5 分（含）以上为优秀，70 分（含）以上、92.5 分以下为合格，70 分以下为不合格");
  expect(bandWords([grade("合格", "0")])).toBe("0 分（含）以上为合格");
});
