/** The small project report, filled in without a fault: as an earlier version of its layout may hold it. */
export const filled = {
  cover: { department: "某市示例中心", year: "2021" },
  costs: {
    rows: [
      { item: "子项目甲", planned: "60", staff: "30", goods: "25" },
      { item: "子项目乙", planned: "40", staff: "20", goods: "15" },
    ],
  },
  story: { summary: "项目预算100万元，项目支出90万元，预算执行率90.00%。" },
};

export const scored = new Map([
  ["execution", { score: "40", reason: "支出进度慢" }],
  ["quality", { score: "30", reason: null }],
  ["benefit", { score: "20", reason: null }],
]);
