/** The parts of the printed form, filled in from the data of a report. */
import type { ReportData } from "../../../src/reports/department/form";
import type { Datum } from "../../../src/engine/schema/section";
import { para } from "../wordFile";
import { spread, whole, type FormRow } from "./grid";

const shown = (value: Datum | undefined): string => value ?? "";
const numbered = (rows: readonly { readonly no: string; readonly text: string }[], mark: string): string =>
  rows.map(({ no, text }) => `${no}${mark}${text}`).join("\n");

export const coverLines = ({ cover }: ReportData): readonly string[] => [
  "附件2",
  `某市${shown(cover?.year)}年度`,
  "部门整体支出绩效评价自评报告",
  `部门（单位）名称：${shown(cover?.department)}`,
  `预 算 编 码：${shown(cover?.budgetCode)}`,
  `评价方式：${shown(cover?.method)}`,
  `评价机构：${shown(cover?.agency)}`,
  `报告日期：${shown(cover?.reportDate).replace(/^(\d+)-(\d+)-(\d+)$/, "$1年$2月$3日")}`,
  shown(cover?.issuer),
];

export const profileRows = ({ profile, tasks }: ReportData): readonly FormRow[] => [
  spread(["联系人", shown(profile?.contact), "联络电话", shown(profile?.phone)]),
  spread(["人员编制", shown(profile?.posts), "实有人数", shown(profile?.headcount)]),
  spread(["职能职责概述", shown(profile?.duties)], [4, 20]),
  spread(
    [
      "年度主要\n工作内容",
      numbered(
        (tasks?.rows ?? []).map((r) => ({ no: shown(r.no), text: shown(r.task) })),
        "：",
      ),
    ],
    [4, 20],
  ),
  spread(["年度部门（单位）总体运行情况及取得的成绩", shown(profile?.results)], [4, 20]),
];

export const goalRows = ({ goals, indicators, result }: ReportData): readonly FormRow[] => {
  const all = goals?.rows ?? [];
  const side = (field: "expected" | "actual", mark: string): string =>
    numbered(
      all.map((r) => ({ no: mark + shown(r.no), text: shown(r[field]) })),
      mark === "" ? "、" : "：",
    );
  const kinds = (indicators?.rows ?? []).map((r, i, rows) =>
    spread(
      [
        i === 0 ? undefined : undefined,
        rows[i - 1]?.group === r.group ? undefined : `${shown(r.group)}\n（按部门实际细化）`,
        rows[i - 1]?.kind === r.kind && rows[i - 1]?.group === r.group ? undefined : shown(r.kind),
        shown(r.target),
        shown(r.actual),
      ],
      [2, 3, 3, 7, 9],
    ),
  );
  return [
    spread(["整体支出绩效定性目标及实施计划完成情况", "预期目标", "实际完成"], [2, 9, 13]),
    spread([undefined, side("expected", "目标"), side("actual", "")], [2, 9, 13]),
    spread(["整体支出\n绩效定量目标及实施计划完成情况", "评价内容", "绩效目标", "完成情况"], [2, 6, 7, 9]),
    ...kinds,
    spread(["绩效自评综合得分", shown(result?.score)], [8, 16]),
    spread(["评价等次", shown(result?.grade)], [8, 16]),
  ];
};

export const peopleRows = ({ evaluators }: ReportData): readonly FormRow[] => [
  spread(["姓  名", "职务/职称", "单  位", "签  字"]),
  ...(evaluators?.rows ?? []).map((r) => spread([shown(r.name), shown(r.title), shown(r.unit), ""])),
  spread(["", "", "", ""]),
  whole("评价组组长（签字）：\n\n年    月    日　　"),
  whole("部门（单位）意见：\n\n部门（单位）负责人（签章）：　　　　\n年    月    日"),
  whole("财政部门归口业务科室意见：\n\n财政部门归口业务科室负责人（签章）：　　\n年    月   日"),
];

export const fillerLine = ({ filler }: ReportData): string =>
  `填报人（签名）：${shown(filler?.name)}                       联系电话：${shown(filler?.phone)}`;

type Heading = string | readonly [heading: string, field: keyof NonNullable<ReportData["prose"]>];

export const HEADINGS: readonly Heading[] = [
  "一、部门（单位）概况",
  ["（一）部门（单位）基本情况", "overview"],
  ["（二）部门（单位）整体支出规模、使用方向和主要内容、涉及范围等", "scale"],
  "二、部门（单位）整体支出管理及使用情况",
  ["（一）基本支出", "basicSpending"],
  ["“三公”经费情况", "sangongText"],
  "（二）专项支出",
  ["1、专项资金使用情况", "specialUse"],
  ["2、专项资金管理情况", "specialManagement"],
  ["三、部门专项组织实施情况", "organisation"],
  "四、部门整体支出绩效情况",
  ["(一)经济性评价", "economy"],
  ["(二)效率性和有效性评价", "effectiveness"],
  ["（三）部门整体支出综合评价及结论", "conclusion"],
  ["五、存在的主要问题", "problems"],
  ["六、改进措施和建议", "measures"],
];

/** A heading may be given its own look; the text below it is a paragraph a line. */
export const proseParagraphs = (
  { prose }: ReportData,
  heading: (text: string) => string = (text) => para(text),
): readonly string[] =>
  HEADINGS.flatMap((h) => {
    if (typeof h === "string") return [heading(h)];
    return [
      heading(h[0]),
      ...shown(prose?.[h[1]])
        .split("\n")
        .map((line) => para(line)),
    ];
  });

const SHEET_HEAD = ["一级指标", "二级指标", "三级指标", "评分标准", "分值", "自评得分", "扣分原因和其他说明"];
const ones = SHEET_HEAD.map(() => 1);

/** With the head typed again in the middle, and the levels after it. */
export const scoringRows = ({ scoring, scoringTotal, result }: ReportData): readonly FormRow[] => {
  const rows = scoring?.rows ?? [];
  const middle = rows.findIndex((r) => r.id === "as.safety");
  const orGoesOn = (value: Datum | undefined): string | undefined => value ?? undefined;
  const printed = rows.map((r, i) => {
    const again = i === middle;
    const levels = again ? ["过  程\n（40分）", "资产管理\n（10分）"] : [orGoesOn(r.level1), orGoesOn(r.level2)];
    return spread(
      [...levels, shown(r.level3), orGoesOn(r.ruleText), orGoesOn(r.weight), shown(r.selfScore), shown(r.reason)],
      ones,
    );
  });
  return [
    spread(SHEET_HEAD, ones),
    ...printed.slice(0, Math.max(0, middle)),
    ...(middle < 0 ? [] : [spread(SHEET_HEAD, ones)]),
    ...printed.slice(Math.max(0, middle)),
    spread(["总 分", "", "", "", shown(scoringTotal?.weight), shown(scoringTotal?.self ?? result?.score), ""], ones),
  ];
};

export const FOOTNOTE =
  "备注：如部门（单位）根据本部门实际情况修改调整了附件3《部门整体支出绩效评价指标体系（参考样表）》，须相应修改调整本表中的对应部分。";
