/** 雷同文字: told, not judged. */
import { sharedTexts, type SharedText } from "../../../engine/summary/sharedSentences";
import type { Department } from "../../../engine/summary/department";
import type { SheetSpec } from "../../../workbook/model";
import { listSheet } from "./listSheet";

export const sharedSheet = (departments: readonly Department[]): SheetSpec =>
  listSheet({
    name: "雷同文字",
    title: "不同部门写得相同的文字",
    notes: ["逐句比较，不计标点、空格和各部门的名称，20 字以上才列出。相同不等于有错（如引用同一文件），请人工判断。"],
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "相同的文字", width: 70 },
      { head: "字数", width: 8, align: "right" },
      { head: "部门数", width: 8, align: "right" },
      { head: "所在部门和段落", width: 50 },
    ],
    lines: sharedTexts(departments).map((s, i) => [
      i + 1,
      s.text,
      s.length,
      new Set(s.in.map(({ department }) => department)).size,
      placesOf(s),
    ]),
  });

/** More departments than these are only counted. */
const NAMED = 20;

/** "（一）基本支出：甲局、乙局" */
const placesOf = ({ in: places }: SharedText): string =>
  [...new Set(places.map(({ field }) => field))]
    .map((field) => {
      const names = places.filter((p) => p.field === field).map(({ department }) => department.name);
      const more = names.length > NAMED ? ` 等 ${names.length} 个部门` : "";
      return `${field}：${names.slice(0, NAMED).join("、")}${more}`;
    })
    .join("；");
