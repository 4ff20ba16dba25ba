/** What saving a damaged file cannot do, said before anything is edited. */
import { CONTENT_TYPES } from "./packageEdits";
import type { PackageParts } from "./parts";

/** A sentence each, in the officer's words. */
export const lossesOf = (parts: PackageParts, isStyled: boolean): readonly string[] => {
  const { lost } = parts;
  return [
    ...(isStyled ? [] : ["文件的样式部分已损坏：在这里改的格式和标记不会存入文件。"]),
    ...(lost.length === 0 ? [] : [`文件缺少一部分内容，保存后也没有：${lost.join("、")}。`]),
    ...(parts.readable(CONTENT_TYPES) === undefined
      ? ["文件的目录（[Content_Types].xml）已损坏，Excel 可能打不开这个文件。"]
      : []),
  ];
};
