/** What a workbook holds beside what the grid shows, in the officer's words. */
import type { WorkbookPart } from "../read/workbookPart";
import type { PackageParts } from "./parts";

const BY_RELATIONSHIP: Readonly<Record<string, string>> = {
  drawing: "图片和图表",
  comments: "批注",
  threadedComment: "批注",
  table: "表格样式",
  pivotTable: "数据透视表",
  oleObject: "嵌入的对象",
  control: "控件",
  slicer: "切片器",
  timeline: "日程表",
};

/** Found in the text of a sheet's part, without taking it apart. */
const BY_TEXT: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/<(?:\w+:)?hyperlink\s/, "超链接"],
  [/<(?:\w+:)?autoFilter[\s/>]/, "筛选"],
  [/<(?:\w+:)?(?:row|col)\s[^>]*\bhidden="(?:1|true)"/, "隐藏的行和列"],
  [/<(?:\w+:)?(?:row|col)\s[^>]*\boutlineLevel="[1-7]"/, "行和列的分组"],
  [/<(?:\w+:)?sheetProtection\s/, "工作表保护"],
  [/<x14:dataValidation\s/, "一部分数据验证"],
  [/<x14:sparklineGroup[\s>]/, "迷你图"],
  [/<(?:\w+:)?(?:colorScale|dataBar|iconSet)[\s/>]/, "色阶、数据条和图标"],
];

/** `shown`: sheets that the grid shows. Into others nobody looks: they are told as a whole. */
export const notShownIn = (
  parts: PackageParts,
  { sheets, sharedStringsPart }: WorkbookPart,
  shown: ReadonlySet<string>,
): readonly string[] => {
  const found = new Set<string>();
  if (sheets.some((s) => s.part === undefined)) found.add("图表工作表等没有单元格的工作表");
  for (const { name, part } of sheets) {
    if (part === undefined || !shown.has(name)) continue;
    for (const { kind } of parts.related(part)) {
      const words = BY_RELATIONSHIP[kind];
      if (words !== undefined) found.add(words);
    }
    const text = parts.text(part) ?? "";
    for (const [pattern, words] of BY_TEXT) if (pattern.test(text)) found.add(words);
  }
  const strings = sharedStringsPart === undefined ? undefined : parts.text(sharedStringsPart);
  if (strings !== undefined && /<(?:\w+:)?r>/.test(strings)) found.add("单元格里部分文字的格式");
  return [...found];
};
