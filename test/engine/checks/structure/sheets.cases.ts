import { sheets } from "../../../../src/engine/checks/structure/faultRules";
import { ruleCases } from "../../../support/ruleCases";
import type { Change } from "./changes";

const withoutSheet =
  (sheet: string): Change =>
  (s) => ({ ...s, sheets: s.sheets.filter((x) => x.name !== sheet) });

/** Copied and the original deleted, twice. */
const twiceOtherwise =
  (sheet: string): Change =>
  (s) => ({
    sheets: s.sheets.flatMap((f) => (f.name === sheet ? [2, 3].map((i) => ({ ...f, name: `表3 (${i})` })) : [f])),
    names: s.names.filter((n) => !n.ref.startsWith(`'${sheet}'`)),
  });

export const sheetCases = ruleCases(sheets, {
  passes: [
    {
      name: "部门自己的工作表不算在内",
      given: {
        workbook: (s) => ({
          ...s,
          sheets: [...s.sheets, { name: "草稿", visibility: "visible", protected: false, top: 0, left: 0, cells: [] }],
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
    {
      name: "“收支情况”有两张副本，都改了名称",
      given: { workbook: twiceOtherwise("收支情况") },
      messageId: "sheetUnclear",
      at: "income",
      data: { sheet: "收支情况", tabs: "“表3 (2)”“表3 (3)”" },
    },
  ],
});
