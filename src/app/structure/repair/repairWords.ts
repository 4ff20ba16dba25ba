/** What a repair did to names, in words: by sheet, the first of each with its place. */
import { areaAddress, parseRef } from "../../../workbook/address";
import type { NameSpec } from "../../../workbook/model";

const onSheet = (sheet: string, names: readonly NameSpec[]): string => {
  const [first] = names;
  const target = parseRef(first?.ref ?? "");
  const example = first === undefined || target === undefined ? "" : `${first.name} → ${areaAddress(target.area)}`;
  return `“${sheet}”的 ${names.length} 个名称重新定位（${example}${names.length > 1 ? " 等" : ""}）`;
};

export const namesInWords = (names: readonly NameSpec[]): readonly string[] => {
  const bySheet = new Map<string, NameSpec[]>();
  const constants: NameSpec[] = [];
  for (const name of names) {
    const sheet = parseRef(name.ref)?.sheet;
    if (sheet === undefined) constants.push(name);
    else bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), name]);
  }
  const placed = [...bySheet].map(([sheet, own]) => onSheet(sheet, own));
  return constants.length === 0 ? placed : [...placed, `补上 ${constants.length} 个隐藏的名称`];
};
