import { statedDeduction } from "../../../../../src/reports/department/rules/scoring/statedDeduction";

test.each([
  ["1 个专项未按进度下达，扣 0.5 分。", "0.5"],
  ["有结余，扣２分", "2"],
  ["①未做到，扣 1 分；②未做到，扣 0.5 分。", "1.5"],
  ["两个专项未按进度下达，每个扣 0.5 分，共扣 1 分", "1"],
  ["扣分原因：采购执行率偏低，扣了0.6分", "0.6"],
  ["按评分标准扣 1 分", "1"],
  ["未公开完整，扣除 0.5 分", "0.5"],
])("%s takes off %s", (reason, points) => {
  expect(statedDeduction(reason)?.toFixed()).toBe(points);
});

test.each([
  "每超过一个百分点扣 0.5 分",
  "每超过一个百分点，扣 0.5 分，扣完为止",
  "两项各扣 0.5 分",
  "甲项目扣 1 分，其中资料不全扣 0.5 分",
  "上年扣 1 分，本年已整改",
  "不扣分",
  "按标准扣 1 分，从严再扣 0.5 分",
  "扣一分",
  "资料不全，扣分",
  "按规定应扣 1 分，已说明情况",
  "扣 1 分；另扣若干",
  "共扣 1 分；以上合计扣 2 分",
  "年末有结余，未超过上年结转。",
  "",
])("%s says no points for certain", (reason) => {
  expect(statedDeduction(reason)).toBeUndefined();
});
