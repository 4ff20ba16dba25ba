/** 退回意见: what goes back to a department that has something to put right, on a sheet of its own. */
import { isOpenRemark, type Department } from "../../../engine/summary/department";
import { inOneLine } from "../../../domain/invisibleCharacters";
import type { SheetSpec } from "../../../workbook/model";
import { listSheet } from "./listSheet";

/** Sheets of the summary that already have a name keep it. */
export const returnSheets = (
  departments: readonly Department[],
  others: readonly SheetSpec[],
): readonly SheetSpec[] => {
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  return departments
    .filter(({ remarks }) => remarks.some(isOpenRemark))
    .map((department) => {
      const name = freeName(department, taken);
      taken.add(name.toLowerCase());
      return returnSheet(department, name);
    });
};

/** Of a sheet's name (Excel: 31 characters, none of these nor of those that break a line or are not seen, no quote at either end). */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

const freeName = ({ name, file }: Department, taken: ReadonlySet<string>): string => {
  const plain = inOneLine(`退回 ${name === "" ? file : name}`)
    .replace(FORBIDDEN, "_")
    .replace(/'/g, "’");
  for (let n = 1; ; n++) {
    const end = n === 1 ? "" : `(${n})`;
    // No half of a character that takes two.
    const free = plain.slice(0, LONGEST - end.length).replace(/[\ud800-\udbff]$/, "") + end;
    if (!taken.has(free.toLowerCase())) return free;
  }
};

const returnSheet = (d: Department, name: string): SheetSpec =>
  listSheet({
    name,
    title: `退回意见：${d.name}${d.year === "" ? "" : `（${d.year} 年度）`}`,
    notes: [
      `结论：${d.verdict}。下列问题请改正后重新报送；“提示”可以写审核说明，“待核实”请核对后回复。文件：${d.file}`,
    ],
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "级别", width: 8, align: "center" },
      { head: "位置", width: 20 },
      { head: "栏目", width: 30 },
      { head: "问题", width: 60 },
      { head: "依据", width: 30 },
    ],
    lines: d.remarks.filter(isOpenRemark).map((r, i) => [i + 1, r.kind, r.place, r.field, r.message, r.basis]),
  });
