/** Faults of the shape in words, each with its repair where there is one. */
import type { Fault } from "../../../engine/report/read";
import type { Schema } from "../../../engine/schema/schema";
import type { StructureFault } from "../../views/structure";

type Words = Omit<StructureFault, "id">;

export const idOf = (f: Fault): string =>
  `${f.kind}:${"name" in f ? f.name : "at" in f ? f.at : "sheet" in f ? f.sheet : f.section}`;

/** Told by the name of one of its cells. */
export const isSumRowGone = (f: Fault): boolean => f.kind === "nameBroken" && f.inSumRow === true;

const POINT = "按栏目标题重新定位，不改动数据";

const nameWords = (part: string, f: Extract<Fault, { readonly kind: `name${string}` }>): Words => {
  switch (f.kind) {
    case "nameMissing":
      return { what: `${part}的名称“${f.name}”不见了`, repair: POINT };
    case "nameBroken":
      if (isSumRowGone(f))
        return {
          what: `${part}的汇总行不见了；能撤销删除的请先撤销，不能撤销的请在表头下面插入一行，首列填“局机关及二级机构汇总”`,
          repair: "按表头重新认定汇总行，不改动数据",
        };
      return { what: `${part}的名称“${f.name}”失去了引用`, repair: POINT };
    case "nameMoved":
      return { what: `${part}的名称“${f.name}”没有指向它的栏目标题所在的位置`, repair: POINT };
    case "namesLost":
      return {
        what: `${f.names.length + f.constants.length} 个名称不见了或失去了引用，各栏已按标题认出${f.formulas.length > 0 ? `；${f.formulas.length} 个公式因此出错，已由程序按各栏算出` : ""}`,
        repair: f.formulas.length > 0 ? "补齐名称，恢复公式，不改动填写的数据" : "补齐名称，不改动数据",
      };
    case "nameForeign":
      return { what: `名称“${f.name}”不属于自评表；不用的请在名称管理器里删去` };
  }
};

const words = (part: string, f: Fault): Words => {
  switch (f.kind) {
    case "nameMissing":
    case "nameBroken":
    case "nameMoved":
    case "namesLost":
    case "nameForeign":
      return nameWords(part, f);
    case "notCalculated":
    case "formulasOutdated":
    case "formulasOverwritten":
      return formulaWords(f);
    case "layoutVersion":
    case "layoutOlder":
      return layoutWords(f);
    default:
      return isSheetFault(f) ? sheetWords(f) : tableWords(part, f);
  }
};

const isSheetFault = (f: Fault): f is SheetFault =>
  f.kind.startsWith("sheet") || f.kind === "textCut" || f.kind === "formatOdd";

type FormulaFault = Extract<Fault, { readonly kind: "notCalculated" | "formulasOutdated" | "formulasOverwritten" }>;

const RESTORE = "恢复全部公式，不改动填写的数据";

const formulaWords = (f: FormulaFault): Words => {
  switch (f.kind) {
    case "notCalculated":
      return { what: `${f.cells.length} 个公式没有计算结果；请用 Excel 打开并保存，手动计算的先按 F9` };
    case "formulasOutdated":
      return { what: `${f.cells.length} 个公式把机构名称里的“~”“*”“?”当作通配符`, repair: RESTORE };
    case "formulasOverwritten":
      return { what: `${f.cells.length} 处公式被数值覆盖`, repair: RESTORE };
  }
};

/** Adding a sheet ends what Excel can take back (office-js#6170): to be said before. */
const NO_UNDO = "新增工作表以后 Excel 不能再撤销（Ctrl+Z）之前的修改";

type SheetFault = Extract<Fault, { readonly kind: `sheet${string}` | "textCut" | "formatOdd" }>;

const sheetWords = (f: SheetFault): Words => {
  switch (f.kind) {
    case "sheetMissing":
      return {
        what: `工作表“${f.sheet}”不见了，其中的内容已随工作表删除；能撤销删除的请先撤销`,
        repair: `重建空白的工作表，其他工作表不动；${NO_UNDO}`,
      };
    case "sheetUnclear":
      return { what: `工作表“${f.sheet}”不见了，${f.tabs}都有它的栏目；请把要上报的一张改名为“${f.sheet}”` };
    case "sheetProtected":
      return { what: `工作表“${f.sheet}”受保护，不能标记和更新；需要时请在“审阅”中撤消保护` };
    case "textCut":
      return {
        what: `“${f.sheet}”的 ${f.addresses} 文字显示不全`,
        repair: "调整行高，插入的行按表样合并单元格，不改动填写的内容",
      };
    case "formatOdd":
      return {
        what: `“${f.sheet}”的 ${f.addresses} 不按表样的数字格式显示`,
        repair: "恢复这些单元格的表样，不改动填写的内容",
      };
  }
};

type LayoutFault = Extract<Fault, { readonly kind: `layout${string}` }>;

const layoutWords = (f: LayoutFault): Words =>
  f.kind === "layoutVersion"
    ? { what: `工作簿版式编号“${f.found}”由更新的版本生成；请升级自评通` }
    : {
        what: `这是第 ${f.found} 版的版式，照常填报和审核；第 ${f.today} 版的变化：${f.changes.join("；")}`,
        repair: f.newSheets.length > 0 ? `升级版式，填写的内容不变；${NO_UNDO}` : "升级版式，填写的内容不变",
      };

type TableFault = Exclude<Fault, FormulaFault | SheetFault | LayoutFault | { readonly kind: `name${string}` }>;

const tableWords = (part: string, f: TableFault): Words => {
  switch (f.kind) {
    case "columnsChanged":
      return { what: `${part}应有 ${f.expected} 列，现在是 ${f.found} 列；请撤销增删的列` };
    case "columnsMoved":
      return { what: `${part}的列换了位置，标题下面不再是它的列；请撤销移动，或把列移回原处` };
    case "headerMissing":
      return { what: `${part}的表头不见了，无法核实各列；请撤销删除，或照标准格式补上表头` };
    case "endRowUsed":
      return {
        what: `${part}的灰色末行填了内容，或者灰色末行被删除了；请在这张表的最后一行上方插入一行，把内容移上去，让最后一行空着`,
      };
    case "rowOutside":
      return {
        what: `“${f.sheet}”的 ${f.addresses} 写在${part}表外，没有计入合计；请在这张表的最后一行上方插入一行，把内容移进去`,
      };
    case "figureApart":
      return { what: `“${f.sheet}”的 ${f.addresses} 有数字，但这里没有栏目；应当填报的请移到对应的栏目` };
  }
};

export const faultView = ({ sectionOf }: Schema, f: Fault): StructureFault => ({
  id: idOf(f),
  ...words(`《${sectionOf(f.section).label}》`, f),
});

export const faultViews = (schema: Schema, faults: readonly Fault[]): readonly StructureFault[] =>
  faults.map((f) => faultView(schema, f));
