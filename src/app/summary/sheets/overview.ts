/** 各部门一览: a line for every file, those that could not be read too. */
import { OPEN_KINDS } from "../../../engine/review/finding";
import { countOf, type Department } from "../../../engine/summary/department";
import type { CountedReports } from "../../../engine/summary/counted";
import type { SheetSpec } from "../../../workbook/model";
import type { Unread } from "../input";
import { listSheet, type ListColumn } from "./listSheet";

/** Of the first sheet: by it a summary is known. */
export const OVERVIEW = "各部门一览";

const COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 6, align: "center" },
  { head: "部门（单位）名称", width: 26 },
  { head: "评价年度", width: 10, align: "center" },
  { head: "结论", width: 10, align: "center" },
  { head: "自评得分", width: 10, align: "right" },
  { head: "规则得分", width: 10, align: "right" },
  { head: "评价等次", width: 10, align: "center" },
  { head: "项目数", width: 8, align: "right" },
  ...OPEN_KINDS.map((head): ListColumn => ({ head, width: 8, align: "right" })),
  { head: "备注", width: 40 },
  { head: "文件", width: 40 },
];

export const scoreCell = (score: string): number | string => (score === "" ? "—" : Number(score));

/** "2021 年度", before what the year is of. */
export const yearWords = ({ year }: CountedReports): string => (year === "" ? "" : `${year} 年度`);

export const overviewSheet = (
  departments: readonly Department[],
  unread: readonly Unread[],
  counted: CountedReports,
): SheetSpec => {
  const { twice, otherYears } = counted;
  return listSheet({
    name: OVERVIEW,
    title: `${yearWords(counted)}部门整体支出绩效自评各部门一览`,
    notes: [
      `收到 ${departments.length + unread.length} 个文件：已审核 ${departments.length} 个，无法读取或未能审核 ${unread.length} 个。${OPEN_KINDS.join("、")}为尚未处理的条数。`,
      ...(twice.length === 0
        ? []
        : [`${twice.length} 个部门重复报送，见备注；汇总时各只计入一份，请确认以哪一份为准。`]),
      ...(otherYears.length === 0
        ? []
        : [`${otherYears.length} 个文件的评价年度不是 ${counted.year}，没有计入汇总，见备注。`]),
    ],
    columns: COLUMNS,
    lines: [
      ...departments.map((d, i) => departmentLine(d, i, counted)),
      ...unread.map(({ file, outcome, problem }, i) => [
        departments.length + i + 1,
        ...["", "", outcome, "", "", "", "", "", "", "", ""],
        problem,
        file,
      ]),
    ],
  });
};

const noteOn = (d: Department, { twice, otherYears }: CountedReports): string => {
  if (otherYears.includes(d)) return "其他年度，没有计入汇总";
  const [counted, ...others] = twice.find((group) => group.includes(d)) ?? [];
  if (counted === undefined) return "";
  return counted === d
    ? `重复报送（共 ${others.length + 1} 份），计入汇总`
    : `重复报送，没有计入汇总，计入的是 ${counted.file}`;
};

const departmentLine = (d: Department, index: number, counted: CountedReports) => [
  index + 1,
  d.name,
  d.year,
  d.verdict,
  scoreCell(d.selfScore),
  scoreCell(d.ruleScore),
  d.grade,
  d.projects.length,
  ...OPEN_KINDS.map((kind) => countOf(d, kind)),
  noteOn(d, counted),
  d.file,
];
