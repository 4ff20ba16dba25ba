import { columns } from "../../../../src/engine/checks/structure/columns";
import { endRows } from "../../../../src/engine/checks/structure/endRows";
import { foreignNames } from "../../../../src/engine/checks/structure/foreignNames";
import { layoutVersion } from "../../../../src/engine/checks/structure/layoutVersion";
import { names } from "../../../../src/engine/checks/structure/names";
import { protection } from "../../../../src/engine/checks/structure/protection";
import { sheets } from "../../../../src/engine/checks/structure/sheets";
import { parseRef } from "../../../../src/workbook/address";
import type { FoundSheet, WorkbookSnapshot } from "../../../../src/workbook/model";
import { ruleCases } from "../../../support/ruleCases";

type Change = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

const without =
  (name: string): Change =>
  (s) => ({ ...s, names: s.names.filter((n) => n.name !== name) });
const pointing =
  (name: string, ref: string): Change =>
  (s) => ({ ...s, names: s.names.map((n) => (n.name === name ? { ...n, ref } : n)) });
const withoutSheet =
  (sheet: string): Change =>
  (s) => ({ ...s, sheets: s.sheets.filter((x) => x.name !== sheet) });

const areaOf = (s: WorkbookSnapshot, name: string): NonNullable<ReturnType<typeof parseRef>> => {
  const target = parseRef(s.names.find((n) => n.name === name)?.ref ?? "");
  if (target === undefined) throw new Error(`no name ${name}`);
  return target;
};

const narrower =
  (name: string): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    return pointing(name, `'${sheet}'!$A$${area.row + 1}:$B$${area.row + area.rows}`)(s);
  };

/** Types into the first cell of the grey end row. */
const intoEndRow =
  (name: string, value: string): Change =>
  (s) => {
    const { sheet, area } = areaOf(s, name);
    const last = area.row + area.rows - 1;
    const typedIn = (found: FoundSheet): FoundSheet => ({
      ...found,
      cells: found.cells.map((row, r) => (r === last ? row.map((cell, c) => (c === 0 ? { value } : cell)) : row)),
    });
    return { ...s, sheets: s.sheets.map((found) => (found.name === sheet ? typedIn(found) : found)) };
  };

export const structureCases = [
  ruleCases(names, {
    fails: [
      {
        name: "“部门名称”的名称被删掉了",
        given: { workbook: without("自评.封面.部门名称") },
        messageId: "nameMissing",
        at: "cover.department",
        data: { name: "自评.封面.部门名称" },
      },
      {
        name: "整个收入表的名称被删掉了",
        given: { workbook: without("自评.收入") },
        messageId: "nameMissing",
        at: "income",
        data: { part: "年度收入情况（万元）" },
      },
      {
        name: "编制合计的名称失去引用",
        given: { workbook: pointing("自评.编制.编制合计", "#REF!") },
        messageId: "nameBroken",
        at: "staffing.postsTotal",
      },
      {
        name: "收入表的名称指向已删除的单元格",
        given: { workbook: pointing("自评.收入", "'收支情况'!#REF!") },
        messageId: "nameBroken",
        at: "income",
      },
    ],
  }),
  ruleCases(sheets, {
    passes: [
      {
        name: "部门自己的工作表不算在内",
        given: {
          workbook: (s) => ({
            ...s,
            sheets: [
              ...s.sheets,
              { name: "草稿", visibility: "visible", protected: false, top: 0, left: 0, cells: [] },
            ],
          }),
        },
      },
    ],
    fails: [
      {
        name: "“上报标记”工作表被删掉了",
        given: { workbook: withoutSheet("上报标记") },
        messageId: "sheetMissing",
        at: "stampedCells",
        data: { sheet: "上报标记" },
      },
      {
        name: "“评价人员”工作表连同名称一起没有了",
        given: {
          workbook: (s) =>
            withoutSheet("评价人员")({ ...s, names: s.names.filter((n) => !n.ref.startsWith("'评价人员'")) }),
        },
        messageId: "sheetMissing",
        at: "evaluators",
        data: { sheet: "评价人员" },
      },
    ],
  }),
  ruleCases(protection, {
    fails: [
      {
        name: "封面受保护",
        given: {
          workbook: (s) => ({ ...s, sheets: s.sheets.map((f) => (f.name === "封面" ? { ...f, protected: true } : f)) }),
        },
        messageId: "sheetProtected",
        at: "cover",
        data: { sheet: "封面" },
        level: "提示",
      },
    ],
  }),
  ruleCases(foreignNames, {
    fails: [
      {
        name: "复制来的名称也用了“自评.”开头",
        given: { workbook: (s) => ({ ...s, names: [...s.names, { name: "自评.别的.名称", ref: "'封面'!$A$1" }] }) },
        messageId: "nameForeign",
        at: "cover",
        data: { name: "自评.别的.名称" },
      },
    ],
  }),
  ruleCases(layoutVersion, {
    fails: [
      {
        name: "工作簿由更新的版本生成",
        given: { workbook: pointing("自评.版式", '"9"') },
        messageId: "layoutVersion",
        at: "cover",
        data: { found: "9" },
      },
    ],
  }),
  ruleCases(columns, {
    fails: [
      {
        name: "评价人员表的名称只剩两列",
        given: { workbook: narrower("自评.评价人员") },
        messageId: "columnsChanged",
        at: "evaluators",
        data: { expected: "4", found: "2" },
      },
    ],
  }),
  ruleCases(endRows, {
    fails: [
      {
        name: "把一个机构填在灰色末行里",
        given: { workbook: intoEndRow("自评.收入", "3、信息中心") },
        messageId: "endRowUsed",
        at: "income",
        data: { part: "年度收入情况（万元）" },
      },
    ],
  }),
];
