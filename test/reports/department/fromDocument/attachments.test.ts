/** 基础数据 and 比率测算 behind the report, as our own Word report attaches them. */
import { readWord, toldOf } from "../../../support/readWord";
import { para, table } from "../../../support/wordFile";

const TITLE =
  para("基础数据（评分依据，报表各表未列）") +
  para("灰底单元格由公式计算；金额单位为万元。没有发生的业务填 0，不要留空。");
const CARD =
  para("公务卡（万元）") +
  table([
    ["公务卡结算金额", "86.25", "用于公务卡刷卡率"],
    ["强制结算目录内支出总额", "143.20", ""],
  ]);

test("fields, lists and what is worked out", () => {
  const found = readWord(
    TITLE +
      para("编制与在职人员（人）") +
      table([
        ["行政编制", "62", ""],
        ["编制合计", "62", "用于在职人员控制率"],
      ]) +
      CARD +
      para("专项资金下达情况（支付进度）") +
      table([
        ["专项名称", "金额（万元）", "春节前下达", "6月30日前下达", "上级下达日期", "上级6月后下达"],
        ["甲专项", "3,320.00", "1,700.00", "3,320.00", "2021-01-18", "否"],
        ["", "", "", "", "", ""],
      ]) +
      para("比率测算（由各表自动计算）") +
      table([
        ["比率", "测算值", "计算方法"],
        ["公务卡刷卡率", "60.23%", "公务卡结算金额 ÷ 强制结算目录内支出总额"],
      ]),
  );
  expect(found.data).toMatchObject({
    staffing: { postsAdmin: "62" },
    card: { settled: "86.25", mandatory: "143.2" },
    specialFunds: { rows: [{ name: "甲专项", amount: "3320", issuedOn: "2021-01-18", excused: "否" }] },
  });
  expect(found.data.staffing).not.toHaveProperty("postsTotal");
  expect(toldOf(found)).toEqual([]);
});

test("without the title above it such a table is somebody's own", () => {
  const found = readWord(CARD);
  expect(found.data.card).toEqual({});
  expect(toldOf(found).join()).toContain("公务卡结算金额，86.25");
});

test("a line whose indicator the sheet does not have is told", () => {
  const found = readWord(
    TITLE +
      para("不符合要求的事项（没有发生填 0 例）") +
      table([
        ["指标编码", "情况说明", "例数"],
        ["没有的指标", "说明", "1"],
      ]),
  );
  expect(found.data.breaches).toEqual({ rows: [] });
  expect(toldOf(found)).toEqual(["表 1 第 2 行 没有的指标，说明，1"]);
});

test("of the attached list of projects, a line that says something else than the project's form is told", () => {
  const found = readWord(
    TITLE +
      para("项目支出绩效自评汇总") +
      table([["项目评分标准", "甲标准"]]) +
      table([
        ["序号", "项目名称", "实施单位", "全年预算数（A）", "全年执行数（B）", "执行率", "得分", "等级"],
        ["1", "甲项目", "甲科", "100.00", "90.00", "90.00%", "", ""],
        ["2", "甲项目", "甲科", "100.00", "95.00", "90.00%", "", ""],
      ]) +
      table([["全年预算数合计", "200.00"]]) +
      para("项目支出绩效自评表") +
      table([
        ["项目名称", "甲项目"],
        ["实施单位", "甲科"],
        ["项目资金（万元）", "全年预算数（A）", "全年执行数（B）", "执行率"],
        ["年度资金总额", "100.00", "90.00", "90.00%"],
      ]),
  );
  expect(found.data).toMatchObject({ projects: { standard: "甲标准" } });
  expect(toldOf(found)).toEqual(["表 2 第 3 行 2，甲项目，甲科，100.00，95.00，90.00%"]);
});
