import { assessed, correctedBook, publishedBook } from "../../../support/report";

test("the corrected sample may be submitted: no rule has anything to say", () => {
  const { findings, verdict, run } = assessed(correctedBook.reading);
  expect(findings).toEqual([]);
  expect(run.skipped).toEqual([]);
  expect(verdict).toBe("可以上报");
});

test("the published sample shows its two deductions without reasons, its lone unit, its 尾差, its vague goal and what its prose gets wrong", () => {
  const { findings, verdict } = assessed(publishedBook.reading);
  expect(findings.map((f) => `${f.level} ${f.rule} ${f.at}`)).toEqual([
    "提示 机构.一致 assets.rows.1.unit",
    "提示 核对.经济分类 spending.sum.total",
    "提示 核对.项目经济分类 spending.sum.project",
    "提示 目标.可衡量 indicators.rows.4.target",
    "强制 评分.扣分无原因 scoring.rows.4.reason",
    "强制 评分.扣分无原因 scoring.rows.5.reason",
    "强制 综述.文字金额与报表一致 prose.scale",
    "强制 综述.占比的基数写对 prose.basicSpending",
    "强制 综述.占比的基数写对 prose.basicSpending",
    "强制 综述.占比的基数写对 prose.basicSpending",
    "强制 综述.占比的基数写对 prose.basicSpending",
    "提示 综述.文字分项之和等于合计 prose.basicSpending",
    "提示 综述.文字分项之和等于合计 prose.specialUse",
    "提示 综述.同一事项前后一致 prose.effectiveness",
    "强制 综述.数字书写完整 prose.basicSpending",
  ]);
  expect(verdict).toBe("不能上报");
});
