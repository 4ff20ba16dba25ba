/** 汇总表: the tables of all departments beside each other and added up; and once more in a larger unit. */
import { decimal } from "../../../domain/decimal";
import type { CountedReports } from "../../../engine/summary/counted";
import type { Amounts } from "../../../engine/summary/department";
import { movedFigures, rounded } from "../../../engine/summary/rounded";
import { totalOver, type SummaryTable } from "../../../engine/summary/total";
import { cellAddress } from "../../../workbook/address";
import type { Scalar, SheetSpec } from "../../../workbook/model";
import { summaryColumns, summaryTies, type SummaryColumn } from "../columns";
import type { SummaryUnit, SummaryInput } from "../input";
import { firstLine, listSheet, type ListColumn, type ListValue } from "./listSheet";
import { yearWords } from "./overview";

/** From 万元, the form's unit. */
const DIVISORS: Readonly<Record<SummaryUnit, string>> = { 万元: "1", 亿元: "10000" };

export const totalSheets = (
  { report, unit, places }: Pick<SummaryInput, "report" | "unit" | "places">,
  counted: CountedReports,
): readonly SheetSpec[] => {
  const columns = summaryColumns(report);
  const year = yearWords(counted);
  const exact = totalOver(
    counted.departments,
    columns.map(({ id }) => id),
  );
  const scale = { divisor: DIVISORS[unit], places };
  const result = rounded(exact, summaryTies(report), scale);
  const moved = movedFigures(exact, result, scale);
  const tables = [...new Set(columns.map((c) => c.table))].map((table) => columns.filter((c) => c.table === table));
  const exactNote = "金额单位：万元；各部门取汇总行，逐项相加。";
  const roundedNote = `金额单位：${unit}，保留 ${places} 位小数。舍位后各行、各列和各表之间的关系不变；为此四张表共有 ${moved} 个数与四舍五入相差最末一位，不用舍位的数不动。`;
  return [
    ...tables.map((own) =>
      tableSheet({ year, kind: "汇总", note: exactNote + unreadWords(exact, own), format: "#,##0.00" }, exact, own),
    ),
    ...tables.map((own) =>
      tableSheet({ year, kind: "舍位", note: roundedNote, format: formatOf(places) }, result, own),
    ),
  ];
};

/** More figures than these are only counted, department by department; more departments are not named. */
const NAMED = 10;

/** Of the columns of one table. */
const unreadWords = ({ unread }: SummaryTable, columns: readonly SummaryColumn[]): string => {
  const own = unread.flatMap(({ department: { name }, column }) =>
    columns.filter(({ id }) => id === column).map(({ label }) => ({ name, label })),
  );
  if (own.length === 0) return "";
  const words =
    own.length > NAMED
      ? countsByName(own.map(({ name }) => name))
      : own.map(({ name, label }) => `${name}“${label}”`).join("、");
  return `读不出来、没有计入的：${words}。`;
};

/** "甲局 3 个、乙局 12 个" */
const countsByName = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const words = [...counts].map(([name, count]) => `${name} ${count} 个`);
  const more = words.length > NAMED ? `等 ${words.length} 个部门，共 ${names.length} 个` : "";
  return words.slice(0, NAMED).join("、") + more;
};

const formatOf = (places: number): string => (places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`);

interface TableLook {
  /** "2021 年度" */
  readonly year: string;
  readonly kind: "汇总" | "舍位";
  readonly note: string;
  readonly format: string;
}

const tableSheet = (
  { year, kind, note, format }: TableLook,
  table: SummaryTable,
  columns: readonly SummaryColumn[],
): SheetSpec => {
  const notes = [note];
  const line = ({ department, amounts }: SummaryTable["rows"][number]): readonly Scalar[] => [
    department.name,
    ...columns.map(({ id }) => amountCell(amounts, id)),
  ];
  return listSheet({
    name: `${kind} ${columns[0]?.table ?? ""}`,
    title: `${year}${kind}表：${columns[0]?.heading ?? ""}`,
    notes,
    columns: [
      { head: "部门（单位）名称", width: 28 },
      ...columns.map(({ label }): ListColumn => ({ head: label, width: 15, align: "right", format })),
    ],
    lines: [...table.rows.map(line), totalLine(table, columns, firstLine({ notes }))],
    totals: 1,
    fixed: 1,
  });
};

/** What is written is a double, as spreadsheets keep all figures; it has been added up exactly before. */
const amountCell = (amounts: Amounts, id: string): Scalar => {
  const text = amounts[id];
  if (text === undefined) return "读不出来";
  return text === null ? null : decimal(text).toNumber();
};

const totalLine = (
  { rows, total }: SummaryTable,
  columns: readonly SummaryColumn[],
  first: number,
): readonly (Scalar | ListValue)[] => [
  `合计（${rows.length} 个部门）`,
  ...columns.map(({ id }, i): Scalar | ListValue => {
    const value = decimal(total[id] ?? "0").toNumber();
    if (rows.length === 0) return value;
    return { value, formula: `=SUM(${cellAddress(first, i + 1)}:${cellAddress(first + rows.length - 1, i + 1)})` };
  }),
];
