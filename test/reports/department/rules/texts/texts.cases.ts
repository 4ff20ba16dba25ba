import { departmentName } from "../../../../../src/reports/department/rules/texts/departmentName";
import { dimensionScores } from "../../../../../src/reports/department/rules/texts/dimensionScores";
import { placeholders } from "../../../../../src/reports/department/rules/texts/placeholders";
import { staleYears } from "../../../../../src/reports/department/rules/texts/staleYears";
import { wholeTexts } from "../../../../../src/reports/department/rules/texts/wholeTexts";
import { ruleCases, type Fails, type Passes, type RuleCases } from "../../../../support/ruleCases";

/** Passing cases of one kind, by the text of 问题. */
const passing = (why: string, ...all: readonly string[]): readonly Passes[] =>
  all.map((text) => ({ name: `${why}：${text}`, given: { typed: { "prose.problems": text } } }));

const left = (text: string, quote: string): Fails => ({
  name: `留着“${text}”`,
  given: { typed: { "prose.problems": text } },
  messageId: "left",
  at: "prose.problems",
  data: { quote },
});

const otherName = (text: string, quote: string): Fails => ({
  name: `别的部门的文字：${text}`,
  given: { typed: { "prose.problems": text } },
  messageId: "other",
  at: "prose.problems",
  level: "提示",
  evidence: ["prose.problems", "cover.department"],
  data: { quote, name: "某市工业和信息化局" },
});

const otherPoints = (text: string, messageId: string, data: Readonly<Record<string, string>>): Fails => ({
  name: `分项得分不符：${text}`,
  given: { typed: { "prose.problems": text } },
  messageId,
  at: "prose.problems",
  level: "提示",
  data,
});

const firstSelfScore = "scoring.rows.0.selfScore";

export const textCases: readonly RuleCases[] = [
  ruleCases(placeholders, {
    passes: [
      { name: "乘号不是占位符", given: { typed: { "prose.problems": "厂房面积 30×40 米。" } } },
      { name: "没有问题就写“无”", given: { typed: { "prose.problems": "无" } } },
      {
        name: "引号里的名称",
        given: { typed: { "prose.problems": "组织“XX杯”技能竞赛，推广“某某局长信箱”做法。" } },
      },
      ...passing("括号里是说明", "报送信息（每篇500字）120篇。", "支出明细见附件（请见附表2）。"),
      {
        name: "句中的省略号",
        given: { typed: { "prose.problems": "预算编制、执行、监督……各环节衔接不够，部分情况有待核实。" } },
      },
      {
        name: "括号里是注释",
        given: { typed: { "prose.problems": "个别指标（名称见附件）偏低，战略规划[2020]3号文件要求尚未落实。" } },
      },
    ],
    fails: [
      {
        name: "问题一段还留着“××”",
        given: { typed: { "prose.problems": "××部门预算编制不够细化。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "××" },
      },
      {
        name: "职能一栏还留着填写提示",
        given: { typed: { "profile.duties": "（请填写三定方案中的职能）" } },
        messageId: "left",
        at: "profile.duties",
      },
      {
        name: "留着“[单位名称]是政府工作部门。”",
        given: { typed: { "prose.problems": "[单位名称]是政府工作部门。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "[单位名称]" },
      },
      {
        name: "留着“【填写单位名称】是政府工作部门。”",
        given: { typed: { "prose.problems": "【填写单位名称】是政府工作部门。" } },
        messageId: "left",
        at: "prose.problems",
      },
      {
        name: "留着“○○局是政府工作部门。”",
        given: { typed: { "prose.problems": "○○局是政府工作部门。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "○○" },
      },
      {
        name: "留着“佐证材料（待核实）”",
        given: { typed: { "prose.problems": "佐证材料（待核实）" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "待核实" },
      },
      {
        name: "留着“一是……”",
        given: { typed: { "prose.problems": "一是……" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "是……" },
      },
      {
        name: "留着“略”",
        given: { typed: { "prose.problems": "略" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "略" },
      },
      {
        name: "留着“（略）”",
        given: { typed: { "prose.problems": "（略）" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "（略）" },
      },
      {
        name: "留着“（此处填写组织实施情况）资金按规定使用。”",
        given: { typed: { "prose.problems": "（此处填写组织实施情况）资金按规定使用。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "（此处填写组织实施情况）" },
      },
      {
        name: "留着“请填写存在的问题”",
        given: { typed: { "prose.problems": "请填写存在的问题" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "请填写存在的问题" },
      },
      left("存在问题（100字以内）：预算不细。", "（100字以内）"),
      left("主要做法（限200字）如下。", "（限200字）"),
      left("（单位名称）预算不细。", "（单位名称）"),
      left("（请简要说明）预算不细。", "（请简要说明）"),
      left("XX局预算不细。", "XX"),
      left("某某局预算不细。", "某某"),
      left("某某局参加“XX杯”竞赛。", "某某"),
    ],
  }),
  ruleCases(wholeTexts, {
    passes: [
      { name: "长文字", given: { typed: { "prose.problems": "字".repeat(32_766) } } },
      ...passing("末尾没有句号", "预算编制还不够细化，部分项目执行进度偏慢，资金使用效率有待提高"),
      ...passing("名称后面的顿号", "甲单位、乙单位、"),
    ],
    fails: [
      ...["，", "、", "（", "“"].map((mark): Fails => ({
        name: `写到“${mark}”为止`,
        given: { typed: { "prose.problems": `预算编制还不够细化，部分项目执行进度偏慢${mark}` } },
        messageId: "open",
        at: "prose.problems",
        level: "提示",
        data: { mark },
      })),
      {
        name: "正好写满，末尾可能已被截去",
        given: { typed: { "prose.problems": "字".repeat(32_767) } },
        messageId: "full",
        at: "prose.problems",
        level: "提示",
        data: { count: "32767", most: "32767" },
      },
      {
        name: "别的程序写入的长文字",
        given: { typed: { "prose.problems": "字".repeat(40_000) } },
        messageId: "full",
        at: "prose.problems",
        level: "提示",
        data: { count: "40000" },
      },
    ],
  }),
  ruleCases(staleYears, {
    passes: [
      { name: "文字里是评价年度", given: { typed: { "prose.overview": "2021 年度，本部门平稳运行。" } } },
      {
        name: "提到别的年度：2020年度部门决算已于2021年9月公开。",
        given: { typed: { "prose.problems": "2020年度部门决算已于2021年9月公开。" } },
      },
      {
        name: "提到别的年度：据市财政局通报，2020年度我局整体支出绩效再评价得分91.5分。",
        given: { typed: { "prose.problems": "据市财政局通报，2020年度我局整体支出绩效再评价得分91.5分。" } },
      },
      {
        name: "提到别的年度：按照2020年度考核结果兑现。",
        given: { typed: { "prose.problems": "按照2020年度考核结果兑现。" } },
      },
      { name: "提到别的年度：较2020年度下降2%。", given: { typed: { "prose.problems": "较2020年度下降2%。" } } },
      {
        name: "提到别的年度：根据《2020年度预算批复》执行。",
        given: { typed: { "prose.problems": "根据《2020年度预算批复》执行。" } },
      },
      {
        name: "提到别的年度：编制2022年度预算，2022年度绩效目标细化到三级指标。",
        given: { typed: { "prose.problems": "编制2022年度预算，2022年度绩效目标细化到三级指标。" } },
      },
      {
        name: "提到别的年度：审计了2020年度预算执行情况。",
        given: { typed: { "prose.problems": "审计了2020年度预算执行情况。" } },
      },
      { name: "综述.文字年度为评价年度已经指出", given: { typed: { "prose.scale": "2020年度总收入7138.12万元。" } } },
    ],
    fails: [
      {
        name: "套用往年文字：2020年度，本部门平稳运行。",
        given: { typed: { "profile.results": "2020年度，本部门平稳运行。" } },
        messageId: "stale",
        at: "profile.results",
        level: "提示",
        evidence: ["profile.results", "cover.year"],
        data: { quote: "2020年度", year: "2021" },
      },
      {
        name: "套用往年文字：2020年度部门整体支出绩效情况如下。",
        given: { typed: { "profile.results": "2020年度部门整体支出绩效情况如下。" } },
        messageId: "stale",
        at: "profile.results",
        data: { quote: "2020年度", year: "2021" },
      },
      {
        name: "套用往年文字：本部门2022年度整体支出绩效自评结果为优。",
        given: { typed: { "profile.results": "本部门2022年度整体支出绩效自评结果为优。" } },
        messageId: "stale",
        at: "profile.results",
        data: { quote: "2022年度", year: "2021" },
      },
      {
        name: "套用往年文字：2020年度我局圆满完成任务。",
        given: { typed: { "profile.results": "2020年度我局圆满完成任务。" } },
        messageId: "stale",
        at: "profile.results",
        data: { quote: "2020年度", year: "2021" },
      },
    ],
  }),
  ruleCases(departmentName, {
    passes: [
      ...passing(
        "本部门的名称和简称",
        "某市工业和信息化局2021年度整体支出绩效自评得分98分。",
        "市工信局2021年度部门整体支出绩效自评为优。",
        "总体上看市工信局2021年度整体支出管理规范。",
        "我局2021年度整体支出绩效自评为优。",
        "局机关2021年度整体支出控制较好。",
        "2021年度市工信局部门整体支出绩效自评为优。",
        "据通报，2021年度我局整体支出绩效再评价得分91.5分，某市审计局另有意见。",
      ),
      ...passing(
        "说的是别的单位",
        "根据某市财政局2021年度部门整体支出绩效评价通知开展自评。",
        "市财政局2021年度部门整体支出绩效评价的要求已传达。",
        "某市审计局2021年度开展了专项审计。",
        "参照某市商务局2021年度部门整体支出绩效自评的做法。",
        "会同市商务局、市科技局2021年度整体支出项目一并核查。",
        "学习《某市商务局2021年度部门整体支出绩效自评报告》。",
        "某市商务局是配合单位。",
        "根据市财政局整体支出绩效自评结果应用办法整改。",
      ),
      {
        name: "下属单位",
        given: {
          typed: { "income.rows.0.unit": "1、某市商务局", "prose.problems": "某市商务局2021年度整体支出管理规范。" },
        },
      },
      {
        name: "封面还没有填名称",
        given: { typed: { "cover.department": null, "prose.problems": "某市商务局2021年度整体支出绩效自评为优。" } },
      },
    ],
    fails: [
      otherName("某市商务局2021年度整体支出绩效自评得分98分。", "某市商务局"),
      otherName("某市商务局2021年度部门整体支出绩效自评报告", "某市商务局"),
      otherName("某市商务局部门整体支出绩效自评得分98分。", "某市商务局"),
      otherName("2021年度市教育局部门整体支出绩效自评为优。", "市教育局"),
      otherName("某县发展和改革委员会2021年度总收入为7138.12万元。", "某县发展和改革委员会"),
      otherName("某市商务局是市人民政府工作部门，由市财政全额保障。", "某市商务局"),
    ],
  }),
  ruleCases(dimensionScores, {
    passes: [
      ...passing(
        "与评分表一致",
        "自评得分98分，其中：投入得分15分，过程得分38分，产出得分25分，效果得分20分。",
        "自评得分98分，其中投入15分、过程38分、产出25分、效果20分。",
        "投入指标（满分15分）得15分，过程指标（满分40分）得38分。",
      ),
      ...passing(
        "不是本部门评分表的得分",
        "投入满分15分，过程满分40分，产出满分25分，效果满分20分。",
        "重点项目自评得分96分，其中：投入得分14分，过程得分37分，产出得分25分，效果得分20分。",
        "2020年度投入得分14分，过程得分36分。",
        "第三方复评：投入得分14分，过程得分36分。",
        "过程得分40分。",
      ),
      {
        name: "自评得分还没有填全",
        given: { typed: { [firstSelfScore]: null, "prose.problems": "投入得分14分，过程得分38分。" } },
      },
    ],
    fails: [
      otherPoints("其中：投入得分15分，过程得分40分，产出得分25分，效果得分20分。", "differs", {
        quote: "过程得分40分",
        dimension: "过程",
        found: "38",
      }),
      otherPoints("各部分得分：投入15分、过程36分、产出25分、效果20分。", "differs", {
        quote: "过程36分",
        found: "38",
      }),
      otherPoints("“投入”得分15分，“过程”得分37分。", "differs", { quote: "过程”得分37分", found: "38" }),
      otherPoints("自评得分98分，其中投入15分、过程36分、产出25分、效果20分。", "differs", {
        quote: "过程36分",
        found: "38",
      }),
      otherPoints("自评总得分97分，其中：投入得分15分，过程得分38分，产出得分25分，效果得分20分。", "sum", {
        sum: "98",
        total: "97",
      }),
    ],
  }),
];
